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
    guard let name = invocation.name, !invocation.isInformational, let lines = lines(of: name), let head = lines.first,
      !invocation.isDryRun, !invocation.isHelp
    else { return nil }
    let valueFlags = head.split(separator: " ").filter { $0.last == "=" }.map { String($0.dropLast()) }
    let words = invocation.plainWords(valueFlags: Set(valueFlags)).prefix(Self.mostWords).map { $0.lowercased() }
    let signs = lines.dropFirst().compactMap { line -> Substring? in
      let tokens = line.split(separator: " ")
      let forms = tokens.dropFirst().split(separator: "|")
      return forms.contains { Self.fits($0, words, invocation) } ? tokens.first : nil
    }
    return signs.contains(".") ? nil : signs.contains("!") ? .danger : signs.isEmpty ? nil : .caution
  }

  /// Words of the program's own stand before names and data.
  private static let mostWords = 12

  private func lines(of name: String) -> [Substring]? {
    guard let lines = blocks.lines(of: name) ?? Self.withoutEnding(name).flatMap(blocks.lines) else { return nil }
    guard let other = lines.first?.split(separator: " ").last, other.first == "=" else { return lines }
    return blocks.lines(of: String(other.dropFirst()))
  }

  /// `kafka-topics.sh` and `docker.exe` are the same programs.
  private static func withoutEnding(_ name: String) -> String? {
    [".sh", ".exe", ".py"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
  }

  private static func fits(
    _ form: ArraySlice<Substring>, _ words: [String], _ invocation: Invocation
  ) -> Bool {
    var rest = words[...]
    var skips = false
    for element in form {
      if element == ".." {
        skips = true
      } else if element.first == "-" {
        guard hasOne(of: element, invocation) else { return false }
      } else if element.first == "^" {
        guard !hasOne(of: element.dropFirst(), invocation) else { return false }
      } else {
        let names = element.split(separator: ",")
        guard let place = skips ? rest.firstIndex(where: { isOne(of: names, $0) }) : rest.indices.first,
          isOne(of: names, rest[place])
        else { return false }
        rest = rest[(place + 1)...]
        skips = false
      }
    }
    return true
  }

  private static func hasOne(of flags: Substring, _ invocation: Invocation) -> Bool {
    flags.split(separator: ",").contains { flag in
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
