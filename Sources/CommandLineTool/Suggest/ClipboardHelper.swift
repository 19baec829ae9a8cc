import Platform

/// A program that takes text for the clipboard on standard input.
struct ClipboardHelper: Equatable, Sendable {
  let program: String
  let arguments: [String]
  /// The variable that says it has a place to put the text.
  let variable: String?

  private init(_ program: String, _ arguments: [String] = [], variable: String? = nil) {
    self.program = program
    self.arguments = arguments
    self.variable = variable
  }

  private static let all = [
    ClipboardHelper("pbcopy"), ClipboardHelper("wl-copy", variable: "WAYLAND_DISPLAY"),
    ClipboardHelper("xclip", ["-selection", "clipboard"], variable: "DISPLAY"),
    ClipboardHelper("xsel", ["--clipboard", "--input"], variable: "DISPLAY"), ClipboardHelper("clip.exe"),
    ClipboardHelper("tmux", ["load-buffer", "-w", "-"], variable: "TMUX"),
  ]

  /// Those that are installed and have a place to put the text, each with its path, in the order they are tried.
  static func usable(in world: World) -> [(helper: ClipboardHelper, path: String)] {
    all.compactMap { helper in
      if let variable = helper.variable, world.variable(variable) == nil { return nil }
      return world.machine.findProgram(helper.program).map { (helper, $0) }
    }
  }
}
