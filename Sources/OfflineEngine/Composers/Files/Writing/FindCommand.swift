internal import Platform

/// A search by find(1) that is being composed.
struct FindCommand {
  let request: FileRequest
  let system: OperatingSystem
  /// Whether `-delete` follows, which makes `-prune` do nothing.
  var deletes = false

  /// The command up to what is done with the files that are found.
  var search: [ShellArgument] {
    var words: [ShellArgument] = ["find"]
    words += request.places.isEmpty ? ["."] : request.places.map { .path($0) }
    if let depth = minimumDepth { words += ["-mindepth", .number(depth)] }
    if let depth = request.depth.maximum ?? hereDepth { words += ["-maxdepth", .number(depth)] }
    let pruned = request.exclusions.compactMap { if case .folder(let name) = $0 { name } else { nil } }
    let usesPath = deletes
    if !pruned.isEmpty, !usesPath { words += prune(pruned) }
    words += FindTests(request: request, system: system).arguments
    if usesPath { for name in pruned { words += ["!", "-path", .value("*/\(NameTest.escaped(name))/*")] } }
    return words
  }

  /// Whether an action must be written, as `-o` or a test that runs a program stands in the search.
  var needsPrint: Bool {
    request.exclusions.contains { if case .folder = $0 { true } else { false } }
      || request.tests.contains(where: \.runsProgram)
      || (system == .macos && request.tests.contains(.brokenLink))
  }

  /// The folder that is searched is none of the folders that are found or changed.
  private var minimumDepth: Int? {
    if let depth = request.depth.minimum { return depth }
    let mayBeStart = request.kind != .file && request.kind != .link && request.names.isEmpty
    return mayBeStart && (request.action.removesOrCopies || request.depth.maximum == 1) ? 1 : nil
  }

  /// `how many files are in this folder`: those in it, not in the folders below.
  private var hereDepth: Int? {
    let isPlain = !request.hasConditions && request.places.isEmpty && request.isHere && !request.isRecursive
    return isPlain && request.action == .count && request.kind == .file ? 1 : nil
  }

  private func prune(_ names: [String]) -> [ShellArgument] {
    var words: [ShellArgument] = []
    for (index, name) in names.enumerated() {
      if ValueShape(name).isVariable {
        words += (index == 0 ? [] : ["-o"]) + ["-path", .path(name)]
        continue
      }
      let hasSlash = name.utf8.contains(UInt8(ascii: "/"))
      let test: ShellArgument = hasSlash ? "-path" : "-name"
      let pattern = hasSlash && !name.hasPrefix("/") ? "*/" + NameTest.escaped(name) : NameTest.escaped(name)
      words += (index == 0 ? [] : ["-o"]) + [test, .value(pattern)]
    }
    if names.count > 1 { words = ["\\("] + words + ["\\)"] }
    return words + ["-prune", "-o"]
  }
}
