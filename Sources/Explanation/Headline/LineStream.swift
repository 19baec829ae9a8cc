/// What a command gives to the next one of a pipeline, as one noun phrase.
struct LineStream {
  /// What the lines are.
  enum Base {
    /// A text that has lines: a file, the output of a program.
    case text(String)
    /// Things, one a line.
    case items(String)
    /// Lines that were chosen from a text already.
    case chosen(String)
    /// A part of each line: of all of them (`the first field of x`), and of each (`the first field of each line of x`).
    case values(String, each: String)
  }

  /// Which of the lines are meant, by their places.
  enum Amount {
    case first(String)
    case last(String)
    case allButFirst(String)
    case allButLast(String)
    case from(String)
    case line(String)
    case lines(String, String)

    /// Reads the phrase of a `take`: `first 5`, `all-but-last 1`.
    init?(_ text: String) {
      let parts = text.split(separator: " ").map(String.init)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "first": self = .first(parts[1])
      case "last": self = .last(parts[1])
      case "all-but-first": self = .allButFirst(parts[1])
      case "all-but-last": self = .allButLast(parts[1])
      case "from": self = .from(parts[1])
      default: return nil
      }
    }
  }

  /// How the lines are sorted.
  struct Order {
    var text: String
    /// By the number at the beginning of each line, the largest first (`true`) or last.
    var leadingNumberDown: Bool?
    /// Whether equal lines stand together.
    var joinsEqual = true
  }

  private(set) var base: Base
  private(set) var conditions: [String] = []
  private(set) var isDistinct = false
  private(set) var isCounted = false
  private(set) var order: Order?
  private(set) var amount: Amount?
  /// Whether sorting is about lines that were chosen by their places before.
  private(set) var isSortedLater = false

  init(_ base: Base) { self.base = base }

  private var isPlain: Bool { conditions.isEmpty && !isDistinct && !isCounted && order == nil && amount == nil }

  /// The things that the lines are, where they have a name of their own.
  var things: String? {
    switch base {
    case .items(let things), .chosen(let things): things
    case .text, .values: nil
    }
  }

  /// Makes the whole phrase what the next one is about.
  mutating func nest(_ words: HeadlineWords) {
    if isPlain, case .text = base { return }
    if isCounted, amount == nil {
      self = LineStream(.text(text(words)))
    } else {
      let isThing = if case .items = base { true } else { false }
      self = LineStream(isThing ? .items(lines(words)) : .chosen(lines(words)))
    }
    isSortedLater = true
  }

  /// Keeps the lines that meet a condition: `contain x`.
  mutating func keep(_ condition: String, _ words: HeadlineWords) {
    if things != nil || isCounted || amount != nil { self = LineStream(.text(text(words))) }
    conditions.append(condition)
  }

  mutating func sort(_ order: Order, _ words: HeadlineWords) {
    if amount != nil || isCounted && (self.order?.leadingNumberDown != nil || order.leadingNumberDown == nil) {
      nest(words)
    }
    self.order = order
  }

  /// Keeps one of equal lines.
  mutating func makeDistinct(_ words: HeadlineWords) {
    if amount != nil || isCounted { nest(words) }
    isDistinct = true
  }

  /// Counts equal lines that stand together.
  mutating func count(_ words: HeadlineWords) {
    guard !isCounted, !isDistinct, amount == nil, order?.joinsEqual == true else {
      let phrase = words.say("the counts of equal lines in a row in {x}", "{x}에서 잇달아 나오는 같은 줄의 개수", ["x": text(words)])
      self = LineStream(.text(phrase))
      return
    }
    isCounted = true
    order = nil
  }

  mutating func take(_ amount: Amount, _ words: HeadlineWords) {
    if self.amount != nil { nest(words) }
    if case .first = amount {} else if case .last = amount {} else if !isPlain { nest(words) }
    if things != nil, !Self.isFirstOrLast(amount) { self = LineStream(.text(text(words))) }
    if isCounted, order == nil { nest(words) }
    self.amount = amount
  }

  private static func isFirstOrLast(_ amount: Amount) -> Bool {
    switch amount {
    case .first, .last: true
    default: false
    }
  }

  /// Takes a field out of each line.
  mutating func takeField(_ field: String, _ words: HeadlineWords) {
    let all = part(field, words)
    var each = words.say("{field} of each of {x}", "{x} 각각에서 {field}", ["field": field, "x": text(words)])
    if isPlain, case .text(let text) = base, !text.hasPrefix("the lines ") {
      each = words.say("{field} of each line of {x}", "{x}의 각 줄에서 {field}", ["field": field, "x": text])
    } else if isPlain, case .items = base {
      each = words.say("{field} of each line of {x}", "{x}의 각 줄에서 {field}", ["field": field, "x": text(words)])
    }
    if !words.isKorean, order == nil, !isCounted, let rest = restOfLines(words) {
      each = "\(field) of \(rest)"
    }
    switch amount {
    case .first("1"), .last("1"), .line:
      each = words.say("{field} of {x}", "{x}의 {field}", ["field": field, "x": lines(words)])
    default: break
    }
    self = LineStream(.values(all, each: each))
  }

  /// A part of each line, with its name: `the fourth field`.
  func part(_ name: String, _ words: HeadlineWords) -> String {
    words.say("{field} of {x}", "{x}의 {field}", ["field": name, "x": text(words)])
  }

  /// Changes each line: `with every a replaced by b`.
  mutating func change(english: String, korean: String, _ values: [String: String], _ words: HeadlineWords) {
    var values = values
    let isThing = if case .items = base, isPlain { true } else { false }
    values["x"] = isThing ? lines(words) : text(words)
    let phrase = words.say("{x} " + english, korean + " {x}", values)
    self = LineStream(isThing ? .items(phrase) : .text(phrase))
  }

  /// The same lines in any order, where that does not decide which ones they are.
  var unsorted: LineStream {
    var stream = self
    if amount == nil, !isCounted { stream.order = nil }
    return stream
  }

  /// The phrase as what is printed.
  func phrase(_ words: HeadlineWords) -> String {
    if isPlain {
      if case .text(let text) = base { return text }
      if case .values(_, let each) = base { return each }
    }
    return lines(words)
  }

  /// The phrase as a text that has lines.
  func text(_ words: HeadlineWords) -> String {
    if case .items = base { return words.say("the list of {x}", "{x}의 목록", ["x": lines(words)]) }
    if isCounted, amount == nil { return words.say("the list of {x}", "{x}의 목록", ["x": lines(words)]) }
    return phrase(words)
  }

  /// How many lines there are: `the number of lines of x`.
  func lineCount(_ words: HeadlineWords) -> String {
    let lines = lines(words)
    return words.say(
      "the number of {x}", lines.hasSuffix("줄") || lines.hasSuffix("값") ? "{x} 수" : "{x}의 수", ["x": lines])
  }

  /// The phrase for single lines: `the lines of x`.
  func lines(_ words: HeadlineWords) -> String {
    words.isKorean ? koreanLines(words) : englishLines(words)
  }
}
