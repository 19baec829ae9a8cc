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
  /// The reason, one sentence, in English.
  package let english: String
  /// The reason, one sentence, in Korean.
  package let korean: String
  /// Whether what is done can be taken back.
  package let reversibility: Reversibility
  /// What is touched.
  package let touches: [Touched]
  /// Commands that the rule must find dangerous, or worth caution.
  package let harmful: [String]
  /// Commands that look alike and that the rule must let pass.
  package let harmless: [String]
  /// Where the rule holds in a script.
  package let matches: @Sendable (InvocationCollector) -> [Match]

  init(
    id: String, english: String, korean: String, reversibility: Reversibility, touches: [Touched], harmful: [String],
    harmless: [String], matches: @escaping @Sendable (InvocationCollector) -> [Match]
  ) {
    self.id = id
    self.english = english
    self.korean = korean
    self.reversibility = reversibility
    self.touches = touches
    self.harmful = harmful
    self.harmless = harmless
    self.matches = matches
  }

  /// A rule that looks at one invocation at a time.
  init(
    id: String, english: String, korean: String, reversibility: Reversibility, touches: [Touched], harmful: [String],
    harmless: [String], level: @escaping @Sendable (Invocation) -> RiskLevel?
  ) {
    self.init(
      id: id, english: english, korean: korean, reversibility: reversibility, touches: touches, harmful: harmful,
      harmless: harmless
    ) { script in
      script.invocations.compactMap { invocation in
        guard !invocation.isInformational else { return nil }
        return level(invocation).map { Match(level: $0, range: invocation.range) }
      }
    }
  }

  /// A rule that looks at one invocation and at what feeds it: earlier stages, and the commands in its words.
  init(
    id: String, english: String, korean: String, reversibility: Reversibility, touches: [Touched], harmful: [String],
    harmless: [String], levelWithSources level: @escaping @Sendable (Invocation, InvocationCollector) -> RiskLevel?
  ) {
    self.init(
      id: id, english: english, korean: korean, reversibility: reversibility, touches: touches, harmful: harmful,
      harmless: harmless
    ) { script in
      script.invocations.compactMap { invocation in
        guard !invocation.isInformational else { return nil }
        return level(invocation, script).map { Match(level: $0, range: invocation.range) }
      }
    }
  }

  /// The reason in the reader's language.
  package func says(in language: Language) -> String {
    language == .korean ? korean : english
  }
}
