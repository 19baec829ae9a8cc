/// The programs of the allow-list, found by name in the tables.
///
/// A table has a block for each program: a line of names and tokens (`SafeRule`), and, where a name ends in `/`, a line for
/// each subcommand below it, further in. Names that share an entry stand with commas between; the words of a subcommand
/// stand with colons between, and where the last of them ends in `/` the tokens are the flags before the next word.
enum SafePrograms {
  /// What stands of one program in a table.
  struct Entry {
    var tokens: Substring
    var isGroup: Bool
    var children: [Child]
    /// The tokens as they were read.
    let head: SafeRule

    init(tokens: Substring, isGroup: Bool, children: [Child]) {
      (self.tokens, self.isGroup, self.children) = (tokens, isGroup, children)
      head = SafeRule(tokens)
    }
  }

  /// A subcommand.
  struct Child {
    var path: Substring
    var tokens: Substring
    var isGroup: Bool

    /// Whether `key` is one of the paths that the line names: `stash:list,show` names `stash:list` and `stash:show`.
    func names(_ key: String) -> Bool {
      let (path, key) = (path.utf8, key.utf8)
      guard let colon = path.lastIndex(of: UInt8(ascii: ":")) else { return SafePrograms.lists(path[...], key[...]) }
      let before = path[...colon]
      guard key.starts(with: before) else { return false }
      return SafePrograms.lists(path[path.index(after: colon)...], key.dropFirst(before.count))
    }
  }

  /// Whether `word` stands in a list with commas between.
  private static func lists(_ list: Substring.UTF8View.SubSequence, _ word: Substring.UTF8View) -> Bool {
    var rest = list[...]
    while true {
      if rest.starts(with: word) {
        let after = rest.dropFirst(word.count)
        if after.isEmpty || after.first == UInt8(ascii: ",") { return true }
      }
      guard let comma = rest.firstIndex(of: UInt8(ascii: ",")) else { return false }
      rest = rest[rest.index(after: comma)...]
    }
  }

  /// The entries of a program; empty where it is not on the list.
  static func named(_ name: String) -> [Entry] {
    (blocks[name] ?? []).map(entry) + rare.flatMap { entries(of: name, in: $0) }
  }

  /// The programs that many machines lack, a block for each in the order of their names, searched where they stand: below a
  /// name stands `.` before the tokens of an entry, `/` before those of one with subcommands, whose lines follow; `=name`
  /// for one that is called like another of its table.
  static let rare = [
    rareChecks, rareClouds, rareClusters, rareContainers, rareData, rareDisks, rareHardware, rareNetwork, rarePackages,
    rareProcesses, rareSecurity, rareServices, rareShown, rareToolchains,
  ]

  private static func entries(of name: String, in table: NamedBlocks) -> [Entry] {
    guard var lines = table.lines(of: name) else { return [] }
    if let head = lines.first, let equals = head.firstIndex(of: "=") {
      lines = table.lines(of: String(head[head.index(after: equals)...])) ?? []
    }
    var entries: [Entry] = []
    for line in lines.dropFirst() {
      let (sign, tokens) = cut(line.drop { $0 == " " })
      if line.hasPrefix("  ") {
        if let last = entries.indices.last { entries[last].children.append(child(line)) }
      } else {
        entries.append(Entry(tokens: tokens, isGroup: sign == "/", children: []))
      }
    }
    return entries
  }

  /// Whether the program is known to answer `--version` and `--help` and to do nothing else then.
  static func answersQuestions(_ name: String) -> Bool {
    blocks[name] != nil || answering.contains(name) || CodeProgram.language(of: name) != nil
      || rare.contains { $0.contains(name) }
      || HarmTable.all.contains { $0.contains(name) }
  }

  /// Every line of tokens in the tables.
  static var allTokens: [Substring] {
    (blocks.values.joined().map(entry)
      + rare.flatMap { table in table.names.flatMap { entries(of: String($0), in: table) } })
      .flatMap { [$0.tokens] + $0.children.map(\.tokens) }
  }

  private static let everyday = [
    files, text, system, network, packages, git, containers, clouds, development, media, shell,
  ]

  private static let blocks: [String: [Substring]] = {
    var blocks: [String: [Substring]] = [:]
    for table in everyday { add(table, to: &blocks) }
    return blocks
  }()

  /// The programs of each table: a program stands in one of them alone, so that no second entry loosens the first.
  static var programsOfTables: [Set<String>] {
    everyday.map { table in
      var blocks: [String: [Substring]] = [:]
      add(table, to: &blocks)
      return Set(blocks.keys)
    } + rare.map { Set($0.names.map(String.init)) }
  }

  /// Cuts a table at the lines that are not set in.
  private static func add(_ table: String, to blocks: inout [String: [Substring]]) {
    var start = table.startIndex
    var index = start
    func finish(_ end: String.Index, _ blocks: inout [String: [Substring]]) {
      let block = table[start..<end]
      let names = block.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      for name in names.split(separator: UInt8(ascii: ",")) {
        let isGroup = name.last == UInt8(ascii: "/")
        blocks[String(Substring(isGroup ? name.dropLast() : name)), default: []].append(block)
      }
    }
    while let newline = table.utf8[index...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = table.utf8.index(after: newline)
      if next == table.endIndex || table.utf8[next] != UInt8(ascii: " ") {
        finish(newline, &blocks)
        start = next
      }
      index = next
    }
    if start < table.endIndex { finish(table.endIndex, &blocks) }
  }

  private static func entry(_ block: Substring) -> Entry {
    let lines = block.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
    let (names, tokens) = cut(lines[0])
    return Entry(tokens: tokens, isGroup: names.last == "/", children: lines.dropFirst().map(child))
  }

  private static func child(_ line: Substring) -> Child {
    let (path, tokens) = cut(line.drop { $0 == " " })
    let isGroup = path.last == "/"
    return Child(path: isGroup ? path.dropLast() : path, tokens: tokens, isGroup: isGroup)
  }

  private static func cut(_ line: Substring) -> (Substring, Substring) {
    let blank = line.utf8.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
    return (line[..<blank], line[blank...])
  }

  /// Programs that do more than look, and answer these questions all the same.
  private static let answering: Set<String> = [
    "kill", "killall", "pkill", "shutdown", "reboot", "telnet", "script", "split", "tee", "mkfs.ext4", "wipefs",
    "swapon",
    "groupadd", "passwd", "chsh", "systemd-run", "loadkeys", "modprobe", "iptables", "umount", "hdparm", "ftp", "nohup",
    "rm", "cp", "mv", "ln", "dd", "mkdir", "rmdir", "touch", "chmod", "chown", "chgrp", "install", "shred", "truncate",
    "sudo", "su", "bash", "zsh", "fish", "sh", "dash", "ssh", "scp", "sftp", "rsync", "wget", "gcc", "g++", "cc",
    "clang",
    "clang++", "make", "cmake", "ninja", "meson", "ld", "as", "gdb", "lldb", "strace", "perl", "python", "python2",
    "python3", "ruby", "node", "deno", "bun", "php", "lua", "java", "javac", "kotlin", "scala", "swift", "swiftc",
    "rustc",
    "go", "cargo", "rustup", "npm", "npx", "yarn", "pnpm", "pip", "pip3", "pipx", "poetry", "uv", "conda", "mvn",
    "gradle",
    "ant", "sbt", "dotnet", "mix", "elixir", "erl", "ghc", "stack", "cabal", "R", "Rscript", "julia", "vim", "nvim",
    "vi",
    "nano", "emacs", "code", "ed", "ex", "ansible", "ansible-playbook", "vagrant", "packer", "psql", "mysql", "mongosh",
    "redis-cli", "nginx", "apachectl", "httpd", "screen", "zip", "xz", "gzip", "bzip2", "zstd", "ffmpeg", "convert",
    "magick", "gpg", "openssl", "qemu-img", "parallel", "xargs", "crontab", "at", "patch", "m4", "bison", "flex",
    "autoconf", "automake", "tsc", "eslint", "prettier", "jest", "pytest", "tox", "black", "ruff", "terraform", "tofu",
    "flatpak", "snap", "nvm", "pyenv", "rbenv", "valgrind", "perf", "strip", "objcopy", "ar", "useradd", "usermod",
    "userdel", "mkfs", "mount", "umount", "fdisk", "parted", "rclone", "restic", "borg", "pulumi", "minikube", "kind",
    "renice", "nice", "ionice", "chroot", "unshare", "nsenter", "age", "pod", "ctags", "unison", "dtruss", "vimdiff",
    "chef", "pgbench", "dhclient", "hub", "tea", "bundle", "gem", "composer", "helmfile", "skaffold", "tilt", "nix",
    "guix", "lxc", "virsh", "tcpdump", "tshark", "nmap", "socat", "ncat", "nc", "iperf3", "ab", "wrk", "hey", "k6",
    "useradd", "visudo", "crontab", "logrotate", "rsyslogd", "nginx", "haproxy", "caddy", "traefik", "certbot",
    "pg_dump", "pg_restore", "mysqldump", "mongodump", "pandoc", "convert", "gs", "latexmk", "pdflatex", "inkscape",
    "blender", "sox", "lame", "HandBrakeCLI", "yt-dlp", "aria2c", "lftp", "rename", "fdupes", "jdupes", "exiftool",
    "stow", "chezmoi", "direnv", "asdf", "mise", "volta", "fnm", "starship", "zoxide", "fzf", "rg", "fd", "bat", "exa",
    "gh", "glab", "svn", "hg", "fossil", "act", "pre-commit", "cookiecutter", "sphinx-build", "mkdocs", "hugo",
    "jekyll", "zola", "webpack", "vite", "rollup", "esbuild", "next", "nuxt", "ng", "vue", "tailwindcss", "sass",
    "playwright", "cypress", "newman", "locust", "gunicorn", "uvicorn", "celery", "flask", "jupyter", "streamlit",
    "dagster", "nvcc", "redfishtool", "collectl", "pcp", "alertmanager", "prometheus", "grafana", "loki", "fluent-bit",
    "addpart", "chattr", "chcpu", "chfn", "chgpasswd", "chmem", "choom", "chpasswd", "delpart", "expiry", "fallocate",
    "findfs", "fsfreeze", "gpasswd", "groupdel", "groupmems", "groupmod", "hardlink", "ipcmk", "ipcrm", "ldattach",
    "link", "logger", "login", "mesg", "mkfifo", "mknod", "mkswap", "mountpoint", "newgrp", "newusers", "pivot_root",
    "ptx", "pwconv", "rtcwake", "runcon", "runuser", "setpriv", "setterm", "swaplabel", "swapoff", "unlink", "vigr",
    "vipw", "wall", "wdctl", "zramctl", "adduser", "deluser", "addgroup", "delgroup", "locale-gen", "update-grub",
    "dbus-send", "update-locale", "optipng", "espeak", "dbt", "powertop", "nmon", "glances", "ld", "sysctl", "sftp",
  ]
}
