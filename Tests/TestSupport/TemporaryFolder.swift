#if canImport(Glibc)
  package import Glibc
#elseif canImport(Darwin)
  package import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of a test's own, removed with it.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Makes an empty folder that only its owner may read.
  package init() throws {
    path = FileManager.default.temporaryDirectory.path + "/qmark-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    chmod(path, 0o700)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The names in the folder or one below it.
  package func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  /// The bytes of a file; nil where there is none.
  package func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + name).map(Array.init)
  }

  /// Writes a file.
  package func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) {
    precondition(
      FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes)), "not written: \(name)")
    chmod(path + "/" + name, mode)
  }

  /// The permissions of a file; 0 where there is none.
  package func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// Makes a file as old as this.
  package func setTime(of name: String, epochSeconds: Int) {
    var times = [
      timeval(tv_sec: .init(epochSeconds), tv_usec: 0), timeval(tv_sec: .init(epochSeconds), tv_usec: 0),
    ]
    precondition(utimes(path + "/" + name, &times) == 0, "its time cannot be set: \(name)")
  }
}
