import Platform
import ShellGrammar
import TestSupport
import Testing

@testable import OfflineEngine

/// Whatever a request holds is data of the command, and no request breaks the reader.
struct FileComposerSafetyTests {
  private static let nasty = [
    "$(touch x)", "`id`", "a;b", "a && b", "|", "> x", "~root", "*", "a b", "-rf", "--", "\\", "$HOME", "!x", "{a,b}",
    "a\nb", "%s", "한글 이름", "[a-z]", "x\\", "&", "#a", "=ls",
  ]

  private static let places: [@Sendable (String) -> String] = [
    { "find files named '\($0)'" },
    { "find txt files in '\($0)'" },
    { "find files containing '\($0)' older than 3 days" },
    { "replace 'old' with '\($0)' in all txt files in src" },
    { "copy all png files older than 2 days to '\($0)'" },
  ]

  /// The commands are the same but for one word, and the words are all literal.
  @Test func valuesStayData() throws {
    for place in Self.places {
      let plain = try #require(FileComposing.command(place("plain value")))
      let count = try #require(words(plain)).count
      for value in Self.nasty {
        guard let command = FileComposing.command(place(value)) else { continue }
        let found = try #require(words(command), "\(command)")
        #expect(found.count == count, "\(command)")
      }
    }
  }

  /// The literal words of a single command; nil for anything else.
  private func words(_ command: String) -> [String]? {
    let list = ShellParser().parse(command).list
    guard list.items.count == 1, let pipeline = list.items.first?.andOrList.first, pipeline.commands.count == 1,
      case .simple(let simple)? = pipeline.commands.first, simple.redirections.isEmpty
    else { return nil }
    return simple.words.map { $0.literalValue ?? "" }
  }

  @Test func aNameIsFoundAsItIs() throws {
    let command = try #require(FileComposing.command("find files named '$(touch x) `id`'"))
    #expect(words(command)?.last == "$(touch x) `id`")
    #expect(FileComposing.command("find txt files in '-rf'") == "find ./-rf -type f -name '*.txt'")
  }

  @Test func tokenSoupIsHarmless() {
    var generator = SeededRandom(seed: 7)
    let soup = FileComposing.all.flatMap { $0.words.split(separator: " ").map(String.init) } + Self.nasty
    for _ in 0..<3000 {
      let count = Int.random(in: 0...12, using: &generator)
      let words = (0..<count).map { _ in soup.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      for composition in FileComposing.compositions(words) {
        #expect(ShellParser().parse(composition.text).diagnostics.isEmpty, "\(words) → \(composition.text)")
      }
    }
  }

  @Test func longRequestsAreHarmless() {
    #expect(FileComposing.command(String(repeating: "files ", count: 500)) == nil)
    _ = FileComposing.command(String(repeating: "not png or ", count: 200) + "files")
  }
}
