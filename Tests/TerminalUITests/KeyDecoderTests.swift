import Testing

@testable import TerminalUI

struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.compactMap { decoder.consume($0) }
  }

  @Test(arguments: [
    ("\r", [Key.enter]),
    ("\n", [.enter]),
    ("\t", [.tab]),
    ("\u{7F}\u{08}", [.backspace, .backspace]),
    ("\u{03}", [.interrupt]),
    ("\u{04}", [.endOfInput]),
    ("rE", [.character("r"), .character("E")]),
    ("ㄱ가é😀", [.character("ㄱ"), .character("가"), .character("é"), .character("😀")]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
    ("\u{1B}[1;5C", [.right]),
    ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OM", [.enter]),
    ("\u{1B}\u{1B}", [.escape]),
  ])
  func decodes(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test(arguments: [
    "\u{1B}[3~", "\u{1B}[15;2~", "\u{1B}[<0;3;4M", "\u{1B}[M", "\u{1B}OP", "\u{1B}q", "\u{1A}",
    "\u{1B}]11;rgb:0/0/0\u{07}",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[200~r\ry\u{1B}[20r\u{1B}[201~",
  ])
  func swallowsWhatItDoesNotKnow(sequence: String) {
    #expect(keys(sequence + "x") == [.character("x")])
  }

  @Test(arguments: [[0xEA], [0x80], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80]] as [[UInt8]])
  func swallowsBrokenUTF8(bytes: [UInt8]) {
    #expect(keys(bytes + Array("x".utf8)) == [.character("x")])
  }

  @Test func takesALoneEscapeAfterAMoment() {
    var decoder = KeyDecoder()
    #expect(decoder.consume(0x1B) == nil)
    #expect(decoder.awaitsMore)
    #expect(decoder.timeOut() == .escape)
    #expect(!decoder.awaitsMore)
    #expect(decoder.timeOut() == nil)
    #expect(decoder.consume(UInt8(ascii: "q")) == .character("q"))
  }
}
