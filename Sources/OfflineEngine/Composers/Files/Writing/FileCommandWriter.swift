internal import Platform
internal import ShellGrammar

/// Writes the command for a request about files, in the simplest of the forms that can say it.
struct FileCommandWriter {
  let request: FileRequest
  let system: OperatingSystem

  var isLinux: Bool { system == .linux }

  /// The command; nil where it cannot be said.
  func command() -> CommandList? {
    if case .changeExtension(let ending) = request.action { return renaming(to: ending) }
    if case .replaceInNames(let old, let new) = request.action { return replacingInNames(old, new) }
    guard var pipeline = globCommand() ?? grepCommand() ?? findCommand() else { return nil }
    if request.sortsResults {
      switch request.action {
      case .checksum: pipeline = pipeline.piped(into: ["sort"])
      case .countPerFolder, .endings, .distinct: break
      default: pipeline = pipeline.piped(into: request.sortsAscending ? ["sort", "-n"] : ["sort", "-rn"])
      }
    }
    pipeline.output = request.output
    return CommandList([pipeline])
  }

  // MARK: find

  private func findCommand() -> ShellPipeline? {
    if request.order != nil || request.limit != nil, let selected = orderedCommand() { return selected }
    if !request.contents.isEmpty { return contentCommand() }
    return plainFind()
  }

  private func plainFind() -> ShellPipeline? {
    let find = FindCommand(request: request, system: system)
    let print: [ShellArgument] = find.needsPrint ? ["-print"] : []
    switch request.action {
    case .list: return ShellPipeline([find.search + print])
    case .namesOnly:
      return ShellPipeline([
        isLinux ? find.search + ["-printf", "'%f\\n'"] : find.search + ["-exec", "basename", "{}", "\\;"]
      ])
    case .count: return ShellPipeline([find.search + print, ["wc", "-l"]])
    case .totalSize where !request.hasConditionsOnEach && request.kind != .link && request.places.count < 2:
      let total = ShellPipeline([
        ["du", .value("-s" + sizeFlag)] + (request.places.isEmpty ? ["."] : request.places.map { .path($0) })
      ])
      return request.output == nil ? total : total.piped(into: ["cut", "-f", "1"])
    case .totalSize where isUsageByDepth:
      return ShellPipeline([["du", "-h", "-d", .number(request.depth.maximum ?? 1)] + places, ["sort", "-rh"]])
    case .sizes where request.kind == .folder && isUsageByDepth:
      return ShellPipeline([["du", "-h", "-d", .number(request.depth.maximum ?? 1)] + places])
    case .totalSize: return totalSize(find.search)
    case .delete: return ShellPipeline([deletion()])
    case .archive(let path) where packsPlace && path.lowercased().hasSuffix(".zip"):
      return ShellPipeline([["zip", "-r", .path(path)] + request.places.map { .path($0) } + omittedFromZip])
    case .archive(let path)
    where packsPlace && !path.lowercased().hasSuffix(".zip") && !path.lowercased().hasSuffix(".7z"):
      return ShellPipeline([["tar"] + tarFlags(path) + omitted + request.places.map { .path($0) }])
    case .archive(let path) where !path.lowercased().hasSuffix(".zip") && !path.lowercased().hasSuffix(".7z"):
      return ShellPipeline([find.search + ["-print0"], ["tar", "--null", "-T", "-"] + tarFlags(path)])
    default:
      if let listing = listed(find.search) { return listing }
      guard let consumer = FileConsumer(request, on: system) else { return nil }
      return finished(ShellPipeline([find.search + consumer.executed]))
    }
  }

  private var places: [ShellArgument] { request.places.isEmpty ? ["."] : request.places.map { .path($0) } }

  /// `two levels deep`, said of what takes the space: each folder down to there.
  private var isUsageByDepth: Bool {
    var others = request
    others.depth = DepthLimit()
    let isOfFolders = request.kind == .folder && request.depth.minimum ?? 1 == 1
    return isOfFolders || request.depth.maximum != nil && request.depth.minimum == nil
      ? !others.hasConditionsOnEach && request.order == nil && request.kind != .file : false
  }

  /// Whether a folder is packed as it is, perhaps without some of what is in it.
  private var packsPlace: Bool {
    var others = request
    others.exclusions = request.exclusions.filter { $0 == .hidden }
    return request.kind != .file && !others.hasConditionsOnEach && request.places.count == 1
  }

  /// What tar(1) is to leave out.
  private var omitted: [ShellArgument] {
    request.exclusions.compactMap { exclusion in
      switch exclusion {
      case .folder(let name), .name(let name): .flag("--exclude=", name)
      case .hidden: nil
      }
    }
  }

  /// The same for zip(1), whose patterns fit whole paths.
  private var omittedFromZip: [ShellArgument] {
    let patterns: [ShellArgument] = request.exclusions.compactMap { exclusion in
      switch exclusion {
      case .folder(let name): .value("*/" + NameTest.escaped(name) + "/*")
      case .name(let name): .value(name)
      case .hidden: nil
      }
    }
    return patterns.isEmpty ? [] : ["-x"] + patterns
  }

  private func deletion(with tests: [ShellArgument] = []) -> [ShellArgument] {
    if request.kind == .folder, !request.tests.contains(.empty(isNegated: false)) {
      let find = FindCommand(request: request, system: system)
      return find.search + tests + ["-prune", "-exec", "rm", "-r", "{}", "+"]
    }
    return FindCommand(request: request, system: system, deletes: true).search + tests + ["-delete"]
  }

  private func totalSize(_ search: [ShellArgument]) -> ShellPipeline {
    if isLinux, request.sizeUnit == .byte {
      return ShellPipeline([search + ["-printf", "'%s\\n'"], ["awk", "'{s += $1} END {print s + 0}'"]])
    }
    return isLinux
      ? ShellPipeline([search + ["-print0"], ["du", .value("-c" + sizeFlag), "--files0-from=-"], ["tail", "-n", "1"]])
      : ShellPipeline([search + ["-exec", "stat", "-f", "%z", "{}", "+"], ["awk", "'{s += $1} END {print s}'"]])
  }

  /// The flag of du(1) for the unit that is asked for; one that people read by default.
  private var sizeFlag: String {
    switch request.sizeUnit {
    case .byte: isLinux ? "b" : "h"
    case .kilobyte: "k"
    case .megabyte: "m"
    case .gigabyte: isLinux ? "BG" : "g"
    default: "h"
    }
  }

  func tarFlags(_ path: String) -> [ShellArgument] {
    let lower = path.lowercased()
    let flags: [ShellArgument] =
      if lower.hasSuffix(".tar") { ["-cf"] } else if lower.hasSuffix("xz") {
        ["-cJf"]
      } else if lower.hasSuffix("bz2") { ["-cjf"] } else if lower.hasSuffix("zst") { ["--zstd", "-cf"] } else {
        ["-czf"]
      }
    return flags + [.path(path)]
  }

  /// What comes after the command that took the files.
  func finished(_ pipeline: ShellPipeline) -> ShellPipeline {
    switch request.action {
    case .checksumOfAll(let checksum, let isSorted):
      let sum = checksum == .md5 && !isLinux ? ["md5"] : FileConsumer.checksum(checksum, isLinux)
      let digests = pipeline.piped(into: ["awk", "'{print $1}'"])
      return (isSorted ? digests.piped(into: ["sort"]) : digests).piped(into: sum)
    case .countLines(inTotal: true): return pipeline.piped(into: ["wc", "-l"])
    case .duplicates(let checksum) where isLinux:
      let width = ShellArgument.number(checksum.hexDigits)
      return pipeline.piped(into: ["sort"]).piped(into: ["uniq", "-w", width, "-D"])
    case .duplicates:
      let program: ShellArgument =
        "'$1\"\" == sum {if (first) print first; print; first = \"\"; next} {sum = $1; first = $0}'"
      return pipeline.piped(into: ["sort"]).piped(into: ["awk", program])
    default: return pipeline
    }
  }

  // MARK: text

  /// Conditions on text together with others: each file is looked into.
  private func contentCommand() -> ShellPipeline? {
    let search = FindCommand(request: request, system: system, deletes: request.action == .delete).search
    let all = contentTests
    let firstOnes = request.contents.dropLast().flatMap { Self.test($0) }
    guard let last = request.contents.last else { return nil }
    let words = GrepWords(last)
    switch request.action {
    case .list: return ShellPipeline([search + firstOnes + ["-exec"] + words.listing + ["{}", "+"]])
    case .count: return ShellPipeline([search + firstOnes + ["-exec"] + words.listing + ["{}", "+"], ["wc", "-l"]])
    case .grep(let grep): return ShellPipeline([search + firstOnes + ["-exec"] + words.lines(grep) + ["{}", "+"]])
    case .delete: return ShellPipeline([search + all + ["-delete"]])
    case .totalSize: return totalSize(search + all)
    case .archive(let path) where !path.lowercased().hasSuffix(".zip"):
      return ShellPipeline([search + all + ["-print0"], ["tar", "--null", "-T", "-"] + tarFlags(path)])
    default:
      guard let consumer = FileConsumer(request, on: system) else { return nil }
      return finished(ShellPipeline([search + all + consumer.executed]))
    }
  }

  /// The conditions on text as tests that run grep on each file.
  var contentTests: [ShellArgument] { request.contents.flatMap { Self.test($0) } }

  private static func test(_ content: ContentTest) -> [ShellArgument] {
    (content.isNegated ? ["!"] : []) + ["-exec"] + GrepWords(content).quiet + ["{}", "\\;"]
  }

  /// Text in the files of a tree, told by their names alone: grep walks it by itself.
  private func grepCommand() -> ShellPipeline? {
    guard request.contents.count == 1, let content = request.contents.first, request.tests.isEmpty,
      request.order == nil, request.limit == nil, !request.depth.isSet, request.kind == nil || request.kind == .file,
      request.nameGroups.count <= 1, request.names.allSatisfy({ !$0.isNegated && !$0.ignoresCase }),
      !request.exclusions.contains(.hidden)
    else { return nil }
    let words = GrepWords(content)
    var first: [ShellArgument]
    switch request.action {
    case .list, .count: first = words.recursiveListing
    case .grep(let grep): first = words.recursive(grep)
    default: return nil
    }
    let pattern = first.removeLast()
    first += request.names.map { .flag("--include=", $0.pattern) }
    for exclusion in request.exclusions {
      switch exclusion {
      case .folder(let name) where name.utf8.contains(UInt8(ascii: "/")): return nil
      case .folder(let name): first.append(.flag("--exclude-dir=", name))
      case .name(let name): first.append(.flag("--exclude=", name))
      case .hidden: return nil
      }
    }
    let pipeline = ShellPipeline([first + [pattern] + places])
    return request.action == .count ? pipeline.piped(into: ["wc", "-l"]) : pipeline
  }
}

extension FileConsumer {
  /// As an action of find(1): for many files at once where it can be.
  var executed: [ShellArgument] {
    ["-exec"] + words + ["{}"] + last + (isSingle || !last.isEmpty ? ["\\;"] : ["+"])
  }

  /// As xargs(1) runs it on names that end in NUL.
  var throughXargs: [ShellArgument] {
    last.isEmpty && !isSingle ? ["xargs", "-0"] + words : ["xargs", "-0", "-I", "{}"] + words + ["{}"] + last
  }
}
