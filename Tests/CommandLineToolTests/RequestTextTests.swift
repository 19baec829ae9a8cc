import CommandLineTool
import Testing

@Suite struct RequestTextTests {
  @Test func textIsReadAsItIs() throws {
    #expect(try RequestText.read(Array("5000번 포트".utf8), limit: 100) == "5000번 포트")
    #expect(try RequestText.read([], limit: 0) == "")
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(throws: UserError.notText) { try RequestText.read([0x61, 0, 0x62], limit: 100) }
    #expect(throws: UserError.notText) { try RequestText.read([0xFF, 0xFE], limit: 100) }
    #expect(throws: UserError.notText) { try RequestText.read([0xED, 0xA0, 0x80], limit: 100) }
    #expect(throws: UserError.tooLong(bytes: 3, limit: 2)) { try RequestText.read([1, 2, 3], limit: 2) }
  }
}
