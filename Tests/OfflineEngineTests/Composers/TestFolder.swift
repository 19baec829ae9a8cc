import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of a test's own, in which commands are run.
struct TestFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/qmark-files-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func write(_ name: String, _ text: String) throws {
    let file = try #require(fopen(path + "/" + name, "w"))
    fputs(text, file)
    fclose(file)
  }

  /// The lines that a command prints in the folder.
  func run(_ command: String) throws -> [String] {
    let script = path + ".sh"
    let file = try #require(fopen(script, "w"))
    fputs("cd '\(path)' || exit\n\(command)\n", file)
    fclose(file)
    defer { unlink(script) }
    let pipe = try #require(popen("bash '\(script)' </dev/null", "r"))
    defer { pclose(pipe) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      output += buffer[..<count]
    }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func remove() { _ = try? run("rm -rf '\(path)'") }
}
