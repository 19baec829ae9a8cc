import Platform

/// The shell that runs an accepted command as a child.
struct RunningShell: Equatable, Sendable {
  /// Its path.
  let path: String

  /// Shells that read the commands we write.
  private static let understood: Set<String> = ["sh", "bash", "zsh", "dash", "ksh", "mksh", "ash", "yash"]

  /// `SHELL` where it is a shell of the POSIX kind that is there, else bash, else `/bin/sh`.
  init(world: World) {
    let named = world.variable("SHELL").flatMap { path in
      path.hasPrefix("/") && Self.understood.contains(Self.name(of: path)) ? world.machine.findProgram(path) : nil
    }
    path = named ?? world.machine.findProgram("bash") ?? "/bin/sh"
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
