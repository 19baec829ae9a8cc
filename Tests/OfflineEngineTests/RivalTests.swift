import Testing

@testable import OfflineEngine

/// Tasks and composers held against each other.
struct RivalTests {
  private static let tasks = TaskLibrary.embedded()

  private func first(_ words: String) -> Candidate? {
    let suggester = OfflineSuggester(tasks: Self.tasks, machine: machine())
    return suggester.answer(OfflineRequest(words: words), count: 3).candidates.first
  }

  /// A task that leaves the folder out gives way to a command that has it.
  @Test(arguments: [
    ("rename all files in docs by replacing spaces with underscores", "find docs "),
    ("delete all files in logs but keep *.gz", "find logs -type f ! -name '*.gz' -delete"),
    ("remove a directory named fake_dir", "rm -r fake_dir"),
    ("print the path of the bash executable", "command -v bash"),
    ("print the home directory of user bob", "getent passwd bob"),
    ("bob의 홈 디렉터리", "getent passwd bob"),
  ])
  func theOneThatHasEveryWordIsFirst(words: String, beginning: String) throws {
    let best = try #require(first(words))
    #expect(best.command.hasPrefix(beginning), "\(best.command)")
    #expect(best.confidence >= Confidence.threshold)
  }

  /// Nothing is searched for where the words are about something else.
  @Test(arguments: ["have the rust source laid out neatly", "print the path of the foo executable"])
  func guessesAreNotSure(words: String) {
    let composed = FileComposer().compositions(of: reading(words), on: machine())
    #expect(composed.allSatisfy { Double($0.certainty) < Confidence.threshold }, "\(composed.map(\.text))")
  }

  /// What asks, says which or names a technology is no folder, branch or text.
  @Test(arguments: [
    ("what has web printed for the past 10 seconds in docker", "find docker"),
    ("나 지금 어느 디렉터리에 있지", "find 어느"),
    ("settings.ini 파일이 어느 폴더에 있는지 찾아줘", "find 어느"),
    ("where is my home folder", "find ~"),
    ("differences of this branch versus develop", "git diff this"),
    ("how many commits are on this branch", "git rev-list --count this"),
    ("do I have something left to commit", "git log --grep"),
    ("xyzzy plugh", "sudo mount"),
    ("aaaa bbbb cccc", "dig"),
  ])
  func noGuessedNameIsSure(words: String, beginning: String) {
    let best = first(words)
    #expect(best.map { !$0.command.hasPrefix(beginning) || $0.confidence < Confidence.threshold } ?? true)
  }

  /// A word that a noun, or one that tells a text, introduces is taken whatever else it means.
  @Test(arguments: [
    ("find files containing docker", "grep -rl docker"),
    ("change the group of report.doc to staff", "sudo chgrp staff"),
    ("commits on branch test", "git log test"),
  ])
  func whatIsIntroducedIsTaken(words: String, beginning: String) throws {
    let best = try #require(first(words))
    #expect(best.command.hasPrefix(beginning), "\(best.command)")
  }

  @Test func aCompositionBelowTheThresholdHasNoSay() throws {
    let words = reading("sort a.txt by the third column")
    let composition = try #require(LineComposer().compositions(of: words, on: machine()).first)
    let marks = RequestMarks(words, Self.tasks)
    let alignment = Alignment(task: 0, phrasing: 0, values: [:], tokens: TokenSet())
    #expect(RivalComposition(composition, confidence: 0.5).ceiling(for: alignment, marks) == nil)
    #expect(RivalComposition(composition, confidence: 0.9).ceiling(for: alignment, marks) != nil)
    let whole = Alignment(task: 0, phrasing: 0, values: [:], tokens: composition.tokens)
    #expect(RivalComposition(composition, confidence: 0.9).ceiling(for: whole, marks) == nil)
  }
}
