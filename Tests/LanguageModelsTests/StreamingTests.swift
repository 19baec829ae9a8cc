import HTTPTransport
import Testing

@testable import LanguageModels

@Suite struct ServerSentEventTests {
  private static func events(_ bytes: [UInt8], pieces: [[UInt8]]? = nil) throws -> [ServerSentEvent] {
    var parser = ServerSentEventParser()
    var events: [ServerSentEvent] = []
    for piece in pieces ?? [bytes] { events += try parser.take(piece) }
    if let last = try parser.end() { events.append(last) }
    return events
  }

  private static func event(_ data: String, _ name: String? = nil) -> ServerSentEvent {
    ServerSentEvent(name: name, data: Array(data.utf8))
  }

  static let streams: [(String, [String])] = [
    ("data: a\n\ndata: b\n\n", ["a", "b"]), ("data:a\n\ndata:  b\n\n", ["a", " b"]),
    ("data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]), ("data: a\r\rdata: b\r\r", ["a", "b"]),
    ("\u{FEFF}data: a\n\n", ["a"]), ("data: a\u{FEFF}\n\n", ["a\u{FEFF}"]),
    (": comment\n\n:\n\ndata: a\n: in it\n\n", ["a"]), ("data: a\ndata: b\ndata\n\n", ["a\nb\n"]),
    ("event: x\n\ndata: a\n\n", ["a"]), ("id: 1\nretry: 5\nother: y\nno colon\ndata: a\n\n", ["a"]),
    ("\n\n\ndata: a\n\n\n\n", ["a"]), ("data: 한글 👍\n\n", ["한글 👍"]), ("data: last", ["last"]),
    ("data: a\n\ndata: last\n", ["a", "last"]), ("", []), ("data:\n\n", [""]), ("datax: a\n\n", []),
    ("data: a\r\ndata: b\n\r\n", ["a\nb"]),
  ]

  @Test("Events are the same however the bytes are cut", arguments: streams)
  func reads(stream: String, data: [String]) throws {
    let bytes = Array(stream.utf8)
    let expected = data.map { Self.event($0) }
    #expect(try Self.events(bytes) == expected)
    #expect(try Self.events(bytes, pieces: bytes.map { [$0] }) == expected)
    for seed in 1...20 {
      #expect(try Self.events(bytes, pieces: randomPieces(of: bytes, seed: UInt64(seed))) == expected)
    }
  }

  @Test("A name is of its own event alone") func names() throws {
    let bytes = Array("event: error\ndata: a\n\ndata: b\n\n".utf8)
    #expect(try Self.events(bytes) == [Self.event("a", "error"), Self.event("b")])
  }

  @Test("Ten megabytes of comments are read without being kept, on one line or on many") func skipsComments() throws {
    var parser = ServerSentEventParser()
    let piece = [UInt8](repeating: UInt8(ascii: ":"), count: 1 << 20)
    for _ in 0..<10 { #expect(try parser.take(piece).isEmpty) }
    let line = Array((": keep-alive\n\n").utf8)
    for _ in 0..<10 { #expect(try parser.take(Array(repeatElement(line, count: 5000).joined())).isEmpty) }
    #expect(try parser.take(Array("\ndata: a\n\n".utf8)) == [Self.event("a")])
  }

  @Test("A line and an event without end are refused") func bounds() {
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 18)
    #expect(throws: ModelError.malformed(detail: "a line of more than 1048576 bytes")) {
      var parser = ServerSentEventParser()
      for _ in 0..<8 { _ = try parser.take(piece) }
    }
    #expect(throws: ModelError.malformed(detail: "an event of more than 1048576 bytes")) {
      var parser = ServerSentEventParser()
      for _ in 0..<8 { _ = try parser.take(Array("data: ".utf8) + piece + [0x0A]) }
    }
  }
}

@Suite struct FrameReaderTests {
  private static func frames(_ pieces: [[UInt8]], expectsLines: Bool = false) throws -> [ReplyFrame] {
    var reader = FrameReader(expectsLines: expectsLines)
    var frames: [ReplyFrame] = []
    for piece in pieces { frames += try reader.take(piece) }
    frames += try reader.end()
    if case .broken(let error)? = frames.last { throw error }
    return frames
  }

  static let bodies: [(String, Bool, [ReplyFrame])] = [
    ("data: {\"a\":1}\n\ndata: [DONE]\n\n", false, [.value(["a": 1], event: nil), .done]),
    ("data: {\"a\":1}\n\ndata: [DONE]\n\n", true, [.value(["a": 1], event: nil), .done]),
    (" \r\n{\"a\":\n1}\n", false, [.value(["a": 1], event: nil)]),
    ("{\"a\":1}\n{\"b\":2}\n", false, [.value(["a": 1], event: nil), .value(["b": 2], event: nil)]),
    ("{\"a\":1}\r\n\r\n{\"b\":2}", true, [.value(["a": 1], event: nil), .value(["b": 2], event: nil)]),
    ("{\n \"a\": 1\n}\n", true, [.value(["a": 1], event: nil)]),
    ("[{\"a\":1}]", false, [.value([["a": 1]], event: nil)]),
    ("event: error\ndata: overloaded\n\n", false, [.value(["error": "overloaded"], event: "error")]),
    ("\u{FEFF}{\"a\":1}", false, [.value(["a": 1], event: nil)]), (": ping\n\ndata: \n\n", false, []),
    ("  \n", false, []),
  ]

  @Test("Bodies are read in whatever frame they come", arguments: bodies)
  func reads(body: String, expectsLines: Bool, frames: [ReplyFrame]) throws {
    let bytes = Array(body.utf8)
    #expect(try Self.frames([bytes], expectsLines: expectsLines) == frames)
    #expect(try Self.frames(bytes.map { [$0] }, expectsLines: expectsLines) == frames)
    for seed in 1...20 {
      #expect(try Self.frames(randomPieces(of: bytes, seed: UInt64(seed)), expectsLines: expectsLines) == frames)
    }
  }

  static let faults: [(String, Bool, ModelError)] = [
    ("data: {\"a\":\n\n", false, .malformed(detail: "JSON that ends too early")),
    ("data: x\n\n", false, .malformed(detail: "not JSON at byte 0")),
    ("data: {\"a\":", false, .transport(.cutOff)), ("{\"a\":", false, .transport(.cutOff)),
    ("{\"a\":", true, .transport(.cutOff)), ("{\"a\":1}\n{\"b\"", true, .transport(.cutOff)),
    ("{\"a\":1}\nx\n", true, .malformed(detail: "not JSON at byte 0")),
    ("{\"a\":x}", false, .malformed(detail: "not JSON at byte 5")), ("<html>", false, .malformed(detail: "a web page")),
  ]

  @Test("What is wrong is told from what is cut off", arguments: faults)
  func refuses(body: String, expectsLines: Bool, error: ModelError) {
    #expect(throws: error) { try Self.frames([Array(body.utf8)], expectsLines: expectsLines) }
  }
}

@Suite struct ThinkingFilterTests {
  static let texts: [(String, String)] = [
    ("<think>\nHm.\n</think>\n\nls -l", "ls -l"), ("ls -l", "ls -l"), ("  ls", "  ls"), ("<think></think>ls", "ls"),
    ("\n <think>a</think>  \n", ""), ("<think>never closed", ""), ("<thinking>a < b</thinking>ls", "ls"),
    ("<thought>x</thought>\nls", "ls"), ("<thin", "<thin"), ("<b>ls</b>", "<b>ls</b>"),
    ("echo '<think>a</think>'", "echo '<think>a</think>'"), ("<think>a</thin</think>ls </think>", "ls </think>"),
    ("<think>한글 👍</think>ls 한글", "ls 한글"), ("", ""), ("   ", "   "), ("{\"command\":\"ls\"}", "{\"command\":\"ls\"}"),
  ]

  @Test("Thinking is dropped wherever it is cut", arguments: texts) func drops(text: String, answer: String) {
    for length in 1...max(1, text.count) {
      var filter = ThinkingFilter()
      var result = ""
      var rest = Substring(text)
      while !rest.isEmpty {
        result += filter.take(String(rest.prefix(length)))
        rest = rest.dropFirst(length)
      }
      #expect(result + filter.end() == answer)
    }
  }

  @Test("Blanks without end are passed on") func bounds() {
    var filter = ThinkingFilter()
    #expect(filter.take(String(repeating: " ", count: 5000)).count == 5000)
  }

  @Test("Thinking whose beginning the server left out is dropped where the text is whole") func dropsUnopened() {
    #expect(ThinkingFilter.withoutUnopened("Hm.\n</think>\n\nls") == "ls")
    #expect(ThinkingFilter.withoutUnopened("{\"command\":\"echo </think>\"}") == "{\"command\":\"echo </think>\"}")
    #expect(ThinkingFilter.withoutUnopened("ls") == "ls")
  }
}
