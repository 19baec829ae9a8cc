import CommandReference
import Knowledge
import Platform
import Testing

/// Every flag of `Knowledge/commands` stands in the manual page, the builtin's help or the `--help` of this machine.
struct InstalledFlagTests {
  private static let goBuildFlags: Set<String> = [
    "-o", "-race", "-v", "-x", "-n", "-a", "-tags", "-ldflags", "-gcflags", "-trimpath", "-mod", "-buildvcs", "-p",
  ]

  /// Flags that work although no page of Debian says so, each with the way to see it.
  static let seenElsewhere: [String: Set<String>] = [
    // The page of coreutils leaves the old form out; `head -5 /dev/null` succeeds.
    "head": ["-NUM"], "tail": ["-NUM"],
    // The page writes it as -WIDTH, and leaves -q out; `fmt -72 /dev/null` and `csplit -q /dev/null 0` get past their flags.
    "fmt": ["-NUM"], "csplit": ["-q"],
    // A negative number; `seq 3 -1 1` counts down.
    "seq": ["-NUM"],
    // The page of Ghostscript leaves it out, its document "Use" has it.
    "gs": ["-o"],
    // Attributes with a dash before them; `chattr -i FILE` succeeds.
    "chattr": ["-a", "-i"],
    // The page of findutils has it as -newerXY; `find / -maxdepth 0 -newermt 2020-01-01` succeeds.
    "find": ["-newermt"],
    // Modes that look like flags; `chmod -x FILE` succeeds.
    "chmod": ["-r", "-w", "-x"],
    // The page says only that words after `+` are commands of less, F among them.
    "less": ["+F", "+/"],
    // The page writes it as `+[num]`.
    "vim": ["+NUM"],
    // The page lists these as keywords of `set` and says that a hyphen before them makes them options.
    "nslookup": ["-type", "-debug"],
    // The page has it as `-c[color]`.
    "ip": ["-color", "master", "peer", "lladdr", "broadcast", "brd"],
    // bash's help says that a plus instead of the dash turns each flag of set off.
    "set": ["+e", "+u", "+x", "+a", "+f", "+m", "+v", "+C", "+b"],
    // The page names no flags of single subcommands; `apt list --upgradable` succeeds.
    "apt": ["--upgradable"],
    // `npm -v` succeeds; the rest are npm's settings (`npm config ls -l`) and their short forms.
    "npm": ["-v", "--version", "--prefix"], "npm install": ["-D", "--legacy-peer-deps", "-f", "--force", "--prefix"],
    "npm prune": ["--production"],
    // The help has only --pid and the like; `gdb -p PID` attaches to it, and gdb takes long flags with one dash too.
    "gdb": ["-p", "-batch", "-args", "-tui", "-nx", "-c"],
    // The page has -selection, and xclip takes the beginning of a name.
    "xclip": ["-sel"],
    // The page has the letters alone, with a dash that may be left out.
    "ar": ["-r", "-c", "-s", "-t", "-x", "-d", "-q", "-p", "-u", "-v"],
    // Each in the page of its own part, as btrfs-subvolume(8).
    "btrfs": ["-r", "-d", "-f", "-s", "-B", "-h"],
    // The page has the names of a job file; fio takes each as a flag.
    "fio": [
      "--name", "--filename", "--directory", "--rw", "--readwrite", "--bs", "--size", "--iodepth", "--numjobs",
      "--ioengine", "--direct", "--runtime", "--time_based", "--group_reporting", "--rwmixread",
    ],
    // An older name of --reload, which udevadm takes.
    "udevadm": ["--reload-rules"],
    // The page writes them as -histo[:live] and -dump:dump-options.
    "jmap": ["-histo:live", "-dump:"],
    // Older names, which keytool takes.
    "keytool": ["-genkey", "-export"],
    // Left out of the page; `patchelf --print-needed /bin/ls` succeeds.
    "patchelf": ["--print-needed"],
    // Flags of its subcommands: `rustup update --help`, `rustup toolchain install --help`.
    "rustup": [
      "-y", "-t", "-c", "--toolchain", "--target", "--profile", "--no-self-update", "--force", "--component",
    ],
    // The page has -ao{a|s|t|u} and -m{Parameters}; `7z a -mhe=on` and `7z x -aoa` succeed.
    "7z": ["-aoa", "-aos", "-mhe"],
    // The page leaves it out; `busybox --list` succeeds.
    "busybox": ["--list"],
    // The help has them as -0[octal]; `perl -0777 -ne 1 /dev/null` succeeds.
    "perl": ["-00", "-0777", "-s", "-T"],
    // bash's help has them all in one bracket; `compgen -c ls` and `complete -d x` succeed.
    "compgen": ["-c", "-d", "-f", "-u"], "complete": ["-c", "-d", "-f", "-u"],
    // Flags of every subcommand of aws, which `aws help` lists, and those of single ones.
    "aws": AwsParameters.all.union([
      "--region", "--profile", "--output", "--query", "--no-cli-pager", "--endpoint-url", "--no-verify-ssl",
      "--no-paginate", "--no-sign-request", "--debug", "--cli-binary-format",
    ]),
    // clippy passes its flags on to `cargo check`, and those after `--` to rustc.
    "cargo clippy": [
      "-r", "--release", "--features", "-F", "--all-features", "--no-default-features", "-p", "--package",
      "--workspace",
      "--all", "--bin", "--lib", "--example", "--target-dir", "--target", "--profile", "-j", "--jobs",
      "--message-format",
      "--allow-dirty",
    ],
    // The page has them with their values attached: -ftype, -pvalue.
    "dpkg-reconfigure": ["-p", "-f"],
    // The page leaves the flags of subcommands to their own pages; `flatpak install -y` succeeds.
    "flatpak": ["-y", "--assumeyes", "--user", "--system", "--app", "--unused", "--if-not-exists"],
    // Handed on to the checker of the file system: e2fsck(8).
    "fsck": ["-y", "-f"],
    // An option of git log, which reflog takes.
    "git reflog": ["--date"],
    // The flags of `go help build` and `go help testflag`.
    "go": ["-C"],
    // In the help of the subcommand below: `go help work use`.
    "go work": ["-r"], "go install": goBuildFlags, "go run": goBuildFlags,
    "go mod": ["-v", "-go", "-replace", "-json"],
    "go test": goBuildFlags.union([
      "-skip", "-benchmem", "-cover", "-coverprofile", "-cpuprofile", "-memprofile", "-shuffle",
    ]),
    // The page has -D and its like with their values attached.
    "java": ["-D", "-XX:", "-javaagent:"],
    // Flags of what stands below the subcommand: `kubectl create secret generic --help`, `kubectl top pod --help`.
    "kubectl create": [
      "--replicas", "--port",
      "--from-literal", "--from-file", "--from-env-file", "--docker-server", "--docker-username", "--docker-password",
      "--cert", "--key", "--schedule", "--clusterrole", "--role", "--user", "--serviceaccount", "--verb", "--resource",
      "--tcp", "--from", "--image",
    ],
    "kubectl rollout": [
      "--to-revision", "--revision", "--timeout", "-w", "--watch", "-f", "--filename", "-l", "--selector", "-n",
      "--namespace",
    ],
    "kubectl top": [
      "--sort-by", "--containers", "-l", "--selector", "-A", "--all-namespaces", "--no-headers",
    ],
    "kubectl debug": ["-n", "--namespace"], "kubectl events": ["-n", "--namespace"],
    // Properties of nm-settings(5); the page shows some.
    "nmcli": ["gw4", "ipv6.addresses", "ipv4.gateway", "ipv6.gateway", "ipv6.dns"],
    // An option of V8, which `node --v8-options` lists.
    "node": ["--max-old-space-size"],
    // npm's settings and their short forms.
    "npm exec": ["-y", "--yes", "-p", "--package"], "npm cache": ["-f", "--force"], "npm uninstall": ["-D"],
    // The page is called podman-kube-generate since version 4.
    "podman generate kube": ["-f", "--filename", "-s", "--service"],
    // The page repeats the letter as a flag of its own: `-d -d`, `-n` twice.
    "socat": ["-dd"], "tcpdump": ["-nn"],
    // The page has it as -[no]header.
    "sqlite3": ["-header", "-noheader"],
    // Options of planning, which apply and destroy take.
    "terraform apply": ["-target", "-refresh-only", "-refresh", "-replace", "-json"], "terraform plan": ["-json"],
    "terraform destroy": [
      "-var", "-var-file", "-target", "-auto-approve", "-refresh", "-parallelism", "-lock", "-input", "-no-color",
    ],
    // Flags of every subcommand, which `kubectl options` lists.
    "kubectl": ["-n", "--namespace", "--context", "--kubeconfig"],
    // Flags of one action alone, each in that action's own page.
    "kubectl config": ["--current", "--minify", "--flatten", "--raw", "-o", "--output", "--merge"],
    // Three flags in one word, which the page has by themselves.
    "screen": ["-dm", "-dmS"],
    // Not in the pages that are looked at: flags of `gcloud run`, `gcloud iam service-accounts create` and `gcloud container
    // clusters resize`.
    "gcloud": ["--platform", "--display-name", "--size"],
    // Flags of what is set, each in its own help: `kubectl set image --help`.
    "kubectl set": [
      "-n", "--namespace",
      "--record", "-f", "--filename", "--all", "-l", "--selector", "--dry-run", "-o", "--output", "--local", "-c",
      "--containers", "-e", "--env", "--from", "--list", "--limits", "--requests",
    ],
    // Deprecated and hidden in the help, but taken; `--pod` is podman's own, whose commands are read with docker's.
    "kubectl apply": ["--record", "-n", "--namespace"], "docker run": ["--net", "--pod"],
    "kubectl get": ["-n", "--namespace"], "kubectl logs": ["-n", "--namespace"],
    "kubectl delete": ["-n", "--namespace"], "kubectl describe": ["-n", "--namespace"],
    "kubectl edit": ["-n", "--namespace"], "kubectl expose": ["-n", "--namespace"],
    "kubectl port-forward": ["-n", "--namespace"],
    // Flags of BuildKit, which `docker buildx build --help` lists.
    "docker build": [
      "--progress", "--secret", "--ssh", "--cache-to", "--push", "--load", "-o", "--output", "--build-context",
    ],
    // The letter twice, which the page tells of in words.
    "ssh": ["-tt"],
    // The page has --legend= alone.
    "systemctl": ["--no-legend"],
    // The page calls it -digest, for the name of any digest.
    "openssl req": ["-sha256"],
    // Of MySQL's programs, where the page may be MariaDB's.
    "mysql": ["--ssl-mode"], "mysqldump": ["--no-tablespaces"],
    // Options of single codecs and formats, which the page has without the dash.
    "ffmpeg": [
      "-crf", "-tune", "-qscale:v", "-qscale:a", "-safe", "-avoid_negative_ts", "-qp", "-fflags", "-hls_playlist_type",
      "-reset_timestamps", "-cpu-used", "-sample_rate", "-vol", "-strict",
    ],
    "ffprobe": ["-output_format"],
    // What `kubectl options` lists for every subcommand.
    "kubectl scale": ["-n", "--namespace"], "kubectl wait": ["-n", "--namespace"],
    // `dig +time=1` succeeds; the page writes `+timeout`.
    "dig": ["+time"],
    // The page is older than the program; `growpart --help` has them.
    "growpart": ["-u", "--update", "--free-percent"],
    // Of the cal of util-linux, where the page may be ncal's.
    "cal": ["-n", "--months"],
    // Left out of the page; `ocrmypdf --help` has it.
    "ocrmypdf": ["--pages"],
    // The page has them as [-]echo and csN.
    "stty": ["-echo", "-echoctl", "-iexten", "-crtscts", "-cstopb", "cs5", "cs6", "cs7", "cs8"],
    // `openvpn --version` prints it.
    "openvpn": ["--version"],
    // Flags of subcommands, each in its own help: `mkdocs build --help`, `meson setup --help`, `restic backup --help`.
    "mkdocs": [
      "-f", "--config-file", "-a", "--dev-addr", "-d", "--site-dir", "-s", "--strict", "-c", "--clean", "--force", "-m",
      "--message",
    ],
    "meson": [
      "--prefix", "--buildtype", "--reconfigure", "--wipe", "--cross-file", "--destdir", "-j", "--jobs", "-v",
    ],
    "restic": [
      "--tag", "-e", "--exclude", "-t", "--target", "-i", "--include", "--host", "-H", "-l", "--keep-last", "-d",
      "--keep-daily", "-w", "--keep-weekly", "-m", "--keep-monthly", "--prune", "-n", "--dry-run",
    ],
    // Settings of redis.conf, which redis-server takes as flags.
    "redis-server": [
      "--port", "--daemonize", "--requirepass", "--appendonly", "--save", "--maxmemory", "--bind", "--replicaof",
    ],
    // Left out of the page; `cppcheck --help` and `trash-put --help` have them.
    "cppcheck": ["--project"], "trash-put": ["-v", "--verbose", "-f", "--force"],
    // Newer than Debian's tox and trash-cli.
    "tox": ["--conf"], "trash-empty": ["-f"],
    // Newer than Debian's pip.
    "pip index": ["--json"],
    // Flags of the plugin pytest-cov, which `pytest --help` lists where it is installed.
    "pytest": ["--cov", "--cov-report", "--cov-fail-under", "--cov-append", "--cov-branch", "--no-cov"],
    // Left out of the page of coreutils; `[ a == a ]`, `[ a \\< b ]` and `[ -v HOME ]` succeed in bash.
    "test": ["==", "<", ">", "-v"],
  ]

  @Test(arguments: CommandFileTests.files.map(\.name))
  func flagsAreInThePage(_ name: String) throws {
    let file = try #require(KnowledgeFile.named(name))
    let knowledge = try #require(CommandKnowledge.read(file.records).knowledge)
    if knowledge.platform == .macos { return print("skipped: \(knowledge.program) is of macOS alone") }
    let flags = knowledge.flags.filter { $0.platform != .macos }
    if flags.isEmpty { return }
    let exceptions = Self.seenElsewhere[knowledge.program] ?? []
    var missing = flags.flatMap(\.spellings).filter { spelling in
      spelling != "--" && !exceptions.contains(spelling) && !Self.isSignal(spelling, of: knowledge)
    }
    var hasText = false
    for source in Self.sources(of: knowledge) where !missing.isEmpty {
      guard let text = source.text() else { continue }
      hasText = hasText || source.isOwn
      let words = Self.words(of: text)
      missing.removeAll { Self.stands($0, in: words, knowledge) }
    }
    if !hasText, !missing.isEmpty { return print("skipped: \(Self.reason(knowledge.program))") }
    for spelling in missing {
      Issue.record("Knowledge/\(name).txt: \(spelling) is not in the page of \(knowledge.program)")
    }
  }

  /// Why nothing could be held against the flags of a program.
  private static func reason(_ command: String) -> String {
    let program = String(command.prefix { $0 != " " })
    if !InstalledPage.hasProgram(program) { return "\(command) is not installed and has no manual page" }
    if HelpQuestion(about: command) == nil { return "\(command) has no manual page and is not known to give help" }
    return "\(command) has no manual page and gave no help"
  }

  private static let signals: Set<String> = words(of: InstalledPage.output(of: "bash -c 'kill -l' | tr '\\t' ' '"))

  /// `-USR1`, `-SIGUSR1` or `-2` of the programs that send signals, held against the shell's own list.
  private static func isSignal(_ spelling: String, of knowledge: CommandKnowledge) -> Bool {
    guard ["kill", "pkill", "killall", "fuser"].contains(knowledge.program), spelling.hasPrefix("-") else {
      return false
    }
    let name = String(spelling.dropFirst())
    return signals.contains(name) || signals.contains("SIG" + name) || name == "0"
  }

  /// Pages that a program's own page sends its readers to for flags.
  private static let relatedPages = [
    "apt": ["apt-get"], "ip": ["ip-route"], "iptables": ["iptables-extensions"], "ffmpeg": ["ffmpeg-all"],
    "ffprobe": ["ffprobe-all"],
    "gcloud": [
      "gcloud_compute_instances_create", "gcloud_run_deploy", "gcloud_functions_deploy",
      "gcloud_container_clusters_create", "gcloud_sql_instances_create", "gcloud_secrets_create",
      "gcloud_secrets_versions_add", "gcloud_secrets_versions_access", "gcloud_builds_submit",
      "gcloud_pubsub_topics_publish", "gcloud_pubsub_subscriptions_pull", "gcloud_compute_firewall-rules_create",
      "gcloud_auth_activate-service-account", "gcloud_run_services_update-traffic", "gcloud_logging_read",
      "gcloud_projects_add-iam-policy-binding", "gcloud_compute_ssh", "gcloud_storage_cp", "gcloud_sql_connect",
      "gcloud_storage_rm", "gcloud_artifacts_repositories_create", "gcloud_functions_call", "gcloud_sql_users_create",
      "gcloud_pubsub_subscriptions_create",
    ],
  ]

  /// A word in the help of the program that is meant, where there is another one of the same name.
  private static let namesakes = ["yq": "eval-all"]

  /// A text that may name the flags of a command, and whether the command must be in it.
  private struct Source {
    var isOwn = true
    var text: () -> String?
  }

  /// Commands that list flags which the program's own help leaves out.
  private static let relatedCommands = ["kubectl": "kubectl options", "qpdf": "qpdf --help=all"]

  /// Where its flags may stand, the likeliest first: the page it names, `git-commit`, `git`, bash's help, `--help`.
  private static func sources(of knowledge: CommandKnowledge) -> [Source] {
    let program = knowledge.program.split(separator: " ").map(String.init)
    var sources: [Source] = []
    if let page = knowledge.page {
      let parts = page.split(separator: "(")
      let section = parts.count == 2 ? String(parts[1].dropLast()) : nil
      sources.append(Source { InstalledPage.text(String(parts[0]), section: section) })
    }
    for count in stride(from: program.count, to: 0, by: -1) {
      sources.append(Source { InstalledPage.text(program[..<count].joined(separator: "-")) })
    }
    for relative in relatedPages[knowledge.program] ?? [] { sources.append(Source { InstalledPage.text(relative) }) }
    if let command = relatedCommands[knowledge.program], InstalledPage.hasProgram(program[0]) {
      sources.append(Source { InstalledPage.output(of: command) })
    }
    if knowledge.program.hasPrefix("python3 -m "), InstalledPage.hasProgram("python3") {
      sources.insert(Source { InstalledPage.output(of: knowledge.program + " --help") }, at: 0)
    }
    // bash's help of local says that it takes the options of declare.
    sources.append(Source { InstalledPage.builtinHelp(program == ["local"] ? "declare" : knowledge.program) })
    for count in stride(from: program.count, to: 0, by: -1) {
      // The help of a program says little of its subcommands.
      sources.append(
        Source(isOwn: count == program.count) {
          let help = InstalledPage.help(program[..<count].joined(separator: " "))
          return help.flatMap { text in namesakes[program[0]].map(text.contains) == false ? nil : text }
        })
    }
    return sources
  }

  /// The words of a text that may be flags, cut at the signs that follow flags in synopses and lists.
  static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    let cuts = Set("[]<>=,;|(){}'`\"".utf8)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      for word in line.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        words.insert(String(decoding: word, as: UTF8.self))
        for piece in word.split(whereSeparator: cuts.contains) {
          words.insert(String(decoding: piece, as: UTF8.self))
          for part in piece.split(separator: UInt8(ascii: "/")) { words.insert(String(decoding: part, as: UTF8.self)) }
          var trimmed = piece
          while let last = trimmed.last, [UInt8(ascii: "."), UInt8(ascii: ":")].contains(last) {
            trimmed = trimmed.dropLast()
          }
          words.insert(String(decoding: trimmed, as: UTF8.self))
        }
      }
    }
    for negatable in text.split(separator: "--[no-]").dropFirst() {
      let name = negatable.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      words.insert("--" + name)
      words.insert("--no-" + name)
    }
    return words
  }

  private static func stands(_ spelling: String, in words: Set<String>, _ knowledge: CommandKnowledge) -> Bool {
    if words.contains(spelling) { return true }
    if spelling.hasSuffix("NUM") {
      let sign = spelling.prefix(1)
      return ["n", "num", "number", "<number>", "<n>", "#", "SIGNAL", "NUMBER", "N", "lines"].contains {
        words.contains(sign + $0)
      }
    }
    // `-u[<mode>]`, `-S[keyid]`, `-nNUM`, and lists such as `[-abc]` in a synopsis.
    guard spelling.hasPrefix("-") else { return words.contains("-" + spelling) || words.contains(spelling + "=") }
    if spelling.utf8.count == 2, let letter = spelling.last {
      return words.contains { word in
        guard word.hasPrefix("-"), !word.hasPrefix("--"), word.count > 2, word.count < 30 else { return false }
        return word.dropFirst().contains(letter) && word.dropFirst().allSatisfy { $0.isLetter || $0.isNumber }
          && isCluster(word, knowledge)
      }
    }
    return false
  }

  /// Whether every letter of the word is a flag of the program: a list of flags in a synopsis.
  private static func isCluster(_ word: String, _ knowledge: CommandKnowledge) -> Bool {
    let spelled = Set(knowledge.flags.flatMap(\.spellings))
    let known = word.dropFirst().filter { spelled.contains("-" + String($0)) }.count
    return known * 2 >= word.count - 1
  }

  @Test func aFlagThatDoesNotExistIsFound() throws {
    let words = Self.words(of: "  -n, --lines=[-]NUM\n  print  --[no-]edit  [-qv]")
    let knowledge = CommandKnowledge(program: "x")
    #expect(Self.stands("-n", in: words, knowledge))
    #expect(Self.stands("--lines", in: words, knowledge))
    #expect(Self.stands("--no-edit", in: words, knowledge))
    #expect(!Self.stands("--line", in: words, knowledge))
    #expect(!Self.stands("-z", in: words, knowledge))
  }
}
