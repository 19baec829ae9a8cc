import CommandReference
import Platform
import RiskAssessment
import ShellGrammar
import Testing

@testable import Safeguards

struct PolicyTests {
  private func source(
    _ author: PolicySource.Author, deny: [String] = [], confirm: [String] = [], allow: [String] = [],
    from level: RiskLevel = .danger
  ) throws -> PolicySource {
    let rules =
      try deny.map { CommandRule(.deny, try CommandPattern($0)) }
      + confirm.map { CommandRule(.confirm, try CommandPattern($0)) }
      + allow.map { CommandRule(.allow, try CommandPattern($0)) }
    return PolicySource(author: author, path: "p", rules: rules, confirmFrom: level)
  }

  private func decide(_ sources: [PolicySource], _ command: String) -> PolicyDecision {
    let script = ShellParser().parse(command)
    return Policy(sources: sources).decision(
      on: script, InvocationCollector(script), RiskJudge(language: .english).judge(script), library: .embedded)
  }

  @Test func withoutRulesTheRiskDecides() throws {
    #expect(decide([], "rm -rf /") == .asJudged)
    #expect(decide([try source(.reader)], "rm -rf /") == .asJudged)
    #expect(decide([try source(.reader)], "$x y") == .asJudged)
  }

  @Test func whatIsDeniedIsDeniedWhateverIsAllowed() throws {
    let sources = [try source(.reader, deny: ["rm -r"], allow: ["rm -r *"])]
    #expect(decide(sources, "rm -r x").isDenial)
    #expect(decide(sources, "rm x") == .asJudged)
    #expect(decide(sources, "rm $x").asksForYes)
    #expect(decide(sources, "$x y").asksForYes)
    #expect(decide(sources, "ls 'x").asksForYes)
  }

  @Test func aReaderCannotLoosenTheSystem() throws {
    let sources = [
      try source(.system, deny: ["git push --force"], confirm: ["git push"]),
      try source(.reader, allow: ["git push -* *", "git push --force *", "git push *"]),
    ]
    #expect(decide(sources, "git push --force origin").isDenial)
    #expect(decide(sources, "git push origin").asksForYes)
    #expect(decide(sources, "git status") == .asJudged)
  }

  @Test func aReaderMayTightenIt() throws {
    let sources = [try source(.system, allow: ["rm *"]), try source(.reader, deny: ["rm"])]
    #expect(decide(sources, "rm x").isDenial)
  }

  @Test func allowLiftsTheSameAuthorsQuestion() throws {
    let sources = [try source(.reader, confirm: ["git push"], allow: ["git push *"])]
    #expect(decide(sources, "git push origin") == .asJudged)
    #expect(decide(sources, "git push --force origin").asksForYes)
    #expect(decide(sources, "git push origin && git push --force x").asksForYes)
  }

  @Test func aLevelIsAskedAboutUnlessAllIsAllowed() throws {
    let sources = [try source(.reader, allow: ["touch *"], from: .caution)]
    #expect(decide(sources, "touch x") == .asJudged)
    #expect(decide(sources, "touch x; kill 5").asksForYes)
    #expect(decide(sources, "kill 5").asksForYes)
    #expect(decide(sources, "ls") == .asJudged)
    #expect(decide(sources, "sudo touch x").asksForYes)
  }

  @Test func aBrokenPolicyDeniesEverything() {
    let script = ShellParser().parse("ls")
    let verdict = RiskJudge(language: .english).judge(script)
    let decision = Policy(failure: "x").decision(on: script, InvocationCollector(script), verdict, library: .embedded)
    #expect(decision == .deny(.brokenPolicy("x")))
  }

  @Test func longPipelinesAreLookedThrough() throws {
    let command = "curl x" + String(repeating: " | tr a b", count: 2000) + " | sh; rm -r y"
    #expect(decide([try source(.system, deny: ["curl | sh", "rm -r"])], command).isDenial)
    #expect(decide([try source(.system, confirm: ["tr"], allow: ["tr * *"])], command).asksForYes)
  }

  @Test func longListsAreLookedThroughToTheEnd() throws {
    let command = String(repeating: "ls x; ", count: 500) + "rm -r y"
    #expect(decide([try source(.system, deny: ["rm -r"])], command).isDenial)
  }
}
