internal import Platform
internal import RiskAssessment
internal import ShellGrammar

/// Judges many commands in one process, for the evaluation.
///
/// Each line of the input is a command, in which `\n` is a new line, `\t` a tab and `\\` a backslash. The answer is a line
/// for each: the level, how reversible, how sure, what is touched, and the rules that hold, with tabs between.
struct RiskProbe {
  private let judge = RiskJudge(language: .english)

  func run() {
    while let line = readLine() {
      let verdict = judge.judge(ShellParser().parse(Self.plain(line)))
      let fields = [
        verdict.level.rawValue, verdict.reversibility.rawValue, verdict.certainty.rawValue,
        verdict.touches.map(\.rawValue).joined(separator: " "), verdict.findings.map(\.id).joined(separator: " "),
      ]
      print(fields.joined(separator: "\t"))
    }
  }

  private static func plain(_ line: String) -> String {
    var text = ""
    var isEscaped = false
    for character in line {
      switch (isEscaped, character) {
      case (true, "n"): text.append("\n")
      case (true, "t"): text.append("\t")
      case (true, _): text.append(character)
      case (false, "\\"): break
      case (false, _): text.append(character)
      }
      isEscaped = !isEscaped && character == "\\"
    }
    return text
  }
}
