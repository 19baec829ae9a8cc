import Assistant
import TerminalUI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts text where the reader can paste it from.
struct Clipboard {
  let world: World
  let terminal: Terminal

  /// xterm takes no more bytes of a control sequence than some 75,000, others less.
  private static let longestSequence = 74_000

  /// Copies `text`; the place where it is now, or nil where nothing here can.
  func copy(_ text: String) -> ClipboardPlace? {
    for (helper, path) in ClipboardHelper.usable(in: world)
    where world.programs.feed(path, helper.arguments, text) {
      return .program(helper.program)
    }
    // OSC 52: the terminal itself keeps the text, also over ssh.
    let encoded = Data(text.utf8).base64EncodedString()
    guard terminal.capabilities.allowsCursorMoves, encoded.utf8.count <= Self.longestSequence else { return nil }
    terminal.write("\u{1B}]52;c;" + encoded + "\u{07}")
    return .terminal
  }
}
