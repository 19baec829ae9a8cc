#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of its own in which bash runs commands.
final class Shell {
  struct Failure: Error {}

  let folder: String

  init() throws {
    var template = Array("/tmp/qmark-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = output(of: ["rm", "-rf", folder], in: "/") }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    guard let file = fopen(folder + "/" + name, "w") else { throw Failure() }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure() }
  }

  /// What a script prints, errors included.
  func run(_ script: String) -> String {
    let path = folder + ".sh"
    guard let file = fopen(path, "w") else { return "" }
    let bytes = Array(script.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    defer { unlink(path) }
    return output(of: ["LC_ALL=C.UTF-8", "bash", path, "2>&1", "</dev/null"], in: folder)
  }

  private func output(of words: [String], in folder: String) -> String {
    guard let pipe = popen("cd \(folder) && " + words.joined(separator: " "), "r") else { return "" }
    defer { pclose(pipe) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { return String(decoding: output, as: UTF8.self) }
      output += buffer[..<count]
    }
  }
}
