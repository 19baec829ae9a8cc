import Prompting
import Testing

/// Replies that are meant to do harm: none may take more than linear time, or give what was not there.
@Suite struct HostileReplyTests {
  private static let million = 1 << 20

  private static func repeated(_ text: String) -> String { String(repeating: text, count: million / text.utf8.count) }

  private static let texts: [(name: String, text: String)] = [
    ("backquotes", repeated("`")),
    ("spaced backquotes", repeated("` ")),
    ("backquotes of all lengths", (1...1400).map { String(repeating: "`", count: $0) }.joined(separator: " ")),
    ("fences", repeated("```\n")),
    ("nested fences", (3..<1000).map { String(repeating: "`", count: $0) + "bash\n" }.joined()),
    ("fenced blocks", repeated("```bash\nls\n```\n")),
    ("one endless block", "```bash\n" + repeated("ls -la\n")),
    ("a long line in a block", "```bash\n" + repeated("a") + "\n```"),
    ("an endless string", "{\"command\": \"" + repeated("a")),
    ("an endless key", "{\"" + repeated("a")),
    ("an endless note", "{\"command\": \"\", \"note\": \"" + repeated("a")),
    ("an endless number", "{\"a\": " + repeated("1")),
    ("deep arrays", repeated("[")),
    ("deep lines of arrays", repeated("[\n")),
    ("deep objects", repeated("{\"a\":")),
    ("open brackets", repeated("{")),
    ("open strings", repeated("{\"")),
    ("many objects", repeated("{\"a\":1}")),
    ("many commands", "{\"commands\": [" + repeated("{\"command\": \"ls\"},")),
    ("double-encoded strings", repeated("{\"a\": \"{\\\"a\\\": \\\"{}\\\"}\"}\n")),
    ("nested strings", repeated("{\"a\": \"{")),
    ("surrogates", "{\"command\": \"" + repeated("\\ud83d")),
    ("backslashes", "{\"command\": \"" + repeated("\\")),
    ("half escapes", "{\"command\": \"" + repeated("\\u1")),
    ("escape codes", repeated("\u{1B}[31m")),
    ("escape codes in JSON", "{\"command\": \"" + repeated("\u{1B}[2J")),
    ("newlines", repeated("\n")),
    ("blanks", repeated(" ") + "{"),
    ("blanks and brackets", repeated(" {")),
    ("words", repeated("word ")),
    ("commands", repeated("ls -la\n")),
    ("unknown commands", repeated("frob -x\n")),
    ("unclosed quotes", repeated("echo '\n")),
    ("unclosed substitutions", repeated("$(")),
    (
      "blocks of substitutions",
      String(repeating: "```bash\n" + String(repeating: "$(", count: 4000) + "\n```\n", count: 100)
    ),
    (
      "blocks of here-documents",
      String(repeating: "```bash\n" + String(repeating: "cat <<E\n", count: 900) + "\n```\n", count: 100)
    ),
    (
      "blocks of quotes",
      String(repeating: "```bash\n" + String(repeating: "a '\n", count: 1500) + "\n```\n", count: 100)
    ),
    (
      "blocks of prompts",
      String(repeating: "```bash\n" + String(repeating: "$ a '\n", count: 1300) + "\n```\n", count: 100)
    ),
    (
      "blocks of comments",
      String(repeating: "```bash\n" + String(repeating: "# ls\n", count: 1500) + "\n```\n", count: 100)
    ),
    (
      "blocks of continuations",
      String(repeating: "```bash\n" + String(repeating: "a \\\n", count: 2000) + "\n```\n", count: 100)
    ),
    ("lists", repeated("1. `ls -la` or `a`\n")),
    ("labels", repeated("Command: ")),
    ("entities", repeated("&amp;")),
    ("typographic quotes", repeated("\u{201C}'")),
    ("think tags", repeated("<think>")),
    ("think tags that end", repeated("</think>")),
    ("half think tags", repeated("</thin")),
    ("Korean", repeated("명령을 ")),
    ("combining marks", repeated("\u{301}")),
    ("tildes", repeated("~~~\n~~~\n")),
    ("dashes", repeated(" - a b")),
    ("brackets of prompts", repeated("[a@b c]$ ls\n")),
  ]

  @Test(
    "a megabyte of anything is read in bounded time, and gives no more than a command may be",
    arguments: texts.map(\.name))
  func bounded(name: String) {
    let text = Self.texts.first { $0.name == name }?.text ?? ""
    #expect(text.utf8.count > 100_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      for (wanted, isCut) in [(1, false), (3, false), (1, true)] {
        var reader = ReplyReader(wanted: wanted)
        // Pieces as a server sends them.
        var rest = text.utf8[...]
        while !rest.isEmpty, !reader.isExhausted {
          let piece = rest.prefix(1000)
          reader.take(String(decoding: piece, as: UTF8.self))
          _ = reader.commands.count
          rest = rest.dropFirst(1000)
        }
        let reply = reader.finish(isCut: isCut)
        for command in reply.commands where command.text.utf8.count > ReplyReader.commandLimit {
          Issue.record("\(name): \(command.text.utf8.count) bytes")
        }
        #expect(reply.commands.count <= 100)
        #expect(reply.note.map { $0.utf8.count <= 8 << 10 } ?? true)
      }
    }
    #expect(time < .seconds(60))
  }

  @Test("a reply is read up to its limit")
  func limit() {
    var reader = ReplyReader(wanted: 1)
    reader.take(String(repeating: " ", count: ReplyReader.replyLimit - 5))
    #expect(!reader.isExhausted)
    reader.take(#"{"command": "ls"}"#)
    #expect(reader.isExhausted)
    #expect(reader.finish(isCut: false).ending == .cut)
  }

  @Test("a command beyond the limit is none", arguments: [8 << 10, 8 << 10 | 1, 16 << 10, 64 << 10])
  func longCommand(count: Int) {
    let command = "echo " + String(repeating: "a", count: count - 5)
    for text in ["{\"command\": \"\(command)\"}", "```bash\n\(command)\n```", command] {
      var reader = ReplyReader(wanted: 1)
      reader.take(text)
      let reply = reader.finish(isCut: false)
      #expect(reply.commands.map(\.text) == (count <= ReplyReader.commandLimit ? [command] : []))
    }
  }
}
