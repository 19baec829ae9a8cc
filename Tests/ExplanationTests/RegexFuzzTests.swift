import CommandReference
import Platform
import Testing

@testable import Explanation

/// Hostile texts: nothing crashes, takes long or leaves the text.
struct RegexFuzzTests {
  private static let table = [
    "^(foo|bar)[0-9]+$", "\\(a\\|b\\)\\{1,3\\}", "(?<=a)(?<n>b)\\k<n>", "[[:alpha:]_-]+", "[^]a-z]*?",
    "\\Q.*\\E\\x{41}", "a{2,}b++",
    "*.{js,ts}", "**/a/[!0-9]?", "!build/", "s/\\(.*\\)/\\U&/g", "\\p{L}\\R", "(?i:a)(?>b)",
  ]

  /// The parts of a text in every language here.
  private static func parts(_ bytes: [UInt8], _ language: Language) -> [[CodePart]] {
    let regexes = RegexLanguage.allCases.flatMap { dialect in
      [true, false].map { dialect.parts(bytes, language, RegexContext(usesGroups: $0, isGNU: $0)) }
    }
    let globs = GlobLanguage.allCases.map { $0.parts(bytes, language) }
    return (regexes + globs + [FieldSeparatorLanguage.parts(bytes, language)]).compactMap { $0 }
  }

  private static func check(_ bytes: [UInt8]) {
    for language in Language.allCases {
      for parts in parts(bytes, language) {
        var open: [(level: Int, range: Range<Int>)] = []
        for part in parts {
          #expect(part.range.lowerBound >= 0 && part.range.upperBound <= bytes.count, "\(bytes)")
          while let last = open.last, last.level >= part.level { open.removeLast() }
          if let parent = open.last {
            let isInside =
              parent.range.lowerBound <= part.range.lowerBound && part.range.upperBound <= parent.range.upperBound
            #expect(isInside, "\(String(decoding: bytes, as: UTF8.self))")
          }
          open.append((part.level, part.range))
          let sentence = SentenceTemplate.fill(part.sentence[language], part.values)
          let names = CommandKnowledge.placeholders(in: part.sentence[language])
          #expect(names.allSatisfy { part.values[$0] != nil }, "\(sentence)")
          #expect(sentence.hasSuffix("."))
        }
      }
    }
  }

  @Test func mutations() {
    var numbers = SeededNumbers(99)
    let signs = Array("\\()[]{}*+?|^$.,-:!<>=&abc019 \"'/~é\n\t".utf8) + [0, 0xFF, 0x80]
    for round in 0..<800 {
      var bytes = Array((Self.table.randomElement(using: &numbers) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let sign = signs.randomElement(using: &numbers) ?? 0
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.insert(sign, at: place)
        case 1 where place < bytes.count: bytes[place] = sign
        case 2 where place < bytes.count: bytes.remove(at: place)
        default: bytes += (Self.table.randomElement(using: &numbers) ?? "").utf8.prefix(place)
        }
      }
      if round % 50 == 0 { bytes = (0..<30).map { _ in UInt8.random(in: 0...255, using: &numbers) } }
      Self.check(bytes)
    }
  }

  @Test("generated expressions", arguments: RegexLanguage.allCases)
  func generated(_ dialect: RegexLanguage) {
    var generator = RegexGenerator(dialect, seed: 3)
    for _ in 0..<100 { Self.check(Array(generator.pattern().utf8)) }
  }

  @Test(arguments: [
    "(", "\\(", "[", "a", "*", "a*", "|", "\\|", "(?:", "(a|", "[a]", "{", "a{2}", "?", "\\", "{a,", "**/", "^", "(?=",
    "a?",
  ])
  func repeated(_ piece: String) {
    for count in [40, 900 / piece.utf8.count, 1_000_000] {
      Self.check(Array(String(repeating: piece, count: count).utf8))
      Self.check(Array((String(repeating: piece, count: count) + "a" + String(repeating: ")", count: count)).utf8))
    }
  }
}
