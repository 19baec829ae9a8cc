import CommandReference
import Explanation
import Platform
import ShellGrammar
import TerminalUI
import Testing

@testable import CommandLineTool

/// The command of a suggestion on lines of a given width.
@Suite struct ContinuedRowsTests {
  private static let plain = TerminalCapabilities(isPlain: true)

  private static func rows(_ command: String, _ columns: Int) -> [String] {
    let machine = Machine(
      operatingSystem: .linux, isRoot: false, language: .english, findProgram: { _ in "/bin" },
      fileExists: { _ in true })
    let explainer = CommandExplainer(reference: ProgramReference(operatingSystem: .linux), machine: machine)
    return ColoredCommand(explainer.explain(ShellParser().parse(command))).continuedRows(columns: columns, plain)
  }

  @Test func wordsStayWhole() {
    #expect(Self.rows("ls -l", 80) == ["ls -l"])
    #expect(
      Self.rows("find . -type f -name '*.log' -mtime +30 -print0 | xargs -0 tar czf old.tgz", 40) == [
        "find . -type f -name '*.log' \\", "  -mtime +30 -print0 | xargs -0 tar \\", "  czf old.tgz",
      ])
  }

  @Test func quotedBlanksAreNoPlacesToBreak() {
    let rows = Self.rows("grep -r 'one two three four five six' src docs tests", 30)
    #expect(rows == ["grep -r \\", "  'one two three four five six' \\", "  src docs tests"])
  }

  /// What a reader copies off the screen is still the same command.
  @Test(arguments: [10, 20, 33, 40, 80])
  func theShellReadsTheRowsAsOneCommand(columns: Int) throws {
    for command in [
      "find . -type f -name '*.log' -mtime +30 -print0 | xargs -0 tar czf old.tgz && echo done > result.txt",
      "for f in *.jpg; do convert \"$f\" -resize 50% \"small-$f\"; done",
      "awk -F: '{ print $1, $3 }' /etc/passwd | sort -k 2 -n | head -n 5 # the first users of all",
      "echo \"$(date +%F) 안녕하세요 여러분\" >> notes.txt 2>&1; ls -la",
    ] {
      let joined = Self.rows(command, columns).joined(separator: "\n").replacing("\\\n", with: "")
      #expect(Self.words(joined) == Self.words(command), "\(columns): \(joined)")
    }
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  @Test func linesOfItsOwnAndErrorsAreLeftAlone() {
    let heredoc = "cat <<'E' > a.txt\none two three four five six seven\nE"
    #expect(Self.rows(heredoc, 20) == heredoc.split(separator: "\n").map(String.init))
    #expect(Self.rows("echo 'one two three four five six seven", 20).count == 1)
  }
}
