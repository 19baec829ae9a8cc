/// What kind of place a path names, judged by its text alone.
enum TargetPath {
  /// Folders of the system at the root.
  private static let systemFolders: Set<String> = [
    "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/opt", "/proc", "/root", "/run",
    "/sbin", "/srv", "/sys", "/usr", "/var", "/mnt", "/media", "/var/lib", "/var/log", "/usr/bin", "/usr/lib",
    "/usr/local", "/usr/share", "/System", "/Library", "/Applications", "/Users", "/private", "/Volumes",
  ]

  /// Where the programs and the settings of the system are.
  private static let ownedFolders = [
    "/bin/", "/boot/", "/etc/", "/lib/", "/lib32/", "/lib64/", "/sbin/", "/usr/", "/sys/", "/proc/", "/System/",
    "/var/lib/dpkg/", "/var/lib/rpm/", "/private/etc/",
  ]

  /// Whether the argument names the root, a system folder, the home folder, the working folder or its parent, or all
  /// that is in one of them.
  static func isBroad(_ argument: InvocationArgument) -> Bool {
    var path = argument.text
    // Quotes are left only where the value is not known.
    if argument.value == nil { path.removeAll { $0 == "\"" || $0 == "'" } }
    path = withoutEnding(path)
    return broadFolders.contains(path) || path.hasPrefix("~") && !path.contains("/") || isSystem(path)
      || isVariableFolder(argument, path: path)
  }

  private static let broadFolders: Set<String> = [
    "*", ".*", "**", ".", "..", "$HOME", "${HOME}", "$PWD", "${PWD}", "$(pwd)", "`pwd`", ".[!.]*", ".??*",
    "{,.}*", "{*,.*}", "{*,.[!.]*}", ".[^.]*", "?*", "../..",
  ]

  /// The path without what stands for all in a folder: `/*`, `/.*`, `/`.
  private static func withoutEnding(_ path: String) -> String {
    let endings = ["/*", "/.*", "/**", "/{,.}*", "/{*,.*}", "/.", "/"]
    var path = path
    while let ending = endings.first(where: { path.hasSuffix($0) }) {
      path = String(path.dropLast(ending.count))
      if path.isEmpty { return "/" }
    }
    return path
  }

  /// Whether `path` is a folder at the root that the system needs, or the root.
  static func isSystem(_ path: String) -> Bool {
    var path = path
    while path.utf8.count > 1, path.last == "/" { path.removeLast() }
    return systemFolders.contains(path)
  }

  /// Files of accounts, also of a system that is mounted elsewhere.
  private static let accountFiles = ["/etc/passwd", "/etc/shadow", "/etc/sudoers", "/etc/group", "/etc/fstab"]

  /// Whether `path` lies in a folder of the system's own files.
  static func isInSystem(_ path: String) -> Bool {
    // What an administrator installs is not the system's own.
    let isLocal = ["/usr/local", "/usr/src"].contains { path == $0 || path.hasPrefix($0 + "/") }
    guard path.hasPrefix("/"), !isLocal else { return false }
    if accountFiles.contains(where: path.hasSuffix) { return true }
    return ["/", "/usr", "/var", "/dev", "/opt", "/home", "/root"].contains(path)
      || ownedFolders.contains { path.hasPrefix($0) || path == $0.dropLast() }
  }

  /// Whether `path` is a file in which a service keeps its data.
  static func isServiceState(_ path: String) -> Bool {
    path.hasPrefix("/var/lib/") || path.hasPrefix("/private/var/db/")
  }

  /// Whether a variable, of which nothing else is known, is named as one that holds a device: `$DISK`, `${dev}1`.
  static func isDeviceVariable(_ path: String) -> Bool {
    let name = path.lowercased().filter { $0 != "\"" }
    guard name.hasPrefix("$"), !name.contains("/"), !name.contains("(") else { return false }
    let letters = name.filter { $0.isLetter || $0 == "_" }
    return ["disk", "dev", "drive", "usb", "sdcard", "partition", "target_dev", "blk"].contains { mark in
      letters == mark || letters.hasSuffix("_" + mark) || letters.hasPrefix(mark + "_") || letters == mark + "ice"
        || letters.hasSuffix("_" + mark + "ice")
    }
  }

  /// Whether the argument names a system folder where its variables are empty: `"$dir"/`, `/var/$name`.
  private static func isVariableFolder(_ argument: InvocationArgument, path: String) -> Bool {
    guard argument.isDynamic, argument.value == nil, let sign = path.firstIndex(of: "$") else { return false }
    let variable = path[sign...].prefix { $0 != "/" }
    // `${x:?}` stops where the variable is not set, `${x:-y}` has another value; the shell itself sets HOME and PWD.
    if variable.contains("?") || variable.contains(":-") || variable.contains("(") { return false }
    if ["$HOME", "${HOME}", "$PWD", "${PWD}"].contains(String(variable)) { return false }
    let before = String(path[..<sign])
    let after = path[sign...].dropFirst(variable.count)
    if before.isEmpty { return after.isEmpty ? endsInSlash(argument) : true }
    return before.hasSuffix("/") && after.isEmpty && isSystem(before)
  }

  private static func endsInSlash(_ argument: InvocationArgument) -> Bool {
    argument.written.contains("/")
  }

  /// Whether `path` is a disk, a partition or another device that holds data.
  static func isDataDevice(_ path: String) -> Bool {
    guard path.hasPrefix("/dev/") else { return false }
    let harmless: Set<String> = [
      "/dev/null", "/dev/stdout", "/dev/stderr", "/dev/stdin", "/dev/tty", "/dev/zero", "/dev/full", "/dev/random",
      "/dev/urandom", "/dev/console", "/dev/ptmx",
    ]
    let folders = ["fd/", "tcp/", "udp/", "pts/", "shm/", "tty", "log", "kmsg"]
    return !harmless.contains(path) && !folders.contains { path.dropFirst(5).hasPrefix($0) }
  }

  /// Whether `path` is named as a file in which a program keeps data, or as a copy of such a one.
  static func isData(_ path: String) -> Bool { dataEndings.contains(where: path.hasSuffix) }

  private static let dataEndings = [
    ".db", ".sqlite", ".sqlite3", ".dat", ".ibd", ".mdb", ".kdbx", ".frm", ".rdb", ".aof", ".sql", ".bak", ".ldb",
    ".wal",
  ]

  /// Whether `path` names keys, passwords, tokens or the list of users.
  static func isSensitive(_ path: String) -> Bool { isSecret(path) || path.hasPrefix("/etc/passwd") }

  /// Whether `path` names keys, passwords or tokens.
  static func isSecret(_ path: String) -> Bool { SecretFile.isNamed(path) }

  /// Whether what is written to `path` is shown or dropped, not kept.
  static func isSink(_ path: String) -> Bool {
    ["/dev/null", "/dev/stderr", "/dev/stdout", "/dev/tty", "-"].contains(path) || path.hasPrefix("/dev/fd/")
      || path.hasPrefix("/dev/tcp/") || path.hasPrefix("/dev/udp/") || path.hasPrefix("/dev/pts/")
  }
}
