internal import HTTPTransport

/// Reads the lines of a response's header, of which interim responses (1xx) are no answer yet.
struct HeadReader {
  private var head: HTTPHead?

  /// Takes one line with its line ending; gives the head at the line that ends it.
  mutating func read(_ line: UnsafeRawBufferPointer) -> HTTPHead? {
    let text = line.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if text.isEmpty { return takeFinal() }
    if let status = Self.status(text) {
      head = HTTPHead(status: status)
    } else {
      readField(text)
    }
    return nil
  }

  private mutating func takeFinal() -> HTTPHead? {
    defer { head = nil }
    return head.flatMap { (100..<200).contains($0.status) ? nil : $0 }
  }

  private mutating func readField(_ text: Slice<UnsafeRawBufferPointer>) {
    guard let first = text.first else { return }
    if Self.isBlank(first) {
      guard let last = head?.headers.indices.last else { return }
      head?.headers[last].value += " " + Self.trimmed(text)
      return
    }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return }
    head?.headers.append(HTTPHeader(Self.trimmed(text[..<colon]), Self.trimmed(text[(colon + 1)...])))
  }

  /// The code of a status line such as `HTTP/1.1 200 OK`.
  private static func status(_ text: Slice<UnsafeRawBufferPointer>) -> Int? {
    guard text.starts(with: "HTTP/".utf8) else { return nil }
    let words = text.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard words.count >= 2 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }

  private static func trimmed(_ text: Slice<UnsafeRawBufferPointer>) -> String {
    let start = text.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
