import Testing

@testable import Execution

struct TerminationStatusTests {
  @Test(arguments: [
    (TerminationStatus.exited(0), Int32(0), false),
    (.exited(1), 1, false),
    (.exited(127), 127, false),
    (.exited(128), 128, false),
    (.exited(137), 137, true),
    (.exited(255), 255, false),
    (.signaled(2), 130, true),
    (.signaled(9), 137, true),
  ])
  func tellsTheStatusOfAShell(status: TerminationStatus, number: Int32, isUnsettled: Bool) {
    #expect(status.exitStatus == number)
    #expect(status.mayLeaveTerminalUnsettled == isUnsettled)
  }
}
