import ShellGrammar

/// What a program sends to another machine.
enum Sending {
  private static let tellers: Set<String> = ["env", "printenv", "set", "export", "declare", "history"]
  private static let secretMarks = [
    "SECRET", "TOKEN", "PASSWORD", "PASSWD", "API_KEY", "APIKEY", "PRIVATE_KEY", "CREDENTIAL",
  ]

  /// `danger` where secrets are sent, `caution` where files are.
  static func level(of invocation: Invocation, in script: InvocationCollector) -> RiskLevel? {
    if invocation.isDryRun || invocation.isHelp || invocation.name == "rsync" && invocation.hasLetter("n") {
      return nil
    }
    switch invocation.name {
    case "curl", "wget", "http", "https", "xh": return web(invocation, script)
    case "nc", "ncat", "netcat", "socat", "telnet":
      if invocation.hasFlag("z") { return nil }
      return carriesSecret(invocation, script) ? .danger : readsInput(invocation) ? .caution : nil
    case "scp", "rsync", "sftp", "rclone", "lftp", "croc", "magic-wormhole", "wormhole":
      return sendsCopy(invocation, script) || sendsFound(invocation, script) && copy(invocation) != nil
        ? .danger : copy(invocation)
    case "ssh": return carriesSecret(invocation, script) ? .danger : readsInput(invocation) ? .caution : nil
    case "dig", "nslookup", "host", "ping":
      return carriesSecret(invocation, script) ? .danger : invocation.substituted.isEmpty ? nil : .caution
    case "aws", "gsutil", "s3cmd", "mc", "gcloud", "az":
      return ["cp", "sync", "mv", "put", "upload"].contains { invocation.words.contains($0) }
        && invocation.operands.contains { SecretFile.isNamedOrFolder($0.text) } ? .danger : nil
    case "git" where invocation.subcommand == "push": return pushesSecret(script) ? .danger : nil
    case "gh":
      guard invocation.words.prefix(2) == ["gist", "create"] else { return nil }
      return carriesSecret(invocation, script) ? .danger : .caution
    case "openssl":
      guard invocation.subcommand == "s_client" else { return nil }
      let readsFile = invocation.redirections.contains {
        $0.operator == .input && $0.target.literalValue != "/dev/null"
      }
      return carriesSecret(invocation, script) ? .danger : readsFile ? .caution : nil
    case "cp", "mv", "ln", "install":
      let isServed = invocation.operands.last.map { ByteSearch.holdsAny(of: served, in: $0.text) } == true
      return isServed && invocation.operands.contains { SecretFile.isNamedOrFolder($0.text) } ? .danger : nil
    case "mail", "mutt", "mailx", "sendmail":
      return carriesSecret(invocation, script) ? .danger : .caution
    case "python", "python3":
      guard invocation.value(of: "-m").map({ ["http.server", "SimpleHTTPServer", "pyftpdlib"].contains($0) }) == true
      else { return nil }
      let shown = invocation.value(of: "-d", "--directory")
      return shown.map { SecretFile.isNamedOrFolder($0) || TargetPath.isSystem($0) || $0 == "~" } == true
        ? .danger : .caution
    default: return nil
    }
  }

  /// Whether a redirection writes to a connection.
  static func isNetwork(_ redirection: Redirection) -> Bool {
    let path = redirection.target.roughText
    return redirection.operator != .input && (path.hasPrefix("/dev/tcp/") || path.hasPrefix("/dev/udp/"))
  }

  /// Whether what feeds the invocation, or stands in its words, is secret.
  static func carriesSecret(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    let isFed = script.sources(of: invocation).contains { source in
      tellers.contains(source.name ?? "") && (source.operands.isEmpty || source.name == "history")
        || source.operands.contains { isPrivate($0.text) } || readsSecret(source)
        || searchesSecrets(source) || packsMuch(source) || RiskRule.showsSecret(source)
        || handsOutSecret(source)
        || dumpers.contains(source.name ?? "")
        || source.operands.contains { ByteSearch.holdsAny(of: metadata, in: $0.text) }
    }
    let namesSecret =
      invocation.name != "ssh"
      && invocation.arguments.contains { argument in
        argument.isDynamic && ByteSearch.holds("$", in: argument.written)
          && secretMarks.contains { ByteSearch.holds($0, in: argument.written) }
          && !ByteSearch.holds("Authorization", in: argument.written)
      }
    let readsFile =
      !["curl", "wget", "ssh"].contains(invocation.name ?? "")
      && invocation.operands.contains { SecretFile.isNamed($0.text) }
    return isFed || sendsFound(invocation, script) || namesSecretVariable(invocation, script)
      || sendsCopy(invocation, script)
      || namesSecret
      || readsFile || readsSecret(invocation)
  }

  /// Whether it sends secret files that are looked for: `find / -name id_rsa -exec scp {} h: \;`.
  private static func sendsFound(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    (invocation.takesFoundFiles || !Set(invocation.wrappers).isDisjoint(with: ["find", "xargs", "fd", "parallel"]))
      && script.invocations.count <= InvocationCollector.mostCompared
      && script.invocations.contains { finder in
        ["find", "fd", "fdfind", "locate", "grep"].contains(finder.name ?? "")
          && finder.ownArguments.contains {
            SecretFile.isNamedOrFolder($0.text) || ["passwd", "shadow"].contains($0.text)
          }
      }
  }

  /// Whether a secret file was added to what is pushed: `git add -f .env && git push`.
  private static func pushesSecret(_ script: InvocationCollector) -> Bool {
    guard script.invocations.count <= InvocationCollector.mostCompared else { return false }
    return script.invocations(of: ["git"]).contains { call in
      call.subcommand == "add" && call.operands.dropFirst().contains { SecretFile.isNamed($0.text) }
    }
  }

  /// Whether it sends a file that an earlier command made of secrets: `tar czf k.tgz ~/.ssh; scp k.tgz h:`.
  private static func sendsCopy(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    guard (2...InvocationCollector.mostCompared).contains(script.invocations.count) else { return false }
    let sent = Set(invocation.operands.map(\.text) + sentFiles(invocation))
    guard !sent.isEmpty else { return false }
    return script.invocations.contains { maker in
      makers.contains(maker.name ?? "") && maker.operands.contains { isPrivate($0.text) }
        && (copies(of: maker).contains(where: sent.contains)
          || maker.operands.contains { !isPrivate($0.text) && sent.contains($0.text) }
          || maker.redirections.contains { sent.contains($0.target.roughText) })
    }
  }

  /// The paths of copies in a folder: `cp /etc/shadow /tmp` makes `/tmp/shadow`.
  private static func copies(of maker: Invocation) -> [String] {
    guard ["cp", "mv", "install", "rsync"].contains(maker.name ?? ""), let folder = maker.operands.last?.text else {
      return []
    }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return maker.operands.dropLast().filter { isPrivate($0.text) }.map { start + InvocationCollector.baseName($0.text) }
  }

  /// Whether a word holds a variable that goes over secret files, or was given what is in one:
  /// `for f in ~/.ssh/*; do curl -T "$f" x; done`, `k=$(cat ~/.ssh/id_rsa); curl -d "$k" x`.
  private static func namesSecretVariable(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    let named = Set(invocation.arguments.filter(\.isDynamic).flatMap { variables(in: $0.written) })
    guard !named.isEmpty else { return false }
    if named.contains(where: { script.state.values(of: $0).contains(where: SecretFile.isNamedOrFolder) }) {
      return true
    }
    guard script.invocations.count <= InvocationCollector.mostCompared else { return false }
    return script.invocations(of: [""]).contains { giver in
      giver.assignments.contains { named.contains($0.name) }
        && script.invocations[giver.substituted].contains { readsPrivate($0) || readsSecret($0) }
    }
  }

  /// The names behind each `$` of a word.
  private static func variables(in text: String) -> [String] {
    text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().prefix(16).map { part in
      String(part.drop { $0 == "{" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// Whether lines with passwords are looked for: `grep -r password /etc`.
  private static func searchesSecrets(_ source: Invocation) -> Bool {
    guard ["grep", "rg", "ag", "egrep", "zgrep", "git"].contains(source.name ?? "") else { return false }
    let patterns = source.operands.prefix(2).map { $0.text.uppercased() }
    return patterns.contains { ByteSearch.holdsAny(of: secretMarks + ["AKIA", "SECRET_KEY", "BEGIN RSA"], in: $0) }
  }

  /// Folders that a server shows to everyone.
  private static let served = [
    "/var/www", "/srv/http", "public_html", "/usr/share/nginx", "/srv/www", "/srv/ftp", "/pub/",
  ]

  /// Whether a tool of a cloud or a keeper of secrets is asked for one: `aws iam create-access-key`, `op item get x`.
  private static func handsOutSecret(_ source: Invocation) -> Bool {
    guard keepers.contains(source.name ?? "") else { return false }
    let parts = Set(
      source.plainWords().prefix(5).flatMap { $0.split { $0 == "-" || $0 == ":" }.map { $0.lowercased() } })
    return !parts.isDisjoint(with: handing)
      && parts.contains { part in secretNouns.contains { part == $0 || part == $0 + "s" } }
  }

  private static let keepers: Set<String> = [
    "aws", "gcloud", "az", "oci", "doctl", "heroku", "fly", "flyctl", "vault", "op", "bw", "doppler", "chamber", "gh",
    "glab", "infisical", "lpass", "keepassxc-cli", "secret-tool", "kubectl", "oc", "consul", "credstash", "sops", "rbw",
    "gopass", "ibmcloud", "linode-cli", "railway", "vercel", "netlify", "supabase", "akeyless", "berglas",
  ]
  private static let handing: Set<String> = [
    "get", "read", "show", "view", "create", "reveal", "print", "export", "decrypt", "list", "lookup", "generate",
    "access", "download", "cat", "reset", "regenerate", "dump", "kv", "pull",
  ]
  private static let secretNouns = [
    "secret", "credential", "key", "password", "token", "login", "item", "keyring", "rbac", "env", "variable", "kv",
  ]

  /// Programs that print all of a database.
  private static let dumpers: Set<String> = [
    "mysqldump", "mariadb-dump", "pg_dump", "pg_dumpall", "mongodump", "mongoexport", "ldapsearch", "slapcat",
    "arangodump",
    "influxd-ctl", "secretsdump.py", "mimikatz",
  ]
  /// Where a machine of a cloud asks who it is, and gets keys for it.
  private static let metadata = ["169.254.169.254", "metadata.google.internal", "100.100.100.200"]

  private static let makers: Set<String> = [
    "tar", "zip", "7z", "cp", "cat", "base64", "gzip", "xz", "zstd", "openssl", "gpg", "xxd", "dd", "mv", "install",
    "rsync",
  ]

  /// Whether a home folder, the working folder or all of the system is packed: secrets are in there as well.
  private static func packsMuch(_ source: Invocation) -> Bool {
    ["tar", "zip", "cpio", "7z", "find", "dd"].contains(source.name ?? "")
      && source.operands.contains {
        TargetPath.isBroad($0) && !$0.text.hasPrefix("-") && $0.value != "." || isPersonalFolder($0.text)
      }
  }

  private static func isPersonalFolder(_ path: String) -> Bool {
    guard let start = ["~/", "$HOME/", "${HOME}/"].first(where: path.hasPrefix) else { return false }
    let first = path.dropFirst(start.count).prefix { $0 != "/" }
    return ["Documents", "Desktop", "Pictures", "Downloads", "Library", ".config", "Dropbox", "Mail"].contains(first)
  }

  private static func readsSecret(_ invocation: Invocation) -> Bool {
    invocation.redirections.contains { $0.operator == .input && isPrivate($0.target.roughText) }
  }

  private static func readsInput(_ invocation: Invocation) -> Bool {
    !invocation.upstream.isEmpty
      || invocation.redirections.contains { $0.operator == .input && $0.target.literalValue != "/dev/null" }
  }

  /// Whether it prints secrets or the list of users itself.
  static func readsPrivate(_ invocation: Invocation) -> Bool {
    invocation.operands.contains { isPrivate($0.text) } || tellers.contains(invocation.name ?? "")
  }

  /// Secrets, and the list of users.
  private static func isPrivate(_ path: String) -> Bool {
    SecretFile.isNamedOrFolder(path) || path.hasPrefix("/etc/passwd") || ByteSearch.holdsAny(of: personal, in: path)
  }

  /// What was typed, and the profiles of browsers and mail programs, where passwords and sessions are.
  private static let personal = [
    ".bash_history", ".zsh_history", "fish_history", ".psql_history", ".mysql_history", ".mozilla", ".thunderbird",
    "google-chrome", ".config/chromium", "Library/Keychains", "Library/Mail", ".local/share/keyrings",
  ]

  private static func web(_ invocation: Invocation, _ script: InvocationCollector) -> RiskLevel? {
    let files = sentFiles(invocation)
    if carriesSecret(invocation, script) || files.contains(where: isPrivate) { return .danger }
    if !files.isEmpty { return .caution }
    return invocation.substituted.isEmpty || invocation.words.contains { $0.hasPrefix("<(") } ? nil : .caution
  }

  /// The files that flags such as `-F f=@a`, `-d @a`, `-T a` and `--post-file=a` name.
  private static func sentFiles(_ invocation: Invocation) -> [String] {
    var files: [String] = []
    for name in ["-T", "--upload-file", "--post-file", "--body-file"] {
      if invocation.name == "wget" && name == "-T" { continue }
      if let file = invocation.value(of: name) { files.append(file) }
    }
    for (index, argument) in invocation.arguments.enumerated() {
      let flag = index > 0 ? invocation.arguments[index - 1].text : ""
      guard let value = uploadValue(of: argument.spoken, after: flag, invocation), let at = value.firstIndex(of: "@")
      else { continue }
      // `me@host` is no file.
      let before = value[..<at].last
      guard before == nil || before == "=" else { continue }
      files.append(String(value[value.index(after: at)...].prefix { $0 != ";" }))
    }
    return files
  }

  private static let dataFlags = [
    "-d", "--data", "--data-binary", "--data-raw", "--data-urlencode", "-F", "--form", "--json",
  ]

  /// What a word sends: the value of such a flag, or the rest of its own word.
  private static func uploadValue(of word: String, after flag: String, _ invocation: Invocation) -> String? {
    if dataFlags.contains(flag) || ["http", "https", "xh"].contains(invocation.name ?? "") { return word }
    if invocation.name == "curl", Invocation.isCluster(flag), flag.last == "F" || flag.last == "d" { return word }
    if word.hasPrefix("--") {
      guard let equals = word.firstIndex(of: "="), dataFlags.contains(String(word[..<equals])) else { return nil }
      return String(word[word.index(after: equals)...])
    }
    return word.hasPrefix("-d") || word.hasPrefix("-F") ? String(word.dropFirst(2)) : nil
  }

  private static func copy(_ invocation: Invocation) -> RiskLevel? {
    let operands = invocation.operands.map(\.text)
    switch invocation.name {
    case "croc", "wormhole", "magic-wormhole":
      return operands.first != "send" ? nil : operands.contains(where: SecretFile.isNamedOrFolder) ? .danger : .caution
    case "rclone":
      guard ["copy", "sync", "move", "copyto"].contains(operands.first ?? ""), operands.last.map(isRemote) == true
      else { return nil }
      return operands.contains(where: SecretFile.isNamedOrFolder) ? .danger : .caution
    default:
      guard operands.last.map(isRemote) == true else { return nil }
      return operands.dropLast().contains { SecretFile.isNamedOrFolder($0) || holdsAccounts($0) }
        ? .danger : operands.count > 1 ? .caution : nil
    }
  }

  /// Whether a folder is one in which the machine keeps its accounts and their passwords.
  private static func holdsAccounts(_ path: String) -> Bool {
    ["/", "/etc", "/root"].contains(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
  }

  /// `host:path` or `user@host:path`, but not a path with a colon further in.
  static func isRemote(_ path: String) -> Bool {
    guard let colon = path.firstIndex(of: ":") else { return false }
    return path.hasPrefix("rsync://") || !path[..<colon].contains("/")
  }
}
