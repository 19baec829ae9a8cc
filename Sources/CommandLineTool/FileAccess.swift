/// Reads and writes files.
package struct FileAccess: Sendable {
  /// Writes a file that others may read, with the folders above it; throws `unwritableFile`.
  package var install: @Sendable (_ text: String, _ path: String) throws(UserError) -> Void
  /// Writes into a file that is there, keeping its permissions; throws `unwritableFile`.
  package var overwrite: @Sendable (_ text: String, _ path: String) throws(UserError) -> Void
  /// Replaces a file in one step by one that its owner alone may read, with the folders above it; throws
  /// `unwritableFile`.
  package var writePrivately: @Sendable (_ text: String, _ path: String) throws(UserError) -> Void
  /// A file's bytes, at most `limit` of them, and its mode bits; nil where it is not there or cannot be read.
  package var read: @Sendable (_ path: String, _ limit: Int) -> FileContents?
  /// The names in a folder, unsorted, at most `limit`; nil where it cannot be read.
  package var names: @Sendable (_ folder: String, _ limit: Int) -> [String]?
  /// Takes a file away, where it is there.
  package var remove: @Sendable (_ path: String) -> Void
  /// Where a symbolic link leads, whether or not something is there; any other path as it is.
  package var linkTarget: @Sendable (_ path: String) -> String

  /// Whether nothing is at a path for certain; false where that cannot be told.
  package var isAbsent: @Sendable (_ path: String) -> Bool

  /// Makes an access.
  package init(
    install: @escaping @Sendable (_ text: String, _ path: String) throws(UserError) -> Void,
    overwrite: @escaping @Sendable (_ text: String, _ path: String) throws(UserError) -> Void,
    writePrivately: @escaping @Sendable (_ text: String, _ path: String) throws(UserError) -> Void,
    read: @escaping @Sendable (_ path: String, _ limit: Int) -> FileContents?,
    names: @escaping @Sendable (_ folder: String, _ limit: Int) -> [String]?,
    remove: @escaping @Sendable (_ path: String) -> Void = { _ in },
    linkTarget: @escaping @Sendable (_ path: String) -> String = { $0 },
    isAbsent: @escaping @Sendable (_ path: String) -> Bool = { _ in true }
  ) {
    self.install = install
    self.overwrite = overwrite
    self.writePrivately = writePrivately
    self.read = read
    self.names = names
    self.remove = remove
    self.linkTarget = linkTarget
    self.isAbsent = isAbsent
  }
}

/// What a file holds.
package struct FileContents: Hashable, Sendable {
  /// Its bytes.
  package var bytes: [UInt8]
  /// Its permission bits, such as 0o600.
  package var mode: UInt32

  /// Makes contents.
  package init(bytes: [UInt8], mode: UInt32) {
    self.bytes = bytes
    self.mode = mode
  }

  /// The bytes as text; nil where they are not UTF-8.
  package var text: String? { String(validating: bytes, as: UTF8.self) }
}
