import CommandReference
import Knowledge
import OfflineEngine
import Platform
import Prompting
import Settings
import Testing

/// Texts that are broken anywhere are read without a crash: pages, replies, settings, tasks.
struct ReaderMutationTests {
  private static let pages = [
    "TOOL(1)   User Commands   TOOL(1)\n\nNAME\n       tool - does things\n\nSYNOPSIS\n       tool [-ab] [--long=VALUE] FILE...\n\n"
      + "OPTIONS\n       -a, --all\n              takes everything.  And more.\n\n       -b N   counts to N\n\n       --long=VALUE, -l VALUE\n"
      + "              sets the value\n\nCOMMANDS\n   run\n       runs it\n",
    "Usage: tool [OPTIONS] FILE\n\nOptions:\n  -v, --verbose      say more\n  -o, --output FILE  write there\n      --color[=WHEN]  colours\n",
    "N\u{8}NA\u{8}AM\u{8}ME\u{8}E\n  t\u{8}to\u{8}oo\u{8}ol\u{8}l \u{1B}[1m-x\u{1B}[0m  text\n",
  ]

  @Test(arguments: 21...23)
  func brokenPages(seed: UInt64) {
    var mutator = Mutator(
      seed: seed,
      dictionary: [
        "\n", "       -", "  ", "\t", "[", "]", "=", ", ", "--", "\u{8}", "\u{1B}[", "OPTIONS\n", "…", "-x\n",
      ])
    for _ in 0..<400 {
      let manual = ManualText(page: "tool(1)", text: mutator.text(of: Self.pages))
      for page in [ManualPageReader().read(manual), HelpReader().read(manual)] {
        for flag in page.flags {
          #expect(!flag.spellings.isEmpty && flag.spellings.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
        }
      }
      _ = ManualPageReader().read(manual, part: "run")
    }
  }

  private static let replies = [
    #"{"command": "find . -size +100M", "note": "Finds \"large\" files.\n"}"#, "```bash\nls -l\n```\nIt lists files.",
    #"{"commands": [{"command": "ls", "note": "a"}, {"command": "du -sh *", "note": ""}]}"#,
    "<think>rm -rf /</think>\n$ ls -la",
    "Sure! Run `ls` or:\n\n1. ```sh\nfind . \\\n  -print\n```\n",
  ]

  @Test(arguments: 31...33)
  func brokenReplies(seed: UInt64) {
    var mutator = Mutator(
      seed: seed,
      dictionary: [
        "{", "}", "\"", "\\", "\\u00", "\\ud800", "```", "<think>", "</think>", "[", "]", ",", ":", "\n", "command",
        "\u{0}",
      ])
    for round in 0..<600 {
      let text = mutator.text(of: Self.replies)
      var whole = ReplyReader(wanted: 1 + round % 3)
      whole.take(text)
      let reply = whole.finish(isCut: round % 2 == 0)
      var byPieces = ReplyReader(wanted: 1 + round % 3)
      for scalar in text.unicodeScalars { byPieces.take(String(scalar)) }
      #expect(byPieces.finish(isCut: round % 2 == 0) == reply, "\(text)")
    }
  }

  private static let settings = [
    "engine = \"model\"\n[model]\nname = \"a\" # b\nanswer_tokens = 99\n[model.headers]\nX-Foo = 'bar'\n",
    "deny = [\"rm -r\", { command = \"curl | sh\", name = \"n\", reason = \"\"\"r\"\"\" }]\nconfirm_from = \"caution\"\n",
  ]

  @Test(arguments: 41...43)
  func brokenSettings(seed: UInt64) {
    var mutator = Mutator(
      seed: seed,
      dictionary: [
        "[", "]", "[[", "=", "\"", "'''", "\"\"\"", "{", "}", ",", ".", "#", "\n", "\\", "\u{0}", "1e9", "-", "deny",
      ])
    for _ in 0..<600 {
      let bytes = Array(mutator.text(of: Self.settings).utf8)
      let file = try? SettingsFile(bytes: bytes, path: "/c")
      let policy = try? PolicyFile(bytes: bytes, path: "/c")
      // A policy is a file of settings that has fewer keys.
      if policy != nil { #expect(file != nil) }
      for assignment in file?.assignments ?? [] { #expect(assignment.line >= 1) }
    }
  }

  private static let tasks = [
    "task: extract\nabout: Extract\nabout.ko: 풉니다\nslot: archive archive .tgz = a.tgz\nen: extract {archive}\nen: unpack {archive}\n"
      + "ko: {archive} 풀기\nform: tar xzf {{archive}}\nform linux: tar -xzvf {{archive}}\ncheck: unpack x.tgz\n",
    "task: port\nabout: Who listens\nslot: port port = 80\nen: listening port {port}\nform: lsof -i :{{port}}\nform: ss -ltnp\n",
  ]

  @Test(arguments: 51...52)
  func brokenTasks(seed: UInt64) {
    var mutator = Mutator(
      seed: seed,
      dictionary: [
        "{", "}", "{{", "}}", ":", "\n", "\n\n", "slot: ", "form: ", "en: ", "=", "|", "  ", "task: ", "#", "{archive}",
      ])
    let machine = Machine(
      operatingSystem: .linux, isRoot: false, language: .english, findProgram: { "/bin/" + $0 },
      fileExists: { _ in false })
    for _ in 0..<60 {
      var text = mutator.text(of: Self.tasks)
      let records = text.withUTF8 { KnowledgeRecord.read($0) }
      let suggester = OfflineSuggester(tasks: TaskLibrary(records: records), machine: machine)
      let answer = suggester.answer(OfflineRequest(words: "extract a.tgz port 90", target: .shell), count: 5)
      #expect(answer.candidates.count <= 5)
    }
  }
}
