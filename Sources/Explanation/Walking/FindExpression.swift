import CommandReference

/// How the conditions and actions of find belong together: `!` binds tightest, then neighbours, then `-o`, then `,`.
struct FindExpression {
  /// What is said of a joining word instead of its own sentence.
  struct Note {
    var sentence: LocalizedSentence
    var values: [String: String]
  }

  /// The notes of `-o` and `,`, by the place of the word among the bound arguments.
  private(set) var notes: [Int: Note] = [:]
  /// Under which conditions an action on one side of an `-o` is done.
  private(set) var conditions: [Int: String] = [:]

  /// A word of the expression, or a group in brackets.
  private struct Term {
    var index = -1
    var text: String
    var acts = false
  }

  private static let longestText = 60
  private static let deepest = 50
  /// Longer rows of conditions are not put into sentences.
  private static let mostTerms = 20
  /// What does something with what is found.
  static let actions: Set<String> = [
    "-print", "-print0", "-printf", "-fprint", "-fprint0", "-fprintf", "-ls", "-fls", "-delete", "-exec", "-execdir",
    "-ok", "-okdir", "-quit",
  ]
  /// What holds for the whole search, wherever it stands.
  static let settings: Set<String> = [
    "-H", "-L", "-P", "-O", "-D", "-maxdepth", "-mindepth", "-depth", "-xdev", "-mount", "-daystart", "-regextype",
    "-follow", "-E", "-noleaf",
  ]

  private let bound: [BoundArgument]
  private let arguments: [ArgumentText]
  private var position = 0
  private var depth = 0

  init(_ bound: [BoundArgument], _ arguments: [ArgumentText]) {
    self.bound = bound
    self.arguments = arguments
    while position < bound.count {
      _ = list()
      position += 1
    }
  }

  private var sign: String? {
    guard position < bound.count, case .flag(let use) = bound[position] else { return nil }
    return use.typed
  }

  /// Branches with `,` between them, up to a bracket.
  private mutating func list() -> [Term] {
    var terms = alternatives()
    while sign == "," {
      let comma = position
      position += 1
      let next = alternatives()
      note(comma, ProgramSentences.findNext, terms, next)
      terms += next
    }
    return terms
  }

  /// Branches with `-o` between them.
  private mutating func alternatives() -> [Term] {
    var branches = [branch()]
    var signs: [Int] = []
    while sign == "-o" || sign == "-or" {
      signs.append(position)
      position += 1
      branches.append(branch())
    }
    guard branches.count > 1 else { return branches[0] }
    let acts = branches.contains { $0.contains(where: \.acts) }
    for (index, place) in signs.prefix(Self.mostTerms).enumerated() {
      // What comes last is reached only where none of the sides before it held.
      let left = Array(branches[acts ? 0...index : index...index].joined(separator: [Term(text: "-o")]))
      let right = branches[index + 1]
      let doesNothing = !left.contains(where: \.acts) && right.contains(where: \.acts)
      let isPruned = left.contains { $0.text == "-prune" }
      let sentence =
        !acts
        ? ProgramSentences.findEither
        : doesNothing && !isPruned ? ProgramSentences.findElseNothing : ProgramSentences.findElse
      note(place, sentence, left, right)
    }
    for branch in branches { noteConditions(branch) }
    return branches.flatMap { $0 }
  }

  /// Neighbours, which must all hold.
  private mutating func branch() -> [Term] {
    var terms: [Term] = []
    while position < bound.count {
      switch sign {
      case "-o", "-or", ",", ")": return terms
      case "-a", "-and": position += 1
      default: if let term = term() { terms.append(term) }
      }
    }
    return terms
  }

  private mutating func term() -> Term? {
    let start = position
    guard case .flag(let use) = bound[position] else {
      position += 1
      return nil
    }
    position += 1
    switch use.typed {
    case "!", "-not":
      guard position < bound.count, depth < Self.deepest else { return nil }
      depth += 1
      defer { depth -= 1 }
      guard let inner = term() else { return nil }
      return Term(index: start, text: use.typed + " " + inner.text, acts: inner.acts)
    case "(":
      guard depth < Self.deepest else { return nil }
      depth += 1
      let inner = list()
      depth -= 1
      if sign == ")" { position += 1 }
      return Term(index: start, text: text(start..<position), acts: inner.contains(where: \.acts))
    default:
      if Self.settings.contains(use.typed) { return nil }
      return Term(index: start, text: text(start..<position), acts: Self.actions.contains(use.typed))
    }
  }

  /// The words of some bound arguments.
  private func text(_ range: Range<Int>) -> String {
    bound[range].compactMap { argument -> String? in
      guard case .flag(let use) = argument else { return nil }
      let command = use.command.map { arguments[$0].map(\.text) } ?? []
      let end = use.terminator.map { [arguments[$0].text] } ?? []
      let values = use.value.map { arguments[$0.argument].text($0.bytes) }
      return ([use.typed] + values + command + end).joined(separator: " ")
    }.joined(separator: " ")
  }

  private mutating func note(_ place: Int, _ sentence: LocalizedSentence, _ left: [Term], _ right: [Term]) {
    let (before, after) = (Self.joined(left), Self.joined(right))
    guard !before.isEmpty, !after.isEmpty, before.utf8.count <= Self.longestText, after.utf8.count <= Self.longestText,
      case .flag(let use) = bound[place]
    else { return }
    notes[place] = Note(sentence: sentence, values: ["flag": use.typed, "left": before, "right": after])
  }

  private mutating func noteConditions(_ branch: [Term]) {
    for (index, term) in branch.prefix(Self.mostTerms).enumerated() where term.acts {
      let before = Self.joined(Array(branch[..<index].filter { !$0.acts }))
      if !before.isEmpty, before.utf8.count <= Self.longestText { conditions[term.index] = before }
    }
  }

  private static func joined(_ terms: [Term]) -> String { terms.map(\.text).joined(separator: " ") }
}
