import Platform
import RiskAssessment
import ShellGrammar

/// The objects that `qmark risks --json` prints; a contract: fields are added, never renamed.
struct RuleReport: Encodable, Sendable {
  /// A command that the rule finds; offsets are bytes of the command.
  struct Example: Encodable, Sendable {
    var command: String
    var level: String
    var start: Int
    var end: Int
  }

  var id: String
  var family: String
  var says: String
  var safer: String
  var reversible: String
  var touches: [String]
  var examples: [Example]
  var harmless: [String]

  init(_ rule: RiskRule, language: Language) {
    id = rule.id
    family = rule.family.rawValue
    says = rule.says(in: language)
    safer = rule.safer.text(in: language)
    reversible = rule.reversibility.rawValue
    touches = rule.touches.map(\.rawValue)
    examples = rule.examples.map {
      Example(command: $0.command, level: $0.level.rawValue, start: $0.range.start, end: $0.range.end)
    }
    harmless = rule.harmless
  }
}

/// The list of rules.
struct RulesReport: Encodable, Sendable {
  /// A rule of the list.
  struct Line: Encodable, Sendable {
    var id: String
    var family: String
    var says: String
  }

  var rules: [Line]

  init(_ rules: [RiskRule], language: Language) {
    self.rules = rules.map { Line(id: $0.id, family: $0.family.rawValue, says: $0.says(in: language)) }
  }
}
