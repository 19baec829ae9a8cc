import Platform
import RiskAssessment
import ShellGrammar
import Testing

@Suite struct RuleExamplesTests {
  @Test(arguments: RiskRule.all.map(\.id)) func everyRuleFindsItsHarmfulExamples(id: String) throws {
    let rule = try #require(RiskRule.all.first { $0.id == id })
    #expect(rule.harmful.count >= 2)
    for command in rule.harmful {
      let collector = InvocationCollector(ShellParser().parse(command))
      #expect(!rule.matches(collector).isEmpty, "\(id) should find: \(command)")
    }
  }

  @Test(arguments: RiskRule.all.map(\.id)) func everyRuleLetsItsHarmlessExamplesPass(id: String) throws {
    let rule = try #require(RiskRule.all.first { $0.id == id })
    #expect(rule.harmless.count >= 2)
    for command in rule.harmless {
      let collector = InvocationCollector(ShellParser().parse(command))
      #expect(rule.matches(collector).isEmpty, "\(id) should let pass: \(command)")
    }
  }

  @Test func idsAreUniqueAndSentencesEnd() {
    #expect(Set(RiskRule.all.map(\.id)).count == RiskRule.all.count)
    for rule in RiskRule.all {
      for language in Language.allCases { #expect(rule.says(in: language).hasSuffix("."), "\(rule.id)") }
    }
  }
}
