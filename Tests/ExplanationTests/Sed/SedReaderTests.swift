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
