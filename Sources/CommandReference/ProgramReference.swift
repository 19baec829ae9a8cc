package import Platform

/// What is known of programs: our own knowledge first, the reader's manual pages for the rest.
package struct ProgramReference: Sendable {
  /// Our own knowledge.
  package var library: CommandLibrary
  /// The reader's manual pages and help texts, asked only for what our knowledge does not have.
  package var manual: ManualPageSource
  /// The system the commands are for.
  package var operatingSystem: OperatingSystem

  /// Makes a reference.
  package init(
    library: CommandLibrary = .embedded, manual: ManualPageSource = .none, operatingSystem: OperatingSystem
  ) {
    self.library = library
    self.manual = manual
    self.operatingSystem = operatingSystem
  }

  /// What our own knowledge says of a program or, after a blank, its subcommand.
  package func knowledge(of command: String, _ parts: CommandParts = .all) -> CommandKnowledge? {
    library.command(command, parts)
  }

  /// What is read of a command here: the page that its knowledge names, a builtin's part of bash(1), `git-commit` for
  /// `git commit`, what `git commit -h` prints where that is known to be harmless, then the same of the program.
  package func page(of command: String, named page: String? = nil) -> ManualPage? {
    let words = command.split(separator: " ")
    if let page, let (name, section) = Self.page(named: page) {
      let isOther = name != words.joined(separator: "-")
      if isOther, let last = words.last, let part = manual.part(name, section, String(last)) { return part }
      if let page = manual.page(name, section) { return page }
    }
    if ShellBuiltins.names.contains(command), let part = builtin(command) { return part }
    for count in stride(from: words.count, to: 0, by: -1) {
      let name = words[..<count].joined(separator: "-")
      if ManualPageLocator.isPageName(name), let page = manual.page(name, nil) { return page }
      if let help = help(of: words[..<count].joined(separator: " ")) { return help }
    }
    return nil
  }

  /// The builtin's part of bash(1).
  private func builtin(_ name: String) -> ManualPage? {
    guard var part = manual.part("bash", "1", name) else { return nil }
    // The page says that these take the flags of another one.
    let relatives = ["compgen": "complete", "local": "declare"]
    if let relative = relatives[name], let other = manual.part("bash", "1", relative) {
      part.flags += other.flags
      part.mentions.formUnion(other.mentions)
    }
    return part
  }

  /// What the command prints when it is asked for help; nil where it is not known to answer that harmlessly.
  package func help(of command: String) -> ManualPage? {
    HelpQuestion(about: command).flatMap { manual.help($0) }
  }

  /// `perlrun(1)` as a name and a section.
  static func page(named page: String) -> (name: String, section: String?)? {
    let parts = page.split(separator: "(")
    let section = parts.count == 2 && parts[1].hasSuffix(")") ? String(parts[1].dropLast()) : nil
    guard let name = parts.first, ManualPageLocator.isPageName(String(name)) else { return nil }
    return (String(name), section)
  }
}

extension FlagEntry {
  /// The entry of a manual page's flag; its sentence stands in English whatever the reader's language.
  package init(_ flag: ManualFlag, spelling: String, page: String) {
    let hasBraces = flag.sentence.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    let sentence =
      hasBraces ? flag.sentence.replacing("{", with: "{{").replacing("}", with: "}}") : flag.sentence
    self.init(
      spellings: flag.spellings, argument: flag.argument,
      says: flag.sentence.isEmpty ? nil : LocalizedSentence(english: "{flag}: \(sentence)."), source: page)
  }
}
