package import Platform

/// What is known of programs: our own knowledge first, the reader's manual pages for the rest.
package struct ProgramReference: Sendable {
  /// Our own knowledge.
  package var library: CommandLibrary
  /// The reader's manual pages, asked only for what our knowledge does not have.
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
  package func knowledge(of command: String) -> CommandKnowledge? { library.command(command) }

  /// The manual page of a command: the one its knowledge names, `git-commit` for `git commit`, then the program's.
  package func page(of command: String, named page: String? = nil) -> ManualPage? {
    for (name, section) in pageNames(of: command, named: page) {
      if let page = manual.page(name, section) { return page }
    }
    return nil
  }

  /// The pages to try, in order.
  func pageNames(of command: String, named page: String?) -> [(name: String, section: String?)] {
    var names: [(String, String?)] = []
    if let page {
      let parts = page.split(separator: "(")
      let section = parts.count == 2 && parts[1].hasSuffix(")") ? String(parts[1].dropLast()) : nil
      if let first = parts.first { names.append((String(first), section)) }
    }
    let words = command.split(separator: " ")
    for count in stride(from: words.count, to: 0, by: -1) {
      names.append((words[..<count].joined(separator: "-"), nil))
    }
    return names.filter { ManualPageLocator.isPageName($0.0) }
  }
}

extension FlagEntry {
  /// The entry of a manual page's flag; its sentence stands in English whatever the reader's language.
  package init(_ flag: ManualFlag, spelling: String, page: String) {
    let sentence = flag.sentence.replacing("{", with: "{{").replacing("}", with: "}}")
    self.init(
      spellings: flag.spellings, argument: flag.argument,
      says: flag.sentence.isEmpty ? nil : LocalizedSentence(english: "{flag}: \(sentence)."), source: page)
  }
}
