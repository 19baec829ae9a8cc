internal import Platform
internal import ShellGrammar

/// A command that is given the files: what stands before their names, and what after them.
struct FileConsumer {
  var words: [ShellArgument]
  /// What follows the names; a command that has some takes one file at a time.
  var last: [ShellArgument] = []
  /// Whether it must be run for each file.
  var isSingle = false
  /// Whether `--` may stand before the names.
  var takesDashes = false

  /// The command for an action; nil for one that is none.
  init?(_ request: FileRequest, on system: OperatingSystem) {
    let isLinux = system == .linux
    switch request.action {
    case .delete:
      words = request.kind == .file ? ["rm"] : ["rm", "-r"]
      takesDashes = true
    case .move(let folder): self = Self.transfer("mv", ["-n"], to: folder, isLinux)
    case .copy(let folder) where request.keepsFolders:
      self =
        isLinux
        ? Self.transfer("cp", ["--parents"], to: folder, isLinux)
        : Self.transfer("rsync", ["-R"], to: folder, isLinux)
    case .copy(let folder): self = Self.transfer("cp", request.kind == .folder ? ["-r"] : [], to: folder, isLinux)
    case .setMode(let mode): words = ["chmod", .value(mode)]
    case .setOwner(let name): words = ["chown", .value(name)]
    case .setGroup(let name): words = ["chgrp", .value(name)]
    case .compress: words = ["gzip"]
    case .touch: words = ["touch"]
    case .replaceText(let old, let new):
      let script = Self.substitution(old, new)
      words = isLinux ? ["sed", "-i", .quoted(script)] : ["sed", "-i", "''", .quoted(script)]
    case .run(let command):
      guard let own = Self.words(of: command) else { return nil }
      words = own
      isSingle = true
    case .printContents: words = ["cat"]
    case .contentTypes: words = ["file"]
    case .countWords: words = ["wc", "-w"]
    case .countLines(let inTotal): words = inTotal ? ["cat"] : ["wc", "-l"]
    case .checksum(let checksum): words = Self.checksum(checksum, isLinux)
    case .duplicates(let checksum): words = isLinux ? Self.checksum(checksum, isLinux) : ["md5", "-r"]
    case .archive(let path) where path.lowercased().hasSuffix(".zip"):
      words = request.kind == .folder ? ["zip", "-r", .path(path)] : ["zip", .path(path)]
    case .archive(let path) where path.lowercased().hasSuffix(".7z"): words = ["7z", "a", .path(path)]
    case .decompress(let format):
      words = format == .tar ? ["tar", "-xf"] : [.value(format.rawValue)]
      isSingle = format == .tar || format == .zip
    case .printEnds(let isFirst, let count): words = [isFirst ? "head" : "tail", "-n", .number(count)]
    case .checksumOfAll(let checksum, _): words = Self.checksum(checksum, isLinux)
    case .facts(let facts):
      guard !isLinux else { return nil }
      words = ["stat", "-f", .quoted(facts.map(\.letters).joined(separator: " "))]
    case .longList: words = ["ls", Self.longFlags(request)]
    case .sizes: words = ["du", "-h"]
    default: return nil
    }
  }

  private init(words: [ShellArgument], last: [ShellArgument] = []) {
    self.words = words
    self.last = last
    takesDashes = true
  }

  private static func transfer(
    _ program: ShellArgument, _ flags: [ShellArgument], to folder: String, _ isLinux: Bool
  ) -> FileConsumer {
    isLinux
      ? FileConsumer(words: [program] + flags + ["-t", .path(folder)])
      : FileConsumer(words: [program] + flags, last: [.path(folder)])
  }

  private static func longFlags(_ request: FileRequest) -> ShellArgument {
    var flags = request.kind == .file ? "-l" : "-ld"
    if request.isReadable { flags += "h" }
    switch request.order?.key {
    case .size: flags += "S"
    case .time: flags += "t"
    case .name, nil: break
    }
    if let order = request.order, order.key != .name, !order.isDescending { flags += "r" }
    return .value(flags)
  }

  static func checksum(_ checksum: Checksum, _ isLinux: Bool) -> [ShellArgument] {
    if isLinux { return [.value(checksum.rawValue + "sum")] }
    return checksum == .md5 ? ["md5"] : ["shasum", "-a", .value(String(checksum.rawValue.dropFirst(3)))]
  }

  private static func substitution(_ old: String, _ new: String) -> String {
    "s/" + ValueFilter.sedPattern.apply(.text(old)) + "/" + ValueFilter.sedReplacement.apply(.text(new)) + "/g"
  }

  /// The words of a plain command that a request holds between quotes; nil for anything more.
  private static func words(of command: String) -> [ShellArgument]? {
    let list = ShellParser().parse(command).list
    guard list.items.count == 1, let pipeline = list.items.first?.andOrList, pipeline.rest.isEmpty,
      pipeline.first.commands.count == 1, case .simple(let simple)? = pipeline.first.commands.first,
      simple.assignments.isEmpty, simple.redirections.isEmpty, !simple.words.isEmpty
    else { return nil }
    let words = simple.words.compactMap(\.literalValue)
    return words.count == simple.words.count ? words.map { .value($0) } : nil
  }
}
