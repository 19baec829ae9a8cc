#if canImport(Glibc)
  package import Glibc
#elseif canImport(Darwin)
  package import Darwin
#endif

/// A small file that its owner alone may read, replaced in one step.
package struct PrivateFile: Sendable {
  /// Its path.
  package let path: String

  /// Names a file, which need not be there.
  package init(path: String) { self.path = path }

  /// What a file holds, and when it was written.
  package struct Contents: Sendable {
    /// What it holds.
    package var bytes: [UInt8]
    /// When it was written, in seconds since 1970.
    package var epochSeconds: Int
  }

  /// What came of reading.
  package enum Reading: Sendable {
    /// It is there.
    case contents(Contents)
    /// It is not there.
    case missing
    /// It is longer than allowed, no plain file, or not ours alone to change.
    case unfit
  }

  /// Reads the file, which may have at most `limit` bytes.
  package func read(limit: Int) -> Reading {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return errno == ENOENT ? .missing : .unfit }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & 0o022 == 0, status.st_size <= limit,
      let bytes = Self.bytes(of: descriptor, limit: limit + 1), bytes.count <= limit
    else { return .unfit }
    return .contents(Contents(bytes: bytes, epochSeconds: status.modificationSeconds))
  }

  /// Replaces the file: beside it first, then in one step, so that nobody ever reads half of it; whether it worked.
  package func replace(with bytes: [UInt8]) -> Bool {
    let fresh = temporaryPath
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = Self.write(bytes, to: descriptor)
    // A full disk may tell only here.
    if close(descriptor) == 0, isWritten, rename(fresh, path) == 0 { return true }
    unlink(fresh)
    return false
  }

  /// What stands in the name of every file that is not complete yet.
  package static let temporaryMark = ".new-"

  /// A name that no other process, and no earlier one that was killed, has.
  private var temporaryPath: String {
    path + Self.temporaryMark + "\(getpid())-" + String(UInt64.random(in: 0 ... .max), radix: 36)
  }

  /// Moves the file out of the way, under the first name that is free; nil where that is not possible.
  package func setAside() -> String? {
    for number in 1...99 {
      let aside = path + ".damaged-\(number)"
      var status = stat()
      if lstat(aside, &status) == 0 { continue }
      return rename(path, aside) == 0 ? aside : nil
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func bytes(of descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count < limit {
      let wanted = min(buffer.count, limit - bytes.count)
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, wanted) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

// The members of the same names would hide these.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

extension stat {
  /// When the contents were last written, in seconds since 1970.
  package var modificationSeconds: Int {
    #if canImport(Darwin)
      Int(st_mtimespec.tv_sec)
    #else
      Int(st_mtim.tv_sec)
    #endif
  }
}
