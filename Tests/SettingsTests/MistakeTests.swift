import Settings
import Testing

/// What is wrong in a file is told with its line.
@Suite struct MistakeTests {
  private func error(_ file: String) -> SettingsError? {
    do throws(SettingsError) {
      _ = try SettingsFile(text: file, path: "/c")
      return nil
    } catch {
      return error
    }
  }

  static let unknown: [(file: String, key: String, nearest: String?, line: Int)] = [
    ("engin = \"auto\"\n", "engin", "engine", 1),
    ("\n\n# x\nEngine = \"auto\"\n", "Engine", "engine", 4),
    ("provider = \"x\"", "provider", "model.provider", 1),
    ("[model]\nbaseurl = \"x\"", "model.baseurl", "model.base_url", 2),
    ("[model]\nurl = \"x\"", "model.url", "model.base_url", 2),
    ("[model]\napi_key = \"x\"", "model.api_key", "model.key", 2),
    ("[model]\ntimeout = 3", "model.timeout", "model.connect_timeout", 2),
    ("[model]\nmax_token_per_day = 3", "model.max_token_per_day", "model.max_tokens_per_day", 2),
    ("[model]\nzzzzzzzz = 3", "model.zzzzzzzz", nil, 2),
    ("[modle]\nname = \"x\"", "modle", "model", 1),
    ("\n[model.header]\nX-Foo = \"x\"", "model.header", "model.headers", 2),
    ("[model]\nname = \"\"\"\n[x]\nengin = 3\n\"\"\"\n", "", nil, 0),
    ("[model]\nkey_command = '''a'''\nnmae = \"x\"", "model.nmae", "model.name", 3),
    ("model = { provider = \"a\", nam = \"x\" }", "model.nam", "model.name", 1),
    ("model.a.b.c = 1\n", "model.a", nil, 1),
    ("\"model.name\" = 1\n", "\"model.name\"", "model.name", 1),
    ("engine = \"auto\"\n[[models]]\nx = 1\n[[models]]\n", "models", nil, 2),
    ("[model.headers]\n\"X Foo\" = \"x\"", "model.headers.\"X Foo\"", nil, 2),
    ("a = [\n 1,\n # ]\n \"]\",\n]\nb = 1\n", "a", nil, 1),
  ]

  @Test("an unknown key is told with its line and the nearest that is known", arguments: unknown.indices)
  func unknownKeys(index: Int) {
    let (file, key, nearest, line) = Self.unknown[index]
    if line == 0 {
      // The name would be a text of several lines, and what looks like keys in it is none.
      guard case .badValue("model.name", _, _, .line(2, path: "/c")) = error(file) else {
        Issue.record("\(String(describing: error(file)))")
        return
      }
      return
    }
    guard case .unknownKey(key, let found, .line(line, path: "/c")) = error(file) else {
      Issue.record("\(file) → \(String(describing: error(file)))")
      return
    }
    if let nearest { #expect(found == nearest) }
  }

  static let bad: [(file: String, key: String, value: String, line: Int)] = [
    ("engine = 3", "engine", "3", 1),
    ("engine = \"Auto\"", "engine", "\"Auto\"", 1),
    ("engine = true", "engine", "true", 1),
    ("engine = [\n\"auto\"]", "engine", "[\n\"auto\"]", 1),
    ("engine = 2024-05-06", "engine", "2024-05-06", 1),
    ("engine = 2024-05-06 07:08:09 # when", "engine", "2024-05-06 07:08:09", 1),
    ("engine = 2024-05-06t07:08:09.123456+01:00", "engine", "2024-05-06t07:08:09.123456+01:00", 1),
    ("engine = 2024-05-06T07:08:09Z", "engine", "2024-05-06T07:08:09Z", 1),
    ("engine = 07:08:09", "engine", "07:08:09", 1),
    ("engine = -nan", "engine", "-nan", 1),
    ("engine = +1_000.5e-1_0", "engine", "+1_000.5e-1_0", 1),
    ("engine = 0b1_0", "engine", "0b1_0", 1),
    ("engine = 0", "engine", "0", 1),
    ("language = \"fr\"", "language", "\"fr\"", 1),
    ("[model]\n\nstream = \"yes\"", "model.stream", "\"yes\"", 3),
    ("[model]\nstream = 1", "model.stream", "1", 2),
    ("[model]\nanswer_tokens = 1.5", "model.answer_tokens", "1.5", 2),
    ("[model]\nanswer_tokens = \"512\"", "model.answer_tokens", "\"512\"", 2),
    ("[model]\nanswer_tokens = 0", "model.answer_tokens", "0", 2),
    ("[model]\nidle_timeout = -9223372036854775808", "model.idle_timeout", "-9223372036854775808", 2),
    ("[model]\nrequest_tokens = inf", "model.request_tokens", "inf", 2),
    ("[model]\nbase_url = \"api.openai.com\"", "model.base_url", "\"api.openai.com\"", 2),
    ("[model]\nbase_url = \"https://\"", "model.base_url", "\"https://\"", 2),
    ("[model]\nbase_url = \"https://a b\"", "model.base_url", "\"https://a b\"", 2),
    ("[model]\nbase_url = \"ftp://u:pass@h\"", "model.base_url", "\"ftp://u:****@h\"", 2),
    ("[model]\nbase_url = \"http://u:pass@h\"", "model.base_url", "\"http://u:****@h\"", 2),
    ("[model]\nbase_url = \"http://h/?key=a\"", "model.base_url", "\"http://h/?key=a\"", 2),
    ("[model]\nkey_file = \"key\"", "model.key_file", "\"key\"", 2),
    ("[model]\nca_file = \"~me/ca\"", "model.ca_file", "\"~me/ca\"", 2),
    ("[model]\nproxy = \"ftp://h\"", "model.proxy", "\"ftp://h\"", 2),
    ("[model]\nname = \"\"", "model.name", "\"\"", 2),
    ("[model]\nname = \"a\\nb\"", "model.name", "\"a\\nb\"", 2),
    ("[model]\nname = \"a\\u001bb\"", "model.name", "\"a\\u001bb\"", 2),
    ("[model]\nprotocol = \"soap\"", "model.protocol", "\"soap\"", 2),
    ("[model]\nkey = 12345678", "model.key", "****", 2),
    ("[model]\nkey_variable = \"sk-abc-def\"", "model.key_variable", "****", 2),
    ("model = 3", "model", "3", 1),
    ("model = [{ name = \"x\" }]", "model", "[{ name = \"x\" }]", 1),
    ("[model]\nheaders = \"x\"", "model.headers", "\"x\"", 2),
    ("[model.headers]\nX-Foo = 1", "model.headers.X-Foo", "1", 2),
    ("[model.headers]\nX-Foo = \"a\\r\\nb: c\"", "model.headers.X-Foo", "\"a\\r\\nb: c\"", 2),
    ("[model.headers]\nAuthorization = 5", "model.headers.Authorization", "****", 2),
    ("[model.headers]\nX-Foo = \"한글\"", "model.headers.X-Foo", "\"한글\"", 2),
    ("model = { provider = \"a\", headers = { A = \"b\" }, stream = 3 }", "model.stream", "3", 1),
    ("[model]\nname = { a = 1 }", "model.name", "{ a = 1 }", 2),
    ("[[model]]\nname = \"x\"", "model", "", 1),
  ]

  @Test("a wrong type or value is told with its line and what is expected", arguments: bad.indices)
  func badValues(index: Int) {
    let (file, key, value, line) = Self.bad[index]
    guard case .badValue(key, value, let expected, .line(line, path: "/c")) = error(file) else {
      Issue.record("\(file) → \(String(describing: error(file)))")
      return
    }
    #expect(!expected.isEmpty)
  }

  @Test("of several mistakes the first in the file is told")
  func firstMistake() {
    let file = "zzz = 1\nengine = \"no\"\naaa = 2\n"
    guard case .unknownKey("zzz", _, .line(1, path: "/c")) = error(file) else {
      Issue.record("\(String(describing: error(file)))")
      return
    }
  }

  @Test("a key in clear never stands in an error")
  func secrets() {
    let lines = [
      "key = SECRET-9", "key = 9SECRET-9", "key = \"SECRET-9", "key = [\"SECRET-9\"]", "key = { a = \"SECRET-9\" }",
      "key = \"SECRET-9\\n\"", "key SECRET-9", "headers = { Authorization = [\"SECRET-9\"] }",
      "key_variable = \"SECRET-9\"",
    ]
    for line in lines {
      let found = error("[model]\n" + line + "\n")
      #expect(found != nil, "\(line)")
      #expect(!String(reflecting: found).contains("SECRET-9"), "\(line)")
    }
  }
}
