import ShellGrammar

/// What variables of the environment and of the shell do when they are set.
enum ShellVariables {
  /// Whether the variable changes only how a program shows what it does.
  static func changesOnlyLooks(_ name: String) -> Bool { looks.contains(name) || name.hasPrefix("LC_") }

  /// Whether the shell runs, finds or splits words by this variable, so that setting it changes what later words do.
  static func steersTheShell(_ name: String) -> Bool {
    steering.contains(name) || name.hasPrefix("LD_") || name.hasPrefix("DYLD_") || name.hasPrefix("GIT_")
      || name.hasPrefix("BASH_") || name.hasPrefix("PYTHON") || name.hasPrefix("PERL5")
  }

  /// Variables that name the program which shows long output.
  static let pagers: Set<String> = ["PAGER", "MANPAGER", "GIT_PAGER", "SYSTEMD_PAGER", "AWS_PAGER", "GH_PAGER"]

  /// Whether an assignment gives less flags that change only what is shown: `LESS=-R`.
  static func onlyFlags(_ assignment: Assignment) -> Bool {
    guard assignment.name == "LESS", case .word(let word) = assignment.value, let value = word?.literalValue else {
      return false
    }
    return value.hasPrefix("-") && value.dropFirst().allSatisfy("RrFXSNiIMQK".contains)
  }

  /// Whether a pager is one that only shows what it reads, or none.
  static func onlyShows(_ value: Assignment.Value) -> Bool {
    guard case .word(let word) = value else { return false }
    return word?.literalValue.map { ["", "cat", "less", "more", "less -R", "less -F"].contains($0) } ?? true
  }

  /// Whether the programs are looked for only where the system keeps them: `PATH=/usr/bin:/bin`.
  static func keepsToSystem(_ name: String, _ value: String?) -> Bool {
    guard name == "PATH", let value else { return false }
    return value.split(separator: ":", omittingEmptySubsequences: false).allSatisfy(systemFolders.contains)
  }

  private static let systemFolders: Set<Substring> = [
    "/bin", "/usr/bin", "/sbin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin",
  ]

  private static let looks: Set<String> = [
    "LANG", "LANGUAGE", "TZ", "COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM",
    "LS_COLORS", "GREP_COLORS", "GREP_COLOR", "TIME_STYLE", "QUOTING_STYLE", "BLOCK_SIZE", "BLOCKSIZE", "MANWIDTH",
    "SYSTEMD_COLORS", "RUST_BACKTRACE", "RUST_LOG", "DEBUG", "CI", "AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION",
    "POSIXLY_CORRECT", "HISTTIMEFORMAT", "TIMEFORMAT",
  ]

  private static let steering: Set<String> = [
    "PATH", "IFS", "ENV", "PROMPT_COMMAND", "PS0", "PS1", "PS2", "PS4", "SHELLOPTS", "CDPATH", "PAGER", "MANPAGER",
    "EDITOR", "VISUAL", "BROWSER", "LESSOPEN", "LESSCLOSE", "SHELL", "HOME", "FPATH", "ZDOTDIR", "HISTFILE", "HISTSIZE",
    "HISTFILESIZE", "HISTCONTROL", "HISTIGNORE", "TMOUT", "NODE_OPTIONS", "RUBYOPT", "RUBYLIB", "JAVA_TOOL_OPTIONS",
    "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "MAKEFLAGS", "TAR_OPTIONS", "SUDO_ASKPASS",
    "KUBECONFIG", "DOCKER_HOST", "SSH_ASKPASS", "INPUTRC",
  ]
}
