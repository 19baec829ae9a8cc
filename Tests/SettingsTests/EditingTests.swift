import Settings
import Testing

/// A change of one setting leaves everything else as it was, to the byte.
@Suite struct EditingTests {
  static let changes: [(before: String, key: String, value: String, after: String)] = [
    // A value is replaced where it stands; what follows it stays.
    ("engine = \"auto\" # mine\n", "engine", "model", "engine = \"model\" # mine\n"),
    ("  engine='auto'\t#x", "engine", "model", "  engine=\"model\"\t#x"),
    ("engine = \"\"\"\nauto\"\"\"\nlanguage = \"ko\"\n", "engine", "model", "engine = \"model\"\nlanguage = \"ko\"\n"),
    ("[model]\nstream = true\n", "model.stream", "no", "[model]\nstream = false\n"),
    ("[model]\nanswer_tokens = 1_000 # many\n", "model.answer_tokens", "70", "[model]\nanswer_tokens = 70 # many\n"),
    ("model.name = \"a\"\n", "model.name", "b", "model.name = \"b\"\n"),
    ("model = { name = \"a\" , stream = true }\n", "model.name", "b", "model = { name = \"b\" , stream = true }\n"),
    ("\"model\" . 'name' = \"a\"\n", "model.name", "b", "\"model\" . 'name' = \"b\"\n"),
    // A new one comes below its own line, commented out,
    (
      "# engine = \"auto\"\n\n# language = \"en\"\n", "engine", "model",
      "# engine = \"auto\"\nengine = \"model\"\n\n# language = \"en\"\n"
    ),
    (
      "[model]\n\n#name=\"x\"\n# stream = true\n", "model.name", "b",
      "[model]\n\n#name=\"x\"\nname = \"b\"\n# stream = true\n"
    ),
    // not below one that only looks so,
    ("x = '''\n# engine = 1\n'''\n", "engine", "model", "x = '''\n# engine = 1\n'''\nengine = \"model\"\n"),
    ("# engines = 1\n", "engine", "model", "# engines = 1\nengine = \"model\"\n"),
    ("[a]\n# name = 1\n[model]\n", "model.name", "b", "[a]\n# name = 1\n[model]\nname = \"b\"\n"),
    // else below the last of its table,
    (
      "language = \"ko\"\n\n[model]\nname = \"a\"\n", "engine", "model",
      "language = \"ko\"\nengine = \"model\"\n\n[model]\nname = \"a\"\n"
    ),
    (
      "[model]\nname = \"a\" # x\n\n# end\n[model.headers]\n", "model.stream", "false",
      "[model]\nname = \"a\" # x\nstream = false\n\n# end\n[model.headers]\n"
    ),
    (
      "[model]\nkey_command = '''\na'''\n# end\n", "model.name", "b",
      "[model]\nkey_command = '''\na'''\nname = \"b\"\n# end\n"
    ),
    // else below its header,
    ("[model] # mine\n\n# end\n", "model.name", "b", "[model] # mine\nname = \"b\"\n\n# end\n"),
    // and at the top above the first header and its comments.
    (
      "# mine\n\n# about the model\n[model]\n", "engine", "model",
      "# mine\n\nengine = \"model\"\n\n# about the model\n[model]\n"
    ),
    ("# about\n[model]\n", "engine", "model", "# about\nengine = \"model\"\n\n[model]\n"),
    ("[model]\n", "engine", "model", "engine = \"model\"\n\n[model]\n"),
    // A table that is not there is begun at the end, in the file's own way.
    ("", "engine", "model", "engine = \"model\"\n"),
    ("", "model.name", "b", "[model]\nname = \"b\"\n"),
    ("engine = \"auto\"", "model.name", "b", "engine = \"auto\"\n\n[model]\nname = \"b\"\n"),
    ("engine = \"auto\"\n\n", "model.name", "b", "engine = \"auto\"\n\n[model]\nname = \"b\"\n"),
    ("engine = \"auto\"\r\n", "model.name", "b", "engine = \"auto\"\r\n\r\n[model]\r\nname = \"b\"\r\n"),
    ("\u{FEFF}engine = \"auto\"\n", "engine", "model", "\u{FEFF}engine = \"model\"\n"),
    ("\u{FEFF}[model]\n", "engine", "model", "\u{FEFF}engine = \"model\"\n\n[model]\n"),
    ("model.name = \"a\"\n\n# end\n", "model.stream", "false", "model.name = \"a\"\nmodel.stream = false\n\n# end\n"),
    ("model = { name = \"a\" }\n", "model.stream", "false", "model = { name = \"a\", stream = false }\n"),
    ("model = {}\n", "model.stream", "false", "model = { stream = false }\n"),
    ("[model.headers]\nA = \"b\"\n", "model.name", "b", "[model.headers]\nA = \"b\"\n\n[model]\nname = \"b\"\n"),
    // Header fields, in each of the forms.
    ("[model]\nname = \"a\"\n", "model.headers.X-Foo", "b c", "[model]\nname = \"a\"\nheaders.X-Foo = \"b c\"\n"),
    ("[model.headers]\n", "model.headers.X-Foo", "b", "[model.headers]\nX-Foo = \"b\"\n"),
    ("[model.headers]\nx-foo = \"a\"\n", "model.headers.X-Foo", "b", "[model.headers]\nx-foo = \"b\"\n"),
    (
      "[model]\nheaders = { A = \"b\" }\n", "model.headers.X.Y", "c",
      "[model]\nheaders = { A = \"b\", \"X.Y\" = \"c\" }\n"
    ),
    (
      "[model]\nheaders.A = \"b\"\nstream = true\n", "model.headers.B", "c",
      "[model]\nheaders.A = \"b\"\nheaders.B = \"c\"\nstream = true\n"
    ),
    ("model = { name = \"a\" }", "model.headers.B", "c", "model = { name = \"a\", headers.B = \"c\" }"),
    ("model.headers.A = \"b\"\n", "model.headers.B", "c", "model.headers.A = \"b\"\nmodel.headers.B = \"c\"\n"),
    ("", "model.headers.B", "c", "[model.headers]\nB = \"c\"\n"),
    (
      "[model.headers]\nA = \"1\"\nB = \"2\"\n", "model.headers", "B: 3\nC: 4",
      "[model.headers]\nB = \"3\"\nC = \"4\"\n"
    ),
    // What must be quoted is.
    ("", "model.key_command", "pass 'a \"b\" \\c'", "[model]\nkey_command = \"pass 'a \\\"b\\\" \\\\c'\"\n"),
    ("", "model.name", "큐웬", "[model]\nname = \"큐웬\"\n"),
  ]

  @Test("setting", arguments: changes.indices)
  func setting(index: Int) throws {
    let (before, name, value, after) = Self.changes[index]
    let key = try #require(SettingKey.named(name))
    let wanted = try SettingsReader.value(of: key, value, .argument(name))
    let changed = try SettingsEditor(text: before, path: "/c").setting(key, to: wanted)
    #expect(changed == after)
    guard let file = try? SettingsFile(text: changed, path: "/c") else {
      // These hold keys of others, to see that they stay.
      #expect(before.contains("x = '''") || before.contains("[a]"))
      return
    }
    let report = try SettingsReader().report(file: file, environment: [:])
    #expect(key.value(in: report.settings) == wanted)
    #expect(try SettingsEditor(text: changed, path: "/c").setting(key, to: wanted) == changed)
  }

  static let removals: [(before: String, name: String, after: String?)] = [
    ("a = 1\nengine = \"auto\" # x\n# b\n", "engine", "a = 1\n# b\n"),
    ("engine = '''\nauto'''", "engine", ""),
    ("[model]\nname = \"a\"\nstream = true\n", "model.name", "[model]\nstream = true\n"),
    ("model = { name = \"a\", stream = true, cache = true }", "model.name", "model = { stream = true, cache = true }"),
    ("model = { name = \"a\", stream = true, cache = true }", "model.stream", "model = { name = \"a\", cache = true }"),
    ("model = { name = \"a\", stream = true, cache = true }", "model.cache", "model = { name = \"a\", stream = true }"),
    ("model = { name = \"a\" }\n", "model.name", "model = {}\n"),
    ("[model.headers]\nX-Foo = \"a\"\nB = \"c\"\n", "model.headers.x-foo", "[model.headers]\nB = \"c\"\n"),
    ("[model.headers]\nX-Foo = \"a\"\nB = \"c\"\n", "model.headers", "[model.headers]\n"),
    ("[model]\nheaders = { A = \"b\", C = \"d\" }\nname = \"x\"\n", "model.headers", "[model]\nname = \"x\"\n"),
    ("model.zzz = [\n1,\n2]\nengine = \"auto\"\n", "model.zzz", "engine = \"auto\"\n"),
    ("engine = \"auto\"\n", "language", nil),
    ("# language = \"en\"\n", "language", nil),
  ]

  @Test("unsetting", arguments: removals.indices)
  func unsetting(index: Int) throws {
    let (before, name, after) = Self.removals[index]
    #expect(try SettingsEditor(text: before, path: "/c").unsetting(name) == after)
  }

  @Test("what is not TOML is not edited")
  func broken() {
    #expect(throws: SettingsError.self) { try SettingsEditor(text: "engine = \n", path: "/c") }
  }

  @Test("every setting can be set in every kind of file, one after the other, and taken out again")
  func everySetting() throws {
    let starts = [
      "", SettingsTemplate.text(inKorean: false), SettingsTemplate.text(inKorean: true), "model = {}\n",
      "model.name = \"x\"\n", "[model.headers]\n\n[model]\n", "engine = \"auto\"\r\n[model]\r\n",
    ]
    for start in starts {
      var text = start
      for key in SettingKey.all {
        let value = Self.value(for: key)
        text = try SettingsEditor(text: text, path: "/c").setting(key, to: value)
        let settings = try SettingsReader().settings(file: text, path: "/c", environment: [:])
        #expect(key.value(in: settings) == value, "\(key.name) in \(start)")
      }
      for key in SettingKey.all {
        text = try #require(try SettingsEditor(text: text, path: "/c").unsetting(key.name), "\(key.name) in \(start)")
      }
      #expect(try SettingsReader().settings(file: text, path: "/c", environment: [:]) == Settings())
      if start.hasPrefix("#") { #expect(text == start) }
    }
  }

  static func value(for key: SettingKey) -> SettingValue {
    switch key.kind {
    case .text, .fieldValue: .text("a \"b\" # [c] = ''' \\ 한")
    case .choice, .language: .text(key.kind.words.last ?? "")
    case .number(let range): .number(range.lowerBound)
    case .flag: .flag(key.defaultValue != .flag(true))
    case .url: .text("https://h:1/v1/%20b")
    case .proxy: .text("socks5h://u:p@h:1")
    case .path: .text("~/a b")
    case .variableName: .text("A_1")
    case .patterns:
      .patterns([
        CommandPatternText(pattern: "a \"b\" | c"), CommandPatternText(pattern: "d *", name: "e", reason: "f, g"),
      ])
    case .fields: .fields(["X-Foo": "a # b", "X.Bar": "c = \"d\""])
    }
  }
}
