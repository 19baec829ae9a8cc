package import Platform
package import ShellGrammar

/// One reason to be careful: a permanent name, the words, and the test that finds it in a command.
package struct RiskRule: Sendable {
  /// A place in the command where the rule holds, and the level it asks for there.
  package struct Match: Sendable {
    /// The level.
    package var level: RiskLevel
    /// The place.
    package var range: SourceRange
  }

  /// The permanent name.
  package let id: String
  /// What kind of harm it is about.
  package let family: RiskFamily
  /// The reason.
  package let reason: BilingualText
  /// The reason where no more than caution is asked for, if that is another one.
  package let mildReason: BilingualText?
  /// What would be safer.
  package let safer: BilingualText
  /// Whether what is done can be taken back.
  package let reversibility: Reversibility
  /// What is touched.
  package let touches: [Touched]
  /// Commands that the rule must find, each at its level and place; read when they are asked for, which judging never does.
  package var examples: [RuleExample] {
    danger.map { RuleExample($0, .danger) } + caution.map { RuleExample($0, .caution) }
  }
  private let danger: [String]
  private let caution: [String]
  /// Commands that look alike and that the rule must let pass.
  package let harmless: [String]
  /// Where the rule holds in a script.
  package let matches: @Sendable (InvocationCollector) -> [Match]

  init(
    id: String, family: RiskFamily, reason: BilingualText, mildReason: BilingualText? = nil, safer: BilingualText,
    reversibility: Reversibility,
    touches: [Touched], danger: [String] = [], caution: [String] = [], harmless: [String],
    matches: @escaping @Sendable (InvocationCollector) -> [Match]
  ) {
    self.id = id
    self.family = family
    self.reason = reason
    self.mildReason = mildReason
    self.safer = safer
    self.reversibility = reversibility
    self.touches = touches
    self.danger = danger
    self.caution = caution
    self.harmless = harmless
    self.matches = matches
  }

  /// A rule that looks at one invocation of `programs` at a time.
  init(
    id: String, family: RiskFamily, reason: BilingualText, mildReason: BilingualText? = nil, safer: BilingualText,
    reversibility: Reversibility,
    touches: [Touched], danger: [String] = [], caution: [String] = [], harmless: [String], programs: Set<String>,
    level: @escaping @Sendable (Invocation) -> RiskLevel?
  ) {
    self.init(
      id: id, family: family, reason: reason, mildReason: mildReason, safer: safer, reversibility: reversibility,
      touches: touches,
      danger: danger, caution: caution, harmless: harmless, programs: programs,
      levelWithSources: { invocation, _ in level(invocation) })
  }

  /// A rule that looks at one invocation of `programs` and at what feeds it: earlier stages, and the commands in its
  /// words.
  init(
    id: String, family: RiskFamily, reason: BilingualText, mildReason: BilingualText? = nil, safer: BilingualText,
    reversibility: Reversibility,
    touches: [Touched], danger: [String] = [], caution: [String] = [], harmless: [String], programs: Set<String>,
    levelWithSources level: @escaping @Sendable (Invocation, InvocationCollector) -> RiskLevel?
  ) {
    self.init(
      id: id, family: family, reason: reason, mildReason: mildReason, safer: safer, reversibility: reversibility,
      touches: touches,
      danger: danger, caution: caution, harmless: harmless
    ) { script in
      script.invocations(of: programs).compactMap { invocation in
        guard !invocation.isInformational else { return nil }
        return level(invocation, script).map { Match(level: $0, range: invocation.range) }
      }
    }
  }

  /// A rule that a table of programs tells, and for what is more than words one look at an invocation.
  init(
    id: String, family: RiskFamily, reason: BilingualText, mildReason: BilingualText? = nil, safer: BilingualText,
    reversibility: Reversibility,
    touches: [Touched], danger: [String] = [], caution: [String] = [], harmless: [String], table: HarmTable,
    level: @escaping @Sendable (Invocation) -> RiskLevel? = { _ in nil }
  ) {
    self.init(
      id: id, family: family, reason: reason, mildReason: mildReason, safer: safer, reversibility: reversibility,
      touches: touches,
      danger: danger, caution: caution, harmless: harmless
    ) { script in
      script.invocations.compactMap { invocation in
        guard !invocation.isInformational else { return nil }
        var named = table.level(of: invocation)
        // A line may stand for a whole group of subcommands, of which the allow-list knows those that only look.
        if named == .caution, SafeList.holds(invocation) { named = nil }
        let found = [named, level(invocation)].compactMap(\.self).max()
        return found.map { Match(level: $0, range: invocation.range) }
      }
    }
  }

  /// The reason in the reader's language.
  package func says(in language: Language) -> String { reason.text(in: language) }

  /// The reason that is true at a level.
  func says(at level: RiskLevel, in language: Language) -> String {
    (level == .caution ? mildReason ?? reason : reason).text(in: language)
  }
}
