/// Why the history cannot be used.
package enum HistoryError: Error, Hashable, Sendable {
  /// The file is no history, or is broken.
  case damaged
  /// A newer version of qmark wrote it.
  case newer(version: Int)
  /// The file or its folder belongs to another user, or is no plain file.
  case foreign
  /// Its folder cannot be made or written.
  case noFolder
  /// Other processes did not let go of it in time.
  case busy
  /// The system's or the library's reason.
  case failed(reason: String)
}
