import Platform

/// A program that takes text for the clipboard on standard input.
struct ClipboardHelper: Equatable, Sendable {
  let program: String
  let arguments: [String]
  /// The variable that says it has a place to put the text, also where the reader sits at another machine; nil for the
  /// clipboard of this machine itself.
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
    // -w hands the text on to the terminal that tmux runs in.
    ClipboardHelper("tmux", ["load-buffer", "-w", "-"], variable: "TMUX"),
  ]

  /// Over ssh the reader's clipboard is not that of the machine that qmark runs on.
  private static func isRemote(_ world: World) -> Bool {
    world.variable("SSH_CONNECTION") != nil || world.variable("SSH_TTY") != nil
  }

  /// Those that are installed and have a place to put the text, each with its path, in the order they are tried.
  static func usable(in world: World) -> [(helper: ClipboardHelper, path: String)] {
    let isRemote = isRemote(world)
    return all.compactMap { helper in
      if helper.variable.map({ world.variable($0) == nil }) ?? isRemote { return nil }
      return world.machine.findProgram(helper.program).map { (helper, $0) }
    }
  }
}
