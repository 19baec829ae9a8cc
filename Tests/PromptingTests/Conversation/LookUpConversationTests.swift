import LanguageModels
import Prompting
import Testing

@Suite struct LookUpConversationTests {
  private typealias Turn = ScriptedModel.Turn

  private static func call(_ id: String, _ name: String, _ arguments: [String: JSONValue]) -> ModelToolCall {
    ModelToolCall(id: id, name: name, arguments: .object(arguments))
  }

  private static let manual = call("1", "manual_page", ["page": .string("grep"), "section": .string("OPTIONS")])
  private static let program = call("2", "program", ["name": .string("jq")])
  private static let unknown = call("3", "run", ["command": .string("rm -rf /")])
  private static let escaping = call("4", "names", ["folder": .string("../..")])
  private static let answer = Turn(#"{"command": "ls", "note": ""}"#)

  @Test("look-ups are said, done, and handed back in the order of the calls")
  func round() {
    let model = ScriptedModel(
      [Turn("", calls: [Self.manual, Self.unknown, Self.program]), Self.answer], tools: LookUp.tools)
    #expect(model.notices == [.lookingUp("manual page grep, section OPTIONS"), .lookingUp("program jq")])
    #expect(model.lookUps == [[Self.manual, Self.program]])
    #expect(model.answers.first?.commands.map(\.command) == ["ls"])
    guard case .results(let results)? = model.requests.last?.messages.last else {
      Issue.record("no results")
      return
    }
    #expect(results.map(\.call.id) == ["1", "3", "2"])
    #expect(results.map(\.isError) == [false, true, false])
    #expect(results[1].text.contains("there is no tool run"))
    #expect(model.requests[1].tools == LookUp.tools)
    #expect(model.requests[1].messages[1] == .calls([Self.manual, Self.unknown, Self.program], text: ""))
  }

  @Test("bad arguments come back as errors without any look-up")
  func badArguments() {
    let model = ScriptedModel([Turn("", calls: [Self.escaping]), Self.answer], tools: LookUp.tools)
    #expect(model.lookUps.isEmpty && model.notices.isEmpty)
    #expect(model.lastMessage.contains("not below the working folder"))
    #expect(model.answers.count == 1)
  }

  @Test("after two rounds no tools are offered, and the model is told")
  func twoRounds() {
    let turns = [Turn("", calls: [Self.manual]), Turn("Hm.", calls: [Self.program]), Self.answer]
    let model = ScriptedModel(turns, tools: LookUp.tools)
    #expect(model.lookUps.count == 2)
    #expect(model.requests.count == 3)
    #expect(model.requests[1].tools == LookUp.tools)
    #expect(model.requests[2].tools.isEmpty)
    #expect(model.lastMessage.contains("no more look-ups"))
    let hasCalls = model.requests[2].messages.contains {
      if case .user = $0 { false } else if case .assistant = $0 { false } else { true }
    }
    #expect(!hasCalls)
    #expect(model.requests[2].messages.count == 5)
  }

  @Test("at most four look-ups; what is beyond is answered with an error")
  func fourLookUps() {
    let calls = (0..<7).map { Self.call("c\($0)", "program", ["name": .string("p\($0)")]) }
    let model = ScriptedModel([Turn("", calls: calls), Self.answer], tools: LookUp.tools)
    #expect(model.lookUps.map(\.count) == [4])
    #expect(model.requests.last?.tools.isEmpty == true)
    #expect(model.lastMessage.contains("no more look-ups"))
  }

  @Test("a model that only calls comes to an end")
  func endlessCalls() {
    for tools in [[], LookUp.tools] {
      let turns = (0..<20).map { _ in Turn("", calls: [Self.manual]) }
      let model = ScriptedModel(turns, tools: tools)
      #expect(model.answers.count == 1)
      #expect(model.requests.count <= CommandConversation.requestLimit + 2)
    }
  }

  @Test("look-ups do not count as requests for a repair")
  func repairAfterLookUps() {
    let bad = Turn(#"{"command": "ls 'x", "note": ""}"#)
    let turns = [Turn("", calls: [Self.manual]), bad, Self.answer]
    let model = ScriptedModel(turns, tools: LookUp.tools)
    #expect(model.answers.first?.commands.map(\.command) == ["ls"])
    #expect(model.conversation.usage.inputTokens == 300)
  }

  @Test("a result is bounded, and a missing one is an error")
  func results() {
    let long = String(repeating: "line of text\n", count: 1000)
    let model = ScriptedModel([Turn("", calls: [Self.manual]), Self.answer], tools: LookUp.tools) { _ in long }
    #expect(model.lastMessage.utf8.count <= LookUpText.limit)
    #expect(model.lastMessage.hasSuffix("there is more]"))
    var conversation = CommandConversation(
      prompt: Prompt(
        request: ModelRequest(instruction: "", messages: [.user("x")], tools: LookUp.tools), mask: SecretMask(),
        estimatedTokens: 1), checks: ScriptedModel.checks, count: 1, rejected: [])
    _ = conversation.start()
    #expect(conversation.take(results: []).isEmpty)
    _ = conversation.take(.call(Self.manual))
    #expect(conversation.take(.finished(.calls)).count == 2)
    guard case .ask(let request)? = conversation.take(results: []).first,
      case .results(let given)? = request.messages.last
    else {
      Issue.record("nothing is asked")
      return
    }
    #expect(given.map(\.isError) == [true])
    #expect(conversation.take(results: []).isEmpty)
  }
}
