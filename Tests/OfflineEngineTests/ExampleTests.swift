import Platform
import Testing

@testable import OfflineEngine

/// What a model is given: found with less work, the same for what people ask every day.
struct ExampleTests {
  private static let embedded = OfflineSuggester(tasks: .embedded(), machine: machine())

  @Test(
    "the first of few examples is the answer",
    arguments: [
      "listening port 5000", "undo last commit but keep changes", "files larger than 10MB in src",
      "disk usage per folder",
      "5000 포트 쓰는 프로세스", "마지막 커밋 메시지 수정", "sort a.txt by the second column",
    ])
  func firstIsTheAnswer(words: String) {
    let request = OfflineRequest(words: words)
    let examples = Self.embedded.examples(for: request, count: 4).candidates
    #expect((1...4).contains(examples.count))
    #expect(examples.first?.command == Self.embedded.answer(request, count: 20).candidates.first?.command)
  }

  @Test("what nobody asks has no examples", arguments: ["", "qwzx vbnk"])
  func nothing(words: String) {
    #expect(Self.embedded.examples(for: OfflineRequest(words: words), count: 4).candidates.isEmpty)
  }
}
