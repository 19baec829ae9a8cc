import ShellGrammar
import Testing

@testable import RiskAssessment

@Suite struct RecogniserTests {
  @Test(arguments: [
    ("DROP TABLE t", RiskLevel.danger), ("drop database if exists x;", .danger), ("TRUNCATE t", .danger),
    ("select 1; delete from t", .danger), ("DELETE FROM t WHERE 1=1", .danger), ("delete from t where true", .danger),
    ("update t set a = (select b from c where d = 1)", .danger), ("ALTER TABLE t DROP COLUMN a", .danger),
    ("WITH x AS (SELECT 1) DELETE FROM t", .danger), ("/* x */ DROP /* y */ TABLE t", .danger),
    ("EXPLAIN ANALYZE DELETE FROM t", .danger), ("delete from t -- where id = 1", .danger),
    ("DELETE FROM \"where\"", .danger), ("delete from t where id = 1", .caution),
    ("UPDATE t SET a=1 WHERE b=2", .caution),
    ("INSERT INTO t VALUES (1)", .caution), ("DELETE FROM t LIMIT 5", .caution), ("alter table t add c int", .caution),
    ("SELECT '\n\\'; DROP TABLE t;", .danger), ("SELECT 1;\n\\set a 1 \\\\ DROP TABLE t;", .danger),
    ("\\set a 1 \\\\ DROP TABLE t;", .danger), ("\\connect prod\nDROP TABLE t", .danger),
  ])
  func statementsThatChangeAreFound(text: String, level: RiskLevel) { #expect(SQLText.level(of: text) == level) }

  @Test(arguments: [
    "", "select 1", "select 'drop table t'", "-- drop table t", "select * from deleted", "EXPLAIN DELETE FROM t",
    "/* delete from t */ select 1", "show tables", "drop", "update", "app", "select \"delete\" from t", "'", "\"",
    "((((", ";;;",
    "\\echo drop table t", "\\connect prod\nselect 1", "select 1\n\\echo ; drop table t", "\\", "\\\\", "\n\\",
    "/*", "--", "copy t to stdout", "-U", "localhost", "delete", "truncate",
  ])
  func otherTextsAreLetPass(text: String) { #expect(SQLText.level(of: text) == nil) }

  @Test(arguments: [
    ("777", true), ("0777", true), ("666", true), ("o+w", true), ("a=rwx", true), ("u+x,o+w", true), ("755", false),
    ("o-w", false), ("u+w", false), ("644", false), ("+x", false), ("", false), ("9", false), ("rw", false),
    ("2775", false),
  ])
  func modesThatOpen(mode: String, isOpen: Bool) { #expect(FileMode.opensToAll(mode) == isOpen) }

  @Test(arguments: [
    ("u+s", true), ("+s", true), ("4755", true), ("2755", true), ("6755", true), ("u=rwxs", true), ("u-s", false),
    ("1777", false), ("755", false), ("0755", false), ("s", false), ("", false),
  ])
  func modesThatSetIdentity(mode: String, sets: Bool) { #expect(FileMode.setsIdentity(mode) == sets) }

  @Test func whatAVariableWasGivenShortlyBeforeIsRun() {
    let far = String(repeating: "y; ", count: 600)
    #expect(AwkProgram.commands(in: "{ c = \"ls\"; system(c) }") == ["ls"])
    #expect(AwkProgram.commands(in: "{ c = \"ls\"; \(far)system(c) }").isEmpty)
  }

  private func arguments(_ command: String) -> [InvocationArgument] {
    InvocationCollector(ShellParser().parse(command)).invocations.last?.arguments ?? []
  }

  @Test(arguments: [
    "/", "/*", "~", "~/", "~/*", ".", "./", "./*", "..", "../*", "*", ".*", "/etc", "/etc/", "/usr/*", "\"$HOME\"",
    "$HOME/*",
    "\"$HOME\"/*", "\"$x/\"", "\"$x\"/*", "$x/y", "/home/$user", "~bob", "${x}/", "/var/$x/", "\"$PWD\"/*", "//", "/.",
  ])
  func broadTargets(path: String) throws {
    #expect(TargetPath.isBroad(try #require(arguments("rm \(path)").first)), "\(path)")
  }

  @Test(arguments: [
    "build", "./build", "a/*", "\"$x\"", "$x", "\"${x:?}/\"", "\"${x:?}\"/*", "${x:-/tmp/y}/", "/tmp/x", "$HOME/build",
    "~/x",
    "/etc/hosts", "'~x y'/z", "''", "a..", "/home/bob/x", "/srv/$x/y",
  ])
  func narrowTargets(path: String) throws {
    #expect(!TargetPath.isBroad(try #require(arguments("rm \(path)").first)), "\(path)")
  }

  @Test(arguments: [
    ("~/.ssh/id_rsa", true), ("/etc/shadow", true), (".env", true), ("a/.env.local", true), ("staging.env", true),
    ("k.pem", true),
    ("~/.aws/credentials", true), ("id_rsa.pub", false), (".env.example", false), ("notes.txt", false), ("", false),
    ("environment", false), ("keys.md", false),
  ])
  func secretFiles(path: String, isSecret: Bool) { #expect(SecretFile.isNamed(path) == isSecret) }

  @Test func whatFindDoesIsRead() throws {
    func actions(_ command: String) throws -> FindActions {
      let found = InvocationCollector(ShellParser().parse(command)).invocations.first { $0.name == "find" }
      return FindActions(try #require(found))
    }
    #expect(try actions("find . -name -delete").deletes == false)
    #expect(try actions("find . -type f -delete").deletes)
    #expect(try actions("find . -exec rm {} \\; -exec /bin/mv {} x +").run.map(\.name) == ["rm", "mv"])
    #expect(try actions("find . -ok rm {} \\;").asked == [SourceRange(11, 16)])
    #expect(try actions("find . -ok rm {} \\;").run.isEmpty)
    #expect(try actions("find . -fprintf out %p -fls b").written == ["out", "b"])
    for command in ["find -exec", "find -ok", "find -fprint", "find -exec \\;", "find . -exec rm"] {
      _ = try actions(command)
    }
  }

  @Test(arguments: [
    ("echo x > f", "replaces f"), ("echo x >> f", "appends f"), ("x | tee -a f", "appends f"),
    ("x | tee f", "replaces f"),
    ("cp a b", "replaces b"), ("cp -t d a", "replaces d"), ("cp -n a b", "appends b"), ("dd if=a of=b", "replaces b"),
    ("sed -i s/a/b/ f", "edits f"), ("rm f", "deletes f"), ("ls 2>&1", ""), ("ls >& f", "replaces f"),
    ("rsync -n a b", ""),
    ("curl -of x", "replaces f"), ("echo x > ~/f", "replaces ~/f"), ("{ a; } > f", "replaces f"), ("ls > >(cat)", ""),
    ("ln -s a b", ""), ("sh -c 'x > f'", "replaces f"), ("mv a b", "replaces b deletes a"), ("cat < f", ""),
  ])
  func whatIsWrittenIsRead(command: String, wanted: String) {
    let writes = FileWrite.all(in: InvocationCollector(ShellParser().parse(command)))
    #expect(writes.map { "\($0.kind) \($0.path)" }.joined(separator: " ") == wanted)
    for write in writes { #expect(write.range.start >= 0 && write.range.end <= command.utf8.count, "\(command)") }
  }

  @Test func anExampleSaysItsPlace() {
    let example = RuleExample("sudo ‹rm -r /› é", .danger)
    #expect((example.command, example.range) == ("sudo rm -r / é", SourceRange(5, 12)))
    #expect(RuleExample("ls é", .caution).range == SourceRange(0, 5))
    #expect(RuleExample("ls ‹x", .caution).command == "ls ‹x")
  }
}
