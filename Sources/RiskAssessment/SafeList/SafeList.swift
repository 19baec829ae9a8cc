import ShellGrammar

/// Programs that are known to only look, or to add without taking away, each with what it may be called with.
enum SafeList {
  /// Whether the invocation is known to do no harm by itself; what it runs stands in the collector's list as well.
  static func holds(_ invocation: Invocation) -> Bool {
    guard let name = invocation.name else { return false }
    if invocation.assignments.contains(where: { !isHarmless($0, before: name) }) { return false }
    if name.isEmpty || name == ":" { return true }
    if invocation.isInformational { return true }
    // A program that the tables of harm know is taken at its word.
    if invocation.isSurelyDryRun, !invocation.facts.harm.isEmpty, !invocation.hasReadInner,
      !invocation.arguments.contains(where: Self.acts)
    {
      return true
    }
    return invocation.facts.safe.contains { holds($0, invocation) }
  }

  private static func acts(_ argument: InvocationArgument) -> Bool {
    argument.isFlag && ActingFlags.meaning(of: argument.text.prefix { $0 != "=" }) == .acts
  }

  /// Whether nothing but its version or its help is asked of a program that is known to answer that.
  static func isInformational(_ name: String, _ arguments: [InvocationArgument]) -> Bool {
    guard let last = arguments.last, let word = last.value else { return false }
    if arguments.count > 1 { return asksHelpOfSubcommand(name, arguments) }
    guard word == "--version" || word == "--help" || shortQuestions[name]?.contains(word) == true else { return false }
    return SafePrograms.answersQuestions(name)
  }

  /// `git push --help`, `terraform console --version`: words of lower-case letters are subcommands, unless one of them
  /// runs another program, which the question then goes to: `docker run x --version`.
  private static func asksHelpOfSubcommand(_ name: String, _ arguments: [InvocationArgument]) -> Bool {
    arguments.count <= 4 && subcommandPrograms.contains(name) && asks(name, arguments)
      && arguments.dropLast().allSatisfy { argument in
        argument.value.map { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } } ?? false
          && !argument.isFlag
          && (arguments.count == 2 || !running.contains(argument.text) || helpsAlways.contains(name))
      }
  }

  /// Whether the last word asks for help, or the first one does: `terraform destroy -help`, `docker help run`, or words
  /// for the shell's completion are printed.
  private static func asks(_ name: String, _ arguments: [InvocationArgument]) -> Bool {
    switch arguments.last?.value ?? "" {
    case "--help", "--version": true
    case "-help": hashicorp.contains(name)
    case "-h": shortHelp.contains(name) || hashicorp.contains(name)
    case "bash", "zsh", "fish", "powershell": arguments.count == 2 && arguments[0].value == "completion"
    default: arguments[0].value == "help"
    }
  }

  private static let hashicorp: Set<String> = [
    "terraform", "tofu", "packer", "vault", "consul", "nomad", "terragrunt", "boundary", "waypoint", "vagrant",
  ]
  /// Programs of whose subcommands `-h` asks for help.
  private static let shortHelp: Set<String> = [
    "git", "kubectl", "helm", "gh", "cargo", "npm", "pip", "pip3", "poetry", "brew", "minikube", "kind", "k3d", "flux",
    "argocd", "uv", "rustup", "go", "apt-get", "apt", "glab", "oc", "eksctl", "velero", "pulumi", "fly", "flyctl",
    "doctl", "wrangler", "systemctl", "nmcli", "zfs", "borg", "restic", "rclone", "conda", "dotnet", "snap", "flatpak",
  ]

  /// Programs that take the question for their own even behind a word that runs something.
  private static let helpsAlways: Set<String> = ["gcloud", "az"]

  private static let running: Set<String> = [
    "run", "exec", "dlx", "x", "create", "start", "debug", "rsh", "ssh", "shell",
  ]

  private static let subcommandPrograms: Set<String> = [
    "git", "docker", "podman", "kubectl", "helm", "npm", "cargo", "go", "pip", "pip3", "apt", "apt-get",
    "brew", "aws", "gcloud", "az", "gh", "terraform", "systemctl", "ip", "nmcli", "dnf", "yum", "zypper", "snap",
    "flatpak",
    "conda", "poetry", "dotnet", "rustup", "tmux", "vagrant", "minikube", "docker-compose", "zfs", "zpool", "btrfs",
    "vault", "consul", "nomad", "tofu", "packer", "pulumi", "terragrunt", "boundary", "waypoint", "argocd", "flux",
    "istioctl", "linkerd", "cilium", "velero", "eksctl", "kops", "kind", "k3d", "oc", "nerdctl", "buildah", "skopeo",
    "crictl", "ctr", "doctl", "fly", "flyctl", "heroku", "vercel", "netlify", "firebase", "wrangler", "supabase",
    "railway", "hcloud", "scw", "linode-cli", "oci", "ibmcloud", "gsutil", "bq", "glab", "hub", "svn", "hg", "jj",
    "restic", "borg", "rclone", "kopia", "rustic", "uv", "pipx", "pipenv", "pdm", "hatch", "rye", "bundle", "gem",
    "composer", "deno", "swift", "mix", "lxc", "incus", "multipass", "limactl", "virsh", "resolvectl",
    "networkctl", "bluetoothctl", "cryptsetup", "bcachefs", "lvm", "etcdctl", "influx", "nats", "rpk", "wp",
    "cdk", "sam", "serverless", "sls", "copilot", "amplify", "eb", "cf", "helmfile", "skaffold", "kustomize", "cosign",
    "trivy", "step", "op", "bw", "tailscale", "ngrok", "cloudflared", "k0s", "k3s", "microk8s", "talosctl",
    "crane", "regctl", "oras", "nix", "guix", "mise", "asdf", "chezmoi", "pm2", "aptitude", "pacman", "apk", "port",
  ]

  /// Questions that only some programs take as such.
  private static let shortQuestions: [String: Set<String>] = [
    "java": ["-version"], "javac": ["-version"], "mvn": ["-v"], "make": ["-v"], "gcc": ["-v"], "ssh": ["-V"],
    "python": ["-V"], "python3": ["-V"],
    "node": ["-v"], "npm": ["-v"], "ruby": ["-v"], "perl": ["-v"], "php": ["-v"], "lua": ["-v"], "nginx": ["-v", "-V"],
    "tmux": ["-V"], "strace": ["-V"], "ltrace": ["-V"], "screen": ["-v"], "gdb": ["-v"], "docker": ["-v"],
    "wget": ["-V"],
    "curl": ["-V"], "rsync": ["-V"], "psql": ["-V"], "mysql": ["-V"], "socat": ["-V"], "ffmpeg": ["-version"],
    "kotlin": ["-version"], "scala": ["-version"], "rustc": ["-V", "-vV"],
    "cargo": ["-V"], "sudo": ["-V", "-l"], "doas": [], "terraform": ["-version"], "ansible": ["-h"], "gradle": ["-v"],
  ]

  /// Whether the words after the name fit the program's entry.
  private static func holds(_ program: SafePrograms.Entry, _ invocation: Invocation) -> Bool {
    let head = program.head
    guard program.isGroup else { return head.allows(invocation.ownArguments, of: invocation) }
    return holds(program.children, under: "", flags: head, invocation.ownArguments, invocation)
  }

  /// Goes past the flags before a subcommand, and asks the entries that this subcommand has.
  private static func holds(
    _ children: [SafePrograms.Child], under path: String, flags: SafeRule, _ arguments: ArraySlice<InvocationArgument>,
    _ invocation: Invocation
  ) -> Bool {
    guard let place = flags.firstOperand(in: arguments) else {
      return flags.mayStandAlone && flags.allows(arguments, of: invocation)
    }
    guard let word = arguments[place].value else { return false }
    let key = path.isEmpty ? word : path + ":" + word
    let rest = arguments[(place + 1)...]
    for child in children where child.names(key) {
      if child.isGroup {
        if holds(children, under: key, flags: SafeRule(child.tokens), rest, invocation) { return true }
      } else if SafeRule(child.tokens).allows(rest, of: invocation) {
        return true
      }
    }
    return false
  }

  /// Whether an assignment before a command changes only how the command shows what it does; alone it changes nothing
  /// but the shell's own words, unless the shell itself goes by that variable.
  private static func isHarmless(_ assignment: Assignment, before name: String) -> Bool {
    if name.isEmpty { return !ShellVariables.steersTheShell(assignment.name) }
    // For this one command read cuts its line elsewhere.
    if name == "read", assignment.name == "IFS" { return true }
    if case .word(let word) = assignment.value, ShellVariables.keepsToSystem(assignment.name, word?.literalValue) {
      return true
    }
    return ShellVariables.changesOnlyLooks(assignment.name) || ShellVariables.onlyFlags(assignment)
      || ShellVariables.pagers.contains(assignment.name) && ShellVariables.onlyShows(assignment.value)
  }
}
