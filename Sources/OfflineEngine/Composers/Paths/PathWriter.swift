internal import Platform
internal import ShellGrammar

/// Writes the command for a request about one path.
struct PathWriter {
  let machine: Machine

  /// The command; nil where it cannot be said.
  func command(_ request: PathRequest) -> CommandList? {
    let words: [ShellArgument]
    switch request {
    case .makeFiles(let paths): words = ["touch"] + paths.map { .path($0) }
    case .makeFolders(let paths): words = ["mkdir", "-p"] + paths.map { .path($0) }
    case .rename(let path, let name):
      guard let slash = path.lastIndex(of: "/") else { return nil }
      words = ["mv", .path(path), .path(path[...slash] + name)]
    case .facts(let facts, let path):
      let isLinux = machine.operatingSystem == .linux
      let format = facts.map { isLinux ? $0.rawValue : $0.letters }.joined(separator: " ")
      words = ["stat", isLinux ? "-c" : "-f", .value(format), .path(path)]
    case .setMode(let mode, let path, let isRecursive):
      words = ["chmod"] + (isRecursive ? ["-R"] : []) + [.value(mode), .path(path)]
    case .setOwner(let name, let path, let isRecursive):
      words = privileged(["chown"] + (isRecursive ? ["-R"] : []) + [.value(name), .path(path)])
    case .setGroup(let name, let path, let isRecursive):
      words = privileged(["chgrp"] + (isRecursive ? ["-R"] : []) + [.value(name), .path(path)])
    case .fileSystem(let path, let unit): words = ["df", .value(unit.rawValue), .path(path)]
    case .copyKeeping(let path, let target, let isRecursive):
      words = ["cp", isRecursive ? "-Rp" : "-p", .path(path), .path(target)]
    case .copyTree(let path, let target): words = ["cp", "-r", .path(path), .path(target)]
    case .baseName(let path, let ending):
      words = ["basename", .path(path)] + (ending.map { [.value($0)] } ?? [])
    }
    return CommandList([ShellPipeline([words])])
  }

  /// Owners are changed by root alone.
  private func privileged(_ words: [ShellArgument]) -> [ShellArgument] { machine.isRoot ? words : ["sudo"] + words }
}
