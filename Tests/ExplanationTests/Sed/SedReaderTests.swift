import Testing

@testable import Explanation

/// Which texts are scripts of sed, as GNU sed sees it.
struct SedReaderTests {
  @Test("what sed takes is read", arguments: SedScripts.valid)
  func isRead(_ script: String) { #expect(SedReader.read(Array(script.utf8)) != nil) }

  @Test("what sed refuses is not read", arguments: SedScripts.invalid)
  func isNotRead(_ script: String) { #expect(SedReader.read(Array(script.utf8)) == nil) }

  @Test func theTableIsTrue() throws {
    guard let path = RegexPrograms.path("sed"),
      let version = RegexPrograms.run(path, ["--version"], input: ""), version.output.contains("GNU")
    else { return }
    for script in SedScripts.valid {
      let answer = try #require(RegexPrograms.run(path, ["-n", script], input: ""))
      #expect(answer.status == 0, "\(script)")
    }
    for script in SedScripts.invalid {
      let answer = try #require(RegexPrograms.run(path, ["-n", script], input: ""))
      #expect(answer.status != 0, "\(script)")
    }
  }

  /// Scripts of the table, changed at random: sed takes what is read.
  @Test func whatIsReadIsTaken() throws {
    guard let path = RegexPrograms.path("sed"),
      let version = RegexPrograms.run(path, ["--version"], input: ""), version.output.contains("GNU")
    else { return }
    var mutator = ProgramMutator(seed: 11, signs: "/{}!;,$~+0123pdsyaicqbt:gI\\ \n", joints: [";", "\n", ""])
    var read = 0
    for _ in 0..<2000 where read < 150 {
      let script = mutator.program(from: SedScripts.valid)
      // Nothing that writes, reads or runs something.
      let isHarmless = !script.utf8.contains { "ewWrR".utf8.contains($0) }
      guard isHarmless, SedReader.read(Array(script.utf8)) != nil else { continue }
      read += 1
      let answer = try #require(RegexPrograms.run(path, ["-n", script], input: ""))
      #expect(answer.status == 0, "\(script)")
    }
    #expect(read == 150)
  }

  @Test(
    "what only GNU sed has is not read for another",
    arguments: [
      "0~3d", "2,~4p", "0,/x/d", "s/a/b/e", "z", "F", "2Q", "q5", "T;p", "2i hello", "/a/Id", "R f", "l 5",
    ])
  func dialect(_ script: String) {
    #expect(SedReader.read(Array(script.utf8), SedLanguage.Dialect(isGNU: false)) == nil)
    #expect(SedReader.read(Array(script.utf8)) != nil)
  }

  @Test("groups are counted by the dialect")
  func groups() {
    let extended = SedLanguage.Dialect(isExtended: true)
    #expect(SedReader.read(Array("s/(a)/\\1/".utf8), extended) != nil)
    #expect(SedReader.read(Array("s/\\(a\\)/\\1/".utf8), extended) == nil)
    #expect(SedReader.read(Array("s/[(]/\\1/".utf8), extended) == nil)
  }
}
