/// Reads the filters of ffmpeg: `scale=1280:-1,fps=30`, `[0:v][1:v]overlay=10:10[out]`.
struct FilterGraphReader {
  private var scanner: ValueScanner

  /// The filters, in order; nil where it cannot be read.
  static func read(_ bytes: [UInt8]) -> [Filter]? {
    guard !bytes.isEmpty, bytes.count <= 4000 else { return nil }
    var reader = FilterGraphReader(scanner: ValueScanner(bytes))
    return reader.graph()
  }

  private mutating func graph() -> [Filter]? {
    var filters: [Filter] = []
    repeat {
      skipBlanks()
      guard let filter = filter(), filters.count < 100 else { return nil }
      filters.append(filter)
      skipBlanks()
    } while scanner.take(",") || scanner.take(";")
    return scanner.isAtEnd ? filters : nil
  }

  private mutating func skipBlanks() { _ = scanner.skip { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }

  private mutating func filter() -> Filter? {
    guard let inputs = labels() else { return nil }
    let name = scanner.skip(while: ValueScanner.isNameByte)
    guard !name.isEmpty else { return nil }
    if scanner.take("@") { _ = scanner.skip(while: ValueScanner.isNameByte) }
    var filter = Filter(range: name, name: scanner.text(name), inputs: inputs)
    if scanner.take("=") {
      guard let arguments = arguments() else { return nil }
      filter.arguments = arguments
    }
    filter.range = name.lowerBound..<scanner.position
    while filter.range.upperBound > name.upperBound, scanner.bytes[filter.range.upperBound - 1] <= 0x20 {
      filter.range = name.lowerBound..<(filter.range.upperBound - 1)
    }
    skipBlanks()
    guard let outputs = labels() else { return nil }
    filter.outputs = outputs
    return filter
  }

  private mutating func labels() -> [Filter.Label]? {
    var labels: [Filter.Label] = []
    while scanner.peek == UInt8(ascii: "[") {
      let start = scanner.position
      scanner.position += 1
      let name = scanner.skip { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 > 0x20 }
      guard !name.isEmpty, scanner.take("]") else { return nil }
      labels.append(Filter.Label(range: start..<scanner.position, name: scanner.text(name)))
      skipBlanks()
    }
    return labels
  }

  private mutating func arguments() -> [Filter.Argument]? {
    var arguments: [Filter.Argument] = []
    repeat {
      guard let text = value() else { return nil }
      let equals = text.utf8.firstIndex(of: UInt8(ascii: "="))
      let key = equals.map { String(text[..<$0]) }
      if let equals, let key, !key.isEmpty, key.utf8.allSatisfy(ValueScanner.isNameByte) {
        arguments.append(Filter.Argument(key: key, value: String(text[text.utf8.index(after: equals)...])))
      } else {
        arguments.append(Filter.Argument(key: nil, value: text))
      }
    } while scanner.take(":")
    return arguments
  }

  /// The text up to the next `:`, `,`, `;` or `[`; quotes and backslashes protect these.
  private mutating func value() -> String? {
    var text: [UInt8] = []
    while let byte = scanner.peek, !":,;[]".utf8.contains(byte) {
      scanner.position += 1
      if byte == UInt8(ascii: "\\") {
        guard let next = scanner.next() else { return nil }
        text.append(next)
      } else if byte == UInt8(ascii: "'") {
        text += scanner.bytes[scanner.skip { $0 != UInt8(ascii: "'") }]
        guard scanner.take("'") else { return nil }
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
