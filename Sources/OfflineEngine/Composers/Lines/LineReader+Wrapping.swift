extension LineReader {
  /// `put quotes around every line`, `wrap each line in parentheses`, `각 줄을 따옴표로 감싸`.
  mutating func readWrapping() {
    guard parts.says(.line), let verb = parts.indices.first(where: { parts.isFree($0) && isWrapping($0) }),
      let sign = parts.indices.first(where: { parts.isFree($0) && $0 != verb && pair($0) != nil }),
      let pair = pair(sign)
    else { return }
    parts.claim(verb)
    parts.claim(sign)
    if isSizedQuote(sign) { parts.claim(parts.before(sign)) }
    for index in parts.indices
    where ["put", "place", "marks", "add"].contains(parts.text(index).lowercased()) || parts.means(index, .add) {
      parts.claim(index)
    }
    parts.claimAll(.each)
    add(.change(.wrap(pair.0, pair.1)), at: verb)
  }

  private func isWrapping(_ index: Int) -> Bool {
    let text = parts.text(index).lowercased()
    return ["around", "wrap", "surround", "enclose", "wrapped", "enclosed", "quote"].contains(text)
      || text.hasPrefix("감싸") || text.hasPrefix("감쌀") || text.hasPrefix("둘러싸")
  }

  /// What stands before and after a line.
  private func pair(_ index: Int) -> (String, String)? {
    switch parts.text(index).lowercased() {
    case "single quotes": ("'", "'")
    case "quotes", "quotation marks", "double quotes", "quotation", "quote", "따옴표", "큰따옴표", "쌍따옴표":
      isSizedQuote(index) && parts.text(index - 1).lowercased() != "double" ? ("'", "'") : ("\"", "\"")
    case "작은따옴표", "홑따옴표", "apostrophes": ("'", "'")
    case "parentheses", "parens", "괄호", "소괄호": ("(", ")")
    case "brackets", "대괄호": ("[", "]")
    case "braces", "중괄호": ("{", "}")
    default: nil
    }
  }

  /// `double quotes`, `single quotes`, `작은 따옴표`.
  private func isSizedQuote(_ index: Int) -> Bool {
    guard let size = parts.before(index), size == index - 1 else { return false }
    return ["double", "single", "작은", "큰"].contains(parts.text(size).lowercased())
  }
}
