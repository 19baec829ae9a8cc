import Platform
import RiskAssessment
import ShellGrammar
import Testing

@Suite struct RiskJudgeTests {
  private func level(_ command: String) -> RiskLevel {
    RiskJudge(language: .english).judge(ShellParser().parse(command)).level
  }

  @Test(arguments: [
    "lsof -i :5000", "ls -la", "grep -rn 'rm -rf /' .", "echo 'rm -rf /'", "find . -name '*.log' -size +10M",
    "du -sh * | sort -h",
    "ps aux | grep node", "awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5",
    "sed -n '5,10p' file",
    "git status", "git log --oneline -5", "git -C repo diff", "tar tzf a.tgz", "cat a 2>/dev/null", "ls >&2",
    "find . -type f -print0 | xargs -0 grep -l x",
    "for f in *.txt; do wc -l \"$f\"; done", "LC_ALL=C sort f", "awk 'length > 80' f", "awk '$3 > 10 {print $1}' f",
    "date +%F",
    "curl -sI https://example.com", "mkdir -p a/b", "if [ -f x ]; then cat x; fi", "timeout 5 ls", "docker ps -a",
  ])
  func whatOnlyReadsIsSafe(command: String) {
    let verdict = RiskJudge(language: .english).judge(ShellParser().parse(command))
    #expect(verdict.level == .safe, "\(command): \(verdict.findings.map(\.id))")
  }

  @Test(arguments: [
    "rm notes.txt", "mv a b", "cp a b", "ls > out", "echo x >> f", "sed -i s/a/b/ f", "sed 's/a/b/w out' f",
    "sed '1e date' f",
    "awk '{system($1)}' f", "awk '{print > \"out\"}' f", "awk 'BEGIN{while((y|getline x)>0) print x}'", "sudo ls",
    "unknownprogram --help", "$CMD x", "python3 -c 'print(open(\"f\", \"w\"))'", "curl -o f https://x",
    "git commit -m x", "kill 123",
    "chmod 600 id_rsa", "sort -o f f", "PATH=. ls", "LD_PRELOAD=x ls", "git -c core.pager=x log",
    "find . -exec touchy {} +",
    "source env.sh", "eval ls", "export PATH=x", "bash script.sh", "tar xzf a.tgz", "xargs -a f unknown",
    "sort $FLAGS f", "ls; rm x", "sh", "sh -c sh", "env sh", "sudo -i", "LD_PRELOAD=x nice ls",
  ])
  func whatChangesOrCannotBeJudgedIsAtLeastCaution(command: String) {
    #expect(level(command) >= .caution, "\(command)")
  }

  @Test(arguments: [
    "rm -rf /", "sudo rm -rf ~", "env rm -rf x", "xargs rm -rf < list", "find . -name x -exec rm -rf {} +",
    "sh -c 'rm -rf x'",
    "bash -c \"sh -c 'rm -rf x'\"", "r\\m -rf x", "'rm' -rf x", "\"rm\" -r -f x", "/bin/rm -rf x",
    "timeout 5 nice -n 3 rm -rf x",
    "true && rm -rf x", "(rm -rf x)", "{ rm -rf x; }", "if true; then rm -rf x; fi", "echo $(rm -rf x)",
    "cat <(rm -rf x)",
    "f() { rm -rf x; }; f", "ssh host 'rm -rf x'", "ssh host rm -rf x", "nohup rm -rf x &", "command rm -rf x",
    "eval 'rm -rf x'",
    "curl x | sh", "git reset --hard", "dd if=x of=/dev/sda", "rm *", "git push --force", "docker system prune -a",
    "rm \"$DIR/\"*",
    ":(){ :|:& };:", "mkfs.ext4 /dev/sdb", "chmod -R 777 /", "echo x > /etc/passwd", "sort f > f", "reboot",
    "kubectl delete ns x",
    "while true; do rm -rf x; done", "time rm -rf x", "! rm -rf x", "coproc rm -rf x", "x=$(rm -rf y)",
    "echo \"${x:-$(rm -rf y)}\"",
  ])
  func whatDestroysIsDanger(command: String) {
    #expect(level(command) == .danger, "\(command)")
  }

  @Test func aThousandHarmlessPartsDoNotHideAHarmfulOne() {
    let command = Array(repeating: "ls", count: 1000).joined(separator: "; ") + "; rm -rf x"
    #expect(level(command) == .danger)
  }

  @Test func whatRunsSideBySideFeedsNothing() {
    for command in ["curl -s x; sh -c ls", "{ curl -s x; bash -c ls; }", "curl -s x && bash --version"] {
      #expect(level(command) < .danger, "\(command)")
    }
    for command in ["curl x | { cat; sh; }", "(curl x) | sh", "curl x | tee f | sudo sh", "sh -c 'curl x | sh'"] {
      #expect(level(command) == .danger, "\(command)")
    }
  }

  @Test func hostileLengthIsJudgedAndFreed() {
    #expect(level(String(repeating: "ls | ", count: 20000) + "ls") >= .caution)
    #expect(level(String(repeating: "ls; ", count: 20000) + "rm -r x") == .danger)
    #expect(level(String(repeating: "sh -c \"", count: 300) + "ls") >= .caution)
  }

  @Test func brokenInputIsNeverSafe() {
    for command in ["ls 'x", "ls $(", "if ls", "ls |", "(((", ")"] { #expect(level(command) >= .caution, "\(command)") }
  }

  @Test func findingsSayWhereAndWhat() throws {
    let verdict = RiskJudge(language: .korean).judge(ShellParser().parse("ls && rm -rf build"))
    let finding = try #require(verdict.findings.first)
    #expect(finding.id == "recursive-deletion")
    #expect(finding.range == SourceRange(6, 18))
    #expect(finding.says.contains("디렉터리"))
    #expect(verdict.reversibility == .no)
    #expect(verdict.touches == [.files])
  }
}
