/// What a package manager is told to do.
struct PackageCommand {
  enum Action { case installs, removes, reads }

  private static let byVerb: Set<String> = [
    "apt", "apt-get", "aptitude", "dnf", "yum", "microdnf", "zypper", "brew", "pip", "pip3", "npm", "yarn", "pnpm",
    "gem",
    "cargo", "snap", "flatpak", "apk", "port", "pipx", "conda", "mamba", "uv", "poetry", "composer", "winget", "choco",
    "scoop",
    "nix-env", "opkg", "eopkg", "mas", "rustup", "swupd", "slackpkg", "pkgin", "urpme", "guix",
  ]
  private static let byFlag: Set<String> = [
    "pacman", "yay", "paru", "dpkg", "rpm", "pkg_delete", "xbps-remove", "removepkg", "emerge",
  ]
  static let programs = byVerb.union(byFlag)

  private static let removing: Set<String> = [
    "remove", "purge", "autoremove", "uninstall", "erase", "del", "rm", "un", "autopurge", "prune", "unlink",
    "self-remove", "bundle-remove",
  ]
  private static let installing: Set<String> = [
    "install", "upgrade", "full-upgrade", "dist-upgrade", "add", "update", "i", "ci", "reinstall", "downgrade",
    "build-dep",
    "dup", "patch", "refresh", "link", "swap", "distro-sync", "rollback", "hold", "clean", "cleanup", "upgrade-all",
  ]
  private static let readingFlags = [
    "-s", "--simulate", "--dry-run", "--just-print", "--no-act", "--assumeno", "--help",
  ]

  let action: Action
  /// The names of the packages.
  let names: [String]

  init?(_ invocation: Invocation) {
    guard let name = invocation.name, Self.programs.contains(name) else { return nil }
    let words = invocation.plainWords(valueFlags: ["-o", "-t", "-n", "--prefix", "-c"])
    if invocation.words.contains(where: Self.readingFlags.contains) {
      (action, names) = (.reads, [])
    } else if Self.byFlag.contains(name) {
      (action, names) = (Self.flagAction(invocation), words)
    } else {
      let verb = words.first { Self.removing.contains($0) || Self.installing.contains($0) } ?? ""
      // The word must stand where the command is: first, or after `uv pip`, `yarn global`.
      let isNested = ["pip", "global", "tool", "self", "pkg"].contains(words.first ?? "")
      let isCommand = words.prefix(isNested ? 2 : 1).contains(verb)
      action = !isCommand ? .reads : Self.removing.contains(verb) ? .removes : .installs
      names = Array(words.drop { $0 != verb }.dropFirst())
    }
  }

  private static func flagAction(_ invocation: Invocation) -> Action {
    switch invocation.name {
    case "dpkg":
      if invocation.has("-r", "-P", "--remove", "--purge") { return .removes }
      return invocation.has("-i", "--install", "--unpack", "--configure") ? .installs : .reads
    case "rpm":
      let flags = invocation.flags.map(\.text)
      if flags.contains("--erase") || flags.contains("-e") || flags.contains("-ev") { return .removes }
      let isInstalling = flags.contains {
        $0 == "--install" || $0 == "--upgrade" || $0.hasPrefix("-i") || $0.hasPrefix("-U") || $0.hasPrefix("-F")
      }
      return isInstalling ? .installs : .reads
    case "pkg_delete", "xbps-remove", "removepkg": return .removes
    case "emerge":
      if invocation.has("-C", "--unmerge", "-c", "--depclean", "-cav") { return .removes }
      return invocation.has("-p", "--pretend", "-s", "--search", "--info", "-h") ? .reads : .installs
    default:
      if invocation.hasLetter("R") || invocation.has("--remove") { return .removes }
      // -Ss searches, -Si and -Qi show.
      let isReading =
        invocation.hasLetter("s") || invocation.hasLetter("i") || invocation.hasLetter("l") || invocation.hasLetter("p")
      return (invocation.hasLetter("S") || invocation.hasLetter("U")) && !isReading ? .installs : .reads
    }
  }
}
