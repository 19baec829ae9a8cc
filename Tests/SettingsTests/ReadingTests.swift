import Settings
import Testing

@Suite struct ReadingTests {
  private let reader = SettingsReader()

  private func read(_ file: String?, _ environment: [String: String] = [:]) throws -> Settings {
    try reader.settings(file: file, path: "/c", environment: environment)
  }

  @Test("with neither file nor variables the defaults count")
  func defaults() throws {
    #expect(try read(nil) == Settings())
    #expect(try read("") == Settings())
    #expect(try read("# nothing\n\n[model]\n[model.headers]\n") == Settings())
  }

  @Test("every form that TOML has for a table is read")
  func tables() throws {
    var wanted = Settings()
    wanted.engine = .model
    wanted.model.provider = "ollama"
    wanted.model.answerTokens = 99
    wanted.model.headers = ["X-Foo": "bar"]
    let files = [
      "engine = \"model\"\n[model]\nprovider = \"ollama\"\nanswer_tokens = 99\n[model.headers]\nX-Foo = \"bar\"\n",
      "engine = 'model'\nmodel.provider = \"ollama\"\nmodel.answer_tokens = 99\nmodel.headers.X-Foo = \"bar\"",
      "engine = \"model\"\nmodel = { provider = \"ollama\", answer_tokens = 0x63, headers = { X-Foo = \"bar\" } }\n",
      "\u{FEFF}engine = \"\"\"model\"\"\"\r\n[ \"model\" ]\r\n'provider' = \"oll\\u0061ma\"\r\nanswer_tokens = 9_9\r\n"
        + "headers.\"X-Foo\" = '''\nbar'''\r\n",
      "[model.headers]\nX-Foo = \"bar\"\n[model]\nprovider=\"ollama\"#x\nanswer_tokens=+99\n".replacing(
        "[model.headers]", with: "engine = \"model\"\n[model.headers]"),
    ]
    for file in files { #expect(try read(file) == wanted, "\(file)") }
  }

  @Test("a variable counts more than the file, and an empty one does not count")
  func variables() throws {
    let file = "engine = \"offline\"\n[model]\nname = \"a\"\nstream = true\n"
    let environment = [
      "QMARK_ENGINE": "", "QMARK_MODEL_NAME": "b", "QMARK_MODEL_STREAM": "0", "QMARK_MODEL_CONNECT_TIMEOUT": " 7 ",
      "QMARK_MODEL_HEADERS": "X-A: 1\nX-B:two words",
    ]
    let settings = try read(file, environment)
    #expect(settings.engine == .offline)
    #expect(settings.model.name == "b")
    #expect(!settings.model.stream)
    #expect(settings.model.connectTimeout == 7)
    #expect(settings.model.headers == ["X-A": "1", "X-B": "two words"])
  }

  @Test("each setting has a variable that sets it")
  func everyVariable() throws {
    let texts = [
      "engine": "offline", "language": "ko", "confirm_from": "caution", "model.protocol": "gemini",
      "model.base_url": "http://h/v1",
      "model.structured_output": "json", "model.proxy": "socks5h://h:1", "model.key_variable": "A_B",
      "model.key_file": "~/k", "model.ca_file": "/k", "model.headers": "X-A: b",
    ]
    for key in SettingKey.all {
      let text: String
      switch key.kind {
      case .flag: text = key.defaultValue == .flag(true) ? "false" : "true"
      case .number(let range): text = String(range.upperBound)
      default: text = texts[key.name] ?? "some text"
      }
      let settings = try read(nil, [key.variable: text])
      #expect(settings != Settings(), "\(key.variable)")
      #expect(key.value(in: settings)?.text == text, "\(key.variable)")
    }
  }

  @Test("the sources are told apart: flag, variable, file with its line, default")
  func sources() throws {
    let text =
      "language = \"ko\"\n[model]\nname = \"a\"\nprovider = \"p\"\n[model.headers]\nX-Foo = \"1\"\nx-bar = \"2\"\n"
    let file = try SettingsFile(text: text, path: "/c")
    let report = try reader.report(
      file: file, environment: ["QMARK_MODEL_NAME": "b", "QMARK_MODEL_HEADERS": "X-Bar: 3"],
      flags: ["engine": ("--engine", "model")])
    let sources = Dictionary(uniqueKeysWithValues: report.entries.map { ($0.key.name, $0.source) })
    #expect(sources["engine"] == .flag("--engine"))
    #expect(sources["model.name"] == .variable("QMARK_MODEL_NAME"))
    #expect(sources["model.provider"] == .file(path: "/c", line: 4))
    #expect(sources["model.headers.X-Foo"] == .file(path: "/c", line: 6))
    #expect(sources["model.headers.X-Bar"] == .variable("QMARK_MODEL_HEADERS"))
    #expect(sources["model.headers.x-bar"] == nil)
    #expect(sources["model.cache"] == .standard)
    #expect(report.settings.model.headers == ["X-Foo": "1", "X-Bar": "3"])
  }

  @Test("flags are checked as all else is")
  func flags() {
    #expect(
      throws: SettingsError.badValue(
        key: "engine", value: "x", expected: "one of auto, offline, model", .argument("--engine"))
    ) {
      try reader.report(file: nil, environment: [:], flags: ["engine": ("--engine", "x")])
    }
  }

  @Test("the name of a locale is a language, as in the environment", arguments: ["ko", "ko_KR.UTF-8", "ko.UTF-8"])
  func locales(name: String) throws {
    #expect(try read(nil, ["QMARK_LANGUAGE": name]).language == "ko")
    #expect(try read("language = \"\(name)\"").language == "ko")
  }

  @Test("variables of others are left alone, those of models are not")
  func otherVariables() throws {
    #expect(try read(nil, ["QMARK_PLAIN": "1", "QMARK_BINARY_DIR": "/x", "MODEL_NAME": "x"]) == Settings())
    #expect(
      throws: SettingsError.unknownKey(
        "QMARK_MODEL_PROVIDR", nearest: "QMARK_MODEL_PROVIDER", .variable("QMARK_MODEL_PROVIDR"))
    ) { try read(nil, ["QMARK_MODEL_PROVIDR": "x"]) }
  }
}
