import HTTPTransport
import Testing

@testable import CurlTransport

@Suite("Reading a response's header")
struct HeadReaderTests {
  private func read(_ lines: [String]) -> [HTTPHead] {
    var reader = HeadReader()
    return lines.compactMap { line in Array(line.utf8).withUnsafeBytes { reader.read($0) } }
  }

  @Test(
    "The status is read from any version's line",
    arguments: ["HTTP/1.1 200 OK\r\n", "HTTP/1.0 200\r\n", "HTTP/2 200 \r\n", "HTTP/1.1 200 OK\n", "HTTP/3 200"])
  func readsStatus(line: String) {
    #expect(read([line, "\r\n"]) == [HTTPHead(status: 200)])
  }

  @Test("Fields keep their order and their spelling, and lose the blanks around them")
  func readsFields() {
    let lines = ["HTTP/1.1 200 OK\r\n", "B:1\r\n", "a: \t two: three \r\n", "Empty:\r\n", "B: 한글\r\n", "\r\n"]
    let fields = [("B", "1"), ("a", "two: three"), ("Empty", ""), ("B", "한글")]
    #expect(read(lines) == [HTTPHead(status: 200, headers: fields.map { HTTPHeader($0, $1) })])
  }

  @Test("A folded line belongs to the field before it")
  func unfolds() {
    let lines = ["HTTP/1.1 200 OK\r\n", " stray\r\n", "A: one\r\n", "\t two\r\n", "\r\n"]
    #expect(read(lines) == [HTTPHead(status: 200, headers: [HTTPHeader("A", "one two")])])
  }

  @Test("Interim responses are dropped with their fields")
  func dropsInterim() {
    let lines = ["HTTP/1.1 100 Continue\r\n", "\r\n", "HTTP/1.1 103 Hints\r\n", "X: 1\r\n", "\r\n"]
    #expect(read(lines) == [])
    #expect(read(lines + ["HTTP/1.1 401 No\r\n", "Y: 2\r\n", "\r\n"]).map(\.status) == [401])
  }

  @Test(
    "What is no header gives nothing",
    arguments: ["", "\r\n", "HTTP/1.1\r\n", "HTTP/1.1 abc\r\n", "no colon\r\n", ": no name\r\n", "\u{0}\r\n"])
  func ignoresGarbage(line: String) {
    #expect(read([line, "\r\n"]) == [])
    #expect(read(["HTTP/1.1 200 OK\r\n", line]).allSatisfy { $0.headers.isEmpty })
  }
}
