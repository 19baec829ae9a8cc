import CommandReference
import Explanation
import Platform
import TestSupport
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

  @Test func aPipeIsToldInTheLineOfTheNextStage() {
    let explanation = ExplanationFixture.explain("lsof | lsof -i |& LC_ALL=C lsof")
    #expect(explanation.uncovered.isEmpty)
    #expect(
      ExplanationRenderer().text(explanation) == [
        "○ lsof is used to list open files.",
        "○ lsof is used to list open files. Its input is the output of lsof.",
        "  ◆ -i specifies that we want to list network connections.",
        "○ LC_ALL is set to C for lsof alone.",
        "○ lsof is used to list open files. Its input is the output and the error messages of lsof.",
      ])
    #expect(
      ExplanationFixture.lines("lsof | while lsof; do lsof; done | (lsof)", .korean).filter { $0.hasSuffix("받습니다.") }
        == [
          "○ while은 바로 뒤의 명령이 성공하는 동안 do와 done 사이의 명령을 되풀이합니다. lsof의 출력을 입력으로 받습니다.",
          "○ (는 서브셸을 엽니다. 안에서 바꾼 디렉터리나 변수는 밖에 남지 않습니다. 반복문의 출력을 입력으로 받습니다.",
        ])
  }

  @Test func aPipeWithNothingAfterItHasItsOwnLine() {
    let lines = ExplanationFixture.lines("lsof | >f | x=1")
    #expect(
      lines == [
        "○ lsof is used to list open files.",
        "○ | sends the output of lsof to the command after it.",
        "○ > writes the output to f and replaces what was in it.",
        "○ | sends nothing from the command before it to the command after it: the output goes elsewhere.",
        "○ x is set to 1 in this shell.",
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
    var random = SeededRandom(seed: seed)
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

  @Test func programsOfOtherMachinesAndFunctionsAreNotMissingHere() {
    let machine = Machine(
      operatingSystem: .linux, isRoot: false, language: .english,
      findProgram: { ["ssh", "sudo"].contains($0) ? "/bin" : nil },
      fileExists: { _ in false })
    let explainer = CommandExplainer(reference: ProgramReference(operatingSystem: .linux), machine: machine)
    func missing(_ command: String) -> [String] {
      explainer.explain(ExplanationFixture.parse(command)).missingPrograms
    }
    #expect(missing("jq . f | zzz; jq .") == ["jq", "zzz"])
    #expect(missing("sudo jq .; echo x | xargs -n1 jq") == ["jq", "xargs"])
    #expect(missing("ssh h 'jq . f'; ssh h jq . f") == [])
    #expect(missing("ssh h 'jq .' | jq .") == ["jq"])
    #expect(missing("jq() { echo; }; jq x; if true; then zzz() { cd /; }; fi; zzz") == [])
    #expect(missing("jq() { command jq -r \"$@\"; }; jq x") == ["jq"])
    #expect(missing("export A=1; [ -f x ] && source x || exit") == [])
  }

  @Test(arguments: [
    ("lsof 'x", "Column 6 `'x`: the quote `'` opened here is never closed."),
    ("lsof |", "Column 7: the input ends here, but a command is missing."),
    ("lsof\nlsof; ( lsof", "Line 2, column 7 `( lsof`: the `(` opened here is never closed."),
    ("for f in a; do lsof", "Column 1 `for f in a; do …`: `done` is missing: the loop that begins here is not closed."),
    ("lsof -c '가나' ; )", "Column 16 `)`: unexpected `)`."),
  ])
  func errorsTellTheirPlace(_ command: String, _ message: String) {
    #expect(ExplanationFixture.explain(command).errors.map(\.message) == [message])
  }

  /// One command for each message of the parser.
  static let broken = [
    "a 'x", "a \"x", "a $'x", "a $(b", "a ${b", "a `b", "a $((1", "a $[1", "(a", "{ a", "((a", "x=(a", "a <<E\nb",
    "a |",
    "a &&\n\nb |", "if a; then b", "if a; b", "if a", "while a; do b", "while a", "case a in b) c", "case", "for",
    "select", "for x in a; do b", "for ((a;b)); do c; done", "[[ a", "[[ a = ", "[[ ( a ]]", "a >", "a <<", "a <<<",
    "coproc", "function", "f() a", "a )", "a ;; b", "; a", "fi", "a ${b c}",
    "if a; then b; else c; elif d; then e; fi", "if a; then b; else c; else d; fi", "a\0b",
  ]

  @Test(arguments: broken)
  func everyErrorIsSaidInKorean(_ command: String) {
    let errors = ExplanationFixture.explain(command, .korean).errors
    #expect(!errors.isEmpty)
    for error in errors {
      #expect(error.message.hasSuffix("니다.") || error.message.hasSuffix("}`."), "\(error.message)")
      #expect(!error.message.contains("(가)") && !error.message.contains("(는)"), "\(error.message)")
    }
  }

  @Test func wordsInTheMiddleOfAVeryLongCommandAreCounted() {
    let words = String(repeating: "word ", count: 5000)
    let explanation = ExplanationFixture.explain("shift-to \(words)-- last", library: FixtureLibrary.library)
    #expect(explanation.uncovered.isEmpty)
    #expect(explanation.spans.count == 1001)
    #expect(explanation.spans.contains { $0.says == "last is the new place." })
    #expect(
      explanation.spans.last?.says
        == "… 4003 more words stand before the last ones: they are not explained one by one.")
    let loop = ExplanationFixture.explain("for f in \(words); do lsof; done")
    #expect(loop.uncovered.isEmpty && loop.spans.count == 1005)
    let ordinary = ExplanationFixture.explain("lsof " + String(repeating: "f ", count: 999))
    #expect(ordinary.spans.count == 1000)
  }

  @Test func knowledgeIsReadOnceForEachName() {
    let counter = CallCounter()
    let library = CommandLibrary(
      records: { name in
        counter.calls[name, default: 0] += 1
        return FixtureLibrary.library.records(name)
      }, fileOfAlias: FixtureLibrary.library.fileOfAlias)
    _ = ExplanationFixture.explain("tool -a; nope | tool; vcs save; vcs save; nope", library: library)
    #expect(counter.calls == ["tool": 1, "nope": 1, "vcs": 1, "vcs-save": 1])
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

/// Counts what was asked for; used by one task alone.
private final class CallCounter: @unchecked Sendable {
  var calls: [String: Int] = [:]
}
