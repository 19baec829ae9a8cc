extension RiskRule {
  static let unreviewedPackage = RiskRule(
    id: "unreviewed-package", family: .remoteCode,
    reason: .init(
      "A package is fetched and its code runs at once, with your rights.",
      "패키지를 받아 그 코드를 바로 사용자의 권한으로 실행합니다."),
    safer: .init(
      "Check the name and the author, give an exact version, and install it in a container or a virtual environment.",
      "이름과 만든 사람을 확인하고, 정확한 버전을 적어 컨테이너나 가상 환경에 설치하십시오."),
    reversibility: .unknown, touches: [.network, .files],
    danger: [
      "pip install https://x/a.tgz", "pip install git+https://x/a", "npm install https://x/a.tgz",
      "sudo ‹pip3 install --index-url http://x a›", "gem install ./x.gem --source http://x",
      "pip install --extra-index-url http://x a", "npm install --registry http://x a",
      "sudo ‹apt install --allow-unauthenticated x›", "dnf install --nogpgcheck x.rpm",
      "snap install --dangerous x.snap",
      "npx https://x/x.tgz",
      "dpkg --force-all -i x.deb", "rpm -i https://x/a.rpm", "helm install a http://x/a.tgz",
      "cargo install --git https://x", "deno run -A https://x/a.ts",
    ],
    caution: [
      "npx cowsay", "npm exec x", "uvx ruff", "pipx run x", "pnpm dlx x", "yarn dlx x", "bunx x",
      "go run x.org/a@latest",
      "go install x.org/a@latest", "docker run image", "deno run https://x/a.ts", "nix run github:a/b",
    ],
    harmless: [
      "pip list", "npm ls", "npm view x", "pip download x", "pip install torch --index-url https://x/whl", "go run .",
      "docker ps", "deno run a.ts",
      "cargo install --list", "docker run --rm alpine ls",
      "docker run --rm --network none -v \"$PWD\":/w:ro alpine ls /w",
    ],
    programs: [
      "pip", "pip3", "npm", "npx", "uvx", "pipx", "pnpm", "yarn", "bunx", "bun", "go", "docker", "podman", "deno",
      "nix",
      "gem", "apt", "apt-get", "dnf", "yum", "zypper", "snap", "dpkg", "rpm", "helm", "cargo", "brew",
    ]
  ) { invocation in
    let words = invocation.plainWords(valueFlags: ["--name", "-p", "-v", "-e", "--network", "-w", "-u"])
    let verb = words.first ?? ""
    let isInstalling = ["install", "i", "add", "upgrade"].contains(verb)
    switch invocation.name {
    case "npx", "uvx", "bunx": return words.isEmpty ? nil : namesPlace(invocation) ? .danger : .caution
    case "pip", "pip3", "npm", "gem", "helm", "cargo", "brew":
      if isInstalling, namesPlace(invocation) { return .danger }
      return verb == "exec" || verb == "x" ? .caution : nil
    case "deno" where ["run", "install", "compile"].contains(verb) && namesPlace(invocation):
      // Else it asks before it leaves its sandbox.
      let leaves = invocation.has("-A", "--allow-all", "--allow-run", "--allow-ffi", "--allow-write")
      return leaves || invocation.hasLetter("A") ? .danger : .caution
    case "pipx", "deno", "nix":
      return verb == "run" && invocation.name != "deno" ? .caution : nil
    case "pnpm", "yarn", "bun":
      if isInstalling || verb == "dlx", namesPlace(invocation) { return .danger }
      return ["dlx", "x"].contains(verb) ? .caution : nil
    case "go": return ["run", "install"].contains(verb) && words.contains { $0.contains("@") } ? .caution : nil
    case "docker", "podman":
      return ["run", "create"].contains(verb) && !BaseImageRun.isClosedOff(invocation) ? .caution : nil
    case "apt", "apt-get":
      let isUnchecked = invocation.words.contains { $0.hasSuffix("AllowUnauthenticated=true") }
      return isUnchecked || invocation.has("--allow-unauthenticated", "--force-yes") ? .danger : nil
    case "dnf", "yum", "zypper":
      return invocation.has("--nogpgcheck", "--no-gpg-checks") && words.count > 1 ? .danger : nil
    case "snap": return isInstalling && invocation.has("--dangerous") ? .danger : nil
    case "dpkg": return invocation.words.contains { $0.hasPrefix("--force") } ? .danger : nil
    case "rpm" where invocation.has("--nosignature", "--nodigest") && !invocation.hasLetter("q"): return .danger
    case "rpm" where invocation.hasLetter("U") || invocation.hasLetter("F") || invocation.has("--upgrade", "--install"):
      return namesPlace(invocation) ? .danger : nil
    default: return invocation.hasFlag("i") && namesPlace(invocation) ? .danger : nil
    }
  }

  /// Whether a word is an address, or a flag that names another place to fetch from.
  private static func namesPlace(_ invocation: Invocation) -> Bool {
    invocation.arguments.enumerated().contains { index, argument in
      let text = argument.text
      guard ByteSearch.holds("://", in: text) || text.hasPrefix("git+") || text.hasPrefix("git@") else { return false }
      // An index that is reached safely is the choice of those who name it.
      let flag = text.hasPrefix("--") ? text : index > 0 ? invocation.arguments[index - 1].text : ""
      return !(ByteSearch.holds("index-url", in: flag) && ByteSearch.holds("https://", in: text))
    }
  }
}
