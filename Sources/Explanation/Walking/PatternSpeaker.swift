import Platform
import ShellGrammar

/// Says piece by piece what a pattern of the shell fits.
struct PatternSpeaker {
  /// Longer patterns are easier to follow as they stand.
  private static let mostPieces = 7
  let language: Language
  /// Whether names of files are looked for: then `*` stops at slashes.
  let isName: Bool
  /// The text of a part that the shell leaves as it is.
  let literal: (WordPart) -> String?

  private func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// The pieces, with "then" between them; nil where one is decided at run time or there are many.
  func phrase(_ parts: [WordPart]) -> String? {
    var pieces: [String] = []
    var text = ""
    var index = 0
    while index < parts.count {
      let part = parts[index]
      index += 1
      if case .glob(let glob) = part {
        if !text.isEmpty { pieces.append(text) }
        text = ""
        let isDouble = index < parts.count && Self.isStar(part) && Self.isStar(parts[index])
        if isDouble {
          index += 1
          guard isName else { continue }
          pieces.append(choose("folders at any depth (with shopt -s globstar)", "어느 깊이든 디렉터리들(shopt -s globstar일 때)"))
          text = dropSlash(parts, &index)
        } else {
          guard let piece = phrase(glob) else { return nil }
          pieces.append(piece)
        }
      } else {
        guard let piece = literal(part) else { return nil }
        text += piece
      }
    }
    if !text.isEmpty { pieces.append(text) }
    guard !pieces.isEmpty, pieces.count <= Self.mostPieces else { return nil }
    return pieces.joined(separator: choose(", then ", ", 그다음 "))
  }

  /// The text after `**/`, which belongs to the folders.
  private func dropSlash(_ parts: [WordPart], _ index: inout Int) -> String {
    guard index < parts.count, let next = literal(parts[index]), next.hasPrefix("/") else { return "" }
    index += 1
    return String(next.dropFirst())
  }

  private static func isStar(_ part: WordPart) -> Bool {
    if case .glob(let glob) = part { glob.form == .anyString } else { false }
  }

  private func phrase(_ glob: ShellGrammar.Glob) -> String? {
    switch glob.form {
    case .anyString: choose("anything", "아무 글자나 몇 개든")
    case .anyCharacter: choose("one character", "아무 글자 하나")
    case .bracket(let text): bracket(text)
    case .extended(let sign, let alternatives): extended(sign, alternatives)
    }
  }

  private func bracket(_ text: String) -> String? {
    let isNegated = text.hasPrefix("!") || text.hasPrefix("^")
    let inner = String(isNegated ? text.dropFirst() : text[...])
    guard !inner.isEmpty else { return nil }
    return isNegated
      ? choose("one character other than {x}", "{x} 아닌 글자 하나", ["x": inner])
      : choose("one of {x}", "{x} 가운데 글자 하나", ["x": inner])
  }

  private func extended(_ sign: Character, _ alternatives: [[WordPart]]) -> String? {
    var choices: [String] = []
    for parts in alternatives {
      if parts.isEmpty {
        choices.append(choose("nothing", "빈 문자열"))
      } else {
        guard let phrase = phrase(parts) else { return nil }
        choices.append(parts.count == 1 ? phrase : "(" + phrase + ")")
      }
    }
    let values = ["x": choices.joined(separator: choose(" or ", " 또는 "))]
    switch sign {
    case "?": return choose("{x} or nothing", "{x} 또는 빈 문자열", values)
    case "*": return choose("any number of {x}", "{x} 몇 번이든", values)
    case "+": return choose("one or more of {x}", "{x} 한 번 이상", values)
    case "!": return choose("anything but {x}", "{x} 아닌 것", values)
    default: return values["x"]
    }
  }
}
