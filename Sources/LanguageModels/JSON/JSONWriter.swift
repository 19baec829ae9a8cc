/// Writes JSON without blanks, the same bytes for the same value every time.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ json: OrderedJSON) {
    switch json {
    case .value(let value): write(value)
    case .array(let elements): writeList(elements, "[", "]") { $0.write($1) }
    case .object(let members):
      writeList(members, "{", "}") {
        $0.writeName($1.name)
        $0.write($1.value)
      }
    }
  }

  /// Writes a value; the properties of an object are sorted, as a dictionary has no order of its own.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .integer(let value): write(String(value))
    case .number(let value): write(value.isFinite ? String(value) : "null")
    case .string(let text): writeString(text)
    case .array(let elements): writeList(elements, "[", "]") { $0.write($1) }
    case .object(let members):
      writeList(members.sorted { $0.key < $1.key }, "{", "}") {
        $0.writeName($1.key)
        $0.write($1.value)
      }
    }
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func writeName(_ name: String) {
    writeString(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func writeList<Element>(
    _ elements: [Element], _ opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    each: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      each(&self, element)
    }
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0..<0x20, 0x7F: write("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// The value as compact JSON, properties sorted.
  package var encoded: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension OrderedJSON {
  /// The value as the bytes of compact JSON.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }

  /// The value as compact JSON.
  package var encoded: String { String(decoding: bytes, as: UTF8.self) }
}
