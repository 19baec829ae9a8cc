import Testing

@testable import OfflineEngine

struct SpellingTests {
  @Test(arguments: [
    ("serach", "find"), ("fiels", "file"), ("directroy", "folder"), ("delte", "delete"), ("permisions", "permission"),
    ("upercase", "uppercase"), ("usege", "use"), ("삭재", "delete"), ("디랙토리", "folder"),
  ])
  func typingErrorsAreMended(typed: String, concept: String) {
    #expect(concepts(typed) == [concept])
  }

  @Test(arguments: ["a", "삭제", "깃허브", "값", "프로세스", "쀍"])
  func jamoAreTheWordsOwn(word: String) {
    let bytes = Array(word.utf8)
    let jamo = bytes.withUnsafeBufferPointer { HangulSyllable.jamo($0, 0..<$0.count) }
    #expect(HangulSyllable.composed(jamo ?? bytes) == bytes)
  }

  @Test(arguments: ["fle", "wip", "zzyzx", "a.txt", "qqqqqqqq"])
  func shortWordsValuesAndStrangersStay(typed: String) {
    #expect(reading(typed).tokens.allSatisfy { !$0.isMended })
  }

  @Test(arguments: [
    ("abcd", "abcd", 0), ("abcd", "abdc", 1), ("abcd", "abce", 1), ("abcd", "abc", 1), ("abcd", "dcba", 3),
  ])
  func editsAreCounted(left: String, right: String, distance: Int) {
    let counted = Array(right.utf8).withUnsafeBufferPointer {
      EditDistance.between(Array(left.utf8), $0, 0..<$0.count, limit: 9)
    }
    #expect(counted == distance)
  }
}
