import Prompting
import TestSupport
import Testing

@Suite struct ReplyReaderTests {
  @Test("every reply is read as it is meant", arguments: ReplyCase.all)
  func wholeReply(reply: ReplyCase) {
    if let fault = reply.fault(in: reply.read([reply.reply])) { Issue.record("\(fault)") }
  }

  @Test("where the pieces are cut makes no difference", arguments: ReplyCase.all)
  func anyPieces(reply: ReplyCase) {
    let scalars = reply.reply.unicodeScalars
    if let fault = reply.fault(in: reply.read(scalars.map { String(Character($0)) })) { Issue.record("\(fault)") }
    var random = SeededRandom(seed: UInt64(scalars.count))
    for _ in 0..<20 {
      if let fault = reply.fault(in: reply.read(pieces(of: scalars, &random))) { Issue.record("\(fault)") }
    }
  }

  @Test("what is given while it streams stays, and is never half a command", arguments: ReplyCase.all)
  func earlyCommands(reply: ReplyCase) {
    var reader = ReplyReader(wanted: reply.wanted)
    var early: [String] = []
    for scalar in reply.reply.unicodeScalars {
      reader.take(String(Character(scalar)))
      let now = reader.commands.map(\.text)
      let isAnother = reply.reply.contains("</think>") && now.isEmpty
      if !isAnother, !now.starts(with: early) { Issue.record("\(now) after \(early)") }
      early = now
    }
    if !reply.commands.starts(with: early) { Issue.record("early \(early), in the end \(reply.commands)") }
  }

  @Test("a stream that is cut anywhere gives only whole commands", arguments: ReplyCase.all.filter { !$0.isCut })
  func cutAnywhere(reply: ReplyCase) {
    // What stood before `</think>` alone is not known to be thinking before that came.
    if reply.reply.contains("</think>"), !reply.reply.hasPrefix("<think") { return }
    let scalars = Array(reply.reply.unicodeScalars)
    for end in scalars.indices {
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[..<end])
      var reader = ReplyReader(wanted: reply.wanted)
      reader.take(String(piece))
      let read = reader.finish(isCut: true)
      for command in read.commands where !reply.commands.contains(command.text) {
        Issue.record("\(command.text) of \(String(piece))")
      }
    }
  }

  private func pieces(of scalars: String.UnicodeScalarView, _ random: inout SeededRandom) -> [String] {
    var pieces: [String] = []
    var rest = Substring.UnicodeScalarView(scalars)
    while !rest.isEmpty {
      let count = Int.random(in: 1...12, using: &random)
      pieces.append(String(String.UnicodeScalarView(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
    return pieces
  }

  @Test("a command is known before its note has come")
  func commandBeforeNote() {
    var reader = ReplyReader(wanted: 1)
    reader.take(#"{"command": "ls -la""#)
    #expect(reader.commands.isEmpty)
    reader.take(#", "n"#)
    #expect(reader.commands.map(\.text) == ["ls -la"])
    reader.take(#"ote": "Lists al"#)
    #expect(reader.note == "Lists al")
    reader.take(#"l files."}"#)
    #expect(reader.commands == [Reply.Command(text: "ls -la", note: "Lists all files.")])
  }

  @Test("a fenced command is known when its fence is closed")
  func commandBeforeProse() {
    var reader = ReplyReader(wanted: 1)
    reader.take("Sure:\n```bash\nls -la\n``")
    #expect(reader.commands.isEmpty)
    reader.take("`\nIt lists")
    #expect(reader.commands.map(\.text) == ["ls -la"])
  }

  @Test("every command of a list has its own note")
  func notes() {
    var reader = ReplyReader(wanted: 2)
    reader.take(#"{"commands": [{"command": "ls", "note": "a"}, {"note": "b", "command": "tree"}]}"#)
    #expect(reader.finish(isCut: false).commands.map(\.note) == ["a", "b"])
  }
}
