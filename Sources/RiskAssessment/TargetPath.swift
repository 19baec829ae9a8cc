/// What kind of place a path names, judged by its text alone.
enum TargetPath {
  /// Folders of the system at the root.
  private static let systemFolders: Set<String> = [
    "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/opt", "/proc", "/root", "/run", "/sbin", "/srv",
    "/sys", "/usr", "/var", "/System", "/Library", "/Applications", "/Users", "/private", "/Volumes",
  ]

  /// Whether the argument names the root, a system folder, the home folder, the working folder or its parent, or all
  /// that is in one of them.
  static func isBroad(_ argument: InvocationArgument) -> Bool {
    var path = argument.text
    if path.hasPrefix("\"") || path.hasPrefix("'") { path = String(path.dropFirst().dropLast()) }
    for ending in ["/*", "/.*", "/"] where path.hasSuffix(ending) && path.utf8.count > ending.utf8.count {
      path = String(path.dropLast(ending.count))
    }
    if ["/*", "*", ".*", ".", "..", "~", "$HOME", "${HOME}", "$PWD", "./", "../", ".[!.]*"].contains(path) {
      return true
    }
    return isSystem(path) || isVariableFolder(argument)
  }

  /// Whether `path` is a folder at the root that the system needs, or the root.
  static func isSystem(_ path: String) -> Bool {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    return systemFolders.contains(path)
  }

  /// Whether `path` lies in a folder of the system's own files.
  static func isInSystem(_ path: String) -> Bool {
    let owned = ["/bin/", "/boot/", "/etc/", "/lib/", "/lib64/", "/sbin/", "/usr/", "/sys/", "/proc/", "/System/"]
    return isSystem(path) || owned.contains { path.hasPrefix($0) }
  }

  /// Whether the argument begins with a variable and goes on with `/`: the root where the variable is empty.
  private static func isVariableFolder(_ argument: InvocationArgument) -> Bool {
    guard argument.isDynamic, argument.value == nil else { return false }
    let written = argument.written.filter { $0 != "\"" }
    guard written.hasPrefix("$"), let slash = written.firstIndex(of: "/") else { return false }
    // `${x:?}` stops where the variable is not set.
    return !written[..<slash].contains("?")
  }

  /// Whether `path` is a disk, a partition or another device that holds data.
  static func isDataDevice(_ path: String) -> Bool {
    guard path.hasPrefix("/dev/") else { return false }
    let harmless = ["/dev/null", "/dev/stdout", "/dev/stderr", "/dev/stdin", "/dev/tty", "/dev/zero", "/dev/full"]
    return !harmless.contains(path) && !path.hasPrefix("/dev/fd/") && !path.hasPrefix("/dev/tcp/")
      && !path.hasPrefix("/dev/udp/") && !path.hasPrefix("/dev/pts/") && !path.hasPrefix("/dev/shm/")
  }

  /// Whether `path` names keys, passwords, tokens or the list of users.
  static func isSensitive(_ path: String) -> Bool { isSecret(path) || path.hasPrefix("/etc/passwd") }

  /// Whether `path` names keys, passwords or tokens.
  static func isSecret(_ path: String) -> Bool {
    let marks = [
      "/.ssh/id_", ".ssh/id_", "/etc/shadow", "/.aws/credentials", ".aws/credentials", "/.netrc", ".netrc", ".gnupg",
      ".kube/config", ".docker/config.json", ".pgpass", ".npmrc", ".pypirc", ".git-credentials", "id_rsa", "id_ed25519",
    ]
    guard !path.hasSuffix(".pub") else { return false }
    return marks.contains { holds($0, in: path) } || path.hasSuffix(".pem") || path.hasSuffix(".key") || path == ".env"
      || path.hasSuffix("/.env")
  }

  /// Whether `mark` stands in `path`, byte for byte; several times faster than the search for characters.
  private static func holds(_ mark: String, in path: String) -> Bool {
    var rest = path.utf8[...]
    while rest.count >= mark.utf8.count {
      if rest.starts(with: mark.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
