/// What was read from a manual page as a file that keeps it: lines of fields, with a checksum above them.
package enum ManualPageFile {
  /// Changes whenever this form, or what the reader finds in a page, changes.
  private static let version = "qmark-page 3"

  /// The file's bytes.
  package static func encode(_ page: ManualPage, _ stamp: ManualPageStamp) -> [UInt8] {
    var lines = [
      fields([stamp.path, String(stamp.size), String(stamp.modified), stamp.renderer]),
      fields([page.name, page.summary ?? ""]), page.mentions.sorted().joined(separator: " "),
    ]
    for flag in page.flags {
      let (kind, name) = argument(flag.argument)
      lines.append(fields([flag.spellings.joined(separator: " "), kind, name, flag.sentence]))
    }
    let body = Array(lines.joined(separator: "\n").utf8)
    return Array((version + " " + String(checksum(body), radix: 16) + "\n").utf8) + body
  }

  /// The page; nil where the file is damaged, of another version, or was made from something else than `stamp` says.
  package static func decode(_ bytes: [UInt8], _ stamp: ManualPageStamp) -> ManualPage? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let body = bytes[(end + 1)...]
    let head = version + " " + String(checksum(body), radix: 16)
    guard bytes[..<end].elementsEqual(head.utf8) else { return nil }
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let made = fields([stamp.path, String(stamp.size), String(stamp.modified), stamp.renderer])
    guard lines.count >= 3, lines[0].elementsEqual(made.utf8) else { return nil }
    let title = texts(lines[1], separator: tab)
    guard title.count == 2 else { return nil }
    return ManualPage(
      name: title[0], summary: title[1].isEmpty ? nil : title[1], flags: lines[3...].compactMap(flag),
      mentions: Set(texts(lines[2], separator: UInt8(ascii: " "))))
  }

  private static let tab = UInt8(ascii: "\t")

  /// FNV-1a, 64 bits: tells damage, not malice; the folder is the reader's own.
  package static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Fields of a line; what divides fields and lines becomes a blank in them.
  private static func fields(_ texts: [String]) -> String {
    texts.map { text in
      text.utf8.contains { $0 == tab || $0 == UInt8(ascii: "\n") }
        ? text.replacing("\t", with: " ").replacing("\n", with: " ") : text
    }.joined(separator: "\t")
  }

  private static func texts(_ line: ArraySlice<UInt8>, separator: UInt8) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: separator != tab)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func argument(_ argument: FlagArgument) -> (kind: String, name: String) {
    switch argument {
    case .none: ("none", "")
    case .required(let name): ("required", name)
    case .attached(let name): ("attached", name)
    case .optional(let name): ("optional", name)
    case .words(let names): ("words", names.joined(separator: " "))
    case .several(let name): ("words", name)
    case .command(let terminators): ("command", terminators.joined(separator: " "))
    }
  }

  private static func flag(_ line: ArraySlice<UInt8>) -> ManualFlag? {
    let texts = texts(line, separator: tab)
    guard texts.count == 4 else { return nil }
    let names = texts[2].split(separator: " ").map(String.init)
    let argument: FlagArgument
    switch texts[1] {
    case "required": argument = .required(texts[2])
    case "attached": argument = .attached(texts[2])
    case "optional": argument = .optional(texts[2])
    case "words": argument = .words(names)
    case "command": argument = .command(terminators: names)
    default: argument = .none
    }
    return ManualFlag(
      spellings: texts[0].split(separator: " ").map(String.init), argument: argument, sentence: texts[3])
  }
}
