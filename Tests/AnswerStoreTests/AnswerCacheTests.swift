import AnswerStore
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct AnswerCacheTests {
  private let temporary: TemporaryFolder
  private let cache: AnswerCache
  private let request = Array("a request".utf8)

  init() throws {
    temporary = try TemporaryFolder()
    cache = AnswerCache(folder: temporary.path + "/a/answers")
  }

  private func onlyName() throws -> String {
    let names = temporary.names(in: "a/answers")
    try #require(names.count == 1)
    return "a/answers/" + names[0]
  }

  @Test("What is kept is given again, byte for byte, to the same request alone")
  func keepsAnswers() {
    let commands = ["ls -l \"한글\" 'a\\b'", "printf '\u{1B}[0m\n\u{202E}'"]
    #expect(cache.commands(for: request) == nil)
    cache.keep(commands, for: request)
    #expect(cache.commands(for: request) == commands)
    #expect(cache.commands(for: request + [0]) == nil)
    cache.keep(["other"], for: request)
    #expect(cache.commands(for: request) == ["other"])
    cache.keep([], for: request)
    #expect(cache.commands(for: request) == ["other"])
  }

  @Test("Folders and files are the owner's alone") func isPrivate() throws {
    cache.keep(["ls"], for: request)
    #expect(temporary.mode(of: "a") == 0o700)
    #expect(temporary.mode(of: "a/answers") == 0o700)
    #expect(temporary.mode(of: try onlyName()) == 0o600)
    chmod(temporary.path + "/a/answers", 0o755)
    cache.keep(["ls"], for: request)
    #expect(temporary.mode(of: "a/answers") == 0o700)
  }

  @Test("A damaged file is no answer and is removed", arguments: 0..<6) func damage(kind: Int) throws {
    cache.keep(["rm -r build"], for: request)
    let name = try onlyName()
    let bytes = try #require(temporary.read(name))
    let damaged: [UInt8] =
      switch kind {
      case 0: []
      case 1: Array(bytes.dropLast(10))
      case 2: Array(String(decoding: bytes, as: UTF8.self).replacing("build", with: "built").utf8)
      case 3: Array("null".utf8)
      case 4: Array(repeating: UInt8(ascii: "["), count: 60_000)
      default: bytes + [UInt8](repeating: 0x20, count: 1 << 20)
      }
    temporary.write(damaged, to: name)
    #expect(cache.commands(for: request) == nil)
    #expect(temporary.names(in: "a/answers").isEmpty)
  }

  @Test("Every byte of a file that is changed makes it no answer") func anyByte() throws {
    cache.keep(["rm -r build", "ls"], for: request)
    let name = try onlyName()
    let bytes = try #require(temporary.read(name))
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x01
      temporary.write(changed, to: name)
      let commands = cache.commands(for: request)
      #expect(commands == nil || commands == ["rm -r build", "ls"], "byte \(index)")
    }
  }

  @Test("Another request's answer under the same name is none, and stays") func collision() throws {
    cache.keep(["one"], for: request)
    let first = try onlyName()
    let answer = try #require(temporary.read(first))
    cache.keep(["two"], for: [1])
    let second = try #require(temporary.names(in: "a/answers").first { !first.hasSuffix($0) })
    temporary.write(answer, to: "a/answers/" + second)
    #expect(cache.commands(for: [1]) == nil)
    #expect(temporary.names(in: "a/answers").count == 2)
  }

  @Test("Links, folders and files that others may write are no answers") func unfitFiles() throws {
    cache.keep(["ls"], for: request)
    let name = try onlyName()
    let bytes = try #require(temporary.read(name))
    chmod(temporary.path + "/" + name, 0o622)
    #expect(cache.commands(for: request) == nil)
    temporary.write(bytes, to: "elsewhere")
    symlink(temporary.path + "/elsewhere", temporary.path + "/" + name)
    #expect(cache.commands(for: request) == nil)
    mkdir(temporary.path + "/" + name, 0o700)
    #expect(cache.commands(for: request) == nil)
    #expect(temporary.read("elsewhere") == bytes)
  }

  @Test("A folder that others may write is not read") func openFolder() {
    cache.keep(["ls"], for: request)
    chmod(temporary.path + "/a/answers", 0o777)
    #expect(cache.commands(for: request) == nil)
  }

  @Test("What is older than 30 days, or from the future, does not count")
  func age() throws {
    let now = 2_000_000_000
    let cache = AnswerCache(folder: temporary.path) { now }
    for (seconds, counts) in [
      (now, true), (now - 30 * 86_400, true), (now - 30 * 86_400 - 1, false), (now + 3600, true), (now + 90_000, false),
    ] {
      AnswerCache(folder: temporary.path).keep(["ls"], for: request)
      temporary.setTime(of: try #require(temporary.names().first), epochSeconds: seconds)
      #expect((cache.commands(for: request) != nil) == counts)
      #expect(temporary.names().isEmpty != counts)
    }
  }

  @Test("Never more than 500 files: the oldest go first") func fileLimit() throws {
    let cache = AnswerCache(folder: temporary.path)
    cache.keep(["first"], for: [0, 0, 0])
    temporary.setTime(of: try #require(temporary.names().first), epochSeconds: Int(time(nil)) - 1000)
    for number in 0..<AnswerCache.fileLimit - 1 { cache.keep(["c"], for: Array("\(number)".utf8)) }
    #expect(temporary.names().count == AnswerCache.fileLimit)
    #expect(cache.commands(for: [0, 0, 0]) == ["first"])
    for number in 1000..<1020 { cache.keep(["c"], for: Array("\(number)".utf8)) }
    #expect(temporary.names().count == AnswerCache.fileLimit)
    #expect(cache.commands(for: [0, 0, 0]) == nil)
    #expect(cache.commands(for: Array("1019".utf8)) == ["c"])
  }

  @Test("Never more than 2 MiB, and no answer above 64 KiB") func byteLimit() {
    let cache = AnswerCache(folder: temporary.path)
    cache.keep([String(repeating: "x", count: 70_000)], for: request)
    #expect(temporary.names().isEmpty)
    for number in 0..<50 { cache.keep([String(repeating: "x", count: 60_000)], for: [UInt8(number)]) }
    let total = temporary.names().reduce(0) { $0 + (temporary.read($1)?.count ?? 0) }
    #expect(total <= AnswerCache.byteLimit)
    #expect(total > AnswerCache.byteLimit - 70_000)
  }

  @Test("What a killed process left is removed later; what is another's is left alone") func leftovers() throws {
    let cache = AnswerCache(folder: temporary.path)
    cache.keep(["ls"], for: request)
    let name = try #require(temporary.names().first)
    let foreign = ["notes.txt", "abc.json", name + ".orig"]
    for other in foreign { temporary.write([], to: other) }
    temporary.write([], to: name + ".new-1-abc")
    temporary.write([], to: name + ".new-2-abc")
    temporary.setTime(of: name + ".new-1-abc", epochSeconds: Int(time(nil)) - 3600)
    cache.keep(["ls"], for: request)
    #expect(temporary.names() == ([name, name + ".new-2-abc"] + foreign).sorted())
  }

  @Test(
    "Where nothing can be written there is no cache and no error",
    arguments: ["/proc/nothing/answers", "/dev/null/answers", "relative/answers", ""])
  func noFolder(folder: String) {
    let cache = AnswerCache(folder: folder)
    cache.keep(["ls"], for: request)
    #expect(cache.commands(for: request) == nil)
  }

  @Test("A folder that became read-only still answers", .enabled(if: geteuid() != 0)) func readOnly() {
    let cache = AnswerCache(folder: temporary.path)
    cache.keep(["ls"], for: request)
    chmod(temporary.path, 0o500)
    cache.keep(["other"], for: request)
    cache.keep(["new"], for: [1])
    #expect(cache.commands(for: request) == ["ls"])
    #expect(cache.commands(for: [1]) == nil)
  }
}
