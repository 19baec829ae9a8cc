/// Goes through a form, keeping track of the quotes it is in, `$(…)` within double quotes included.
struct FormTemplateReader {
  private let bytes: [UInt8]
  private var position = 0
  private var literal: [UInt8] = []
  private var parts: [FormTemplate.Part] = []
  /// The quotes and brackets that are open, innermost last.
  private var open: [Context] = []

  private enum Context {
    case single
    case double
    case bracket
  }

  init(_ form: String) { bytes = Array(form.utf8) }

  mutating func read() -> [FormTemplate.Part] {
    while position < bytes.count {
      if let (place, end) = place() {
        flush()
        parts.append(.place(place))
        position = end
      } else {
        step()
      }
    }
    flush()
    return parts
  }

  private mutating func flush() {
    if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
    literal = []
  }

  /// Takes one byte over and follows the quotes.
  private mutating func step() {
    let byte = bytes[position]
    literal.append(byte)
    position += 1
    switch open.last {
    case .single: if byte == UInt8(ascii: "'") { open.removeLast() }
    case .double: stepInDoubleQuotes(byte)
    case .bracket, nil: stepOutsideQuotes(byte)
    }
  }

  private mutating func stepInDoubleQuotes(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): open.removeLast()
    case UInt8(ascii: "\\"): takeEscaped()
    case UInt8(ascii: "$"): openBracket()
    default: break
    }
  }

  private mutating func stepOutsideQuotes(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"): open.append(.single)
    case UInt8(ascii: "\""): open.append(.double)
    case UInt8(ascii: "\\"): takeEscaped()
    case UInt8(ascii: "("): open.append(.bracket)
    case UInt8(ascii: ")"): if !open.isEmpty { open.removeLast() }
    default: break
    }
  }

  private mutating func takeEscaped() {
    guard position < bytes.count else { return }
    literal.append(bytes[position])
    position += 1
  }

  /// `$(` inside double quotes begins unquoted text.
  private mutating func openBracket() {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return }
    literal.append(bytes[position])
    position += 1
    open.append(.bracket)
  }

  /// The place that begins here, and the offset after it.
  private func place() -> (FormTemplate.Place, Int)? {
    guard position + 4 < bytes.count, bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "{")
    else {
      return nil
    }
    var end = position + 2
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    guard end > position + 2, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "}"),
      bytes[end + 1] == UInt8(ascii: "}")
    else { return nil }
    let inner = String(decoding: bytes[position + 2..<end], as: UTF8.self)
    return (place(inner), end + 2)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ":")
  }

  private func place(_ inner: String) -> FormTemplate.Place {
    let sides = inner.split(separator: ":", maxSplits: 1)
    let names = (sides.first ?? "").split(separator: ".", maxSplits: 1)
    return FormTemplate.Place(
      name: names.first.map(String.init) ?? "", member: names.count > 1 ? String(names[1]) : nil,
      filter: sides.count > 1 ? ValueFilter(rawValue: String(sides[1])) : nil, quoting: quoting,
      startsWord: startsWord, isAssigned: isAssigned)
  }

  private var quoting: FormTemplate.Quoting {
    switch open.last {
    case .single: .single
    case .double: .double
    case .bracket, nil: .none
    }
  }

  private var isAssigned: Bool {
    guard quoting == .none, position > 0 else { return false }
    return bytes[position - 1] == UInt8(ascii: "=") || bytes[position - 1] == UInt8(ascii: ":")
  }

  private var startsWord: Bool {
    guard quoting == .none, position > 0 else { return quoting == .none }
    return bytes[position - 1].isBlank || "(<>|;&".utf8.contains(bytes[position - 1])
  }
}
