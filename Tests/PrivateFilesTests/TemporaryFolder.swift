import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of a test's own, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/qmark-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    chmod(path, 0o700)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The names in the folder or one below it.
  func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: path + "/" + name).map(Array.init) }

  func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) {
    #expect(FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes)))
    chmod(path + "/" + name, mode)
  }

  func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// Makes a file as old as this.
  func setTime(of name: String, epochSeconds: Int) {
    var times = [
      timeval(tv_sec: .init(epochSeconds), tv_usec: 0), timeval(tv_sec: .init(epochSeconds), tv_usec: 0),
    ]
    #expect(utimes(path + "/" + name, &times) == 0)
  }
}
