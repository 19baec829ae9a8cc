import Testing

@testable import ShellGrammar

@Suite("Corpus")
struct CorpusTests {
  @Test("is large enough to mean something")
  func size() throws {
    #expect(try Corpus.valid().count >= 500)
    #expect(try Corpus.snippets("invalid.txt").count >= 200)
    #expect(try Corpus.snippets("differences.txt").count <= 12)
  }

  @Test("is read as bash reads it", .enabled(if: TestFolder.has("bash")))
  func agreesWithBash() throws {
    var expected: [(snippet: String, isValid: Bool)] = []
    expected += try Corpus.valid().map { ($0, true) }
    expected += try Corpus.snippets("invalid.txt").map { ($0, false) }
    let verdicts = try BashJudge.verdicts(on: expected.map(\.snippet))
    for ((snippet, isValid), verdict) in zip(expected, verdicts) {
      #expect(verdict == isValid, "bash on: \(snippet)")
      #expect(
        ShellParser().parse(snippet).diagnostics.isEmpty == verdict,
        "the parser on: \(snippet) — \(ShellParser().parse(snippet).diagnostics)")
    }
  }

  @Test("differs from bash only as listed", .enabled(if: TestFolder.has("bash")))
  func differences() throws {
    let snippets = try Corpus.snippets("differences.txt")
    for (snippet, verdict) in zip(snippets, try BashJudge.verdicts(on: snippets)) {
      #expect(snippet.hasPrefix("# bash "), "no reason: \(snippet)")
      #expect(verdict, "bash refuses this too: \(snippet)")
      #expect(!ShellParser().parse(snippet).diagnostics.isEmpty, "the parser takes this too: \(snippet)")
    }
  }

  @Test("is printed so that it reads the same", arguments: Corpus.validFiles)
  func printing(file: String) throws {
    for snippet in try Corpus.snippets(file) {
      let script = ShellParser().parse(snippet)
      let printed = ShellPrinter().print(script.list)
      let again = ShellParser().parse(printed)
      #expect(again.diagnostics.isEmpty, "\(snippet) → \(printed)")
      #expect(again.list.structurallyEquals(script.list), "\(snippet) → \(printed)")
      #expect(ShellPrinter().print(again.list) == printed)
    }
  }

  @Test("has ranges that fit", arguments: Corpus.validFiles + ["invalid.txt", "differences.txt"])
  func ranges(file: String) throws {
    for snippet in try Corpus.snippets(file) {
      let script = ShellParser().parse(snippet)
      #expect(TreeCheck.fault(in: script) == nil, "\(snippet)")
      if script.diagnostics.isEmpty { #expect(TreeCheck.nestingFault(in: script) == nil, "\(snippet)") }
    }
  }

  @Test("has no snippet that swallows its own words")
  func losesNothing() throws {
    for snippet in try Corpus.snippets("valid-everyday.txt") {
      let script = ShellParser().parse(snippet)
      var covered = script.list.range.count
      covered += script.comments.map(\.range.count).reduce(0, +)
      #expect(covered >= snippet.utf8.count, "\(snippet)")
    }
  }
}

/// `bash -n` on many snippets at once.
enum BashJudge {
  /// For each snippet whether bash reads it without a word of complaint.
  static func verdicts(on snippets: [String]) throws -> [Bool] {
    let folder = try TestFolder()
    for (index, snippet) in snippets.enumerated() { try folder.write(snippet + "\n", to: "snippet\(index)") }
    let script = """
      cd "$1" || exit 1; i=0
      while [ "$i" -lt "$2" ]; do
        if complaint=$(bash -O extglob -n "snippet$i" 2>&1) && [ -z "$complaint" ]; then echo 1; else echo 0; fi
        i=$((i + 1))
      done >verdicts
      """
    guard try TestFolder.run(script, folder.path, "\(snippets.count)") == 0 else {
      throw TestFolder.Failure(message: "bash could not be asked")
    }
    let verdicts = try folder.read("verdicts").split(separator: UInt8(ascii: "\n")).map { $0 == [UInt8(ascii: "1")] }
    guard verdicts.count == snippets.count else { throw TestFolder.Failure(message: "bash left some out") }
    return verdicts
  }
}
