import Testing

@testable import Execution

/// What holds with and without a terminal; Tests/EndToEndTests/execution_test.py has the terminal.
struct ForegroundProcessTests {
  private func shell(_ script: String, in folder: String? = nil) throws(SpawnError) -> TerminationStatus {
    try ForegroundProcess(
      executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin", "WORD": "a b"],
      workingDirectory: folder
    ).run()
  }

  @Test(arguments: [
    ("exit 0", TerminationStatus.exited(0)),
    ("exit 7", .exited(7)),
    ("kill -KILL $$", .signaled(9)),
    ("[ \"$WORD\" = 'a b' ] || exit 1", .exited(0)),
    ("[ -z \"$HOME\" ] || exit 1", .exited(0)),
  ])
  func tellsHowItEnded(script: String, status: TerminationStatus) throws {
    #expect(try shell(script) == status)
  }

  @Test func runsInAnotherFolder() throws {
    #expect(try shell("[ \"$(pwd -P)\" = / ]", in: "/") == .exited(0))
    #expect(try shell("[ \"$(pwd -P)\" = / ]", in: "/usr") == .exited(1))
  }

  @Test func tellsWhatCannotBeStarted() {
    #expect(throws: SpawnError(executable: "/no/such/program", code: 2)) {
      try ForegroundProcess(executable: "/no/such/program", arguments: [], environment: [:]).run()
    }
  }

  @Test func resetsWhatThisProcessIgnores() throws {
    #expect(try shell("kill -PIPE $$; exit 5") == .signaled(13))
  }
}
