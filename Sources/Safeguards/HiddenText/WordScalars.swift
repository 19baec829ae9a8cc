import ShellGrammar
import TextScreening

/// What a word is to the command that it stands in.
enum WordRole: Hashable {
  /// The name of a program.
  case name
  /// A flag.
  case flag
  /// An address on the network.
  case address
  /// Anything else.
  case operand
}

/// Letters of a word that nothing stands between.
struct LetterRun {
  var scalars: [Unicode.Scalar]
  var isQuoted: Bool
  /// Whether it stands behind the `=` of a flag.
  var isValue: Bool
}

/// The characters of a word as the shell reads them, and of each whether it is quoted.
struct WordScalars {
  private(set) var scalars: [(scalar: Unicode.Scalar, isQuoted: Bool)] = []

  init(_ word: Word) {
    for part in word.parts { append(part, isQuoted: false) }
  }

  init(unquoted text: String) { append(text, isQuoted: false) }

  /// Whether there is nothing but ASCII.
  var isPlain: Bool { scalars.allSatisfy { $0.scalar.value < 0x80 } }

  /// What the word is where it is no program's name.
  var role: WordRole {
    let text = scalars.map(\.scalar)
    if text.indices.dropLast(2).contains(where: { text[$0] == ":" && text[$0 + 1] == "/" && text[$0 + 2] == "/" }) {
      return .address
    }
    return text.first == "-" ? .flag : .operand
  }

  func isLetter(_ index: Int) -> Bool {
    scalars.indices.contains(index) && Self.isLetter(scalars[index].scalar)
  }

  /// The runs of letters; a change of quoting ends one, unless the quotes are joined.
  func letterRuns(joiningQuotes: Bool) -> [LetterRun] {
    var runs: [LetterRun] = []
    var isOpen = false
    var isValue = false
    for (scalar, isQuoted) in scalars {
      guard Self.isLetter(scalar) else {
        isOpen = false
        if scalar == "=" { isValue = true }
        continue
      }
      if isOpen, joiningQuotes || runs[runs.count - 1].isQuoted == isQuoted {
        runs[runs.count - 1].scalars.append(scalar)
      } else {
        runs.append(LetterRun(scalars: [scalar], isQuoted: isQuoted, isValue: isValue))
      }
      isOpen = true
    }
    return runs
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar }
    return scalar.properties.isAlphabetic || LookAlikes.guise(of: scalar) == .letter
  }

  private mutating func append(_ part: WordPart, isQuoted: Bool) {
    switch part {
    case .literal(let text, _): append(text, isQuoted: isQuoted)
    case .escaped(let text, _), .singleQuoted(let text, _): append(text, isQuoted: true)
    case .doubleQuoted(let parts, _, _): for part in parts { append(part, isQuoted: true) }
    case .brace(let node):
      guard case .alternatives(let alternatives) = node.form else { return append("{}", isQuoted: isQuoted) }
      for alternative in alternatives {
        append(",", isQuoted: isQuoted)
        for part in alternative { append(part, isQuoted: isQuoted) }
      }
    // What is written with escapes is seen as such, and what is expanded is not there yet.
    case .ansiCQuoted, .parameter, .commandSubstitution, .arithmetic, .processSubstitution, .glob, .tilde:
      append("*", isQuoted: isQuoted)
    }
  }

  private mutating func append(_ text: String, isQuoted: Bool) {
    for scalar in text.unicodeScalars { scalars.append((scalar, isQuoted)) }
  }
}
