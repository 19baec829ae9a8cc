import Knowledge
import Platform
import RiskAssessment
import Safeguards
import ShellGrammar

@testable import OfflineEngine
@testable import Settings

extension FuzzTarget {
  static func checkSettings(_ bytes: [UInt8]) {
    let file = try? SettingsFile(bytes: bytes, path: "/c")
    let lines = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
    for assignment in file?.assignments ?? [] {
      require(1...lines ~= assignment.line, "a setting on a line that is not there")
    }
    guard let text = try? SettingsFile.text(of: bytes, path: "/c"),
      let editor = try? SettingsEditor(text: text, path: "/c")
    else { return }
    _ = editor.masked
    for (name, value) in edits {
      guard let key = SettingKey.named(name) else { fatalError("There is no setting \(name).") }
      let changed = editor.setting(key, to: value)
      guard let again = try? SettingsEditor(text: changed, path: "/c") else {
        // Where `model` is a number there is no place for `model.name`; such a text is not written.
        require(file == nil, "broken by setting \(name)")
        continue
      }
      _ = again.unsetting(name)
      guard file != nil else { continue }
      let values = (try? SettingsFile(text: changed, path: "/c"))?.assignments.filter { $0.key.name == name }
      require(values?.map(\.value) == [value], "\(name) is not what it was set to")
    }
  }

  private static let edits: [(String, SettingValue)] = [
    ("engine", .text("offline")), ("model.name", .text("a \"b\" # c")), ("history_entries", .number(700)),
    ("emoji", .flag(false)),
  ]

  static func checkPolicy(_ bytes: [UInt8]) {
    guard let file = try? PolicyFile(bytes: bytes, path: "/p") else { return }
    require((try? SettingsFile(bytes: bytes, path: "/p")) != nil, "a policy that is no file of settings")
    let patterns = file.settings.deny + file.settings.confirm + file.settings.allow
    for pattern in patterns { checkPattern(pattern.pattern) }
  }

  static func checkTasks(_ text: String) {
    var text = text
    let records = text.withUTF8 { KnowledgeRecord.read($0) }
    let suggester = OfflineSuggester(tasks: TaskLibrary(records: records), machine: machine)
    for words in ["extract a.tgz port 90", String(text.prefix(80))] {
      let answer = suggester.answer(OfflineRequest(words: words), count: 5)
      require(answer.candidates.count <= 5, "more than was asked for")
      for candidate in answer.candidates { require(0...1 ~= candidate.confidence, "\(candidate.confidence)") }
    }
  }

  static func checkWords(_ text: String) {
    let lexicon = Lexicon.reading(text)
    let reading = RequestReading(String(text.prefix(200)), lexicon: lexicon, machine: machine)
    for token in reading.tokens.indices { _ = (reading.text(token), reading.senses(token)) }
  }

  static func checkRequest(_ text: String) {
    for target in OfflineRequest.Target.allCases {
      let answer = suggester.answer(OfflineRequest(words: text, target: target), count: 5)
      require(answer.candidates.count <= 5, "more than was asked for")
      for candidate in answer.candidates {
        require(!candidate.command.isEmpty && 0...1 ~= candidate.confidence, "\(candidate)")
        require(ShellParser().parse(candidate.command).diagnostics.isEmpty, "unreadable: \(candidate.command)")
      }
    }
    require(catalog.search(text, count: 5).tasks.count <= 5, "more than was asked for")
  }

  private static let machine = Machine(
    operatingSystem: .linux, isRoot: false, language: .english, findProgram: { "/usr/bin/" + $0 },
    fileExists: { _ in false })
  private static let suggester = OfflineSuggester(tasks: .embedded(), machine: machine)
  private static let catalog = TaskCatalog.embedded(on: machine)
}
