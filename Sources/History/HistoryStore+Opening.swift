internal import PrivateFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension HistoryStore {
  /// The file as it is; nil where there is none or nothing is in it yet.
  func open() throws(HistoryError) -> Database? {
    guard try isThere() else { return nil }
    let database = try Database(path: path, busyMilliseconds: waitingMilliseconds)
    return try isMade(database) ? database : nil
  }

  /// The file, made where it is missing.
  func openOrCreate() throws(HistoryError) -> Database {
    if let database = try open() { return try prepared(database) }
    guard let slash = path.lastIndex(of: "/"), PrivateFolder(path: String(path[..<slash])).prepare() else {
      throw .noFolder
    }
    var failure: HistoryError?
    let made = FileLock.with(lockPath, waitingMilliseconds: waitingMilliseconds) { () -> Database? in
      do throws(HistoryError) {
        return try createLocked()
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    guard let made, let database = made else { throw .busy }
    return try prepared(database)
  }

  /// Sets the damaged file aside; its new path, or nil where another process has done so already.
  func setAside() throws(HistoryError) -> String? {
    let aside = FileLock.with(lockPath, waitingMilliseconds: waitingMilliseconds) { () -> String? in
      guard isDamaged else { return nil }
      guard let aside = PrivateFile(path: path).setAside() else { return "" }
      // With its log somebody may still make something of it.
      rename(path + "-wal", aside + "-wal")
      unlink(path + "-shm")
      return aside
    }
    guard let aside else { throw .busy }
    guard aside != "" else { throw .damaged }
    return aside
  }

  /// The bytes of the file and its log.
  package var bytes: Int { Self.size(of: path) + Self.size(of: logPath) }

  var logPath: String { path + "-wal" }

  static func size(of path: String) -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The names of damaged files that were set aside.
  var asidePaths: [String] {
    (1...99).map { path + ".damaged-\($0)" }.filter { Self.size(of: $0) > 0 }
  }

  private var lockPath: String { path + ".lock" }

  private var isDamaged: Bool {
    do throws(HistoryError) {
      guard let database = try open() else { return false }
      return try database.rows("PRAGMA quick_check(1)", [], { $0.text(0) }) != ["ok"]
    } catch {
      return error == .damaged
    }
  }

  /// Whether there is a file that is ours; its mode is mended where others may look into it.
  private func isThere() throws(HistoryError) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .failed(reason: String(cString: strerror(errno))) }
      return false
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else { throw .foreign }
    if let slash = path.lastIndex(of: "/"), !PrivateFolder(path: String(path[..<slash])).isTrusted { throw .foreign }
    if status.st_mode & 0o077 != 0 { chmod(path, 0o600) }
    return true
  }

  /// Whether the tables are there, and are ones that this version reads.
  private func isMade(_ database: Database) throws(HistoryError) -> Bool {
    let version = try database.number("PRAGMA user_version") ?? 0
    if version == 0 {
      // A file that was made and not filled before its maker was killed.
      guard try database.number("SELECT count(*) FROM sqlite_master") == 0 else { throw .damaged }
      return false
    }
    guard try database.number("PRAGMA application_id") == HistorySchema.applicationID else { throw .damaged }
    guard version <= HistorySchema.version else { throw .newer(version: version) }
    return true
  }

  private func createLocked() throws(HistoryError) -> Database {
    if let database = try open() { return database }
    if try !isThere() {
      // What is left of a history whose file was deleted must not come into the new one.
      unlink(logPath)
      unlink(path + "-shm")
      let descriptor = systemOpen(path)
      guard descriptor >= 0 else { throw .failed(reason: String(cString: strerror(errno))) }
      close(descriptor)
    }
    let database = try Database(path: path, busyMilliseconds: waitingMilliseconds)
    try HistorySchema.create(in: database)
    return database
  }

  /// A lost entry after a power cut is no harm: the log need not be on the disk at each one.
  func prepared(_ database: Database) throws(HistoryError) -> Database {
    try database.execute("PRAGMA busy_timeout = \(waitingMilliseconds)")
    try database.execute("PRAGMA synchronous = NORMAL")
    try database.execute("PRAGMA wal_autocheckpoint = 0")
    return database
  }
}

// The member of the same name would hide it.
private func systemOpen(_ path: String) -> Int32 {
  open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
}
