/// A phrase of the headline: what a command does, or one slot of such a phrase, and when it holds.
package struct HeadlineEntry: Hashable, Sendable {
  /// Something that must be there for the phrase to hold.
  package enum Condition: Hashable, Sendable {
    /// A flag of this spelling, with a value of this form.
    case flag(String, ValuePattern?)
    /// An operand of this name, with a value of this form.
    case operand(String, ValuePattern?)
    /// More than one operand of this name.
    case severalOperands(String)
    /// No operand of this name.
    case noOperand(String)
    /// No flag of this spelling.
    case noFlag(String)
    /// The input comes from the command before.
    case piped
  }

  /// The sets of conditions, one of which must hold; empty where the phrase always does.
  package var alternatives: [[Condition]]
  /// The slot that it fills; `does` is the whole phrase, `none` says that the conditions change nothing in it, `told` that
  /// their own sentences add to it.
  package var role: String
  /// The phrase; empty for `none` and `told`.
  package var text: LocalizedSentence
  /// Whether each line of the output is one of what the phrase names.
  package var isEach: Bool

  /// Whether the role has no phrase.
  package var isWithoutPhrase: Bool { role == "none" || role == "told" }

  /// Whether its flags may stand several times.
  package var isRepeated = false

  /// The modifier of a place that takes a flag as often as it stands.
  package static let eachValue = "each"
  /// Whether the phrase tells of a flag as often as it stands: `{value:each}`.
  package var takesEach: Bool { isRepeated || text.english.contains("{value:\(Self.eachValue)}") }

  /// Makes an entry.
  package init(alternatives: [[Condition]], role: String, text: LocalizedSentence, isEach: Bool = false) {
    self.alternatives = alternatives
    self.role = role
    self.text = text
    self.isEach = isEach
  }
}

extension HeadlineEntry.Condition {
  /// Reads `-n`, `-type=f`, `no--n`, `FILE`, `FILE=.`, `no-FILE`, `several-FILE` or `piped`; nil where the form of the value cannot be read.
  init?(_ text: String) {
    if text == "piped" {
      self = .piped
      return
    }
    let bytes = Array(text.utf8)
    let equals = bytes.indices.dropFirst().first { bytes[$0] == UInt8(ascii: "=") && $0 + 1 < bytes.count }
    let name = String(decoding: bytes[..<(equals ?? bytes.count)], as: UTF8.self)
    var pattern: ValuePattern?
    if let equals {
      guard let form = ValuePattern(String(decoding: bytes[(equals + 1)...], as: UTF8.self)) else { return nil }
      pattern = form
    }
    if name.hasPrefix("no-"), Self.isOperandName(name.dropFirst(3)) {
      self = .noOperand(String(name.dropFirst(3)))
    } else if name.hasPrefix("no--") {
      self = .noFlag(String(name.dropFirst(3)))
    } else if name.hasPrefix("several-"), Self.isOperandName(name.dropFirst("several-".count)) {
      self = .severalOperands(String(name.dropFirst("several-".count)))
    } else {
      self = Self.isOperandName(name[...]) ? .operand(name, pattern) : .flag(name, pattern)
    }
  }

  private static func isOperandName(_ name: Substring) -> Bool {
    guard let first = name.utf8.first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
  }

  /// The names that the phrase may show: those of the form.
  package var captures: [String] {
    switch self {
    case .flag(_, let pattern), .operand(_, let pattern): pattern?.names ?? []
    case .noOperand, .noFlag, .severalOperands, .piped: []
    }
  }
}
