import Platform
import Testing

@testable import CommandLineTool

@Suite struct DoctorOutputTests {
  private let findings = [
    Finding("a", .ok, "works"), Finding("b", .note, "\u{1B}[31mred\u{202E}", next: "type this"),
    Finding("c", .broken, "does not", milliseconds: 3, tokens: .init(input: 1, output: 2)),
  ]

  @Test("Signs on lines, words where they are plain, and no escapes from outside") func lines() {
    var fake = FakeWorld()
    func lines(_ isPlain: Bool) -> [String] {
      findings.flatMap { DoctorScreen(world: fake.world, isPlain: isPlain).lines($0) }
    }
    #expect(lines(false) == ["✓ works", "· ␛[31mred<U+202E>", "  → type this", "✗ does not"])
    #expect(lines(true) == ["ok: works", "note: ␛[31mred<U+202E>", "next: type this", "broken: does not"])
    fake.language = .korean
    #expect(lines(true) == ["정상: works", "참고: ␛[31mred<U+202E>", "다음: type this", "고장: does not"])
  }

  @Test("The object has every field, in every finding") func json() throws {
    let report = DoctorReport(findings: findings)
    #expect(!report.works)
    #expect(DoctorReport(findings: Array(findings.dropLast())).works)
    let line = try JSONText.line(report)
    #expect(line.contains(#""says":"␛[31mred<U+202E>""#))
    #expect(
      line.hasPrefix(
        #"{"findings":[{"check":"a","milliseconds":null,"next":null,"says":"works","state":"ok","tokens":null}"#))
    #expect(
      line.hasSuffix(
        #""state":"broken","tokens":{"input":1,"output":2}}],"version":"\#(Version.current)","works":false}"# + "\n"))
  }
}
