import CommandReference
import Execution
import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reader's own manual pages, rendered by mandoc where it is installed, else by man.
struct LiveManualPages: Sendable {
  let environment: [String: String]
  let machine: Machine
  /// The most bytes that a rendered page may have; bash(1) has 0.4 million.
  private static let outputLimit = 8 * 1024 * 1024
  private static let timeoutMilliseconds = 5000
  /// The programs that render pages, in the order they are tried.
  static let renderers = ["mandoc", "man"]

  /// The text of a page without overstrikes; nil where there is none.
  @Sendable func text(name: String, section: String?) -> ManualText? {
    let locator = ManualPageLocator(folders: ManualPageLocator.folders(in: environment)) { access($0, R_OK) == 0 }
    guard let (path, section) = locator.file(name: name, section: section), let rendered = render(path) else {
      return nil
    }
    return ManualText(page: "\(name)(\(section))", text: RenderedText.plain(rendered))
  }

  private func render(_ path: String) -> String? {
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
