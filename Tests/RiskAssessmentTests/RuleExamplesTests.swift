import Platform
import RiskAssessment
import ShellGrammar
import Testing

@Suite struct RuleExamplesTests {
  private func matches(_ rule: RiskRule, _ command: String) -> [RiskRule.Match] {
    rule.matches(InvocationCollector(ShellParser().parse(command)))
  }

  @Test(arguments: RiskRule.all.map(\.id)) func everyRuleFindsItsExamplesAtTheirLevelAndPlace(id: String) throws {
    let rule = try #require(RiskRule.named(id))
    for example in rule.examples {
      let found = matches(rule, example.command)
      let gravest = found.map(\.level).max()
      #expect(gravest == example.level, "\(id): \(example.command)")
      let places = found.filter { $0.level == example.level }.map(\.range)
      #expect(places.contains(example.range), "\(id): \(example.command) at \(places), not \(example.range)")
    }
  }

  @Test(arguments: RiskRule.all.map(\.id)) func everyRuleLetsItsHarmlessExamplesPass(id: String) throws {
    let rule = try #require(RiskRule.named(id))
    #expect(rule.harmless.count >= 4)
    for command in rule.harmless {
      #expect(matches(rule, command).isEmpty, "\(id) should let pass: \(command)")
    }
  }

  @Test(arguments: RiskRule.all.map(\.id)) func theVerdictNamesTheRuleAndReachesTheLevel(id: String) throws {
    for example in try #require(RiskRule.named(id)).examples {
      let verdict = RiskJudge(language: .english).judge(ShellParser().parse(example.command))
      #expect(verdict.level >= example.level, "\(example.command)")
      #expect(verdict.findings.contains { $0.id == id && $0.level == example.level }, "\(example.command)")
    }
  }

  @Test(arguments: RiskFamily.allCases) func everyFamilyHasExamplesEnough(family: RiskFamily) {
    let rules = RiskRule.all.filter { $0.family == family }
    #expect(rules.flatMap(\.examples).filter { $0.level == .danger }.count >= 8, "\(family)")
    #expect(Set(rules.flatMap(\.harmless)).count >= 5, "\(family)")
    for language in Language.allCases { #expect(!family.title.text(in: language).isEmpty) }
  }

  @Test func namesAreUniqueAndSpeakable() {
    #expect(Set(RiskRule.all.map(\.id)).count == RiskRule.all.count)
    for rule in RiskRule.all {
      #expect(rule.id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(rule.id)")
    }
  }

  @Test func everySentenceEndsAndIsInItsLanguage() {
    for rule in RiskRule.all {
      for text in [rule.reason, rule.safer] + [rule.mildReason].compactMap(\.self) {
        #expect(text.english.hasSuffix(".") && text.korean.hasSuffix("."), "\(rule.id)")
        #expect(text.english.unicodeScalars.allSatisfy { $0.isASCII || $0 == "…" }, "\(rule.id)")
        #expect(text.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(rule.id)")
        let isFormal = ["니다.", "십시오."].contains { text.korean.hasSuffix($0) }
        #expect(isFormal, "\(rule.id): \(text.korean)")
      }
    }
  }

  @Test func everyExampleIsReadAsACommand() {
    for rule in RiskRule.all {
      for command in rule.examples.map(\.command) + rule.harmless {
        #expect(ShellParser().parse(command).diagnostics.isEmpty, "\(rule.id): \(command)")
        #expect(!command.contains("‹") && !command.contains("›"))
      }
    }
  }

  @Test func anyPrefixOfAnExampleIsTakenWithoutFailing() {
    for rule in RiskRule.all {
      for command in rule.examples.map(\.command) {
        for length in stride(from: 0, to: command.utf8.count, by: 3) {
          let prefix = String(decoding: Array(command.utf8.prefix(length)), as: UTF8.self)
          _ = matches(rule, prefix)
        }
      }
    }
  }
}
