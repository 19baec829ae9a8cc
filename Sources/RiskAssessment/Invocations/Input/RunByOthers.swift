/// Files whose content other programs run by themselves: start-up files, hooks, schedules.
enum RunByOthers {
  static func holds(_ path: String) -> Bool {
    path.contains("/hooks/") || isSchedule(path) || path.hasPrefix("/etc/profile.d/") || path.contains("/init.d/")
      || isUnit(path) || hooks.contains(InvocationCollector.baseName(path)) || endings.contains { path.hasSuffix($0) }
  }

  /// The commands in what is written to such a file.
  static func commands(in text: String, at path: String) -> String {
    if isSchedule(path) { return CronLines.commands(of: text) }
    return isUnit(path) ? unitCommands(in: text) : text
  }

  /// A unit of systemd, or an entry of the menu and of what starts with the session.
  private static func isUnit(_ path: String) -> Bool {
    path.contains("systemd/") && path.hasSuffix(".service") || path.hasSuffix(".desktop")
  }

  /// What stands behind `ExecStart=`, `ExecStop=` and `Exec=`, without the signs that change how it is run.
  private static func unitCommands(in text: String) -> String {
    text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("Exec"), let equals = line.firstIndex(of: "=") else { return nil }
      return String(line[line.index(after: equals)...].drop { "-@+!: ".contains($0) })
    }.joined(separator: "\n")
  }

  static func isSchedule(_ path: String) -> Bool {
    path.hasPrefix("/etc/cron") || path.hasPrefix("/var/spool/cron")
  }

  /// The names by which git calls its hooks, in whatever folder they are.
  private static let hooks: Set<String> = [
    "applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit", "prepare-commit-msg",
    "commit-msg", "post-commit", "pre-rebase", "post-checkout", "post-merge", "pre-push", "pre-receive", "post-receive",
    "post-update", "post-rewrite", "fsmonitor-watchman",
  ]

  private static let endings = [
    ".bashrc", ".zshrc", ".profile", ".bash_profile", ".zprofile", ".zshenv", ".bash_login", ".bash_logout", ".xinitrc",
    ".xprofile", ".envrc", "/etc/profile", "/etc/bash.bashrc", "/etc/rc.local", "config.fish",
  ]
}
