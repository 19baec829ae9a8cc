import CommandReference
import Explanation
import Platform
import Testing

/// Whole screens, with the knowledge in the binary.
struct ScreenTests {
  @Test func lsof() {
    #expect(
      ExplanationFixture.lines("lsof -i :5000") == [
        "○ lsof is used to list open files.",
        "  ◆ -i specifies that we want to list network connections.",
        "  ◆ :5000 specifies that we want to list connections to port 5000.",
      ])
  }

  @Test func aPipelineOpensAStageForEachCommand() {
    let spans = ExplanationFixture.explain("lsof -i :1 | lsof | lsof").spans
    #expect(spans.filter { $0.kind == .program && $0.depth == 0 }.count == 3)
    #expect(
      spans.filter { $0.kind == .operator }.map(\.says) == [
        "| sends the output of lsof to lsof.", "| sends the output of lsof to lsof.",
      ])
  }

  static let everyday = [
    "awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5",
    "lsof -i :5000",
    "find . -name '*.log' -size +10M -exec gzip {} +",
    "tar xzf archive.tgz -C /tmp",
    "git commit --amend --no-edit",
    "for f in *.txt; do wc -l \"$f\"; done > counts.txt",
  ]

  @Test(arguments: everyday, Language.allCases)
  func everyWordHasASentence(_ command: String, _ language: Language) {
    let explanation = ExplanationFixture.explain(command, language)
    #expect(explanation.uncovered.isEmpty)
    #expect(explanation.unknown.isEmpty, "\(explanation.unknown.map(\.text))")
    #expect(explanation.errors.isEmpty && explanation.missingPrograms.isEmpty)
    for span in explanation.spans {
      #expect(span.says.hasSuffix("."), "\(span.says)")
      #expect(!span.says.contains("(는)") && !span.says.contains("(를)"), "\(span.says)")
      if language == .korean { #expect(span.says.unicodeScalars.contains { $0.value >= 0xAC00 }, "\(span.says)") }
    }
  }

  static let further = [
    "git log --oneline -5 --no-merges", "git -C /tmp commit -am 'hi there'", "git push --force-with-lease origin main",
    "sudo -u www env A=1 ls -l", "nohup sleep 5 &", "timeout 5 curl -sSL -o o https://x", "bash -c 'echo $0; ls' x",
    "ssh -p 22 -L 80:localhost:80 u@h 'ls -la /tmp | head'", "watch -n 1 'df -h'", "time ls",
    "test -f x && [ -d y ] || [ \"$a\" = b ]", "cd /tmp && export A=1; source x", "read -r -p 'Name: ' name",
    "chmod -R u+rwX,go-w d; chmod 755 f; chmod +x f", "date +%F -d yesterday", "dd if=/dev/zero of=f bs=1M count=10",
    "tr -d '\\r' < a > b", "printf '%s\\n' a b", "find . -name '*.txt' -print0 | xargs -0 -I{} cp {} /tmp",
    "du -d1 -h | sort -hr", "tar -C /tmp -xzf a.tgz --strip-components=1",
    "curl -X POST -H 'A: b' -d @f http://x | jq .",
    "set -euo pipefail", "trap 'rm -f x' EXIT INT", "sed -i.bak -e 's/a/b/' f", "awk -v n=3 '$1 > n {print}' f",
    "ps aux --sort=-%mem | head -n 5", "ss -ltnp 'sport = :5000'", "kill $(lsof -t -i :5000)", "sort -k 2,2nr -t: f",
    "cat a | while read -r x; do echo \"$x\"; done",
    "find . -type f -mtime -7 ! -name '*.o' \\( -empty -o -size +1M \\) -delete",
    "grep -rn --include='*.c' -E 'a|b' src", "ls -lah --color=auto", "eval 'ls -l'", "exec >log 2>&1", "command -v git",
    "declare -A m=([a]=1)", ": > f", "head -n -5 f | tail -n +2", "cut -d: -f1 /etc/passwd | tr a-z A-Z | tee -a x",
  ]

  @Test(arguments: further, Language.allCases)
  func everySentenceIsFilledIn(_ command: String, _ language: Language) {
    let explanation = ExplanationFixture.explain(command, language)
    #expect(explanation.uncovered.isEmpty && explanation.unknown.isEmpty, "\(explanation.unknown.map(\.text))")
    for span in explanation.spans {
      #expect(span.says.hasSuffix("."), "\(span.says)")
      for mark in ["(는)", "(를)", "(가)", "(와)", "(으)", "{value}", "{flag}", "{name}", "{program}"] {
        #expect(!span.says.contains(mark), "\(span.says)")
      }
      if language == .korean { #expect(span.says.unicodeScalars.contains { $0.value >= 0xAC00 }, "\(span.says)") }
    }
  }

  @Test func gitTurnsLongFlagsOffWithNo() {
    let spans = ExplanationFixture.explain("git commit --no-amend").spans
    #expect(spans.last?.says == "--no-amend turns --amend off.")
    #expect(ExplanationFixture.explain("lsof --no-i").unknown.map(\.text) == ["--no-i"])
  }

  @Test func coverageFindsWhatHasNoSentence() {
    var explanation = ExplanationFixture.explain("lsof -i :5000")
    explanation.spans.removeLast()
    #expect(explanation.uncovered == [":5000"])
    explanation.spans.removeAll()
    #expect(explanation.uncovered == ["lsof", "-i", ":5000"])
  }

  /// Commands with random edits: whatever comes out has its place in the command, and comes at all.
  @Test(arguments: 0..<40)
  func editedCommandsAreExplained(_ seed: UInt64) {
    var random = SeededGenerator(state: seed &* 7919 &+ 1)
    for command in Self.everyday {
      var bytes = Array(command.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = Array("'\"$(){}[]|&;<>`\\~*?!#-=/\n ".utf8).randomElement(using: &random) ?? 0
        if Bool.random(using: &random) { bytes[place] = sign } else { bytes.insert(sign, at: place) }
      }
      let edited = String(decoding: bytes, as: UTF8.self)
      for span in ExplanationFixture.explain(edited).spans {
        #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count, "\(edited)")
        if span.end <= bytes.count, span.start <= span.end {
          #expect(span.text == String(decoding: bytes[span.start..<span.end], as: UTF8.self), "\(edited)")
        }
      }
    }
  }

  @Test func whatIsNotInstalledIsListed() {
    let machine = Machine(
      operatingSystem: .linux, isRoot: false, language: .english, findProgram: { $0 == "lsof" ? nil : "/bin" },
      fileExists: { _ in false })
    let explainer = CommandExplainer(reference: ProgramReference(operatingSystem: .linux), machine: machine)
    let explanation = explainer.explain(ExplanationFixture.parse("lsof | cd /; ./run; lsof"))
    #expect(explanation.missingPrograms == ["lsof", "./run"])
  }

  @Test func brokenInputIsExplainedAsFarAsItGoes() {
    let explanation = ExplanationFixture.explain("lsof -i 'x")
    #expect(explanation.spans.first?.says == "lsof is used to list open files.")
    #expect(explanation.errors.count == 1 && explanation.errors[0].start == 8)
  }

  @Test func controlCharactersStayOnTheirLine() {
    let lines = ExplanationFixture.lines("lsof $'a' 'b\nc\u{1B}[31m'")
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 } })
    #expect(lines.last?.contains("b⏎c^[[31m") == true)
  }
}

/// A small generator with a seed: the same edits in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
