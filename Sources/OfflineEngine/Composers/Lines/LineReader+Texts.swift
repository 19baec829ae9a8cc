extension LineReader {
  /// `the string 'a b'`, `문자열 'a b'`, `the text $NAME`: text that is read instead of a file.
  mutating func readText() -> LineRequest.Source? {
    if namesFile { return nil }
    for noun in parts.all(.text, .variable) {
      guard
        let value = [parts.after(noun), parts.before(noun)].compactMap({ $0 }).first(where: { isText($0, of: noun) }),
        !isOperand(noun)
      else { continue }
      parts.claim(noun)
      parts.claimAll(.value)
      return source(value)
    }
    guard let value = parts.indices.first(where: { parts.isFree($0) && isVariable($0) }),
      !isOperand(value), !parts.means(parts.before(value), .file, .folder), !isPathName(value)
    else { return nil }
    parts.claimAll(.value)
    return source(value)
  }

  private mutating func source(_ value: Int) -> LineRequest.Source {
    parts.claim(value)
    isText = true
    let text = parts.text(value)
    return isVariable(value) ? .variable(text) : .text(text)
  }

  /// Whether a file is named too, so that texts are what is looked for in it.
  private var namesFile: Bool { parts.indices.contains { parts.isPathLike($0) && !isOutput($0) } }

  private func isOutput(_ index: Int) -> Bool { parts.means(parts.before(index), .to) || parts.says(.save) }

  private func isText(_ index: Int, of noun: Int) -> Bool {
    guard parts.isFree(index) else { return false }
    if parts.kind(index) == .quoted { return true }
    return parts.kind(index) == .value && (isVariable(index) || !parts.isPathLike(index) && index > noun)
  }

  /// `$NAME`, between quotes or not.
  private func isVariable(_ index: Int) -> Bool {
    guard parts.kind(index) == .value || parts.kind(index) == .quoted else { return false }
    return ValueShape(parts.text(index)).variable?.rest.isEmpty ?? false
  }

  /// `$file`, `$LOG_DIR`: a variable that holds the name of a file.
  private func isPathName(_ index: Int) -> Bool {
    guard let name = ValueShape(parts.text(index)).variable?.name.lowercased() else { return false }
    return ["file", "dir", "folder", "log", "src", "dest"].contains { name.contains($0) } && name != "files"
  }

  /// `containing the string 'x'`, `replace the text 'x'`: the text is what is looked for, or put in its place.
  private func isOperand(_ noun: Int) -> Bool {
    guard let before = parts.before(noun) else { return false }
    if parts.means(before, .contain, .match, .beginsWith, .endsWith, .grep, .find, .replace, .with, .add, .prepend) {
      return true
    }
    return parts.means(before, .delete, .not) && parts.kind(before) == .word && !parts.isKorean(before)
  }
}
