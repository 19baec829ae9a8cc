/// Files whose content other programs run by themselves: start-up files, hooks, schedules.
enum RunByOthers {
  static func holds(_ path: String) -> Bool {
    path.contains("/hooks/") || isSchedule(path) || path.hasPrefix("/etc/profile.d/") || path.contains("/init.d/")
      || endings.contains { path.hasSuffix($0) }
  }

  static func isSchedule(_ path: String) -> Bool {
    path.hasPrefix("/etc/cron") || path.hasPrefix("/var/spool/cron")
  }

  private static let endings = [
    ".bashrc", ".zshrc", ".profile", ".bash_profile", ".zprofile", ".zshenv", ".bash_login", ".bash_logout", ".xinitrc",
    ".xprofile", ".envrc", "/etc/profile", "/etc/bash.bashrc", "/etc/rc.local", "config.fish",
  ]
}
