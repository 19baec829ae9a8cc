import Platform
import ShellGrammar
import Testing

@testable import OfflineEngine
@testable import RiskAssessment

/// The offline engine has a list of wrappers of its own; what it says of one, the judge says as well.
@Suite struct WrapperAgreementTests {
  @Test(arguments: WrappedCommand.valueFlags.keys.sorted()) func theFlagsThatTakeAValueAreTheSame(name: String) throws {
    let wrapper = try #require(Wrapper.named(name).first)
    let own = try #require(WrappedCommand.valueFlags[name])
    // The judge's line may serve several programs.
    #expect(own.isSubset(of: Set(wrapper.flagsWithValue.map(String.init))), "\(name)")
    #expect(WrappedCommand.skippedOperands[name] ?? 0 == wrapper.skippedOperands, "\(name)")
  }

  @Test(arguments: [
    "sudo -u bob rm x", "sudo -n rm x", "sudo A=1 rm x", "sudo --user bob rm x", "env -u HOME A=1 rm x", "env rm x",
    "nohup rm x", "setsid -f rm x", "time rm x", "timeout 5 rm x", "timeout -k 1 -s KILL 5 rm x",
    "nice -n 5 rm x", "nice rm x", "ionice -c 3 rm x", "xargs -0 rm x", "xargs -I {} -P 4 rm x", "stdbuf -o L rm x",
    "command rm x", "exec -a name rm x", "xargs --max-args 3 rm x",
  ]) func bothFindTheCommand(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(WrappedCommand.start(in: words) == words.count - 2, "\(line)")
    let verdict = RiskJudge(language: .english).judge(ShellParser().parse(line))
    #expect(verdict.findings.contains { $0.id == "file-deletion" }, "\(line): \(verdict.findings.map(\.id))")
  }

  @Test func aWrapperAloneRunsNothing() {
    for words in [["sudo", "-u"], ["timeout", "5"], ["env", "A=1"], ["xargs"], ["ls", "-l"], []] {
      #expect(WrappedCommand.start(in: words) == nil, "\(words)")
    }
    #expect(WrappedCommand.start(in: ["timeout", nil, "rm"]) == 2)
    #expect(WrappedCommand.start(in: ["sudo", nil]) == nil)
  }
}
