import Settings
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct DocumentTests {
  @Test("the template sets nothing, and each of its lines may be taken in", arguments: [false, true])
  func template(inKorean: Bool) throws {
    let text = SettingsTemplate.text(inKorean: inKorean)
    #expect(try SettingsReader().settings(file: text, path: "/c", environment: [:]) == Settings())
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() where line.hasPrefix("# ") && line.contains(" = ") {
      lines[number] = String(line.dropFirst(2))
    }
    let file = try SettingsFile(text: lines.joined(separator: "\n"), path: "/c")
    let names = Set(file.assignments.map { $0.key.name.hasPrefix("model.headers.") ? "model.headers" : $0.key.name })
    #expect(names == Set(SettingKey.all.map(\.name)))
    for assignment in file.assignments {
      guard let standard = assignment.key.defaultValue else { continue }
      #expect(assignment.value == standard, "\(assignment.key.name) stands with its default")
    }
  }

  @Test("names and variables are made by one rule and are all different")
  func names() {
    #expect(Set(SettingKey.all.map(\.name)).count == SettingKey.all.count)
    #expect(Set(SettingKey.all.map(\.variable)).count == SettingKey.all.count)
    #expect(SettingKey.named("model.base_url")?.variable == "QMARK_MODEL_BASE_URL")
    for key in SettingKey.all {
      #expect(SettingKey.named(key.name)?.name == key.name)
      #expect(key.summary.english.hasSuffix(".") || key.name == "model.key_command")
      #expect(!key.summary.korean.isEmpty && !key.absence.korean.isEmpty)
      #expect(!key.kind.expectation.english.isEmpty && !key.kind.expectation.korean.isEmpty)
    }
    #expect(SettingKey.named("model.headers.X.Y")?.path == ["model", "headers", "X.Y"])
    for name in ["model", "model.headers.", "model.headers.a b", "", "MODEL.NAME", "model..name"] {
      #expect(SettingKey.named(name) == nil, "\(name)")
    }
  }

  @Test("what is secret is not shown")
  func secrets() throws {
    func shown(_ name: String, _ value: SettingValue) throws -> String {
      try #require(SettingKey.named(name)).shown(value).text
    }
    #expect(try shown("model.key", .text("abc")) == "****")
    #expect(try shown("model.headers.Authorization", .text("abc")) == "****")
    #expect(try shown("model.headers.X-Api-Key", .text("abc")) == "****")
    #expect(try shown("model.headers.X-Title", .text("abc")) == "abc")
    #expect(try shown("model.headers", .fields(["X-Title": "a", "api-key": "b"])) == "X-Title: a\napi-key: ****")
    #expect(try shown("model.proxy", .text("http://me:pw@h:1/x@y")) == "http://me:****@h:1/x@y")
    #expect(try shown("model.base_url", .text("https://h/a:b@c")) == "https://h/a:b@c")
    #expect(try shown("model.key_variable", .text("OPENAI_API_KEY")) == "OPENAI_API_KEY")
  }

  @Test("files with secrets that others may read, and files that others may write, are warned about")
  func warnings() throws {
    func warnings(_ text: String, _ mode: UInt32) throws -> [SettingsWarning] {
      SettingsWarning.all(of: try SettingsFile(text: text, path: "/c"), mode: mode)
    }
    let plain = "[model]\nname = \"a\"\n"
    let secret = "[model]\nname = \"a\"\nkey = \"b\"\n"
    #expect(try warnings(plain, 0o644) == [])
    #expect(try warnings(plain, 0o664) == [.writableByOthers(path: "/c", mode: 0o664)])
    #expect(try warnings(secret, 0o600) == [.clearKey(path: "/c", line: 3)])
    #expect(
      try warnings(secret, 0o640) == [.clearKey(path: "/c", line: 3), .readableByOthers(path: "/c", mode: 0o640)])
    #expect(
      try warnings("[model.headers]\nAuthorization = \"x\"\n", 0o604) == [.readableByOthers(path: "/c", mode: 0o604)])
  }

  @Test("the documentation holds the table of the settings")
  func documentation() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = try String(contentsOfFile: "/" + root + "/docs/configuration.md", encoding: .utf8)
    #expect(text.contains(SettingsTable.markdown), "docs/configuration.md should hold:\n\(SettingsTable.markdown)")
  }
}
