#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder for the files of one test, removed with it.
final class TestFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/shell-grammar.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(message: "no temporary folder: errno \(errno)") }
    path = String(cString: made)
  }

  deinit { _ = try? Self.run("rm -rf \"$1\"", path) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen("\(path)/\(name)", "w") else { throw Failure(message: "cannot write \(name)") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(message: "cannot write \(name)") }
  }

  func read(_ name: String) throws -> [UInt8] { try Self.read("\(path)/\(name)") }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Failure(message: "cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
    }
  }

  struct Failure: Error {
    let message: String
  }

  /// Runs `script` with the POSIX shell and a plain environment; its exit status.
  @discardableResult
  static func run(_ script: String, _ arguments: String...) throws -> Int32 {
    let words = ["sh", "-c", script, "sh"] + arguments
    let environment = ["PATH=/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/dev/null"]
    var pid = pid_t()
    var cWords: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var cEnvironment: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (cWords + cEnvironment).forEach { free($0) } }
    let error = posix_spawn(&pid, "/bin/sh", nil, nil, &cWords, &cEnvironment)
    guard error == 0 else { throw Failure(message: "cannot start a shell: error \(error)") }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Whether a program is installed.
  static func has(_ program: String) -> Bool { (try? run("command -v \"$1\" >/dev/null", program)) == 0 }
}
