import ShellGrammar

/// Programs that only read, or only add, with the flags that would make them do more.
enum SafeList {
  /// When a listed program is safe.
  private enum Condition {
    /// With any flags.
    case always
    /// Without these flags: `-x` also inside a cluster, `--long` also with a value.
    case without(Set<String>)
    /// With one of these subcommands, and without these flags.
    case subcommands(Set<String>, without: Set<String> = [])
    /// With one of these words as the first argument.
    case firstWord(Set<String>)
  }

  /// Whether the invocation is known to do no harm.
  static func holds(_ invocation: Invocation) -> Bool {
    guard let name = invocation.name else { return false }
    if name.isEmpty { return true }
    if invocation.assignments.contains(where: { !harmlessVariables.contains($0.name) }) { return false }
    if interpreterChecks(name, invocation) { return true }
    guard let condition = programs[name] else { return false }
    switch condition {
    case .always: return true
    case .without(let flags): return !has(flags, invocation)
    case .subcommands(let names, let flags):
      let words = RiskRule.gitWords(invocation)
      return words.first?.value.map(names.contains) == true && !has(flags, invocation)
    case .firstWord(let words):
      return invocation.arguments.first.map { words.contains($0.text) } ?? words.contains("")
    }
  }

  private static func has(_ flags: Set<String>, _ invocation: Invocation) -> Bool {
    invocation.arguments.contains { argument in
      let text = argument.text
      // What the shell fills in may turn out to be a flag.
      if argument.value == nil, !argument.hasGlob, argument.written.hasPrefix("$") { return true }
      if flags.contains(text) { return true }
      if text.hasPrefix("--") { return flags.contains { text.hasPrefix($0 + "=") } }
      guard text.hasPrefix("-") else { return false }
      return flags.contains { $0.utf8.count == 2 && text.dropFirst().contains($0.dropFirst()) }
    }
  }

  /// sed and awk are safe when their program only prints.
  private static func interpreterChecks(_ name: String, _ invocation: Invocation) -> Bool {
    switch name {
    case "sed", "gsed":
      guard !has(["-i", "--in-place", "-f", "--file"], invocation), let program = invocation.operands.first?.value
      else { return false }
      return !SedProgram.mayWriteOrRun(
        invocation.hasFlag("e") ? invocation.arguments.map(\.text).joined(separator: "\n") : program)
    case "awk", "gawk", "mawk", "nawk":
      guard !has(["-f", "--file", "-i", "--include", "-E"], invocation) else { return false }
      return !invocation.arguments.contains { argument in
        guard let text = argument.value else { return argument.isDynamic }
        return AwkProgram.mayWriteOrRun(text)
      }
    default: return false
    }
  }

  /// Variables that change how a program shows what it does, and nothing else.
  private static let harmlessVariables: Set<String> = [
    "LANG", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "TZ", "COLUMNS", "LINES",
    "NO_COLOR",
    "TERM",
  ]

  private static let programs: [String: Condition] = {
    var table: [String: Condition] = [:]
    for name in alwaysSafe.split(separator: " ") { table[String(name)] = .always }
    for (name, condition) in conditions { table[name] = condition }
    return table
  }()

  private static let alwaysSafe = """
    ls cat head tail wc cut tr grep egrep fgrep zgrep nl tac rev paste join comm diff cmp fold expand unexpand column \
    echo printf pwd basename dirname realpath readlink stat file du df tree lsof netstat ps pgrep pstree pidof \
    free uptime uname whoami id groups who w last nproc lscpu lsblk lsusb lspci lsmod vmstat iostat arch hostid tty locale \
    which type whereis apropos whatis man info help cal ncal seq true false test [ expr bc dc factor sleep yes nslookup host dig \
    ping ping6 traceroute tracepath mtr md5sum sha1sum sha224sum sha256sum sha384sum sha512sum shasum md5 cksum sum b2sum zcat zless \
    bzcat xzcat strings od hexdump xxd less more jobs mkdir touch pushd popd dirs cd history printenv getent logname users \
    tput clear reset jq yq numfmt shuf look read wait nm ldd objdump getconf ulimit sw_vers system_profiler vm_stat pbpaste \
    identify ffprobe pdfinfo exiftool tokei cloc rg fd bat exa eza htop top iotop iftop lsb_release hostnamectl localectl pathchk \
    getfacl base64 base32 tsort ts return break continue shift : local dmidecode acpi sensors \
    locate plocate uuidgen csvcut csvlook csvstat in2csv cloc sdiff zmore mdls sha512 b3sum
    """

  private static let conditions: [(String, Condition)] = [
    ("find", .without(["-delete", "-exec", "-execdir", "-ok", "-okdir", "-fprint", "-fprint0", "-fprintf", "-fls"])),
    ("xargs", .without([])), ("timeout", .without([])), ("time", .without(["-o"])), ("nice", .without([])),
    ("watch", .without([])), ("command", .without([])), ("stdbuf", .without([])), ("nohup", .without([])),
    ("sort", .without(["-o", "--output", "--compress-program"])), ("uniq", .always),
    ("date", .without(["-s", "--set"])),
    ("hostname", .firstWord(["", "-I", "-i", "-f", "-s", "-d"])),
    ("ss", .without(["-K", "--kill"])), ("env", .firstWord([""])), ("set", .firstWord([""])),
    ("alias", .firstWord([""])), ("umask", .firstWord([""])), ("mount", .firstWord(["", "-l"])),
    ("crontab", .firstWord(["-l"])), ("ip", .without(["-b", "-batch"])), ("ifconfig", .firstWord(["", "-a"])),
    ("journalctl", .without(["--vacuum-size", "--vacuum-time", "--vacuum-files", "--rotate", "--flush", "--sync"])),
    ("dmesg", .without(["-c", "-C", "-D", "-E", "--clear", "--read-clear"])),
    (
      "systemctl",
      .subcommands([
        "status", "list-units", "list-timers", "list-unit-files", "show", "cat", "is-active",
        "is-enabled", "is-failed", "list-dependencies", "get-default", "list-sockets",
      ])
    ),
    ("kill", .firstWord(["-l", "-L", "-0"])), ("fuser", .without(["-k", "--kill"])),
    (
      "tar",
      .firstWord([
        "tf", "tzf", "tvf", "tjf", "tJf", "tvzf", "tzvf", "-tf", "-tzf", "-tvf", "-tzvf", "-tvzf", "-t", "--list",
      ])
    ),
    ("unzip", .firstWord(["-l", "-t", "-v", "-Z"])), ("zipinfo", .always), ("7z", .subcommands(["l", "t"])),
    ("gunzip", .firstWord(["-c", "-l", "-t"])), ("gzip", .firstWord(["-l", "-t"])),
    (
      "curl",
      .without([
        "-o", "-O", "--output", "--remote-name", "-J", "-T", "--upload-file", "-d", "--data", "--data-raw",
        "--data-binary",
        "--data-urlencode", "--json", "-F", "--form", "-X", "--request", "-K", "--config", "-c", "--cookie-jar", "-D",
        "--dump-header", "--trace", "--trace-ascii", "--output-dir", "-Q", "--quote", "--unix-socket",
      ])
    ),
    (
      "openssl",
      .subcommands(
        ["version", "x509", "s_client", "rand", "dgst", "ciphers", "verify"], without: ["-out", "-writerand"])
    ),
    ("apt", .subcommands(["list", "search", "show", "policy", "depends", "rdepends"])),
    ("apt-cache", .always),
    ("dpkg", .firstWord(["-l", "-L", "-S", "-s", "--list", "--listfiles", "--search", "--status"])),
    ("dpkg-query", .always), ("rpm", .firstWord(["-qa", "-q", "-qi", "-ql", "-qf"])),
    ("brew", .subcommands(["list", "search", "info", "outdated", "deps", "leaves", "config", "doctor"])),
    ("pip", .subcommands(["list", "show", "freeze", "check"])),
    ("pip3", .subcommands(["list", "show", "freeze", "check"])),
    ("npm", .subcommands(["ls", "list", "outdated", "view", "search", "root", "audit"], without: ["fix"])),
    ("cargo", .subcommands(["tree", "search", "metadata", "--version"])),
    (
      "podman",
      .subcommands([
        "ps", "images", "logs", "inspect", "version", "info", "stats", "top", "port", "diff", "history", "search",
      ])
    ),
    (
      "docker",
      .subcommands([
        "ps", "images", "logs", "inspect", "version", "info", "stats", "top", "port", "diff", "history", "search",
      ])
    ),
    (
      "kubectl",
      .subcommands(["get", "describe", "logs", "top", "explain", "version", "api-resources", "cluster-info"])
    ),
    (
      "git",
      .subcommands(
        [
          "status", "log", "show", "diff", "blame", "shortlog", "describe", "rev-parse", "rev-list", "ls-files",
          "ls-tree",
          "ls-remote", "cat-file", "grep", "reflog", "for-each-ref", "name-rev", "merge-base", "count-objects",
          "whatchanged",
          "show-ref", "var", "version", "help", "check-ignore", "cherry", "range-diff", "fsck", "bugreport",
        ],
        without: [
          "-c", "--exec-path", "--output", "--ext-diff", "--open-files-in-pager", "-O", "expire", "delete",
          "--upload-pack",
        ])
    ),
    ("gh", .subcommands(["status", "search", "browse"])),
    ("tmux", .subcommands(["ls", "list-sessions", "list-windows", "list-panes"])),
    ("python3", .firstWord(["--version", "-V"])), ("python", .firstWord(["--version", "-V"])),
    ("node", .firstWord(["--version", "-v"])), ("ssh", .firstWord(["-V"])), ("make", .firstWord(["-n", "--version"])),
    ("bash", .firstWord(["--version"])), ("launchctl", .firstWord(["list"])), ("defaults", .firstWord(["read"])),
    ("mdfind", .always), ("sysctl", .without(["-w", "--write", "-p", "--load"])),
    ("sqlite3", .firstWord(["--version"])),
  ]
}
