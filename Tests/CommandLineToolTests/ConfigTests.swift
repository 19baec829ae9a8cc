import HTTPTransport
import LanguageModels
import Platform
import Settings
import Testing

@testable import CommandLineTool

@Suite struct ConfigTests {
  /// A world whose only files are these, below `/c/qmark`.
  private func world(_ files: [String: FileContents], existing: Set<String> = []) -> World {
    var world = LiveWorld.make()
    let files = Dictionary(uniqueKeysWithValues: files.map { ("/c/qmark/" + $0.key, $0.value) })
    world.environment = [:]
    world.folders = Folders(environment: ["XDG_CONFIG_HOME": "/c"])
    world.files.read = { path, limit in
      files[path].map { FileContents(bytes: Array($0.bytes.prefix(limit)), mode: $0.mode) }
    }
    world.machine.fileExists = { files[$0] != nil || existing.contains($0) }
    return world
  }

  private func text(_ text: String, mode: UInt32 = 0o600) -> FileContents {
    FileContents(bytes: Array(text.utf8), mode: mode)
  }

  // Instructions.

  @Test("the reader's rules are read as text, and what is too long is cut between characters")
  func instructions() throws {
    #expect(try Instructions.read(world([:])) == nil)
    #expect(try Instructions.read(world(["instructions.md": text(" \n\n")])) == nil)
    let short = try Instructions.read(world(["instructions.md": text("Prefer rg.\n")]))
    #expect(short?.text == "Prefer rg.\n" && short?.isCut == false && short?.path == "/c/qmark/instructions.md")
    let limit = Instructions.limit
    let full = try Instructions.read(world(["instructions.md": text(String(repeating: "a", count: limit))]))
    #expect(full?.text.utf8.count == limit && full?.isCut == false)
    let long = try Instructions.read(world(["instructions.md": text(String(repeating: "한", count: limit))]))
    #expect(long?.text == String(repeating: "한", count: limit / 3) && long?.isCut == true)
  }

  @Test(
    "rules that are no text, or cannot be read, are an error", arguments: [[0x61, 0x00], [0xFF], [0x61, 0xED, 0x95]])
  func badInstructions(bytes: [UInt8]) {
    let path = "/c/qmark/instructions.md"
    #expect(throws: ConfigError.notText(path: path)) {
      try Instructions.read(world(["instructions.md": FileContents(bytes: bytes, mode: 0o600)]))
    }
    #expect(throws: ConfigError.unreadable(path: path)) { try Instructions.read(world([:], existing: [path])) }
  }

  // The settings of a world.

  @Test("the settings of a world come with warnings, and without a home from variables alone")
  func settings() throws {
    let file = text("language = \"ko\"\n[model]\nkey = \"k\"\n", mode: 0o644)
    let found = try ConfiguredSettings.load(in: world(["config.toml": file]), flags: ["engine": ("--engine", "model")])
    #expect(found.report.settings.engine == .model)
    #expect(found.report.settings.model.key == "k")
    #expect(
      found.warnings == [
        .clearKey(path: "/c/qmark/config.toml", line: 3), .readableByOthers(path: "/c/qmark/config.toml", mode: 0o644),
      ])
    #expect(ConfiguredSettings.language(of: found.report.settings, in: world([:])) == .korean)
    var homeless = world([:])
    homeless.folders = Folders(environment: [:])
    homeless.environment = ["QMARK_ENGINE": "offline"]
    #expect(try ConfiguredSettings.read(in: homeless).engine == .offline)
    #expect(try ConfiguredSettings.read(in: world([:])) == Settings())
    #expect(throws: ConfigError.unreadable(path: "/c/qmark/config.toml")) {
      try ConfiguredSettings.read(in: world([:], existing: ["/c/qmark/config.toml"]))
    }
  }

  // Words.

  static let places: [SettingsError.Place] = [.line(3, path: "/c"), .variable("QMARK_ENGINE"), .argument("engine")]
  static let errors: [SettingsError] = places.flatMap { place -> [SettingsError] in
    [
      .unknownKey("engin\u{1B}", nearest: "engine", place), .unknownKey("zzz", nearest: nil, place),
      .badValue(key: "engine", value: "\u{202E}x\n", expected: "one of a, b", place),
      .badValue(key: "model", value: "", expected: "a table", place), .notTOML(reason: "Error while parsing x", place),
      .notText(place), .tooDeep(place), .tooLarge(limit: 5, path: "/c"),
    ]
  }

  @Test("every error says where it is and what to type, in both languages, in one visible line", arguments: errors)
  func words(error: SettingsError) {
    let english = error.message(in: .english)
    let korean = error.message(in: .korean)
    #expect(english != korean && korean.contains { ("가"..."힣").contains($0) })
    for message in [english, korean] {
      #expect(!message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      #expect(!message.contains("Error while"))
      if message.contains(":3:") { #expect(message.contains("qmark config edit")) }
    }
    #expect([.badConfig, .badUsage].contains(error.exitStatus))
  }

  @Test("what is wrong on the command line is bad usage, all else bad configuration")
  func statuses() {
    #expect(SettingsError.unknownKey("a", nearest: nil, .argument("a")).exitStatus == .badUsage)
    #expect(SettingsError.unknownKey("a", nearest: nil, .variable("a")).exitStatus == .badConfig)
    #expect(ConfigError.declined.exitStatus == .declined && ConfigError.interrupted.exitStatus == .interrupted)
    let all: [ConfigError] = [
      .noFolder, .unreadable(path: "/c"), .notText(path: "/c"), .editorFailed(command: "vi", status: 1), .needsTerminal,
      .unknownProvider("x", nearest: "y"), .missing(option: "--model", provider: "x"), .declined, .interrupted,
    ]
    for error in all { #expect(error.message(in: .english) != error.message(in: .korean)) }
  }

  // The guided set-up.

  @Test("nothing is sent to another machine, and nothing through a proxy")
  func loopback() {
    let sent = Sent()
    let transport = HTTPTransport { request in
      sent.requests.append(request)
      return HTTPTransfer(events: { _ in [.finished] }, cancel: {})
    }.loopbackOnly
    for url in [
      "https://api.openai.com/v1/models", "http://10.0.0.1:11434/api/tags", "http://127.0.0.1.example.org/", "x",
      "http://127.0.0.1@example.org/", "http://example.org/?http://127.0.0.1/", "http://0.0.0.0:1/",
      "file:///etc/passwd",
    ] {
      #expect(transport.start(HTTPRequest(url: url, proxy: "http://h")).events(0) == [.failed(.badURL)], "\(url)")
    }
    #expect(sent.requests.isEmpty)
    #expect(transport.start(HTTPRequest(url: "http://127.0.0.1:1/a?b=c", proxy: "http://h")).events(0) == [.finished])
    _ = transport.start(HTTPRequest(url: "http://[::1]:1/a"))
    #expect(sent.requests.map(\.proxy) == ["", ""])
  }

  /// Used on one thread.
  private final class Sent: @unchecked Sendable {
    var requests: [HTTPRequest] = []
  }

  private func model(_ provider: String, _ change: (inout ModelSetup.Model) -> Void = { _ in }) -> ModelSetup {
    var model = ModelSetup.Model(provider: provider, preset: nil)
    model.name = "m"
    change(&model)
    return .model(model)
  }

  @Test("a set-up changes the model's settings alone, and takes the former provider's secrets out")
  func plans() throws {
    let plans: [(before: String, setup: ModelSetup, after: String)] = [
      ("", model("p"), "[model]\nprovider = \"p\"\nname = \"m\"\n"),
      ("# x\nengine = \"model\"\n", model("p"), "# x\nengine = \"model\"\n\n[model]\nprovider = \"p\"\nname = \"m\"\n"),
      ("engine = \"offline\"\n", .offline, "engine = \"offline\"\n"),
      ("", .offline, ""),
      ("[model]\nprovider = \"p\"\n", .offline, "engine = \"offline\"\n\n[model]\nprovider = \"p\"\n"),
      ("engine = \"model\"\n", .offline, "engine = \"offline\"\n"),
      (
        "model.provider = \"p\"\nmodel.name = \"m\"\nmodel.key = \"k\"\nmodel.stream = false\n", model("p"),
        "model.provider = \"p\"\nmodel.name = \"m\"\nmodel.key = \"k\"\nmodel.stream = false\n"
      ),
      (
        "[model]\nprovider = \"p\" # now\nbase_url = \"http://h\"\nkey = \"k\"\nkey_file = \"~/k\"\nrequest_tokens = 999\n"
          + "stream = false\n[model.headers]\nAuthorization = \"k\"\nX-Title = \"t\"\n",
        model("q") { $0.keyCommand = "pass q" },
        "[model]\nprovider = \"q\" # now\nstream = false\nname = \"m\"\nkey_command = \"pass q\"\n"
          + "[model.headers]\nX-Title = \"t\"\n"
      ),
      (
        "[model]\nprovider = \"p\"\nname = \"m\"\nkey = \"k\"\n", model("p") { $0.baseURL = "http://other" },
        "[model]\nprovider = \"p\"\nname = \"m\"\nbase_url = \"http://other\"\n"
      ),
    ]
    for (before, setup, after) in plans {
      let plan = try SetupPlan(setup, in: before, path: "/c")
      #expect(plan.after == after)
      #expect(plan.changes == (before != after))
    }
  }

  @Test("what changes is shown line by line, with stars for secrets and signs for what cannot be seen")
  func previews() throws {
    let before = "# a\n[model]\nname = \"x\"\nkey = \"SECRET\" # c\n# z\n"
    let after = "# a\n[model]\nname = \"\u{202E}y\" # b\nkey = \"OTHER\" # d\n\n# z\n"
    #expect(
      try ChangePreview.lines(from: before, to: after, path: "/c") == [
        "- name = \"x\"", "- key = \"****\" # c", "+ name = \"<U+202E>y\" # b", "+ key = \"****\" # d",
      ])
    #expect(try ChangePreview.lines(from: before, to: before, path: "/c") == [])
  }
}
