/// The sections of a rendered manual page.
package struct ManualSections: Sendable {
  /// A heading and the lines below it, as rendered.
  package struct Section: Hashable, Sendable {
    package var heading: String
    package var lines: [String]
  }

  /// The sections, in order.
  package private(set) var sections: [Section] = []
  /// What the page's last line says on its left, where many pages name their version: `GNU coreutils 9.1`.
  package private(set) var footer: String?

  /// Cuts `text`, from which overstrikes and escapes are taken already.
  package init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let inked = lines.indices.filter { !lines[$0].allSatisfy { $0 == " " } }
    guard let first = inked.first, let last = inked.last, first < last else { return }
    for line in lines[(first + 1)..<last] {
      let isHeading = line.first.map { $0 != " " } == true
      if isHeading {
        sections.append(Section(heading: CommandText.trimmed(line), lines: []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(String(line))
      }
    }
    for index in sections.indices { sections[index].trim() }
    footer = Self.left(of: String(lines[last]))
  }

  /// The sections with this heading, whatever its case; `OPTIONS` also finds the `DESCRIPTION` of pages that list their
  /// options there.
  package func named(_ name: String) -> [Section] {
    let wanted = name.uppercased()
    let found = sections.filter { $0.heading.uppercased() == wanted }
    if !found.isEmpty || !Self.isHeading(name) { return found }
    let near = sections.filter {
      $0.heading.uppercased().hasPrefix(wanted) || $0.heading.uppercased().hasSuffix(wanted)
    }
    if !near.isEmpty || wanted != "OPTIONS" { return near }
    return sections.filter { $0.heading.uppercased() == "DESCRIPTION" }
  }

  /// Every line with `word` in it, with the lines below it that are indented deeper.
  package func lines(with word: String) -> [String] {
    let wanted = word.lowercased()
    guard !wanted.isEmpty else { return [] }
    var found: [String] = []
    for section in sections {
      var follows: Int?
      for line in section.lines {
        let indent = line.utf8.prefix { $0 == 0x20 }.count
        if line.lowercased().contains(wanted) {
          found.append(line)
          follows = follows.map { min($0, indent) } ?? indent
        } else if let depth = follows, indent > depth, indent < line.utf8.count {
          found.append(line)
        } else {
          follows = nil
        }
        if found.count >= 200 { return found }
      }
    }
    return found
  }

  /// Whether `name` is what pages call their sections, rather than a word to look for.
  package static func isHeading(_ name: String) -> Bool { usual.contains(name.uppercased()) }

  private static let usual: Set<String> = [
    "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES", "EXAMPLE", "EXIT STATUS", "ENVIRONMENT", "FILES", "NOTES",
    "BUGS", "SEE ALSO", "COMMANDS", "PARAMETERS", "USAGE", "EXPRESSION", "EXPRESSIONS", "OPERATORS", "PRIMARIES",
    "VARIABLES", "DIAGNOSTICS", "CAVEATS", "HISTORY", "STANDARDS", "AUTHOR", "AUTHORS", "RETURN VALUE",
  ]

  /// What stands before the first wide gap, where that is no date and no page's name.
  private static func left(of line: String) -> String? {
    guard !line.hasPrefix(" "), let gap = line.firstRange(of: "  ") else { return nil }
    let text = CommandText.trimmed(line[..<gap.lowerBound])
    return text.isEmpty || text.hasSuffix(")") ? nil : text
  }
}

extension ManualSections.Section {
  /// Takes off the blank lines at both ends.
  fileprivate mutating func trim() {
    func isBlank(_ line: String) -> Bool { line.utf8.allSatisfy { $0 == 0x20 } }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    lines = Array(lines.drop(while: isBlank))
  }
}
