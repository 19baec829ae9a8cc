import Testing

@testable import Execution

struct CapturedProcessTests {
  private func shell(
    _ script: String, input: [UInt8]? = nil, outputLimit: Int = 1 << 20, timeoutMilliseconds: Int = 20_000
  ) -> CapturedOutput? {
    CapturedProcess.run(
      executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin", "WORD": "옷"],
      input: input, outputLimit: outputLimit, timeoutMilliseconds: timeoutMilliseconds)
  }

  @Test(arguments: [
    ("printf one", "one", Int32(0)),
    ("printf one; printf lost >&2; exit 3", "one", 3),
    ("printf %s \"$WORD\"", "옷", 0),
    ("cat", "", 0),
    ("kill -TERM $$", "", 143),
  ])
  func readsOutputAndStatus(script: String, output: String, status: Int32) throws {
    let captured = try #require(shell(script))
    #expect(String(decoding: captured.bytes, as: UTF8.self) == output)
    #expect(captured.status.exitStatus == status)
    #expect(captured.succeeded == (status == 0))
  }

  @Test func exchangesMoreThanAPipeHolds() throws {
    let input = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let captured = try #require(shell("cat", input: input))
    #expect(captured.bytes == input)
    #expect(captured.succeeded)
  }

  @Test func survivesAHelperThatDoesNotReadItsInput() throws {
    let captured = try #require(shell("exit 4", input: [UInt8](repeating: 65, count: 1_000_000)))
    #expect(captured.status == .exited(4))
  }

  @Test func cutsAtTheLimit() throws {
    let captured = try #require(shell("yes", outputLimit: 1000))
    #expect(captured.bytes.count == 1000)
    #expect(captured.wasCut)
    #expect(!captured.succeeded)
  }

  @Test func keepsOutputOfExactlyTheLimit() throws {
    let captured = try #require(shell("printf 12345", outputLimit: 5))
    #expect(captured.bytes.count == 5)
    #expect(captured.succeeded)
  }

  @Test func endsWhatTakesTooLong() throws {
    let captured = try #require(shell("printf early; sleep 60", timeoutMilliseconds: 200))
    #expect(captured.timedOut)
    #expect(captured.bytes == Array("early".utf8))
    #expect(captured.status == .signaled(9))
  }

  @Test func doesNotWaitForAChildThatIsLeftBehind() throws {
    let captured = try #require(shell("sleep 30 & printf done"))
    #expect(captured.bytes == Array("done".utf8))
    #expect(!captured.timedOut)
  }

  @Test func givesTheHelperNoTerminal() throws {
    let captured = try #require(shell("if (: </dev/tty) 2>/dev/null; then printf some; else printf none; fi"))
    #expect(captured.bytes == Array("none".utf8))
  }

  @Test func tellsThatAProgramIsMissing() {
    #expect(CapturedProcess.run(executable: "/nonexistent", arguments: [], environment: [:]) == nil)
  }
}
