import Testing

@testable import OfflineEngine

/// What is known of a task besides the phrasing that fits best: its other words, its hints, its topic.
struct SurroundingsTests {
  private static let text = """
    task: show-umask
    about: Show which permissions new files get
    en: show the umask
    en: what is the file creation mask
    form: umask -S

    task: user-name
    about: Show who is logged in
    en: show my user name
    form: whoami

    task: reload
    about: Reload the units of the journal
    en: read the settings again
    form: systemctl daemon-reload --quiet {{name}}
    """
  private static let library = TaskLibrary(text: Array(text.utf8), lexicon: .embedded())

  private func aligner(_ words: String) -> Aligner {
    let reading = RequestReading(words, lexicon: Self.library.lexicon, machine: machine())
    let marks = RequestMarks(reading, Self.library)
    return Aligner(reading, marks, Self.library, PhrasingScan(Self.library, reading, marks, target: .shell))
  }

  @Test func hintsAreTheWordsOfDescriptionAndForms() {
    let hints = Self.library.phrasings.filter(\.isHint)
    #expect(hints.map(\.task) == [0, 1, 2])
    let scan = aligner("permissions of files").scan
    #expect(scan.hintTokens[0] == 0b101)
    #expect(scan.taskTokens[2] == 0)
    #expect(!scan.best.contains { Self.library.phrasings[$0].isHint })
  }

  @Test(arguments: [
    ("print the current user's umask", "show-umask"), ("show the system umask", "show-umask"),
    ("tell me the name of the umask", "show-umask"),
  ])
  func lightWordsCostLittle(words: String, task: String) throws {
    let best = try #require(aligner(words).alignments().first)
    #expect(Self.library.record(best.task).name == task)
    #expect(best.requestCoverage > 0.75)
    #expect(best.features[.leftWords] == 0)
  }

  @Test func otherWordsAreLeft() throws {
    let best = try #require(aligner("delete the umask").alignments().first)
    #expect(best.features[.leftWords] > 0)
    #expect(best.features[.leftActions] > 0)
    #expect(best.requestCoverage < 0.75)
  }

  @Test func rareWordsSayMore() {
    let scan = aligner("show the umask").scan
    #expect(scan.rarity.values.last ?? 0 > scan.rarity.values.first ?? 1)
    #expect(scan.rarity.sum(scan.rarity.all) == scan.rarity.total)
  }

  @Test func mostAlikeIsTheTaskWithTheWords() {
    let similarity = aligner("what is the umask").scan.similarity.values
    #expect(similarity.indices.max { similarity[$0] < similarity[$1] } == 0)
    #expect(similarity.allSatisfy { $0.isFinite && $0 >= 0 })
  }

  @Test(arguments: ["", "?", "zzyzx", String(repeating: "umask ", count: 200)])
  func oddRequestsHaveNoOddNumbers(words: String) {
    let aligner = aligner(words)
    #expect(aligner.topics.values.allSatisfy { $0.isFinite && $0 <= 0 })
    for alignment in aligner.alignments() {
      #expect(AlignmentFeature.allCases.allSatisfy { alignment.features[$0].isFinite })
    }
  }
}
