import ArgumentParser
import CommandLineTool
import TestSupport
import Testing

@Suite struct CommonInvocationTests {
  private static let pieces = [
    "listening", "port", "5000", "explain", "suggest", "help", "tasks", "config", "", " ", "-", "--", "---", "-t",
    "git",
    "gh", "shell", "--target", "--target=git", "--engine", "auto", "offline", "model", "--engine=model", "--json",
    "--print",
    "--run", "--yes", "--private", "--risk", "--for-editing", "--show-request", "--verbose", "--plain", "--shell-out",
    "/tmp/x", "--shell", "bash", "tcsh",
    "-n", "3",
    "--count", "--help", "-h", "--version", "-i", "--interactive", "-ti", "-x", "--jso", "포트", "-포트", "--no-json",
    "--generate-completion-script", "\u{301}-json", "-\u{301}",
  ]

  /// The argument parser stumbles over these also where they are words of a command to explain.
  private static let stumblingBlocks: Set = ["---", "--generate-completion-script"]

  /// Whatever is read here means the same to the argument parser.
  @Test func whatIsReadIsWhatTheArgumentParserReads() throws {
    var random = SeededRandom(seed: 20)
    var read = 0
    for _ in 0..<5_000 {
      let arguments = (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.pieces.randomElement(using: &random)!
      }
      guard let common = CommonInvocation.read(arguments) else { continue }
      if common is ExplainCommand, !Self.stumblingBlocks.isDisjoint(with: arguments) { continue }
      read += 1
      let parsed = try? QmarkCommand.parseAsRoot(arguments)
      #expect(parsed.map { String(describing: $0) } == String(describing: common), "\(arguments)")
    }
    #expect(read > 500)
  }

  @Test func everySubcommandIsKnown() {
    let names = QmarkCommand.configuration.subcommands.flatMap {
      [$0._commandName] + $0.configuration.aliases
    }
    #expect(CommonInvocation.subcommands == Set(names + ["help"]))
  }

  @Test(arguments: [
    ["listening", "port", "5000"], ["--json", "listening", "port"], ["suggest", "--print", "undo", "--target", "git"],
    ["suggest", "--target", "shell", "--shell-out", "/tmp/x", "--shell", "bash", "--", " listening", "--port"],
    ["explain", "tar", "xzf", "a.tgz"], ["explain", "--json", "ls --help"], ["explain", "-i", "ls", "--help"],
  ])
  func theCommonestLinesAreRead(_ arguments: [String]) {
    #expect(CommonInvocation.read(arguments) != nil)
  }

  @Test(arguments: [
    [], ["help"], ["doctor"], ["--help"], ["-h"], ["--json"], ["--engine", "nobody", "port"], ["-n", "3", "port"],
    ["explain"], ["explain", "--help"], ["port", "--version"], ["--target=git", "undo"],
  ])
  func theRestIsLeftToTheArgumentParser(_ arguments: [String]) {
    #expect(CommonInvocation.read(arguments) == nil)
  }
}
