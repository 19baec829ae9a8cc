#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder that its owner alone may look into.
package struct PrivateFolder: Hashable, Sendable {
  /// Its path.
  package let path: String

  /// Names a folder, which need not be there.
  package init(path: String) { self.path = path }

  /// How a folder stands.
  package enum State: Hashable, Sendable {
    /// It is there, private and writable.
    case ready
    /// It is not there and can be made.
    case missing
    /// It cannot be written or made, or is no folder.
    case unwritable
    /// Others than the owner may look into it or change it.
    case open(mode: UInt32)
    /// It belongs to another user.
    case foreign
  }

  /// How the folder stands; changes nothing.
  package var state: State {
    guard let status = status(of: path) else {
      // A path that leads to nothing, such as a link to a folder that is gone, cannot be made.
      return errno == ENOENT && canBeMade ? .missing : .unwritable
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return .unwritable }
    guard status.st_uid == geteuid() else { return .foreign }
    if status.st_mode & 0o077 != 0 { return .open(mode: UInt32(status.st_mode & 0o777)) }
    return access(path, W_OK | X_OK) == 0 ? .ready : .unwritable
  }

  /// Makes the folder and those above it where they are missing; whether it is there and is ours alone to change.
  ///
  /// What another user may write is not trusted: it would be their commands that are shown.
  package func prepare() -> Bool {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST { return false }
    }
    switch state {
    case .ready: return true
    case .open: return chmod(path, 0o700) == 0
    case .missing, .unwritable, .foreign: return false
    }
  }

  /// Whether what is in the folder was put there by its owner alone.
  package var isTrusted: Bool {
    guard let status = status(of: path) else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }

  /// Whether the nearest folder above that is there can be written.
  private var canBeMade: Bool {
    guard path.hasPrefix("/") else { return false }
    var parts = path.split(separator: "/")
    while parts.popLast() != nil {
      let above = "/" + parts.joined(separator: "/")
      if let status = status(of: above) {
        return status.st_mode & S_IFMT == S_IFDIR && access(above, W_OK | X_OK) == 0
      }
    }
    return false
  }

  private func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
