/// Reads the option list of a rendered manual page.
package struct ManualPageReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// What `manual` says: its option list, and flags that only its synopsis has.
  package func read(_ manual: ManualText) -> ManualPage {
    let text = RenderedText.marked(manual.bytes)
    let sections = PageSections(lines: PageLine.lines(of: text))
    let synopsis = sections.synopsis ?? []
    return ManualPage(
      name: manual.page, summary: sections.summary,
      flags: flags(sections.lines, synopsis: synopsis, prose: Array(sections.lines[synopsis.endIndex...])),
      mentions: FlagMentions.all(in: text))
  }

  /// What `manual` says of one of its commands: `kill-session` of tmux(1), with the flags of the whole page after its
  /// own, or `read` of a shell's page, whose other parts tell of other commands; nil where it has no part about it.
  package func read(_ manual: ManualText, part: String) -> ManualPage? {
    let text = RenderedText.marked(manual.bytes)
    let sections = PageSections(lines: PageLine.lines(of: text))
    guard let (head, body) = sections.part(part) else { return nil }
    let lines = Array(body)
    var page = ManualPage(
      name: manual.page, summary: Self.summary(of: body), flags: flags(lines, synopsis: head, prose: lines))
    if Self.isShell(manual.page) {
      for line in head + body { page.mentions.formUnion(FlagMentions.all(in: line.bytes)) }
      return page
    }
    let whole = read(manual)
    page.flags += whole.flags
    page.mentions = whole.mentions
    return page
  }

  /// Whether the page is a shell's, in which one flag means as many things as there are builtins.
  private static func isShell(_ page: String) -> Bool {
    ["bash", "sh", "dash", "ksh", "zsh", "zshbuiltins"].contains(String(page.prefix { $0 != "(" }))
  }

  /// The first sentence of a part, without the other name that may stand before it: `(alias: new)`.
  private static func summary(of body: ArraySlice<PageLine>) -> String? {
    var text: [UInt8] = []
    for line in body.prefix(while: { !$0.isBlank }) { text += line.bytes[line.indent...] + [UInt8(ascii: " ")] }
    if text.first == UInt8(ascii: "("), let end = text.firstIndex(of: UInt8(ascii: ")")) {
      text = Array(text[(end + 1)...])
    }
    let sentence = FirstSentence.of(text)
    return sentence.isEmpty ? nil : sentence
  }

  private func flags(_ lines: [PageLine], synopsis: ArraySlice<PageLine>, prose: [PageLine]) -> [ManualFlag] {
    var list = OptionListReader(lines)
    return Self.completed(list.read(), from: synopsis, prose: prose)
  }

  /// The flags of a list, with what only the synopsis has: other spellings, values, and flags that running text explains.
  static func completed(
    _ listed: [ManualFlag], from synopsis: ArraySlice<PageLine>, prose: [PageLine]
  ) -> [ManualFlag] {
    var flags = listed
    var known = Set(flags.flatMap(\.spellings))
    let hasWords = known.contains { $0.utf8.count > 2 && !$0.hasPrefix("--") && !$0.hasPrefix("+") }
    let bare = Set(listed.filter { $0.argument == .none }.flatMap(\.spellings))
    let inSynopsis = SynopsisReader(synopsis).flags { letters in
      guard Set(letters).count == letters.count, !known.contains("-" + letters) else { return false }
      let count = letters.filter { known.contains("-" + String($0)) }.count
      let opensBare = letters.first.map { bare.contains("-" + String($0)) } ?? false
      return count * 2 >= letters.count || opensBare || !hasWords
    }
    for flag in inSynopsis where flag.spellings.count > 1 || flag.argument != .none {
      // The list may have but one spelling of a pair that the synopsis writes side by side, or leave the value out.
      guard let place = flags.firstIndex(where: { !Set($0.spellings).isDisjoint(with: flag.spellings) }) else {
        continue
      }
      let others = flag.spellings.filter { !known.contains($0) }
      flags[place].spellings += others
      if flags[place].argument == .none { flags[place].argument = flag.argument }
      known.formUnion(others)
    }
    let missing = inSynopsis.filter { flag in !flag.spellings.contains(where: known.contains) }
    if missing.isEmpty { return flags }
    let mention = ProseMention(prose)
    return flags
      + missing.map { flag in
        var flag = flag
        flag.sentence = flag.spellings.lazy.map(mention.sentence).first { !$0.isEmpty } ?? ""
        return flag
      }
  }
}
