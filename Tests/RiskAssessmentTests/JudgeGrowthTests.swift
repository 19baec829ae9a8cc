import Platform
import ShellGrammar
import Testing

@testable import RiskAssessment

/// The work grows with the length of a command, counted in steps, not in time.
@Suite struct JudgeGrowthTests {
  private func collect(_ command: String) -> InvocationCollector { InvocationCollector(ShellParser().parse(command)) }

  @Test(arguments: [
    "ls; ", "ls | ", "sh -c 'ls'; ", "echo ls | sh; ", "a=$a$a; ", "alias a='a a'; a; ",
    "x={a,b}{c,d}; ls {a,b}{c,d}{e,f}; ",
    "echo $(echo $(echo x)); ", "eval eval ls; ", "find . -exec sh -c 'ls' ';'; ", "f() { ls; }; f; ", "sudo ",
    "python3 -c 'print(1)'; ", "awk '{print > 1 > 2 | \"x\"}'; ", "cat <<< x | sh; ", "echo x > f; sh f; ",
    "a=(b c); ${a[@]}; ",
    "sed 's/^/x/' | ", "ssh h 'ls'; ", "trap 'ls' 0; ", "$(printf ls); ", "xargs -I{} sh -c '{}'; ",
    "python3 -c 'f(f(f(rmtree('; ", "git -c a=b ",
    "${a[@]} ", "{a,b}", "$a",
  ]) func fourTimesTheLengthIsAboutFourTimesTheWork(piece: String) {
    let counts = [400, 1600].map { collect(String(repeating: piece, count: $0) + "ls") }
    for (shorter, longer) in zip(counts, counts.dropFirst()) {
      // Besides a multiple of the length, as much as this may be read in any command.
      #expect(longer.steps <= 5 * shorter.steps + 65_536, "\(piece): \(counts.map(\.steps))")
      #expect(longer.invocations.count <= 5 * shorter.invocations.count + 100, "\(piece)")
    }
  }

  @Test func whatIsNotReadAnyMoreIsNotSafe() {
    // Each level reads the text below it again: beyond the limits something stays unread.
    let nested = (0..<12).reduce("ls") { text, _ in "eval " + ShellQuoting.quote(text) }
    let wrapped = String(repeating: "nice ", count: 40) + "ls"
    for command in [nested, wrapped] {
      #expect(RiskJudge(language: .english).judge(ShellParser().parse(command)).level > .safe)
    }
  }

  @Test func aHarmfulPartIsFoundHoweverLongTheListIs() {
    for count in [60, 5000] {
      let command = Array(repeating: "ls", count: count).joined(separator: "; ") + "; rm -rf x"
      #expect(RiskJudge(language: .english).judge(ShellParser().parse(command)).level == .danger)
    }
  }
}
