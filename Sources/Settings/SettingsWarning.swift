/// What is allowed and yet unwise.
package enum SettingsWarning: Hashable, Sendable {
  /// The key stands in clear in the file.
  case clearKey(path: String, line: Int)
  /// Others may read a file with a secret in it.
  case readableByOthers(path: String, mode: UInt32)
  /// Others may change what is asked, where, and which commands give the key.
  case writableByOthers(path: String, mode: UInt32)

  /// The warnings about `file`, whose mode bits are these.
  package static func all(of file: SettingsFile, mode: UInt32) -> [SettingsWarning] {
    let secrets = file.assignments.filter(\.key.isSecret)
    var warnings: [SettingsWarning] = secrets.filter { $0.key.kind == .text }.map {
      .clearKey(path: file.path, line: $0.line)
    }
    if mode & 0o022 != 0 { warnings.append(.writableByOthers(path: file.path, mode: mode)) }
    if mode & 0o044 != 0, !secrets.isEmpty { warnings.append(.readableByOthers(path: file.path, mode: mode)) }
    return warnings
  }
}
