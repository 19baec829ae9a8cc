#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files as they are.
enum LiveFiles {
  /// The access that the live world is given.
  static let access = FileAccess(
    install: { text, path throws(UserError) in try replace(path, with: text, fileMode: 0o644, folderMode: 0o755) },
    overwrite: overwrite,
    writePrivately: { text, path throws(UserError) in
      try replace(path, with: text, fileMode: 0o600, folderMode: 0o700)
    },
    read: contents, names: names, remove: { unlink($0) }, linkTarget: linkTarget,
    isAbsent: isAbsent)

  /// Everything that `descriptor` gives, up to `limit` bytes; nil on an error.
  static func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count < limit {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, min($0.count, limit - bytes.count)) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes all of `text`; the error number where that fails.
  static func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// Writes beside the file and moves it into place, so that nobody ever reads half of it.
  private static func replace(
    _ path: String, with text: String, fileMode: mode_t, folderMode: mode_t
  ) throws(UserError) {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    if let code = makeFolders(String(folder), mode: folderMode) {
      throw .unwritableFile(path: path, reason: reason(code))
    }
    let fresh = path + ".new-\(getpid())"
    // One that was killed while it wrote had this number before.
    unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode)
    guard descriptor >= 0 else { throw .unwritableFile(path: path, reason: reason(errno)) }
    let writeError = writeAll(text, to: descriptor)
    close(descriptor)
    if writeError == nil, rename(fresh, path) == 0 { return }
    let code = writeError ?? errno
    unlink(fresh)
    throw .unwritableFile(path: path, reason: reason(code))
  }

  /// Makes `path` and the folders above it; the error number where one cannot be made.
  private static func makeFolders(_ path: String, mode: mode_t) -> Int32? {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, mode) != 0, errno != EEXIST { return errno }
    }
    return nil
  }

  private static func overwrite(_ text: String, _ path: String) throws(UserError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritableFile(path: path, reason: reason(errno)) }
    defer { close(descriptor) }
    if let code = writeAll(text, to: descriptor) { throw .unwritableFile(path: path, reason: reason(code)) }
  }

  private static func contents(_ path: String, limit: Int) -> FileContents? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = readAll(descriptor, limit: limit)
    else { return nil }
    return FileContents(bytes: bytes, mode: UInt32(status.st_mode & 0o777))
  }

  private static func isAbsent(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  private static func names(in folder: String, limit: Int) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// As many links are followed as the system itself would.
  private static func linkTarget(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
        count = buffer.withMemoryRebound(to: CChar.self) { bytes in
          bytes.baseAddress.map { max(0, readlink(path, $0, bytes.count)) } ?? 0
        }
      }
      guard !bytes.isEmpty else { break }
      let target = String(decoding: bytes, as: UTF8.self)
      let folder = path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]
      path = target.hasPrefix("/") ? target : folder + target
    }
    return path
  }
}
