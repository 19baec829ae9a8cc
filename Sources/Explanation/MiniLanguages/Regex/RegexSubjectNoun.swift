import CommandReference

/// What a regular expression is held against, by name.
struct RegexSubjectNoun {
  var english: String
  var korean: String
  /// Whether all of it must match whatever the expression says.
  var isWhole: Bool

  init(_ subject: RegexSubject) {
    isWhole = subject == .path
    switch subject {
    case .line: (english, korean) = ("line", "줄")
    case .text: (english, korean) = ("text", "텍스트")
    case .name: (english, korean) = ("name", "이름")
    case .path: (english, korean) = ("path", "경로")
    }
  }
}
