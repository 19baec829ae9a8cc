import Platform
import Testing

@testable import Explanation

/// Which texts are programs of Perl that can be read.
struct PerlReaderTests {
  @Test("what is known is read", arguments: PerlPrograms.valid)
  func isRead(_ program: String) { #expect(PerlReader.read(Array(program.utf8)) != nil) }

  @Test("what is not certain is left alone", arguments: PerlPrograms.beyond + PerlPrograms.invalid)
  func isNotRead(_ program: String) { #expect(PerlLanguage.parts(Array(program.utf8), .english) == nil) }

  @Test func perlTakesWhatIsRead() {
    for program in PerlPrograms.valid + PerlPrograms.beyond.filter({ !$0.contains("foo(") }) {
      guard let answer = InstalledProgram.run("perl", ["-c", "-e", program]) else { return }
      #expect(answer.status == 0, "\(program)")
    }
    for program in PerlPrograms.invalid {
      guard let answer = InstalledProgram.run("perl", ["-c", "-e", program]) else { return }
      #expect(answer.status != 0, "\(program)")
    }
  }

  /// Programs of the table, changed at random: perl takes what is read.
  @Test func whatIsReadIsTaken() {
    var mutator = ProgramMutator(
      seed: 5, signs: "/{}()!;,$@%~+-*.0123abF_[]\"' =<>?:&|x", joints: [";", "; ", " ", ""])
    var read = 0
    for _ in 0..<3000 where read < 200 {
      let program = mutator.program(from: PerlPrograms.valid)
      // `BEGIN` runs even where a program is only checked.
      guard !program.contains("BEGIN"), PerlReader.read(Array(program.utf8)) != nil else { continue }
      read += 1
      guard let answer = InstalledProgram.run("perl", ["-c", "-e", program]) else { return }
      #expect(answer.status == 0, "\(program)")
    }
  }

  @Test func depthAndLengthAreLimited() {
    for text in ["((((", "{{{{", "$a[$a[", "!!!!", "\"$h{\"$h{", "s/a/s/a/e;", "print print "] {
      let program = String(repeating: text, count: 4000)
      #expect(PerlReader.read(Array(program.utf8)) == nil)
      _ = PerlReader.read(Array(String(repeating: text, count: 600 / text.utf8.count).utf8))
    }
  }
}
