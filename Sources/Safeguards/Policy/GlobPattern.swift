import ShellGrammar

/// A word of a pattern, where `*`, `?` and `[…]` stand for other characters.
struct GlobPattern: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case character(Unicode.Scalar)
    case anyCharacter
    /// Any number of characters; `**` also of slashes where those count.
    case anyString(crossesSlashes: Bool)
    case oneOf([ClosedRange<UInt32>], isNegated: Bool)
  }

  private(set) var pieces: [Piece] = []
  /// The text, with its signs.
  private(set) var text = ""

  /// Reads a word; nil where a shell would expand more than file names in it.
  init?(_ word: Word) {
    for part in word.parts {
      guard append(part) else { return nil }
    }
  }

  /// A word that stands for itself.
  init(literal text: String) { append(text) }

  /// Whether it stands for itself alone.
  var isLiteral: Bool { pieces.allSatisfy { if case .character = $0 { true } else { false } } }
  /// Whether it is `*` alone.
  var isAnything: Bool { text == "*" || text == "**" }

  /// Whether `text` is one of those that the pattern stands for; with `keepingFolders` one star does not pass a slash.
  func matches(_ text: String, keepingFolders: Bool = false) -> Bool {
    let text = Array(text.unicodeScalars)
    // The places in the pattern that the text up to here may have led to.
    var places = closure([0])
    for scalar in text {
      var next: Set<Int> = []
      for place in places where place < pieces.count {
        switch pieces[place] {
        case .anyString(let crosses): if !keepingFolders || crosses || scalar != "/" { next.insert(place) }
        case let piece: if Self.takes(piece, scalar) { next.insert(place + 1) }
        }
      }
      places = closure(next)
      if places.isEmpty { return false }
    }
    return places.contains(pieces.count)
  }

  private func closure(_ places: Set<Int>) -> Set<Int> {
    var all = places
    for place in places {
      var next = place
      while next < pieces.count, case .anyString = pieces[next] {
        next += 1
        all.insert(next)
      }
    }
    return all
  }

  private static func takes(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
    switch piece {
    case .character(let wanted): wanted == scalar
    case .anyCharacter: true
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar.value) } != isNegated
    case .anyString: false
    }
  }
}

extension GlobPattern {
  private mutating func append(_ part: WordPart) -> Bool {
    switch part {
    case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): append(text)
    case .doubleQuoted(let parts, let isLocalized, _):
      return !isLocalized && parts.allSatisfy { append($0) }
    case .tilde(let user, _): append("~" + user)
    case .glob(let glob): return append(glob)
    default: return false
    }
    return true
  }

  private mutating func append(_ text: String) {
    pieces += text.unicodeScalars.map { .character($0) }
    self.text += text
  }

  /// Drops the first so many characters of the text, each of which is one piece.
  mutating func drop(_ count: Int) {
    pieces.removeFirst(min(count, pieces.count))
    text = String(text.dropFirst(count))
  }

  private mutating func append(_ glob: Glob) -> Bool {
    switch glob.form {
    case .anyCharacter:
      pieces.append(.anyCharacter)
      text += "?"
    case .anyString:
      text += "*"
      if case .anyString? = pieces.last {
        pieces[pieces.count - 1] = .anyString(crossesSlashes: true)
      } else {
        pieces.append(.anyString(crossesSlashes: false))
      }
    case .bracket(let set):
      guard let piece = Self.set(set) else { return false }
      pieces.append(piece)
      text += "[" + set + "]"
    case .extended: return false
    }
    return true
  }

  /// `abc`, `a-z`, `!abc`; classes such as `[:alpha:]` are not read.
  private static func set(_ text: String) -> Piece? {
    var scalars = Array(text.unicodeScalars)[...]
    let isNegated = scalars.first == "!" || scalars.first == "^"
    if isNegated { scalars = scalars.dropFirst() }
    guard !scalars.isEmpty, !scalars.contains("[") else { return nil }
    var ranges: [ClosedRange<UInt32>] = []
    while let first = scalars.popFirst() {
      if scalars.count >= 2, scalars.first == "-", let last = scalars.dropFirst().first, last.value >= first.value {
        ranges.append(first.value...last.value)
        scalars = scalars.dropFirst(2)
      } else {
        ranges.append(first.value...first.value)
      }
    }
    return .oneOf(ranges, isNegated: isNegated)
  }
}
