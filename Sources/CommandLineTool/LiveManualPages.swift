import CommandReference
import Execution
import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reader's own manual pages, rendered by mandoc where it is installed, else by man; what was read from one is kept
/// in `folder` until the page changes.
struct LiveManualPages: Sendable {
  let environment: [String: String]
  let machine: Machine
  let files: FileAccess
  /// The folder of the kept pages, which may be deleted at any time; nil where nothing can be kept.
  let folder: String?
  /// The most bytes that a rendered page may have; bash(1) has 0.4 million.
  private static let outputLimit = 8 * 1024 * 1024
  private static let timeoutMilliseconds = 5000
  /// The programs that render pages, in the order they are tried.
  static let renderers = ["mandoc", "man"]

  /// The source of pages that this is.
  var source: ManualPageSource { ManualPageSource(text: text, page: page) }

  /// The text of a page as it was rendered; nil where there is none.
  @Sendable private func text(name: String, section: String?) -> ManualText? {
    locate(name, section).flatMap { path, section in
      rendered(path).map { ManualText(page: "\(name)(\(section))", text: $0) }
    }
  }

  /// What the page says: as it was kept, else read now and kept.
  @Sendable private func page(name: String, section: String?) -> ManualPage? {
    guard let (path, section) = locate(name, section) else { return nil }
    let stamp = stamp(of: path)
    let file = folder.flatMap { folder in stamp.map { folder + "/" + $0.fileName } }
    if let file, let stamp, let kept = files.read(file, Self.outputLimit) {
      // The same file may be linked under several names: the page bears the name that was asked for.
      if var page = ManualPageFile.decode(kept.bytes, stamp) {
        page.name = "\(name)(\(section))"
        return page
      }
    }
    guard let rendered = rendered(path) else { return nil }
    let page = ManualPageReader().read(ManualText(page: "\(name)(\(section))", text: rendered))
    if let file, let stamp {
      // A folder that cannot be written costs time, not the answer.
      try? files.writePrivately(String(decoding: ManualPageFile.encode(page, stamp), as: UTF8.self), file)
    }
    return page
  }

  private func locate(_ name: String, _ section: String?) -> (path: String, section: String)? {
    let locator = ManualPageLocator(folders: ManualPageLocator.folders(in: environment)) { access($0, R_OK) == 0 }
    return locator.file(name: name, section: section)
  }

  private func stamp(of path: String) -> ManualPageStamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return ManualPageStamp(
      path: path, size: Int(status.st_size), modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec),
      renderer: machine.hasProgram("mandoc") ? "mandoc" : "man")
  }

  private func rendered(_ path: String) -> String? {
    // A fixed width and locale, so that the text is the same for every reader.
    var variables = environment.filter { !$0.key.hasPrefix("MAN") && !$0.key.hasPrefix("LC_") }
    variables["LC_ALL"] = "C.UTF-8"
    variables["MANWIDTH"] = "120"
    let commands = [
      ("mandoc", ["-T", "utf8", "-O", "width=120", path]), ("man", ["-P", "cat", "-l", path]),
      ("man", ["-P", "cat", path]),
    ]
    for (program, arguments) in commands {
      guard let executable = machine.findProgram(program) else { continue }
      let output = CapturedProcess.run(
        executable: executable, arguments: arguments, environment: variables, outputLimit: Self.outputLimit,
        timeoutMilliseconds: Self.timeoutMilliseconds)
      if let output, output.succeeded, !output.bytes.isEmpty { return String(decoding: output.bytes, as: UTF8.self) }
    }
    return nil
  }
}
