extension RiskRule {
  static let packageChange = RiskRule(
    id: "package-change", family: .packages,
    reason: .init(
      "Programs are installed, replaced or upgraded.", "프로그램을 설치하거나 바꾸거나 올립니다."),
    safer: .init(
      "See what would change first: apt -s, dnf --assumeno, pip install --dry-run, brew outdated.",
      "먼저 apt -s, dnf --assumeno, pip install --dry-run, brew outdated로 무엇이 바뀔지 보십시오."),
    reversibility: .partly, touches: [.system, .files],
    caution: [
      "sudo ‹apt-get install jq›", "pip install y", "npm install -g z", "sudo ‹pacman -Syu›", "brew upgrade",
      "sudo ‹dnf update›",
      "dpkg -i x.deb", "sudo ‹zypper dup›", "flatpak install x", "sudo ‹apt install -y --allow-downgrades x=1›",
      "cargo install x",
      "conda install numpy", "npm ci", "rpm -Uvh x.rpm", "uv pip install x", "sudo ‹snap refresh›",
    ],
    harmless: [
      "apt list --installed", "brew list", "pip list", "apt-cache policy x", "npm ls", "apt-get -s install x",
      "pacman -Ss vim",
      "dpkg -l", "rpm -qa", "pip show install", "snap list", "dnf --assumeno upgrade", "pacman -Qi vim",
    ],
    programs: PackageCommand.programs
  ) { invocation in
    PackageCommand(invocation)?.action == .installs ? .caution : nil
  }
}
