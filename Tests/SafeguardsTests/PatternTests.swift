import CommandReference
import RiskAssessment
import ShellGrammar
import Testing

@testable import Safeguards

struct PatternTests {
  private func collector(_ command: String) -> InvocationCollector { InvocationCollector(ShellParser().parse(command)) }

  private func match(_ pattern: String, _ command: String) throws -> PatternMatch {
    try PatternMatcher(pattern: CommandPattern(pattern), known: KnownFlags(.embedded)).match(collector(command))
  }

  @Test(arguments: [
    ("git push --force", "git push --force"),
    ("git push --force", "git push -f origin main"),
    ("git push --force", "git -C /x push origin --force"),
    ("git push --force", "sudo -u me git push -fu origin x"),
    ("git push --force", "true && (git push --forc)"),
    ("git push -f", "git push --force=x"),
    ("rm -r", "rm -fr x"),
    ("rm -r", "rm --recursive x"),
    ("rm -r", "rm -R x"),
    ("rm -r", "/bin/rm x -r"),
    ("rm -r", "\\rm -r x"),
    ("rm -r", "'r'm -r x"),
    ("rm -rf", "rm -r --force x"),
    ("rm -r", "find . -exec rm -r {} +"),
    ("rm -r", "ls | xargs -0 rm -rf"),
    ("rm -r", "bash -c 'cd /; rm -r x'"),
    ("rm -r", "echo $(rm -r x)"),
    ("rm -r", "if true; then rm -r x; fi"),
    ("rm /etc/*", "rm a /etc/passwd"),
    ("rm /etc/*", "rm /tmp/../etc//passwd"),
    ("rm *.key", "rm 'a.key'"),
    ("curl | sh", "curl -s https://x | sh"),
    ("curl | sh", "curl x | tee y | sudo bash -s"),
    ("curl | sh", "bash <(curl x)"),
    ("curl | sh", "sh -c \"$(curl x)\""),
    ("curl | sh", "eval \"$(curl x)\""),
    ("curl -X DELETE", "curl --request DELETE https://x"),
    ("curl -X DELETE", "curl -XDELETE https://x"),
    ("kubectl delete", "kubectl -n prod delete pod x"),
    ("docker system prune", "docker system prune -af"),
    ("dd of=/dev/*", "dd if=x of=/dev/sda"),
    ("tar -x", "tar xzf a.tgz"),
    ("find -delete", "find . -name x -delete"),
    ("shutdown", "sudo shutdown -h now"),
    ("mytool deploy --prod", "mytool deploy --prod"),
    ("mkfs*", "mkfs.ext4 /dev/sdb"),
    ("* --no-preserve-root", "rm --no-preserve-root /"),
    ("chmod 777", "chmod -R 777 ."),
  ])
  func holds(pattern: String, command: String) throws {
    #expect(try match(pattern, command) == .yes, "\(pattern): \(command)")
  }

  @Test(arguments: [
    ("git push --force", "git push origin main"),
    ("git push --force", "git commit -m 'push --force'"),
    ("git push --force", "git push --force-with-lease"),
    ("git push", "git commit push"),
    ("git push --force", "echo git push --force"),
    ("rm -r", "rm x"), ("rm -r", "rm -- -r"), ("rm -r", "grep -r 'rm -r' ."), ("rm -r", "rmdir -r"),
    ("rm /etc/*", "rm /tmp/etc/x"),
    ("curl | sh", "curl x; sh y"), ("curl | sh", "sh x | curl y"), ("curl | sh", "curl x | jq ."),
    ("curl -X DELETE", "curl -X GET https://x/DELETE"),
    ("kubectl delete", "kubectl get delete"),
    ("docker system prune", "docker system df"),
    ("tar -x", "tar tzf a.tgz"),
    ("find -delete", "find . -name delete"),
    ("mytool deploy", "mytool status deploy"),
    ("dd of=/dev/*", "dd if=/dev/zero of=x"),
  ])
  func lets(pattern: String, command: String) throws {
    #expect(try match(pattern, command) == .no, "\(pattern): \(command)")
  }

  @Test(arguments: [
    ("rm -r", "rm $FLAGS x"), ("rm /etc/*", "ls | xargs rm"), ("rm /etc/*", "rm \"$f\""), ("git push", "git $x"),
  ])
  func cannotTell(pattern: String, command: String) throws {
    #expect(try match(pattern, command) == .maybe, "\(pattern): \(command)")
  }

  @Test(arguments: [
    "", "a; b", "a && b", "a &", "$x", "a $(b)", "a > b", "a < b", "X=1 a", "a 'b", "if a; then b; fi", "(a)", "! a",
    "a | ", "a # b", "a {b,c}", "a @(b|c)", String(repeating: "a", count: 2000),
  ])
  func refuses(pattern: String) { #expect(throws: PatternError.self, "\(pattern)") { try CommandPattern(pattern) } }

  @Test(arguments: [
    ("rm *.o", "rm a.o b.o", true), ("rm *.o", "rm *.o", true), ("rm *.o", "rm -f a.o", false),
    ("rm -f *.o", "rm a.o", true), ("rm *.o", "rm a.o x", false), ("rm build/*", "rm build/../x", false),
    ("rm build/*", "rm build/a/b", false), ("rm build/**", "rm build/a/b", true),
    ("git push", "git push origin", false),
    ("git push *", "git push origin main", true), ("git push *", "git push --force origin", false),
    ("git push -* *", "git push --force origin", true), ("git push *", "X=1 git push origin", false),
    ("git push *", "git commit", false), ("rm *.o", "ls | xargs rm", false), ("rm *", "rm $x", false),
    ("ls *", "ls /etc > x", false), ("ls *", "ls /etc 2>/dev/null", true),
  ])
  func allowsNoMore(pattern: String, command: String, isAllowed: Bool) throws {
    let allowed = try PatternMatcher(pattern: CommandPattern(pattern), known: KnownFlags(.embedded)).allowed(
      collector(command))
    #expect(!allowed.isEmpty == isAllowed, "\(pattern): \(command)")
  }

  @Test(arguments: [
    ("a*c", "abbc", true), ("a*c", "ab", false), ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("?", "한", true),
    ("*/*", "a/b/c", true), ("", "", true), ("**a", "bba", true),
  ])
  func globs(glob: String, text: String, isMatch: Bool) throws {
    let words = try CommandPattern("x " + (glob.isEmpty ? "''" : glob)).stages[0].arguments
    #expect(words[0].matches(text) == isMatch)
  }

  @Test func longTextsTakeTimeInProportion() throws {
    let glob = try CommandPattern("x *a*a*a*a*a*a*b").stages[0].arguments[0]
    #expect(!glob.matches(String(repeating: "a", count: 20_000)))
  }
}
