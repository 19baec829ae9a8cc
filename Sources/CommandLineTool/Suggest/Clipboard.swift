import Platform
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

  /// Programs that take the text on standard input, each with the variable that says it has a place to put it.
  private static let helpers: [(program: String, arguments: [String], variable: String?)] = [
    ("pbcopy", [], nil), ("wl-copy", [], "WAYLAND_DISPLAY"), ("xclip", ["-selection", "clipboard"], "DISPLAY"),
    ("xsel", ["--clipboard", "--input"], "DISPLAY"), ("clip.exe", [], nil),
    ("tmux", ["load-buffer", "-w", "-"], "TMUX"),
  ]

  /// Copies `text`; false where nothing here can.
  func copy(_ text: String) -> Bool {
    for helper in Self.helpers {
      if let variable = helper.variable, world.variable(variable) == nil { continue }
      guard let path = world.machine.findProgram(helper.program) else { continue }
      if world.programs.feed(path, helper.arguments, text) { return true }
    }
    // OSC 52: the terminal itself keeps the text, also over ssh.
    guard terminal.capabilities.allowsCursorMoves else { return false }
    terminal.write("\u{1B}]52;c;" + Data(text.utf8).base64EncodedString() + "\u{07}")
    return true
  }
}
