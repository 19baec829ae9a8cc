import CommandReference

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Manual pages rendered by the tools of this machine.
enum RenderedPage {
  /// The page of this name, or nil where it or a renderer is missing.
  static func of(_ name: String, section: String? = nil) -> ManualText? {
    let locator = ManualPageLocator(folders: ManualPageLocator.folders(in: [:])) { access($0, R_OK) == 0 }
    guard let file = locator.file(name: name, section: section) else { return nil }
    let text = output(of: "mandoc -T utf8 -O width=100 '\(file.path)' 2>/dev/null")
    return text.isEmpty ? nil : ManualText(page: "\(name)(\(file.section))", text: text)
  }

  /// What a shell command prints.
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
