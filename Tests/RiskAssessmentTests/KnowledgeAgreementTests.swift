import Knowledge
import Platform
import RiskAssessment
import ShellGrammar
import Testing

/// What Knowledge says is a command inside another one must be seen through.
@Suite struct KnowledgeAgreementTests {
  /// A command for each flag and operand of Knowledge whose language is `command` or `shell`.
  private static let samples: [String] = KnowledgeFile.all(in: "commands").flatMap(samples)

  private static func samples(of file: KnowledgeFile) -> [String] {
    let records = file.records
    guard let program = records.lazy.compactMap({ $0.values(of: "program").first }).first else { return [] }
    var samples: [String] = []
    var before = [program.prefix { $0 != "," }].map(String.init)
    for record in records {
      guard let first = record.fields.first, first.key == "operand" || first.key == "flag" else { continue }
      let languages = record.values(of: "language")
      let inner = languages.contains("shell") ? "'rm -rf /x'" : languages.contains("command") ? "rm -rf /x" : nil
      if first.key == "flag", let inner {
        samples += first.value.split(separator: ",").map { $0.drop { $0 == " " } }.filter { $0 != "--" }.map { flag in
          return "\(program) \(flag)\(flag.hasPrefix("--") ? "=" : " ")\(inner)"
        }
      } else if first.key == "operand" {
        let condition = record.values(of: "if").first?.split(separator: ",").first.map(String.init)
        if let inner {
          samples.append(sample(before, condition, inner))
        } else if condition == nil, !first.value.hasPrefix("["), !first.value.contains("=") {
          before.append("5")
        }
      }
    }
    return samples
  }

  private static func sample(_ before: [String], _ condition: String?, _ inner: String) -> String {
    if condition == "--" { return before.joined(separator: " ") + (before.count > 1 ? "" : " x") + " -- " + inner }
    // `ip netns exec NAME COMMAND` is the one whose subcommand stands two words in.
    if condition == "exec" { return before[0] + " netns exec x " + inner }
    // A flag stands before the operands.
    if let condition, condition.hasPrefix("-") {
      return ([before[0], condition] + before.dropFirst() + [inner]).joined(separator: " ")
    }
    // `ACTION=foreach` is a certain first word.
    if let word = condition?.split(separator: "=").last, condition?.contains("=") == true {
      return (before.prefix(1) + [String(word), inner]).joined(separator: " ")
    }
    return (before + [condition, inner].compactMap { $0 }).joined(separator: " ")
  }

  @Test func thereAreSamples() { #expect(Self.samples.count > 50) }

  @Test(arguments: samples) func theJudgeSeesThrough(command: String) {
    let verdict = RiskJudge(language: .english).judge(ShellParser().parse(command))
    #expect(verdict.findings.contains { $0.id == "recursive-deletion" }, "\(command): \(verdict.findings.map(\.id))")
  }
}
