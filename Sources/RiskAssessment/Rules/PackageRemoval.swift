extension RiskRule {
  static let packageRemoval = RiskRule(
    id: "package-removal", family: .packages,
    reason: .init(
      "Programs are removed, with what depends on them, and purging takes their settings too.",
      "프로그램과 그것에 의존하는 것을 지우며, purge는 설정도 지웁니다."),
    mildReason: .init(
      "Programs, or what was built from them, are removed; they can be installed or built again.",
      "프로그램이나 빌드 결과를 지우며, 다시 설치하거나 빌드할 수 있습니다."),
    safer: .init(
      "Read what would go with apt -s remove or dnf --assumeno, and leave out -y.",
      "apt -s remove나 dnf --assumeno로 무엇이 지워질지 읽고 -y는 빼십시오."),
    reversibility: .partly, touches: [.system, .files],
    danger: [
      "sudo ‹apt remove --purge bash›", "sudo ‹apt-get purge python3›", "sudo ‹pacman -Rdd glibc›",
      "sudo ‹rpm -e --nodeps openssl›",
      "sudo ‹dpkg --purge --force-all libc6›", "sudo ‹apt-get remove --allow-remove-essential x›", "yum remove systemd",
      "sudo ‹apt autoremove -y sudo›", "sudo ‹dnf remove -y kernel›", "sudo ‹apt purge 'linux-image*'›",
      "apt remove '*'", "apt purge '*nginx*' -y", "snap remove --purge lxd", "flatpak uninstall --all --delete-data",
      "apk del --purge openssh",
      "swupd bundle-remove os-core", "emerge -C sys-libs/glibc", "emerge --unmerge vim", "xbps-remove -y base-system",
    ],
    caution: [
      "apt remove vim", "sudo ‹apt autoremove›", "brew uninstall x", "dpkg -r x", "npm uninstall -g x",
      "pacman -Rns vim",
      "pip uninstall -y x", "snap remove x", "flatpak uninstall --unused", "gem uninstall x", "sudo ‹dnf remove nano›",
      "npm rm x", "conda remove x", "apk del x", "dnf remove -C vim",
    ],
    harmless: [
      "apt list remove", "apt-get -s remove vim", "dpkg -L bash", "pip list", "npm ls -g", "pacman -Q",
      "apt show purge",
      "dnf --assumeno remove bash",
    ],
    table: .environments
  ) { invocation in
    guard let command = PackageCommand(invocation), command.action == .removes else { return nil }
    let isForced =
      invocation.words.contains { $0.hasPrefix("--force-") } || invocation.hasLetter("d") && invocation.name == "pacman"
      || invocation.has("--nodeps", "--allow-remove-essential", "--force-yes", "--delete-data")
      || invocation.name == "emerge" && invocation.has("-C", "--unmerge")
    // The data of the programs goes with them.
    let isPurged = invocation.has("--purge") && ["snap", "apk", "opkg"].contains(invocation.name)
    let isMany = invocation.words.contains("autoremove") || command.names.contains { $0.contains("*") }
    let purgesUnasked =
      isMany && (invocation.has("--purge") || invocation.words.contains("purge")) && invocation.has("-y", "--yes")
    let isAll =
      command.names.contains { ["all", "installed", "*", "world", "@world"].contains($0) } || invocation.has("--all")
    return isForced || isPurged || isAll || purgesUnasked || invocation.takesFoundFiles
      || !invocation.substituted.isEmpty
      || command.names.contains(where: isEssential) ? .danger : .caution
  }

  /// Packages without which the system does not start, or nobody can repair it.
  private static func isEssential(_ name: String) -> Bool {
    // `sys-libs/glibc` is the package with its category.
    let name = name.split(separator: "/").last.map(String.init) ?? name
    let plain = name.hasPrefix("~n") ? String(name.dropFirst(2)) : name
    return essential.contains(plain) || plain.hasPrefix("linux-image") || name.hasPrefix("~i")
      || name.contains("*") && ["linux", "lib", "kernel", "system"].contains(where: name.hasPrefix)
      || name.hasPrefix("grub-")
      || name.hasPrefix("kernel-")
      || name.hasPrefix("systemd-sysv")
  }

  private static let essential: Set<String> = [
    "bash", "coreutils", "libc6", "glibc", "systemd", "sudo", "apt", "dpkg", "rpm", "dnf", "yum", "pacman", "python3",
    "kernel",
    "openssl", "util-linux", "grub", "init", "login", "passwd", "filesystem", "base", "musl", "busybox", "python",
    "linux",
    "openssh-server", "snapd", "core", "core18", "core20", "core22", "core24", "network-manager", "NetworkManager",
    "*", "openssh", "base-system", "os-core", "base-files", "libc",
  ]
}
