/// By which words programs destroy or change something: a table with a block for each program.
///
/// The first line holds the name and the flags that take a value (`-n=`), or `=name` where another block tells. Of the lines
/// below, those that fit decide: `.` nothing, else `!` danger, else `?` caution. Forms stand with ` | ` between; each is words in
/// their order, with commas between those that stand for one another: `a`, `a*`, `*a`, `*a*`, `*` any word, `..` any words
/// before the next; `-f` a flag, `-f=v` a flag with this value, `^-f` no such flag.
struct HarmTable: Sendable {
  private let blocks: NamedBlocks

  init(_ text: StaticString) { blocks = NamedBlocks(text) }

  /// The names of the programs, in their order.
  var names: [Substring] { blocks.names }

  /// Whether there is a block for the program.
  func contains(_ name: String) -> Bool { blocks.contains(name) }

  /// What the lines that fit say.
  func level(of invocation: Invocation) -> RiskLevel? {
    guard !invocation.isInformational, let block = invocation.facts.harm.first(where: { $0.table == blocks.identity }),
      !invocation.isDryRun, !invocation.isHelp
    else { return nil }
    let words = invocation.plainWords(valueFlags: block.valueFlags).prefix(Self.mostWords).map { $0.lowercased() }
    let signs = block.lines.compactMap { line in
      line.forms.contains { Self.fits($0, words, invocation) } ? line.sign : nil
    }
    return signs.contains(".") ? nil : signs.contains("!") ? .danger : signs.isEmpty ? nil : .caution
  }

  /// Words of the program's own stand before names and data.
  private static let mostWords = 12

  /// What a table says of one program, cut into its parts.
  struct Block: @unchecked Sendable {
    /// The table that it stands in; never read through.
    let table: UnsafeRawPointer
    fileprivate let valueFlags: Set<String>
    fileprivate let lines: [(sign: Character, forms: [[Form]])]
  }

  /// The block of a program; nil where the table has none.
  func block(of name: String) -> Block? {
    guard let lines = lines(of: name), let head = lines.first else { return nil }
    let valueFlags = head.split(separator: " ").filter { $0.last == "=" }.map { String($0.dropLast()) }
    return Block(
      table: blocks.identity, valueFlags: Set(valueFlags),
      lines: lines.dropFirst().compactMap { line in
        let tokens = line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
        guard let sign = tokens.first?.first else { return nil }
        return (sign, tokens.dropFirst().split(separator: "|").map { $0.map(Form.init) })
      })
  }

  /// One word of a form.
  fileprivate enum Form {
    case anyWords
    case flag([Substring])
    case noFlag([Substring])
    case word([Substring])

    init(_ text: Substring) {
      func names(_ list: Substring) -> [Substring] {
        list.utf8.split(separator: UInt8(ascii: ",")).map(Substring.init)
      }
      switch text.first {
      case "." where text == "..": self = .anyWords
      case "-": self = .flag(names(text))
      case "^": self = .noFlag(names(text.dropFirst()))
      default: self = .word(names(text))
      }
    }
  }

  private func lines(of name: String) -> [Substring]? {
    guard let lines = blocks.lines(of: name) ?? Self.withoutEnding(name).flatMap(blocks.lines) else { return nil }
    guard let other = lines.first?.split(separator: " ").last, other.first == "=" else { return lines }
    return blocks.lines(of: String(other.dropFirst()))
  }

  /// `kafka-topics.sh` and `docker.exe` are the same programs.
  private static func withoutEnding(_ name: String) -> String? {
    [".sh", ".exe", ".py"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
  }

  private static func fits(_ form: [Form], _ words: [String], _ invocation: Invocation) -> Bool {
    var rest = words[...]
    var skips = false
    for element in form {
      switch element {
      case .anyWords: skips = true
      case .flag(let flags): guard hasOne(of: flags, invocation) else { return false }
      case .noFlag(let flags): guard !hasOne(of: flags, invocation) else { return false }
      case .word(let names):
        guard let place = skips ? rest.firstIndex(where: { isOne(of: names, $0) }) : rest.indices.first,
          isOne(of: names, rest[place])
        else { return false }
        rest = rest[(place + 1)...]
        skips = false
      }
    }
    return true
  }

  private static func hasOne(of flags: [Substring], _ invocation: Invocation) -> Bool {
    flags.contains { flag in
      if let equals = flag.firstIndex(of: "=") {
        let value = invocation.value(of: String(flag[..<equals]))
        return value.map { isOne(of: [flag[flag.index(after: equals)...]], $0) } == true
      }
      if flag.utf8.count == 2, let letter = flag.last, invocation.hasLetter(letter) { return true }
      return invocation.has(String(flag))
    }
  }

  private static func isOne(of names: [Substring], _ word: String) -> Bool {
    names.contains { name in
      switch (name.first == "*", name.last == "*" && name.utf8.count > 1) {
      case (true, true): ByteSearch.holds(String(name.dropFirst().dropLast()), in: word)
      case (true, false): word.hasSuffix(name.dropFirst())
      case (false, true): word.hasPrefix(name.dropLast())
      case (false, false): word == name
      }
    }
  }
}

extension HarmTable {
  /// Every table.
  static let all = [
    containers, clusters, clouds, infrastructure, databases, disks, backups, firmware, repositories, services, secrets,
    environments, protections, remoteAccess,
  ]
}
