import Settings
import Testing

/// Files that nobody writes by hand: an error with a line, never a crash, never silence.
@Suite struct HostileFileTests {
  private func error(_ text: String) -> SettingsError? { error(Array(text.utf8)) }

  private func error(_ bytes: [UInt8]) -> SettingsError? {
    do throws(SettingsError) {
      _ = try SettingsFile(bytes: bytes, path: "/c")
      return nil
    } catch {
      return error
    }
  }

  private func line(_ error: SettingsError?) -> Int? {
    switch error {
    case .unknownKey(_, _, .line(let line, _)), .badValue(_, _, _, .line(let line, _)),
      .notTOML(_, .line(let line, _)), .notText(.line(let line, _)), .tooDeep(.line(let line, _)):
      line
    default: nil
    }
  }

  static let notTOML: [(file: String, line: Int)] = [
    ("engine = \"auto\"\nengine = \"model\"\n", 2), ("[model]\n[model]\n", 2), ("a = \n", 1), ("\n= 1\n", 2),
    ("engine = \"auto\nx", 1), ("engine = \"auto\" x\n", 1), ("engine = auto\n", 1), ("[model\n", 1), ("]\n", 1),
    ("engine\n", 1), ("x = '''\n\n\n", 1), ("\nx = [1, 2\n\n", 2), ("x = { a = 1,\n b = 2 }", 1), ("x = 0x\n", 1),
    ("x = 99999999999999999999\n", 1), ("x = 2024-13-01\n", 1), ("x = \"\\q\"\n", 1), ("x = \"\\ud800\"\n", 1),
    ("engine = \"auto\"\rlanguage = \"en\"\n", 1), ("\n\nx = \"\u{1}\"\n", 3), ("한글 = 1\n", 1),
    ("[model]\nname.a = 1\nname = \"x\"\n", 3), ("model = {}\n[model]\n", 2), ("x = 1e\n", 1), ("x = [1 2]\n", 1),
    ("x = {a = 1 b = 2}\n", 1), ("x = }\n", 1), ("x = ]\n", 1), ("a.\n", 1), (".a = 1\n", 1), ("a..b = 1", 1),
    ("'a = 1", 1),
    ("x = 2024-01-01T\n", 1), ("x = 2024-01-01Tx:00:00\n", 1), ("x = 01:0x:00\n", 1), ("x = 2024-1-1\n", 1),
    ("x = 07\n", 1), ("x = 1__0\n", 1), ("x = _1\n", 1), ("x = +0x1\n", 1), ("x = 1.\n", 1), ("x = .1\n", 1),
    ("x = 1.e5\n", 1), ("x = truee\n", 1), ("x = 0o8\n", 1), ("x = 2024-01-01T00:00:00+1\n", 1), ("x = -\n", 1),
    ("a = \"\"\"x\"\"\"\"\"\"\n", 1),
  ]

  @Test("what is not TOML is told with its line", arguments: notTOML.indices)
  func broken(index: Int) {
    let (file, line) = Self.notTOML[index]
    guard case .notTOML(let reason, .line(let found, path: "/c")) = error(file) else {
      Issue.record("\(file) → \(String(describing: error(file)))")
      return
    }
    #expect(found == line, "\(file): \(reason)")
    #expect(!reason.isEmpty)
  }

  @Test("bytes that are no text are told with their line")
  func notText() {
    #expect(error(Array("engine = \"auto\"\n# ".utf8) + [0xFF, 0x0A]) == .notText(.line(2, path: "/c")))
    #expect(error(Array("\n\n\n".utf8) + [0xC3]) == .notText(.line(4, path: "/c")))
    #expect(error("engine = \"auto\"\n\nx\0") == .notText(.line(3, path: "/c")))
    #expect(error("\nengine = \"au\\u0000to\"\n") == .notText(.line(2, path: "/c")))
    #expect(error("\"eng\\U00000000ine\" = 1\n") == .notText(.line(1, path: "/c")))
    // Here the escape is escaped itself.
    #expect(error("engine = \"\\\\u0000\"\n").flatMap { if case .badValue = $0 { true } else { nil } } == true)
  }

  @Test("a file that is too large is refused, one of the limit's size is read")
  func size() {
    let limit = SettingsFile.limit
    #expect(error([UInt8](repeating: UInt8(ascii: "#"), count: limit)) == nil)
    #expect(
      error([UInt8](repeating: UInt8(ascii: "#"), count: limit + 1)) == .tooLarge(limit: limit, path: "/c"))
  }

  @Test("deep nesting is refused before the parser recurses")
  func depth() {
    let dots = Array(repeating: "a", count: 100_000).joined(separator: ".")
    let blocks: [String] = [
      dots + " = 1", "[" + dots + "]", "[[" + dots + "]]", "x = " + String(repeating: "[", count: 200_000),
      "x = " + String(repeating: "{a=", count: 60_000), "x = { " + dots + " = 1 }", "x = [{ " + dots + " = 1 }]",
      "x = " + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000),
      "x = " + String(repeating: "[{a=", count: 1000),
      "\"" + String(repeating: "\".\"", count: 50_000) + "\" = 1", "engine = \"auto\" " + dots,
      "x = 1 y " + dots + " = 1", dots + "\n", "x = [ 1 2 ] " + dots + " = 1", "x = !" + dots + "=1",
    ]
    for block in blocks {
      let found = error("\n" + block)
      #expect(line(found) == 2, "\(block.prefix(40)): \(String(describing: found))")
    }
  }

  @Test("many tables, keys and long names are read in time and refused by name")
  func breadth() {
    let tables = (0..<10_000).map { "[a\($0)]" }.joined(separator: "\n")
    #expect(line(error(tables)) == 1)
    let keys = (0..<10_000).map { "k\($0) = \($0)" }.joined(separator: "\n")
    #expect(line(error(keys)) == 1)
    #expect(line(error("\n" + String(repeating: "k", count: 200_000) + " = 1")) == 2)
    #expect(line(error("[model]\nname = \"" + String(repeating: "k", count: 200_000) + "\"")) == 2)
  }

  @Test("bytes put together by chance never crash and never pass in silence")
  func chance() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "engine", "model", "name", "headers", "[", "]", "[[", "]]", "{", "}", "=", " = ", ".", ",", "\n", "\r\n", "\"",
      "'", "\"\"\"", "'''", "\\", "\\u0041", "#", " ", "\t", "1", "0x", "1e5", "true", "inf", "2024-01-01", "T", ":",
      "00", "00:00:00", "_", "0", "+", "e", "o7", ".5", "auto", "-",
      "\u{FEFF}", "한", "\u{7F}", "a",
    ]
    var errors = 0
    for _ in 0..<20_000 {
      let text = (0..<next(20)).map { _ in pieces[next(pieces.count)] }.joined()
      guard let found = error(text) else { continue }
      errors += 1
      let line = line(found) ?? 0
      #expect(line >= 1 && line <= 1 + text.utf8.count { $0 == UInt8(ascii: "\n") }, "\(text)")
    }
    #expect(errors > 1000)
  }
}
