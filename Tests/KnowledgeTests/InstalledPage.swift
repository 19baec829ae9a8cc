import CommandReference

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the manual pages and help texts of this machine say.
enum InstalledPage {
  private static let locator = ManualPageLocator(folders: ManualPageLocator.folders(in: [:])) { access($0, R_OK) == 0 }

  /// The plain text of a page, with the page that it sends its readers to, or nil where there is none.
  static func text(_ name: String, section: String? = nil) -> String? {
    guard let file = locator.file(name: name, section: section) else { return nil }
    let rendered = output(of: "mandoc -T utf8 -O width=100 '\(file.path)' 2>/dev/null")
    let text = rendered.isEmpty ? output(of: "man -P cat -l '\(file.path)' 2>/dev/null") : rendered
    return text.isEmpty ? nil : RenderedText.plain(text)
  }

  /// The help that bash has for a command of its own.
  static func builtinHelp(_ name: String) -> String? {
    let text = output(of: "bash -c 'help -m -- \"$1\"' _ '\(name)' 2>/dev/null")
    return text.isEmpty ? nil : text
  }

  /// What a command prints when it is asked for help; only for those that `Knowledge/help-programs.txt` says to be
  /// harmless to ask. A program without this subcommand prints its own help, which is none.
  static func help(_ command: String) -> String? {
    guard let question = HelpQuestion(about: command), hasProgram(question.program) else { return nil }
    let output = output(of: "cd / && timeout 10 \(question.title) 2>&1 </dev/null")
    let text = RenderedText.plain(output)
    return question.isAnswered(by: ManualText(page: question.title, text: text)) && !text.isEmpty ? text : nil
  }

  /// Whether a program of this name can be run here.
  static func hasProgram(_ name: String) -> Bool { !output(of: "command -v '\(name)' 2>/dev/null").isEmpty }

  static func output(of command: String) -> String {
    guard let stream = popen(command, "r") else { return "" }
    defer { pclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, stream)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
