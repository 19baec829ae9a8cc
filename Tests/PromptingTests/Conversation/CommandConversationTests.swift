import LanguageModels
import Prompting
import TestSupport
import Testing

@Suite struct CommandConversationTests {
  private typealias Turn = ScriptedModel.Turn

  private func json(_ command: String, note: String = "n") -> String {
    let escaped = command.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "{\"command\": \"\(escaped)\", \"note\": \"\(note)\"}"
  }

  private func list(_ commands: [String]) -> String {
    "{\"commands\": [" + commands.map { json($0) }.joined(separator: ", ") + "]}"
  }

  @Test("a command that passes is the answer before the reply is at its end")
  func early() {
    let model = ScriptedModel([Turn(json("ls -la", note: "Lists all files."))])
    #expect(model.requests.count == 1)
    #expect(model.answers == [ModelAnswer(commands: [ModelCommand(command: "ls -la")])])
    #expect(model.givenAtAnswer == #"{"command": "ls -la", "n"#)
    #expect(model.conversation.note == "Lists all files.")
    #expect(model.conversation.usage == ModelUsage(inputTokens: 100, outputTokens: 10))
  }

  @Test("the note is told as far as it has come")
  func growingNote() {
    var conversation = CommandConversation(
      prompt: Prompt(
        request: ModelRequest(instruction: "", messages: [.user("x")]), mask: SecretMask(), estimatedTokens: 1),
      checks: ScriptedModel.checks, count: 1, rejected: [])
    _ = conversation.start()
    #expect(conversation.take(.text(#"{"command": "ls", "note": "Li"#)).count == 1)
    #expect(conversation.note == "Li")
    #expect(conversation.take(.text(#"sts."}"#)).isEmpty)
    #expect(conversation.take(.finished(.complete)).isEmpty)
    #expect(conversation.note == "Lists.")
    #expect(conversation.take(.text("more")).isEmpty)
  }

  @Test("a command that does not parse is sent back once with the parser's message")
  func grammarRepair() {
    let model = ScriptedModel([Turn(json("echo 'a")), Turn(json("echo 'a'"))])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "echo 'a'")]])
    #expect(model.requests.count == 2)
    #expect(model.requests[1].messages.count == 3)
    #expect(model.requests[1].messages[1] == .assistant(json("echo 'a")))
    #expect(model.lastMessage.contains("echo 'a") && model.lastMessage.contains("is never closed"))
    guard case .repairing(.doesNotParse(let message)) = model.notices.first else {
      Issue.record("\(model.notices)")
      return
    }
    #expect(message.contains("never closed"))
    #expect(model.conversation.usage == ModelUsage(inputTokens: 200, outputTokens: 20))
  }

  @Test("what does not parse after the repair is given with its problem")
  func grammarRepairFails() {
    let model = ScriptedModel([Turn(json("echo 'a")), Turn(json("echo \"b")), Turn(json("never asked"))])
    #expect(model.requests.count == 2)
    #expect(model.answers.count == 1)
    #expect(model.answers.first?.commands.first?.command == "echo 'a")
    #expect(model.answers.first?.commands.first?.problems.count == 1)
  }

  @Test("unknown flags are sent back once, each named")
  func flagRepair() {
    let model = ScriptedModel([Turn(json("ls --bad1 --bad2")), Turn(json("ls -a", note: "All."))])
    #expect(model.answers == [ModelAnswer(commands: [ModelCommand(command: "ls -a")])])
    #expect(model.lastMessage.contains("has no option --bad1") && model.lastMessage.contains("has no option --bad2"))
    #expect(model.notices == [.repairing(.unknownFlag("the program has no option --bad1"))])
  }

  @Test("a repair of flags that does not help: the better of both is given")
  func flagRepairFails() {
    let better = ModelCommand(command: "ls --bad3", problems: [.unknownFlag("the program has no option --bad3")])
    let first = ScriptedModel([Turn(json("ls --bad1 --bad2")), Turn(json("ls --bad3"))])
    #expect(first.answers.map(\.commands) == [[better]])
    let second = ScriptedModel([Turn(json("ls --bad3")), Turn(json("ls 'x"))])
    #expect(second.answers.map(\.commands) == [[better]])
    #expect(second.requests.count == 2)
    let same = ScriptedModel([Turn(json("ls --bad3")), Turn(json("ls   --bad3;"))])
    #expect(same.answers.map(\.commands) == [[better]])
  }

  @Test("one repair of the grammar may be followed by one of the flags")
  func bothRepairs() {
    let model = ScriptedModel([Turn(json("ls 'x")), Turn(json("ls --bad")), Turn(json("ls -l"))])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "ls -l")]])
    #expect(model.requests.count == 3)
    #expect(model.requests[2].messages.count == 5)
  }

  @Test("a repair that is refused leaves what came before")
  func refusedRepair() {
    let model = ScriptedModel([Turn(json("ls --bad")), Turn("", reason: .refused("no"))])
    #expect(model.answers.first?.commands.map(\.command) == ["ls --bad"])
  }

  @Test(
    "a command that was shown is asked for again, whatever its blanks and quotes",
    arguments: ["ls -la", "ls   -la", "ls '-la'", "ls \"-la\";", "ls -\\la"])
  func shownBefore(command: String) {
    let model = ScriptedModel([Turn(json(command)), Turn(json("tree"))], rejected: ["ls -la"])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "tree")]])
    #expect(model.notices == [.repairing(.wasShownBefore)])
    #expect(model.lastMessage.contains("shown before"))
  }

  @Test("a command that is shown again is given as such")
  func shownAgain() {
    let model = ScriptedModel([Turn(json("ls -la")), Turn(json("ls  -la"))], rejected: ["ls -la"])
    #expect(model.answers.first?.commands.first?.problems == [.wasShownBefore])
    #expect(model.requests.count == 2)
  }

  @Test("of several variants the first that passes is the answer")
  func variants() {
    let model = ScriptedModel([Turn("```bash\nls 'x\n```\nor\n```bash\nls -l\n```")])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "ls -l")]])
    #expect(model.requests.count == 1)
  }

  @Test("three commands are ranked: those that pass first, in the model's order")
  func ranked() {
    let model = ScriptedModel([Turn(list(["ls --bad", "ls -l", "tree"]))], count: 3)
    #expect(model.answers.first?.commands.map(\.command) == ["ls -l", "tree", "ls --bad"])
    #expect(model.answers.first?.commands.map(\.problems.count) == [0, 0, 1])
    #expect(model.answers.first?.note == "n")
    #expect(model.requests.count == 1)
  }

  @Test("too few different commands are asked for once more")
  func more() {
    let model = ScriptedModel([Turn(list(["ls -l", "ls  '-l'"])), Turn(list(["tree", "ls -l"]))], count: 3)
    #expect(model.answers.first?.commands.map(\.command) == ["ls -l", "tree"])
    #expect(model.requests.count == 2)
    #expect(model.lastMessage.contains("2 more"))
    let shown = ScriptedModel([Turn(list(["ls", "tree"])), Turn(json("exa"))], count: 2, rejected: ["ls"])
    #expect(shown.answers.first?.commands.map(\.command) == ["tree", "exa"])
  }

  @Test("where none of several passes, the best is mended once")
  func moreWithFaults() {
    let model = ScriptedModel([Turn(list(["ls --bad", "ls 'x"])), Turn(list(["ls -l"]))], count: 2)
    #expect(model.answers.first?.commands.map(\.command) == ["ls -l", "ls --bad"])
    #expect(model.requests.count == 2)
  }

  @Test("a refusal is an answer without commands")
  func refusals() {
    let empty = ScriptedModel([Turn(json("", note: "No such thing."))])
    #expect(empty.answers == [ModelAnswer(commands: [], note: "No such thing.")])
    #expect(empty.requests.count == 1)
    let filtered = ScriptedModel([Turn("", reason: .refused("policy"))])
    #expect(filtered.answers == [ModelAnswer(commands: [], note: "policy")])
    let prose = ScriptedModel([Turn("I cannot do that.")])
    #expect(prose.answers == [ModelAnswer(commands: [], note: "I cannot do that.")])
    let silent = ScriptedModel([Turn("")])
    #expect(silent.answers == [ModelAnswer(commands: [], note: nil)])
  }

  @Test("a command that was cut is asked for again, shorter, once")
  func cut() {
    let model = ScriptedModel([Turn(#"{"command": "find . -na"#, reason: .tokenLimit), Turn(json("ls"))])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "ls")]])
    #expect(model.lastMessage.contains("shorter"))
    let twice = ScriptedModel([Turn("find . -na", reason: .tokenLimit), Turn("find . -na", reason: .tokenLimit)])
    #expect(twice.requests.count == 2)
    #expect(twice.answers == [ModelAnswer(commands: [], note: nil)])
  }

  @Test("a cut note does not matter")
  func cutNote() {
    let model = ScriptedModel([Turn(#"{"command": "ls -la", "note": "Lis"#, reason: .tokenLimit)])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "ls -la")]])
    #expect(model.requests.count == 1)
  }

  @Test("an answer that cannot be read is asked for once more")
  func unreadable() {
    let model = ScriptedModel([Turn(#"{"command": "grep "a" b", "note": ""}"#), Turn(json("grep a b"))])
    #expect(model.answers.map(\.commands) == [[ModelCommand(command: "grep a b")]])
    #expect(model.lastMessage.contains("could not be read"))
  }

  @Test("an answer that is begun anew forgets what came before")
  func restarted() {
    var conversation = CommandConversation(
      prompt: Prompt(
        request: ModelRequest(instruction: "", messages: [.user("x")]), mask: SecretMask(), estimatedTokens: 1),
      checks: ScriptedModel.checks, count: 1, rejected: [])
    _ = conversation.start()
    #expect(conversation.take(.text(#"{"command": "rm -rf"#)).isEmpty)
    #expect(conversation.take(.usage(ModelUsage(inputTokens: 5, outputTokens: 5))).isEmpty)
    #expect(conversation.take(.restarted(.plainer(.none))).isEmpty)
    let steps = conversation.take(.text(#"{"command": "ls"}"#))
    #expect(steps == [.answer(ModelAnswer(commands: [ModelCommand(command: "ls")]))])
    #expect(conversation.take(.restarted(.plainer(.none))).isEmpty)
    #expect(conversation.take(.finished(.complete)).isEmpty)
  }

  @Test("never more than four requests, whatever the model says")
  func bounded() {
    let bad = ["echo 'a", "ls --bad", "x", #"{"command": "a "b" c"}"#, "", #"{"command": "ls"#]
    for seed in 0..<200 {
      var random = SeededRandom(seed: UInt64(seed))
      let turns = (0..<12).map { _ in
        let text = bad.randomElement(using: &random) ?? ""
        let reason: FinishReason = Bool.random(using: &random) ? .tokenLimit : .complete
        return Turn(text.hasPrefix("{") ? text : json(text), reason: reason)
      }
      let model = ScriptedModel(turns, count: seed % 3 + 1, rejected: ["x"])
      #expect(model.requests.count <= CommandConversation.requestLimit)
      #expect(model.answers.count == 1)
    }
  }

  @Test("where a repair fails on the way, what came before is at hand")
  func fallback() {
    let model = ScriptedModel([Turn(json("ls --bad"))])
    #expect(model.answers.isEmpty && model.requests.count == 2)
    #expect(model.conversation.fallback?.commands.map(\.command) == ["ls --bad"])
    #expect(ScriptedModel([Turn("I cannot.")]).conversation.fallback == nil)
  }

  @Test("a stream that breaks off gives nothing")
  func brokenOff() {
    var conversation = CommandConversation(
      prompt: Prompt(
        request: ModelRequest(instruction: "", messages: [.user("x")]), mask: SecretMask(), estimatedTokens: 1),
      checks: ScriptedModel.checks, count: 1, rejected: [])
    _ = conversation.start()
    for piece in ["```bash\nfind . ", "-name '*.tmp'", " -delete\n"] {
      #expect(conversation.take(.text(piece)).isEmpty)
    }
  }
}
