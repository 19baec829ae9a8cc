extension FileDraft {
  /// `replace spaces with underscores in all file names`, `이름의 공백을 _로 바꿔`: the names change, not what is in the files.
  mutating func readNameReplacing() {
    guard request.action == .list, let verb = words.first(.replace, .rename, .convert), isEnglish(verb),
      words.first(.extension) == nil, let (old, new) = replacedTexts(),
      words.first(.replace) != nil || becomes(between: old.token, new.token), words.first(.rename, .name) != nil
    else { return }
    words.take(old.token..<new.token + 1)
    for token in words.all(.replace, .rename, .name, .each) { words.take(token) }
    // Those of one folder are rather a task's.
    if !request.isRecursive { certainty *= 0.95 }
    request.action = .replaceInNames(old: old.text, new: new.text)
    if !isInNames(old.text) { add([NameTest(pattern: "*" + NameTest.escaped(old.text) + "*")]) }
  }

  private func isInNames(_ text: String) -> Bool { request.names.contains { $0.pattern.contains(text) } }

  /// `spaces with underscores`, `'a' by 'b'`, `foo to bar` after the verb.
  private func replacedTexts() -> (old: (token: Int, text: String), new: (token: Int, text: String))? {
    guard let verb = words.first(.replace) ?? words.first(.convert) ?? words.first(.rename) else { return nil }
    for token in words.indices
    where token > verb && (words.means(token, .with, .to, .by) || isBecoming(token)) && words.isFree(token) {
      guard let old = words.before(token), let new = words.after(token), old > verb, words.isFree(old),
        words.isFree(new),
        let first = replacedText(old), let second = replacedText(new)
      else { continue }
      return ((old, first), (new, second))
    }
    return nil
  }

  /// `so that spaces become underscores`.
  private func isBecoming(_ token: Int) -> Bool { ["become", "becomes"].contains(words.text(token).lowercased()) }

  private func becomes(between old: Int, _ new: Int) -> Bool { (old..<new).contains { isBecoming($0) } }

  private func replacedText(_ token: Int) -> String? {
    switch words.text(token).lowercased() {
    case "space", "spaces", "whitespace", "whitespaces", "blank", "blanks": return " "
    case "underscore", "underscores": return "_"
    case "dash", "dashes", "hyphen", "hyphens": return "-"
    case "dot", "dots", "period", "periods": return "."
    default:
      // `rename a.txt to b.txt` is about one file.
      guard !ValueShape(words.text(token)).isFileName else { return nil }
      guard
        words.kind(token) == .quoted || words.kind(token) == .symbol || isStranger(token)
          || words.kind(token) == .word && isText(token) && !words.means(token, .name, .extension)
      else { return nil }
      let text = words.text(token)
      return text.isEmpty || text.utf8.contains(UInt8(ascii: "/")) ? nil : text
    }
  }

  /// `create an empty file named x in each subfolder`.
  mutating func readCreating() {
    guard request.action == .list, let verb = words.first(.create), isEnglish(verb),
      let file = words.lookAhead(from: verb, reach: 2, .file), words.isFree(file), let each = words.first(.each, .all),
      each > file, let noun = words.after(each), words.means(noun, .folder, .subfolder), words.isFree(noun)
    else { return }
    var value = words.after(file)
    if let here = value, words.means(here, .name, .namedAs) { value = words.after(here) }
    guard let value, isName(value), !ValueShape(words.text(value)).hasSlash else { return }
    words.take(verb..<value + 1)
    words.take([each, noun])
    if words.means(noun, .subfolder) { request.depth.minimum = 1 }
    request.kind = .folder
    request.action = .createIn(words.text(value))
  }
}
