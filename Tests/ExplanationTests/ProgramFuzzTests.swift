import CommandReference
import Platform
import Testing

@testable import Explanation

/// Hostile programs of jq, awk, sed and perl: nothing crashes, takes long or leaves the text.
struct ProgramFuzzTests {
  /// A language, and programs of it to begin with.
  enum Subject: CaseIterable {
    case jq
    case awk
    case sed
    case perl

    var table: [String] {
      switch self {
      case .jq: JqPrograms.valid + JqPrograms.newer
      case .awk: AwkPrograms.valid + AwkPrograms.gawk
      case .sed: SedScripts.valid
      case .perl: PerlPrograms.valid + PerlPrograms.beyond
      }
    }

    func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
      switch self {
      case .jq: JqLanguage.parts(bytes, language)
      case .awk: AwkLanguage.parts(bytes, language)
      case .sed: SedLanguage.parts(bytes, language)
      case .perl: PerlLanguage.parts(bytes, language, PerlLanguage.Dialect(topic: .line, hasFields: true))
      }
    }
  }

  /// Every part stands in the text and in the part around it, and its sentence has nothing left open.
  private static func check(_ subject: Subject, _ bytes: [UInt8]) {
    for language in Language.allCases {
      guard let parts = subject.parts(bytes, language) else { continue }
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
        let names = CommandKnowledge.placeholders(in: part.sentence[language])
        #expect(names.allSatisfy { part.values[$0] != nil }, "\(part.sentence[language])")
        #expect(SentenceTemplate.fill(part.sentence[language], part.values).hasSuffix("."))
      }
    }
  }

  @Test("the tables themselves", arguments: Subject.allCases)
  func tables(_ subject: Subject) {
    for program in subject.table { Self.check(subject, Array(program.utf8)) }
  }

  @Test(arguments: Subject.allCases)
  func mutations(_ subject: Subject) {
    var numbers = SeededNumbers(2024)
    let signs = Array("\\()[]{}*+?|^$.,-:;!<>=&abc019 \"'/~@#%é\n\t".utf8) + [0, 0xFF, 0x80]
    for round in 0..<2500 {
      var bytes = Array((subject.table.randomElement(using: &numbers) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        let sign = signs.randomElement(using: &numbers) ?? 0
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.insert(sign, at: place)
        case 1 where place < bytes.count: bytes[place] = sign
        case 2 where place < bytes.count: bytes.remove(at: place)
        default: bytes.insert(contentsOf: (subject.table.randomElement(using: &numbers) ?? "").utf8, at: place)
        }
      }
      if round % 50 == 0 { bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &numbers) } }
      Self.check(subject, bytes)
    }
  }

  /// Deep and long texts; some are read and some are refused, and all of it at once.
  @Test(arguments: [
    "(", "[", "{", "\"", "\"\\(", "$", "-", "!", "not|", ".a|", "1+", "1,", ".[", "[.", "a(", "first(", "map(",
    "if 1 then ",
    "reduce . as $x (0;", "def f: ", ". as $x | ", "try ", "{a:", "{print;", "if(x){", "a[", "x?1:", "$$", "!x ",
    "a=", "a b ", "s/a/b/;", "/a/{", "1{", ":a;", "y/", "/", "#", "\n", ";", "a\\\n", "p;", "select(", "any(",
    ".==1 and ",
    "(.==(1+", "1==(1+(", "getline<", "f(x){", "s/[", "\\(", "sort_by(", "until(.;", "test(", "[.[]|", "x~", "/a/~",
  ])
  func repeated(_ piece: String) {
    for subject in Subject.allCases {
      for count in [20, 45, 95, 400, 4000 / piece.utf8.count, 1_000_000 / piece.utf8.count] {
        let text = String(repeating: piece, count: count)
        Self.check(subject, Array(text.utf8))
        guard count < 1000 else { continue }
        let closing = String(piece.compactMap { ["(": ")", "[": "]", "{": "}"][$0] as Character? }.reversed())
        Self.check(subject, Array((text + "1" + String(repeating: closing, count: count)).utf8))
      }
    }
  }
}
