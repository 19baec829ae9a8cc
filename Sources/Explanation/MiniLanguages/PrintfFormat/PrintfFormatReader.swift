/// Divides a format of printf into conversions, escapes and text.
struct PrintfFormatReader {
  enum Item: Hashable {
    case text(Range<Int>)
    case conversion(PrintfConversion)
    case escape(Escape, Range<Int>)
    /// `%%`.
    case percent(Range<Int>)
  }

  private var scanner: ValueScanner

  /// The items of a format; nil where printf refuses it.
  static func read(_ bytes: [UInt8]) -> [Item]? {
    var reader = PrintfFormatReader(scanner: ValueScanner(bytes))
    return reader.items()
  }

  private mutating func items() -> [Item]? {
    var items: [Item] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      if scanner.peek == UInt8(ascii: "%") {
        guard let item = conversion() else { return nil }
        items.append(item)
      } else if let escape = EscapeReader.read(&scanner) {
        items.append(.escape(escape, start..<scanner.position))
      } else {
        scanner.position += 1
        _ = scanner.skip { $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "\\") }
        items.append(.text(start..<scanner.position))
      }
    }
    return items
  }

  private mutating func conversion() -> Item? {
    let start = scanner.position
    scanner.position += 1
    if scanner.take("%") { return .percent(start..<scanner.position) }
    let flags = scanner.skip { "-+ #0'".utf8.contains($0) }
    guard let width = measure() else { return nil }
    var precision: PrintfConversion.Measure??
    if scanner.take(".") {
      guard let measure = measure() else { return nil }
      precision = measure ?? .number(0)
    }
    if scanner.take("(") { return time(start, flags, width, precision ?? nil) }
    // Lengths such as the ll of %lld mean nothing to the shell.
    let length = scanner.skip { "hlLjzt".utf8.contains($0) }
    guard length.count <= 2, let letter = scanner.next(), "diouxXfFeEgGaAcsbqQ".utf8.contains(letter) else {
      return nil
    }
    if !length.isEmpty, "csbqQ".utf8.contains(letter) { return nil }
    return .conversion(
      PrintfConversion(
        range: start..<scanner.position, flags: Array(scanner.bytes[flags]), width: width, precision: precision ?? nil,
        letter: letter))
  }

  private mutating func time(
    _ start: Int, _ flags: Range<Int>, _ width: PrintfConversion.Measure?, _ precision: PrintfConversion.Measure?
  ) -> Item? {
    let format = scanner.skip { $0 != UInt8(ascii: ")") }
    guard scanner.take(")T") else { return nil }
    return .conversion(
      PrintfConversion(
        range: start..<scanner.position, flags: Array(scanner.bytes[flags]), width: width, precision: precision,
        time: format, letter: UInt8(ascii: "T")))
  }

  /// A number, `*` or nothing; nil where the number is too great.
  private mutating func measure() -> PrintfConversion.Measure?? {
    if scanner.take("*") { return .some(.given) }
    guard let byte = scanner.peek, ValueScanner.isDigit(byte) else { return .some(nil) }
    guard let number = scanner.number(limit: 6) else { return nil }
    return .some(.number(number))
  }
}
