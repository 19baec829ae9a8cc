import ShellIntegration

/// Where a shell reads its start-up commands, and what is added there.
struct ShellStartUp {
  let shell: IntegratedShell
  let home: String
  let environment: [String: String]

  /// The line that sets up `??`.
  static func line(for shell: IntegratedShell) -> String {
    switch shell {
    case .bash, .zsh: "eval \"$(qmark init \(shell.rawValue))\""
    case .fish: "qmark init fish | source"
    }
  }

  /// The file that the line is added to.
  var file: String { files[0] }

  /// The files that an interactive shell reads, the usual one first.
  var files: [String] {
    switch shell {
    case .bash: [".bashrc", ".bash_profile", ".bash_login", ".profile", ".bash_aliases"].map { home + "/" + $0 }
    case .zsh: [".zshrc", ".zprofile", ".zshenv", ".zlogin"].map { zshFolder + "/" + $0 }
    case .fish: [fishFolder + "/config.fish"]
    }
  }

  /// A folder whose files are all read as well.
  var folder: String? { shell == .fish ? fishFolder + "/conf.d" : nil }

  private var zshFolder: String { absolute("ZDOTDIR") ?? home }
  private var fishFolder: String { (absolute("XDG_CONFIG_HOME") ?? home + "/.config") + "/fish" }

  private func absolute(_ variable: String) -> String? {
    environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// `path` with the home folder as `~`.
  func abbreviated(_ path: String) -> String {
    home != "/" && path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
  }
}

extension ShellStartUp {
  /// The reader's own shell, where qmark has an integration for it; nil without a home.
  init?(world: World) {
    guard let home = world.variable("HOME"), home.hasPrefix("/"),
      let name = world.variable("SHELL")?.split(separator: "/").last,
      let shell = IntegratedShell(rawValue: String(name))
    else { return nil }
    self.init(shell: shell, home: home, environment: world.environment)
  }

  /// The first file that has a line of which `matches` is true; comments do not count.
  func file(in world: World, where matches: (Substring) -> Bool) -> String? {
    let more = folder.map { folder in
      (world.files.names(folder, 1000) ?? []).filter { $0.hasSuffix(".fish") }.sorted().map { folder + "/" + $0 }
    }
    return (files + (more ?? [])).first { path in
      guard let bytes = world.files.read(path, Self.fileLimit)?.bytes else { return false }
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .contains { !$0.drop(while: \.isWhitespace).hasPrefix("#") && matches($0) }
    }
  }

  private static let fileLimit = 1 << 20
}
