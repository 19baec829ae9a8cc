import CommandReference
import Knowledge
package import Platform

/// How a missing program is installed on this machine.
package enum InstallHint {
  /// Package managers, in the order in which one is looked for: the program, and the words before a package's name.
  private static let managers: [(program: String, key: String, words: String)] = [
    ("apt", "apt", "apt install"), ("apt-get", "apt", "apt-get install"), ("dnf", "dnf", "dnf install"),
    ("pacman", "pacman", "pacman -S"), ("zypper", "zypper", "zypper install"), ("apk", "apk", "apk add"),
    ("brew", "brew", "brew install"),
  ]

  /// The command that installs `program`, such as `sudo apt install iproute2`; nil without a known package manager.
  ///
  /// Of a program that somebody else named, it is not known that there is a package of its name, and whose that is.
  package static func command(for program: String, on machine: Machine, isOurs: Bool = true) -> String? {
    // A path, a name that no package could have, or the package manager of another system is nothing to install.
    guard program.utf8.allSatisfy(isNameByte), exists(program, on: machine.operatingSystem),
      isOurs || isKnown(program),
      !managers.contains(where: { $0.program == program })
    else { return nil }
    let isBrewFirst = machine.operatingSystem == .macos
    let candidates = isBrewFirst ? managers.reversed() : managers
    guard let manager = candidates.first(where: { machine.hasProgram($0.program) }) else { return nil }
    let needsRoot = manager.key != "brew" && !machine.isRoot
    let package = packageName(of: program, for: manager.key)
    return (needsRoot ? "sudo " : "") + manager.words + " " + package
  }

  /// Whether a program is not known to be of another system alone.
  private static func exists(_ program: String, on system: OperatingSystem) -> Bool {
    let platform = CommandLibrary.embedded.records(program, [])?.first?["platform"]
    return platform == nil || platform == system.rawValue
  }

  private static func isKnown(_ program: String) -> Bool {
    CommandLibrary.embedded.records(program, []) != nil || package(of: program) != nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The package that holds `program`; of the same name unless `Knowledge/packages.txt` says otherwise.
  private static func packageName(of program: String, for manager: String) -> String {
    let record = package(of: program)
    return record?[manager] ?? record?["all"] ?? program
  }

  private static func package(of program: String) -> KnowledgeRecord? {
    KnowledgeFile.named("packages")?.records.first { $0["program"] == program }
  }
}
