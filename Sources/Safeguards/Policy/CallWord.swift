import RiskAssessment

/// A word after a program's name, of a command or of a pattern.
struct CallWord: Hashable, Sendable {
  /// The word: for a pattern's word a glob, for a command's the text itself.
  var glob: GlobPattern
  /// The text.
  var text: String
  /// Whether the shell puts something else in its place that is not known yet.
  var isOpen = false
  /// Whether that may begin with a dash.
  var mayBeFlag = false

  init(pattern: GlobPattern) {
    glob = pattern
    text = pattern.text
  }

  init(_ argument: InvocationArgument) {
    text = argument.text
    glob = GlobPattern(literal: text)
    isOpen = argument.value == nil
    let bare = argument.written.drop { $0 == "\"" || $0 == "'" }
    mayBeFlag = isOpen && argument.isDynamic && (bare.hasPrefix("$") || bare.hasPrefix("`") || bare.hasPrefix("{"))
  }

  private init(glob: GlobPattern, text: String, isOpen: Bool) {
    self.glob = glob
    self.text = text
    self.isOpen = isOpen
  }

  /// What stands behind the first so many characters.
  func dropping(_ count: Int) -> CallWord {
    CallWord(glob: glob.dropping(count), text: String(text.dropFirst(count)), isOpen: isOpen)
  }
}

extension GlobPattern {
  /// What is left behind the first so many plain characters.
  func dropping(_ count: Int) -> GlobPattern {
    var rest = self
    rest.drop(count)
    return rest
  }
}
