import CommandReference
import Execution
import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reader's own manual pages, rendered by mandoc where it is installed, else by man; what was read from one is kept
/// until the page changes.
struct LiveManualPages: Sendable {
  private let environment: [String: String]
  private let machine: Machine
  private let kept: KeptPages
  private let memory: PageMemory
  /// The most bytes that a rendered page may have; bash(1) has 0.4 million.
  private static let outputLimit = 8 * 1024 * 1024
  private static let timeoutMilliseconds = 5000
  /// The programs that render pages, in the order they are tried.
  static let renderers = ["mandoc", "man"]

  init(environment: [String: String], machine: Machine, kept: KeptPages) {
    self.environment = environment
    self.machine = machine
    self.kept = kept
    memory = PageMemory {
      ManualPageLocator(
        folders: ManualPageLocator.folders(in: environment), identity: Self.identity,
        fileExists: { access($0, R_OK) == 0 })
    }
  }

  /// The text of a page as it was rendered; nil where there is none.
  @Sendable func text(name: String, section: String?) -> ManualText? {
    memory.locator.file(name: name, section: section).flatMap { path, section in
      bytes(path).map { ManualText(page: "\(name)(\(section))", bytes: $0) }
    }
  }

  /// What the page says: as it was kept, else read now and kept.
  @Sendable func page(name: String, section: String?) -> ManualPage? {
    read(name, section, part: "") { ManualPageReader().read($0) }
  }

  /// What the page says of one of its commands.
  @Sendable func part(name: String, section: String?, part: String) -> ManualPage? {
    read(name, section, part: part) { ManualPageReader().read($0, part: part) }
  }

  private func read(
    _ name: String, _ section: String?, part: String, _ read: (ManualText) -> ManualPage?
  ) -> ManualPage? {
    guard let (path, section) = memory.locator.file(name: name, section: section) else { return nil }
    let title = "\(name)(\(section))"
    let renderer = Self.renderers.first(where: machine.hasProgram) ?? "none"
    guard renderer != "none" else { return nil }
    let stamp = KeptPages.stamp(of: path, part: part, renderer: renderer)
    var hasText = false
    var page = kept.page(stamp) {
      guard let bytes = bytes(path) else { return nil }
      hasText = true
      return read(ManualText(page: title, bytes: bytes))
    } isWorthKeeping: {
      hasText
    }
    // The same file may be linked under several names: the page bears the name that was asked for.
    page?.name = title
    return page
  }

  /// The folder as the file system knows it: `/usr/local/man` may lead to `/usr/local/share/man`.
  private static func identity(_ folder: String) -> String? {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return "\(status.st_dev):\(status.st_ino)"
  }

  private func bytes(_ path: String) -> [UInt8]? { memory.bytes(path) { rendered(path) } }

  private func rendered(_ path: String) -> [UInt8]? {
    // A fixed width and locale, so that the text is the same for every reader; marked, as a terminal would show it.
    var variables = environment.filter { !$0.key.hasPrefix("MAN") && !$0.key.hasPrefix("LC_") }
    variables.merge(
      ["LC_ALL": "C.UTF-8", "MANWIDTH": "120", "MAN_KEEP_FORMATTING": "1", "GROFF_NO_SGR": "1"]) { $1 }
    for (program, arguments, isASCII) in Self.commands(path) {
      guard let executable = machine.findProgram(program) else { continue }
      let output = CapturedProcess.run(
        executable: executable, arguments: arguments, environment: variables, outputLimit: Self.outputLimit,
        timeoutMilliseconds: Self.timeoutMilliseconds)
      guard let output, output.succeeded, !output.bytes.isEmpty else { continue }
      if isASCII, ASCIIRendering.losesCharacters(output.bytes) { continue }
      return output.bytes
    }
    return nil
  }

  /// What is tried to render a page, in order, and whether it gives ASCII alone.
  private static func commands(_ path: String) -> [(program: String, arguments: [String], isASCII: Bool)] {
    func mandoc(_ form: String, isASCII: Bool = false) -> (String, [String], Bool) {
      ("mandoc", ["-T", form, "-O", "width=120", path], isASCII)
    }
    let man = [("man", ["-P", "cat", "-l", path], false), ("man", ["-P", "cat", path], false)]
    // Wide characters make mandoc write 16 bytes at a time, which costs a third of its time and as much here.
    return (isTranslated(path) ? [] : [mandoc("ascii", isASCII: true)]) + [mandoc("utf8")] + man
  }

  /// Whether a page is not in English: `/usr/share/man/ko/man1/ls.1.gz`.
  private static func isTranslated(_ path: String) -> Bool {
    let folders = path.split(separator: "/").dropLast(2)
    return folders.last != "man" && folders.dropLast().last == "man"
  }
}
