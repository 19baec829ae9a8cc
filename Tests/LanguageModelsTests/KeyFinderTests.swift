import LanguageModels
import Testing

@Suite struct KeyFinderTests {
  private static let secret = "sk-Secret0123456789"

  /// A finder in a small world: three variables, commands that answer by their names, some files.
  private var finder: KeyFinder {
    let secret = Self.secret
    return KeyFinder(
      variable: { ["HOME": "/home/u", "A_KEY": "sk-a", "B_KEY": secret, "EMPTY": "", "BLANK": "  "][$0] },
      output: {
        [
          "pass": secret + "\nsecond line\n", "crlf": secret + "\r\n", "blank first": "\n" + secret + "\n",
          "silent": "",
          "two words": secret + " and more\n", "korean": "키\n",
        ][$0]
      },
      file: {
        [
          "/k": ("  \(secret)\t\nrest", 0o600), "/home/u/k": (secret, 0o400), "/group": (secret, 0o640),
          "/others": (secret, 0o604), "/writable": (secret, 0o620), "/empty": ("\n", 0o600),
        ][$0]
      })
  }

  @Test("The first place that is set counts") func order() throws {
    var places = KeyFinder.Places(command: "pass", path: "/k", clear: "sk-clear", variables: ["B_KEY"])
    #expect(try finder.key(in: places)?.source == "key_command")
    places.command = nil
    #expect(try finder.key(in: places)?.source == "key_file")
    places.path = nil
    #expect(try finder.key(in: places)?.source == "key")
    places.clear = nil
    #expect(try finder.key(in: places)?.source == "$B_KEY")
    places.variables = []
    #expect(try finder.key(in: places) == nil)
  }

  @Test("Of the variables the first that is set and not empty counts") func variables() throws {
    #expect(try finder.key(in: .init(variables: ["NONE", "EMPTY", "A_KEY", "B_KEY"]))?.key.value == "sk-a")
    #expect(try finder.key(in: .init(variables: ["NONE", "EMPTY"])) == nil)
  }

  @Test(
    "The first line alone, without blanks around it",
    arguments: [
      KeyFinder.Places(command: "pass"), .init(command: "crlf"), .init(path: "/k"), .init(path: "~/k"),
      .init(path: "/home/u/k"), .init(clear: " \(secret)\n"), .init(variables: ["B_KEY"]),
    ]) func keys(places: KeyFinder.Places) throws
  {
    #expect(try finder.key(in: places)?.key.value == Self.secret)
  }

  @Test(
    "A place that is set and gives no key is an error, even where a later place has one",
    arguments: [
      (KeyFinder.Places(command: "no such"), KeyError.commandFailed("key_command")),
      (.init(command: "silent"), .commandFailed("key_command")),
      (.init(command: "blank first"), .commandFailed("key_command")),
      (.init(command: "two words"), .commandFailed("key_command")),
      (.init(command: "korean"), .commandFailed("key_command")),
      (.init(path: "/none"), .unreadableFile("/none")), (.init(path: "/empty"), .unreadableFile("/empty")),
      (.init(path: "~/none"), .unreadableFile("~/none")), (.init(path: secret), .notAPath),
      (.init(path: "~other/k"), .notAPath), (.init(path: ""), .notAPath),
      (.init(path: "/group"), .openFile("/group", mode: 0o640)),
      (.init(path: "/others"), .openFile("/others", mode: 0o604)),
      (.init(path: "/writable"), .openFile("/writable", mode: 0o620)),
      (.init(clear: "sk a"), .notAKey(source: "key")), (.init(clear: ""), .notAKey(source: "key")),
      (.init(clear: "sk\r\nX-Evil: 1"), .notAKey(source: "key")),
      (.init(variables: ["BLANK"]), .notAKey(source: "$BLANK")),
    ]) func errors(places: KeyFinder.Places, error: KeyError)
  {
    var places = places
    places.variables += ["B_KEY"]
    #expect(throws: error) { try finder.key(in: places) }
  }

  @Test("Without a home there is no ~/") func noHome() {
    var finder = finder
    finder.variable = { _ in nil }
    #expect(throws: KeyError.notAPath) { try finder.key(in: .init(path: "~/k")) }
  }

  @Test("No error and no description shows the key") func secrecy() throws {
    for places in [KeyFinder.Places(command: "echo \(Self.secret) x"), .init(path: Self.secret)] {
      do {
        _ = try finder.key(in: places)
        Issue.record("no error")
      } catch { #expect(!"\(error)\(String(reflecting: error))".contains("Secret")) }
    }
    let found = try #require(try finder.key(in: .init(variables: ["B_KEY"])))
    var dumped = ""
    dump(found, to: &dumped)
    #expect(!"\(found)\(String(reflecting: found))\(dumped)".contains("Secret"))
  }
}
