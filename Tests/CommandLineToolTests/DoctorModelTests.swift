import HTTPTransport
import LanguageModels
import Platform
import Testing

@testable import CommandLineTool

@Suite struct DoctorModelTests {
  private func probe(_ name: String, language: Language = .english) -> ModelProbe {
    var fake = FakeWorld()
    fake.language = language
    let endpoint = ModelEndpoint(provider: "stub", wireProtocol: .openAI, baseURL: "http://localhost/v1", model: name)
    let model = ConfiguredModel(endpoint: endpoint, title: "Stub", keySource: nil, isLocal: true)
    return ModelProbe(world: fake.world, model: model, dayLimit: nil)
  }

  @Test(
    "The model is looked for among those offered",
    arguments: [
      ("gpt-x", ["a", "gpt-x"], Finding.State.ok), ("gemini-a", ["models/gemini-a"], .ok),
      ("llama3", ["llama3:latest"], .ok), ("gpt-y", ["gpt-x"], .note), ("gpt-y", ["zzz"], .note),
    ]) func names(name: String, offered: [String], state: Finding.State)
  {
    #expect(probe(name).judge(offered)?.state == state)
  }

  @Test("Near names are said; without a name some of those offered are") func nearNames() throws {
    let near = try #require(probe("gpt-4o-mimi").judge(["gpt-4o-mini", "o1", "gpt-4o"]))
    #expect(near.says.hasSuffix("Near: gpt-4o, gpt-4o-mini") || near.says.hasSuffix("Near: gpt-4o-mini, gpt-4o"))
    #expect(near.next == "qmark config set model.name NAME")
    let none = try #require(probe("").judge((1...12).map { "m\($0)" }))
    #expect(none.state == .broken && none.says.hasSuffix("Offered: m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, …"))
    #expect(probe("m").judge([]) == nil)
  }

  @Test("A provider without a list may still answer; one that refuses the key does not") func failures() {
    #expect(probe("m").failed(.unknownPath(url: "u")).state == .note)
    #expect(probe("").failed(.unknownPath(url: "u")).state == .broken)
    for error in [ModelError.keyRefused(status: 401, reason: "no"), .transport(.refused), .serverTimedOut] {
      #expect(probe("m").failed(error).state == .broken)
    }
  }

  @Test("A key that a provider repeats is not shown", arguments: Language.allCases) func echoedKey(language: Language) {
    var endpoint = probe("m").model.endpoint
    endpoint.key = APIKey("sk-Secret1")
    for error in [
      ModelError.keyRefused(status: 401, reason: "bad key sk-Secret1!"), .badRequest(status: 400, reason: "sk-Secret1"),
    ] {
      let told = ToldFailures.told(error, endpoint, in: language)
      #expect(told.contains("****") && !told.contains("Secret1"))
    }
  }

  @Test("What came of the question")
  func outcomes() {
    func outcome(_ events: [ModelEvent]) -> ModelTrial.Outcome {
      var trial = ModelTrial()
      for event in events {
        #expect(!trial.isFinished)
        trial.take(event)
      }
      #expect(trial.isFinished)
      return trial.outcome
    }
    #expect(outcome([.text(" "), .text("ok"), .finished(.complete)]) == .answered)
    #expect(outcome([.text("ok"), .finished(.tokenLimit)]) == .answered)
    #expect(outcome([.finished(.tokenLimit)]) == .thoughtOnly)
    #expect(outcome([.text("\n"), .finished(.complete)]) == .nothing)
    #expect(outcome([.text("no"), .finished(.refused("policy"))]) == .refused("policy"))
    #expect(outcome([.text("ok"), .restarted(.plainer(.none)), .finished(.complete)]) == .nothing)
  }

  @Test("Tokens and time are told", arguments: Language.allCases) func cost(language: Language) {
    var trial = ModelTrial()
    trial.take(.text("ok"))
    trial.take(.usage(ModelUsage(inputTokens: 1, outputTokens: 1)))
    trial.take(.usage(ModelUsage(inputTokens: 14, outputTokens: 2)))
    trial.take(.finished(.complete))
    let finding = probe("m", language: language).finding(of: trial, 312)
    #expect(finding.state == .ok && finding.milliseconds == 312)
    #expect(finding.tokens == Finding.Tokens(input: 14, output: 2))
    #expect(finding.says.contains("312") && finding.says.contains("14 + 2"))
  }

  @Test("What is asked of whom is said") func announcement() {
    #expect(probe("m").announcement.says.contains("http://localhost/v1"))
    #expect(probe("").announcement.state == .note)
  }
}
