internal import ShellGrammar

extension FileCommandWriter {
  /// The files of one folder, told by their names alone, as the shell's own patterns.
  func globCommand() -> ShellPipeline? {
    guard staysInFolder, !request.isOfBothEnds, let patterns else { return nil }
    switch request.action {
    case .list where request.isReadable && request.order?.key == .size && request.limit == nil: return listing(patterns)
    case .list where request.order != nil: return listing(patterns)
    case .longList where !request.names.isEmpty || request.order != nil: return listing(patterns)
    case .move(let folder) where canGlob: return transfer("mv", patterns, folder)
    case .copy(let folder) where canGlob && !request.keepsFolders: return transfer("cp", patterns, folder)
    case .archive(let path) where canGlob: return archive(path, patterns)
    case .countLines(let inTotal) where canGlob:
      return inTotal ? ShellPipeline([["cat"] + patterns, ["wc", "-l"]]) : ShellPipeline([["wc", "-l"] + patterns])
    case .delete, .setMode, .setOwner, .setGroup, .compress, .touch, .replaceText, .checksum, .printContents:
      guard canGlob, let consumer = FileConsumer(request, on: system) else { return nil }
      return ShellPipeline([consumer.words + (consumer.takesDashes ? ["--"] : []) + patterns])
    default: return nil
    }
  }

  /// Whether only one folder is meant, not those below it.
  private var staysInFolder: Bool {
    guard !request.isRecursive, request.tests.isEmpty, request.contents.isEmpty, request.exclusions.isEmpty,
      request.places.count <= 1, request.depth.minimum == nil, request.kind != .folder, request.kind != .link,
      request.nameGroups.count <= 1,
      request.names.allSatisfy({ !$0.isNegated && !$0.ignoresCase })
    else { return false }
    if request.depth.maximum == 1 { return true }
    guard request.depth.maximum == nil else { return false }
    switch request.action {
    case .move, .copy, .archive: return request.places.isEmpty
    case .list where request.isReadable && request.order?.key == .size: return true
    case .list:
      return request.order?.key == .time && (request.isHere || isPlainListing)
        || request.order?.key == .name && request.names.isEmpty
    case .longList: return request.order != nil || request.isHere
    default: return request.isHere
    }
  }

  /// `files, oldest first`: nothing says which files or where.
  private var isPlainListing: Bool { request.names.isEmpty && request.places.isEmpty && request.limit == nil }

  private var canGlob: Bool { !request.names.isEmpty && request.order == nil && request.limit == nil }

  /// `*.log`, or `logs/*.log`; none for all files of the folder.
  private var patterns: [ShellArgument]? {
    let place = request.places.first.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    if request.names.isEmpty { return request.places.map { .path($0) } }
    guard request.names.allSatisfy({ !$0.pattern.contains("[") && !$0.pattern.contains("\\") }) else { return nil }
    return request.names.map {
      $0.pattern.hasPrefix(".") ? .pattern("./" + place + $0.pattern) : .pattern(place + $0.pattern)
    }
  }

  /// `ls -lS`, `ls -t *.log | head -n 5`.
  private func listing(_ patterns: [ShellArgument]) -> ShellPipeline? {
    guard request.action == .list || request.limit == nil else { return nil }
    var flags = request.action == .longList ? "lh" : request.limit == nil && request.order?.key != .name ? "l" : ""
    guard request.order?.key != .size || request.limit == nil else { return nil }
    switch request.order?.key {
    case .size: flags += flags.contains("h") ? "S" : "hS"
    case .time: flags += "t"
    case .name, nil: break
    }
    if let order = request.order, order.isDescending == (order.key == .name) { flags += "r" }
    let words: [ShellArgument] = ["ls"] + (flags.isEmpty ? [] : [.value("-" + flags)]) + patterns
    let pipeline = ShellPipeline([words])
    return request.limit.map { pipeline.piped(into: ["head", "-n", .number($0)]) } ?? pipeline
  }

  private func transfer(_ program: ShellArgument, _ patterns: [ShellArgument], _ folder: String) -> ShellPipeline {
    ShellPipeline([[program, "--"] + patterns + [.path(folder)]])
  }

  private func archive(_ path: String, _ patterns: [ShellArgument]) -> ShellPipeline {
    if let consumer = FileConsumer(request, on: system) { return ShellPipeline([consumer.words + patterns]) }
    return ShellPipeline([["tar"] + tarFlags(path) + ["--"] + patterns])
  }
}
