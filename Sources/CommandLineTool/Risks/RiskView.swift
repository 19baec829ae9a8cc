import Platform
import RiskAssessment

/// Prints verdicts and rules, as lines or as JSON.
struct RiskView {
  private let world: World
  private let screen: RiskScreen
  private let isJSON: Bool

  init(world: World, isPlain: Bool, isJSON: Bool) {
    self.world = world
    self.isJSON = isJSON
    screen = RiskScreen(world: world, isPlain: isPlain)
  }

  /// Prints what may go wrong with a command; the status tells the level.
  func show(_ command: String) throws -> Int32 {
    let judged = JudgedCommand(command, judge: RiskJudge(language: world.machine.language))
    if isJSON {
      try world.streams.write(try JSONText.line(RiskReport(judged, language: world.machine.language)))
    } else {
      try print(screen.verdict(judged))
    }
    return Self.status(of: judged.level)
  }

  /// Prints the rules below their families.
  func list(_ rules: [RiskRule]) throws {
    guard isJSON else { return try print(screen.list(rules)) }
    try world.streams.write(try JSONText.line(RulesReport(rules, language: world.machine.language)))
  }

  /// Prints one rule.
  func show(_ rule: RiskRule) throws {
    guard isJSON else { return try print(screen.page(rule)) }
    try world.streams.write(try JSONText.line(RuleReport(rule, language: world.machine.language)))
  }

  private func print(_ lines: [String]) throws {
    try world.streams.write(lines.joined(separator: "\n") + "\n")
  }

  private static func status(of level: RiskLevel) -> Int32 {
    switch level {
    case .safe: 0
    case .caution: 1
    case .danger: 2
    }
  }
}
