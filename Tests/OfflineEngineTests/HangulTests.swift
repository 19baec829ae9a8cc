import Testing

@testable import OfflineEngine

struct HangulTests {
  @Test(arguments: [
    ("파일을", ["file", "ko-object"]),
    ("5000포트쓰는프로세스", ["5000", "port", "use", "process"]),
    ("파일찾기", ["file", "find"]),
    ("지워줘", ["delete"]),
    ("지운", ["delete"]),
    ("바꿔주세요", ["rename-or-replace"]),
    ("압축해제", ["extract-archive"]),
    ("폴더에서", ["folder", "ko-at"]),
    ("커밋메시지에서", ["commit-message", "ko-at"]),
    ("합쳐", ["split-or-join"]),
  ])
  func endingsAndMissingBlanksAreUndone(text: String, expected: [String]) {
    let found = concepts(text)
    // Some stems have several meanings; these two are told by any of them.
    if expected == ["rename-or-replace"] {
      #expect(found == ["replace"] || found == ["convert"])
    } else if expected == ["split-or-join"] {
      #expect(found == ["join"] || found == ["merge"])
    } else {
      #expect(found == expected)
    }
  }

  @Test func unknownNamesKeepTheirSyllables() {
    #expect(concepts("철수를") == ["철수", "ko-object"])
  }

  @Test(arguments: [("운", "우"), ("꿔", "꾸"), ("쳐", "치"), ("든", "들"), ("써", "쓰")])
  func syllablesGoBackToTheirStems(inflected: String, stem: String) throws {
    let scalar = try #require(inflected.unicodeScalars.first)
    let syllable = try #require(HangulSyllable(Int(scalar.value)))
    let stems = syllable.stems.map { String(decoding: [$0.utf8.0, $0.utf8.1, $0.utf8.2], as: UTF8.self) }
    #expect(stems.contains(stem))
  }
}
