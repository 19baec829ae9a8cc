/// Finds the words of a text that look like flags, wherever they stand.
enum FlagMentions {
  /// `-x`, `--name`, `+x` at the start of a word or after a sign, both forms of `--[no-]name`, and each letter of `[-abc]`.
  static func all(in text: String) -> Set<String> { all(in: Array(text.utf8)) }

  /// The same of UTF-8 bytes.
  static func all(in bytes: [UInt8]) -> Set<String> { bytes.withUnsafeBufferPointer(all(in:)) }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
    var found: Set<String> = []
    var position = 0
    while position < bytes.count {
      let isSign = bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
      guard isSign, position == 0 || !isNameByte(bytes[position - 1]) else {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, bytes[position] == bytes[start] { position += 1 }
      let dashes = position - start
      if dashes == 2, bytes[position...].starts(with: "[no-]".utf8) {
        position += "[no-]".utf8.count
        let name = readName(bytes, &position)
        found.insert("--" + name)
        found.insert("--no-" + name)
        continue
      }
      let name = readName(bytes, &position)
      guard !name.isEmpty, dashes <= 2 else { continue }
      found.insert(String(decoding: bytes[start..<(start + dashes)], as: UTF8.self) + name)
      let isList = dashes == 1 && start > 0 && bytes[start - 1] == UInt8(ascii: "[")
      if isList, position < bytes.count, bytes[position] == UInt8(ascii: "]") {
        for letter in name { found.insert("-" + String(letter)) }
      }
    }
    return found
  }

  private static func readName(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> String {
    let start = position
    while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
    var end = position
    while end > start, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
