/// A script that is written out with values in the place of `@NAME@`, and without its comment lines: it is for the machine, and
/// bash reads no comments where interactive_comments is off.
struct ScriptTemplate {
  private let values: [String: String]
  private var bytes: [UInt8] = []

  init(values: [String: String]) {
    self.values = values
    bytes.reserveCapacity(16 << 10)
  }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes the lines of a file.
  mutating func append(_ file: UnsafeBufferPointer<UInt8>) {
    for line in file.split(separator: Self.newline) where line.first(where: { $0 != Self.blank }) != Self.comment {
      append(line: line)
      bytes.append(Self.newline)
    }
  }

  private mutating func append(line: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = line
    while let start = rest.firstIndex(of: Self.mark) {
      bytes += rest[..<start]
      let after = rest[(start + 1)...]
      if let end = after.firstIndex(where: { !Self.isName($0) }), rest[end] == Self.mark,
        let value = values[String(decoding: after[..<end], as: UTF8.self)]
      {
        bytes += Array(value.utf8)
        rest = rest[(end + 1)...]
      } else {
        bytes.append(Self.mark)
        rest = after
      }
    }
    bytes += rest
  }

  private static func isName(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || byte == UInt8(ascii: "_")
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")
  private static let comment = UInt8(ascii: "#")
  private static let mark = UInt8(ascii: "@")
}
