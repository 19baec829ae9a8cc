/// A sign that something goes on, drawn on one line that it takes back; it shows only after a moment's waiting.
package final class Spinner {
  /// How long a frame stays.
  static let frameMilliseconds = 80
  /// How long one waits before anything is drawn.
  static let delayMilliseconds = 150
  private static let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

  private let title: String
  private let write: (String) -> Void
  private let milliseconds: () -> Int
  private let start: Int
  private var shownFrame: Int?

  /// Makes a spinner that says `title`, on a terminal that lets the cursor move; `milliseconds` is the clock.
  package init(title: String, milliseconds: @escaping () -> Int, write: @escaping (String) -> Void) {
    self.title = title
    self.write = write
    self.milliseconds = milliseconds
    start = milliseconds()
  }

  /// Draws the frame of this moment, if it is another one.
  package func turn() {
    let waited = milliseconds() - start
    guard waited >= Self.delayMilliseconds else { return }
    let frame = waited / Self.frameMilliseconds % Self.frames.count
    guard frame != shownFrame else { return }
    shownFrame = frame
    write("\r" + Self.frames[frame] + " " + title + ControlSequence.clearToEnd)
  }

  /// Takes it off the screen.
  package func hide() {
    guard shownFrame != nil else { return }
    shownFrame = nil
    write("\r" + ControlSequence.clearToEnd)
  }
}
