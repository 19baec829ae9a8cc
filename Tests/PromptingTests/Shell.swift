import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A real bash.
enum Shell {
  /// What `script` prints.
  static func output(of script: String) throws -> [UInt8] {
    var template = Array("/tmp/qmark-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array((script + "\n").utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let pipe = try #require(popen("LC_ALL=C.UTF-8 bash \(path) </dev/null 2>&1", "r"))
    defer { pclose(pipe) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
    return output
  }
}
