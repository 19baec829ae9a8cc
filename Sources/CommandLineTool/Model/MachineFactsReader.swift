import CommandReference
package import OfflineEngine
import Platform
package import Prompting

/// Reads what a model is told of this machine: no names of hosts, people or files.
package struct MachineFactsReader: Sendable {
  let world: World
  /// The most names of programs that are told.
  private static let nameLimit = 12
  private static let fileLimit = 16 << 10

  /// Makes a reader of this world.
  package init(_ world: World) { self.world = world }

  /// The facts that matter for these words and the offline engine's commands for them.
  package func facts(words: String, candidates: [Candidate]) -> MachineFacts {
    let names = names(words: words, candidates: candidates)
    // What a candidate's shell has itself is no program: only the engine's own word makes one missing.
    let known = Set(candidates.flatMap(\.missingPrograms) + ProgramGroup.all.flatMap(\.programs))
    let missing = names.filter { !world.machine.hasProgram($0) && known.contains($0) }
    return MachineFacts(
      system: system, shell: shell, tools: tools, isRoot: world.machine.isRoot, packageManager: packageManager,
      installed: names.filter(world.machine.hasProgram), missing: missing)
  }

  private var system: String {
    switch world.reference.operatingSystem {
    case .macos:
      let version = text(of: "/System/Library/CoreServices/SystemVersion.plist").flatMap(SystemVersion.productVersion)
      return version.map { "macOS " + $0 } ?? "macOS"
    case .linux:
      let text = text(of: "/etc/os-release") ?? text(of: "/usr/lib/os-release")
      return text.flatMap(SystemVersion.prettyName) ?? "Linux"
    }
  }

  private func text(of path: String) -> String? { world.files.read(path, Self.fileLimit)?.text }

  private var shell: String {
    RunningShell(world: world).path.split(separator: "/").last.map(String.init) ?? "sh"
  }

  private var tools: String {
    if world.reference.operatingSystem == .macos { return "BSD" }
    // BusyBox has no numfmt, GNU's coreutils always do.
    return world.machine.hasProgram("busybox") && !world.machine.hasProgram("numfmt") ? "BusyBox" : "GNU"
  }

  /// The first word of what would install a program.
  private var packageManager: String? {
    InstallHint.command(for: "jq", on: world.machine)?.split(separator: " ").first { $0 != "sudo" }.map(String.init)
  }

  /// The candidates' programs, and those that do the same or that the words suggest.
  private func names(words: String, candidates: [Candidate]) -> [String] {
    var names: [String] = []
    func add(_ name: String) { if !names.contains(name), names.count < Self.nameLimit { names.append(name) } }
    let programs = candidates.flatMap { CommandPrograms.names(in: $0.command) }
    programs.forEach(add)
    let words = SuggestingWords(words)
    for group in ProgramGroup.all
    where group.programs.contains(where: programs.contains) || group.isSuggested(by: words) {
      group.programs.forEach(add)
    }
    return names.filter { $0 != "sudo" }
  }
}
