/// A policy of the machine that was read: it holds the settings about commands and no others.
package struct PolicyFile: Sendable {
  /// Where it is.
  package let path: String
  /// What is set, in the order of the lines.
  package let assignments: [SettingsFile.Assignment]
  /// The settings that it holds; all others are the defaults.
  package let settings: Settings

  /// Reads `bytes`, at most one more than `SettingsFile.limit`, which stand at `path`.
  package init(bytes: [UInt8], path: String) throws(SettingsError) {
    let file = try SettingsFile(bytes: bytes, path: path)
    var settings = Settings()
    for assignment in file.assignments {
      let name = assignment.key.name
      guard SettingKey.policy.contains(where: { $0.name == name }) else {
        throw .unknownKey(name, nearest: nil, .line(assignment.line, path: path))
      }
      assignment.key.write(&settings, assignment.value)
    }
    self.path = path
    assignments = file.assignments
    self.settings = settings
  }
}
