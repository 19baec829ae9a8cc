/// Why a place that is set gave no key; holds neither a key nor what may hold one, such as a command and its output.
package enum KeyError: Error, Hashable, Sendable {
  /// The command of the setting of this name failed, or its first line is nothing that can be a key.
  case commandFailed(String)
  /// The file cannot be read, or its first line is nothing that can be a key.
  case unreadableFile(String)
  /// The path of the file is neither absolute nor below `~/`; it may be a key by mistake, and is not held.
  case notAPath
  /// Others than the owner may read the file.
  case openFile(String, mode: UInt32)
  /// The variable or the setting holds nothing that can be a key.
  case notAKey(source: String)
}
