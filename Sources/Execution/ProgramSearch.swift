#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds programs as a shell does.
package enum ProgramSearch {
  /// The path of the executable file called `name` in the folders of `path`; a name with `/` is only checked.
  package static func find(_ name: String, path: String) -> String? {
    if name.isEmpty { return nil }
    if name.utf8.contains(UInt8(ascii: "/")) { return isProgram(name) ? name : nil }
    var candidate: [UInt8] = []
    candidate.reserveCapacity(path.utf8.count + name.utf8.count + 3)
    var folders = path.utf8[...]
    while true {
      let end = folders.firstIndex(of: UInt8(ascii: ":")) ?? folders.endIndex
      candidate.removeAll(keepingCapacity: true)
      candidate.append(contentsOf: folders[..<end])
      if candidate.isEmpty { candidate.append(UInt8(ascii: ".")) }
      if candidate.last != UInt8(ascii: "/") { candidate.append(UInt8(ascii: "/")) }
      candidate.append(contentsOf: name.utf8)
      candidate.append(0)
      let isFound = candidate.withUnsafeBytes { isProgram($0.assumingMemoryBound(to: CChar.self).baseAddress) }
      if isFound { return String(decoding: candidate.dropLast(), as: UTF8.self) }
      guard end < folders.endIndex else { return nil }
      folders = folders[folders.index(after: end)...]
    }
  }

  private static func isProgram(_ path: UnsafePointer<CChar>?) -> Bool {
    var information = stat()
    guard let path, stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }
}
