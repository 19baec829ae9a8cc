@testable import Explanation

/// Random numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Writes random expressions of a dialect, texts that they should match, and texts of the same characters.
struct RegexGenerator {
  let dialect: RegexLanguage
  var numbers: SeededNumbers
  private var groups = 0
  private var closed: [Int] = []
  /// Whether places and references may stand here: in groups that are repeated the GNU library loses the ones, and
  /// programs differ in the others.
  private var mayPlace = true

  init(_ dialect: RegexLanguage, seed: UInt64) {
    self.dialect = dialect
    numbers = SeededNumbers(seed)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &numbers) ?? "a" }

  /// An expression.
  mutating func pattern() -> String {
    groups = 0
    closed = []
    let start = dialect == .perl && chance(8) ? "(?i)" : ""
    return start + alternatives(depth: 0)
  }

  private mutating func alternatives(depth: Int) -> String {
    var branches = [sequence(depth: depth)]
    while chance(depth == 0 ? 12 : 35), branches.count < 3 { branches.append(sequence(depth: depth)) }
    return branches.joined(separator: dialect.escapesGroups ? "\\|" : "|")
  }

  private mutating func sequence(depth: Int) -> String {
    var text = mayPlace && chance(15) ? "^" : ""
    if mayPlace, chance(6), dialect != .awk { text += dialect.isPerlLike ? "\\b" : pick(["\\<", "\\b"]) }
    for _ in 0...Int.random(in: 0...3, using: &numbers) {
      text += piece(depth: depth)
      if mayPlace, chance(4), dialect != .awk {
        text += dialect.isPerlLike ? pick(["\\b", "\\B"]) : pick(["\\>", "\\b", "\\B"])
      }
    }
    if dialect == .perl, chance(8) { text += pick(["(?=a)", "(?!b)", "(?<=1)", "(?<! )", "(?=.*1)"]) }
    return text + (mayPlace && chance(12) ? "$" : "")
  }

  private mutating func piece(depth: Int) -> String {
    let isRepeated = chance(35)
    let outer = mayPlace
    if isRepeated { mayPlace = false }
    let atom = atom(depth: depth)
    mayPlace = outer
    let isGroup = atom.count > 3 && (atom.hasSuffix(")"))
    // Old versions of mawk err in stars inside stars.
    guard isRepeated, !atom.hasPrefix("\\Q"), !isGroup || dialect != .awk else { return atom }
    return atom + quantifier(isGroup: isGroup)
  }

  private mutating func quantifier(isGroup: Bool) -> String {
    var plain = ["*"]
    if dialect.escapesCounts {
      plain += ["\\+", "\\?", "\\{2\\}", "\\{1,3\\}", "\\{1,\\}", "\\{,2\\}"]
    } else {
      plain += ["+", "?"]
      if dialect != .awk, dialect != .emacs { plain += ["{2}", "{1,3}", "{1,}"] }
      if dialect == .extended || dialect == .sedExtended { plain.append("{,2}") }
    }
    var quantifier = pick(plain)
    if dialect == .perl, chance(20) { quantifier += isGroup ? "?" : pick(["?", "+"]) }
    if dialect == .extended, quantifier == "*" || quantifier == "+", chance(15) { quantifier += "?" }
    return quantifier
  }

  private mutating func atom(depth: Int) -> String {
    if depth < 3, chance(22) { return group(depth: depth) }
    if mayPlace, dialect != .awk, let number = closed.randomElement(using: &numbers), chance(12) {
      return "\\\(number)"
    }
    if chance(30) { return pick(sets) }
    if chance(15) { return "." }
    if chance(15) { return pick(["\\.", "\\*", "\\$", "\\^", "\\[", "\\\\", "\\-"].dropLast(dialect == .awk ? 1 : 0)) }
    if dialect == .perl, chance(8) { return pick(["\\Qa.b\\E", "\\x61", "\\t", "\\x{31}"]) }
    return pick(["a", "b", "c", "1", "_", " ", "-", ",", "ab", "A"])
  }

  private mutating func pick(_ choices: ArraySlice<String>) -> String { choices.randomElement(using: &numbers) ?? "a" }

  private var sets: [String] {
    var sets = [
      "[ab]", "[^ab]", "[a-c]", "[0-9]", "[^0-9]", "[[:alpha:]]", "[[:space:]_]", "[^[:digit:] ]", "[]a]", "[^]a]",
      "[a-]", "[-a]", "[a^]", "[.*]", "[A-Za-z0-9_]", "[[:upper:][:digit:]]", "[[:punct:]]",
    ]
    if dialect.isPerlLike {
      sets += [
        "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "[\\d_]", "[\\w-]", "[^\\s,]", "[\\]a]", "\\h", "\\p{L}", "\\pN",
      ]
    } else if dialect == .awk {
      sets += ["[\\/a]", "[\\]a]"]
    } else {
      sets += ["\\w", "\\W", "\\s", "\\S", "[\\a]"]
      if dialect.isSed { sets.removeLast() }
    }
    return sets
  }

  private mutating func group(depth: Int) -> String {
    let (open, close) = dialect.escapesGroups ? ("\\(", "\\)") : ("(", ")")
    if dialect == .perl, chance(35) {
      return pick(["(?:", "(?>", "(?:"]) + alternatives(depth: depth + 1) + ")"
    }
    groups += 1
    let number = groups
    let name = dialect == .perl && chance(20) ? "?<n\(number)>" : ""
    let inner = alternatives(depth: depth + 1)
    if number < 10, mayPlace { closed.append(number) }
    return open + name + inner + close
  }

  /// A text of the characters that expressions are made of.
  mutating func text() -> String {
    let length = Int.random(in: 0...7, using: &numbers)
    return (0..<length).map { _ in
      pick(["a", "b", "c", "1", "_", " ", "-", ",", "A", ".", "*", "x", "]", "\\", "$", "^"])
    }
    .joined()
  }
}
