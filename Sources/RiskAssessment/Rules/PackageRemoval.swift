extension RiskRule {
  static let packageRemoval = RiskRule(
    id: "package-change",
    english: "Programs are installed, replaced or removed for everyone on this machine.",
    korean: "이 컴퓨터의 프로그램을 설치하거나 바꾸거나 지웁니다.",
    reversibility: .partly, touches: [.system, .files],
    harmful: [
      "apt remove bash", "sudo apt-get install jq", "brew uninstall x", "pip install y", "npm install -g z",
      "dpkg -r x",
    ],
    harmless: ["apt list --installed", "brew list", "pip list", "apt-cache policy x", "npm ls"]
  ) { invocation in
    let verb = invocation.subcommand ?? ""
    switch invocation.name {
    case "apt", "apt-get", "aptitude", "dnf", "yum", "zypper", "brew", "pip", "pip3", "npm", "yarn", "pnpm", "gem",
      "cargo",
      "snap", "flatpak", "apk", "port", "go", "pipx", "conda":
      let verbs = [
        "install", "remove", "purge", "autoremove", "uninstall", "upgrade", "full-upgrade", "dist-upgrade", "erase",
        "add",
        "del", "update", "rm", "i", "un", "ci",
      ]
      return verbs.contains(verb) ? .caution : nil
    case "pacman": return invocation.hasFlag("S") || invocation.hasFlag("R") || invocation.hasFlag("U") ? .caution : nil
    case "dpkg", "rpm":
      return invocation.hasFlag("i") || invocation.hasFlag("r") || invocation.hasFlag("P", "--purge")
        || invocation.hasFlag("e") ? .caution : nil
    default: return nil
    }
  }
}
