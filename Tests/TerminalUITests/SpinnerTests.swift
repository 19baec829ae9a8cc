import Testing

@testable import TerminalUI

@Suite struct SpinnerTests {
  /// A clock that is set, and what was written.
  private final class Stage {
    var now = 1000
    var written: [String] = []
    lazy var spinner = Spinner(
      title: "Asking...", milliseconds: { [unowned self] in now }, write: { [unowned self] in written.append($0) })
  }

  @Test func nothingIsDrawnInTheFirstMoment() {
    let stage = Stage()
    _ = stage.spinner
    for now in stride(from: 1000, to: 1150, by: 10) {
      stage.now = now
      stage.spinner.turn()
    }
    stage.spinner.hide()
    #expect(stage.written.isEmpty)
  }

  @Test func aFrameIsDrawnOnceAndTakenBack() {
    let stage = Stage()
    _ = stage.spinner
    stage.now = 1160
    stage.spinner.turn()
    stage.spinner.turn()
    #expect(stage.written == ["\r⠹ Asking...\u{1B}[J"])
    stage.now = 1240
    stage.spinner.turn()
    #expect(stage.written.count == 2)
    stage.spinner.hide()
    stage.spinner.hide()
    #expect(stage.written.last == "\r\u{1B}[J")
    #expect(stage.written.count == 3)
  }
}
