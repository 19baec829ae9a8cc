import ArgumentParser
import CommandLineTool
import OfflineEngine
import Testing

@Suite struct HelpTests {
  @Test func theHelpNamesEverySubcommandAndExitStatus() {
    let help = QmarkCommand.helpMessage()
    for word in ["suggest", "explain", "init", "completions", "doctor", "EXIT STATUS", "QMARK_PLAIN"] {
      #expect(help.contains(word))
    }
    for status in ["64", "65", "74", "125", "130"] { #expect(help.contains(status)) }
  }

  @Test func wordsNeedNoQuotesAndDashesAfterTwoDashesAreWords() throws {
    let plain = try #require(try QmarkCommand.parseAsRoot(["listening", "port", "5000"]) as? SuggestCommand)
    #expect(plain.request == "listening port 5000")
    let dashed = try #require(
      try QmarkCommand.parseAsRoot(["suggest", "--", "--json", "means", "what"]) as? SuggestCommand)
    #expect(dashed.request == "--json means what")
    #expect(!dashed.json)
    let target = try #require(try QmarkCommand.parseAsRoot(["-t", "git", "undo", "commit"]) as? SuggestCommand)
    #expect(target.request == "undo commit")
    #expect(target.target == .git)
  }

  @Test func whatIsExplainedKeepsItsOwnOptions() throws {
    let command = try #require(
      try QmarkCommand.parseAsRoot(["explain", "--json", "lsof", "-i", "--plain", ":5000"]) as? ExplainCommand)
    #expect(command.json)
    #expect(command.command == ["lsof", "-i", "--plain", ":5000"])
  }
}
