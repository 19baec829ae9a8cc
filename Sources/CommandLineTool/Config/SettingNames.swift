import Settings

/// The settings' names and values on the command line.
enum SettingNames {
  /// The names, for completion.
  static let all = SettingKey.all.map(\.name)

  /// The setting of this name; throws an `unknownKey` of an argument.
  static func key(_ name: String) throws(SettingsError) -> SettingKey {
    if let key = SettingKey.named(name) { return key }
    throw .unknownKey(name, nearest: SettingKey.nearest(to: name), .argument(name))
  }

  /// The values that the setting among these words may have, for completion.
  @Sendable static func values(_ words: [String], _ place: Int, _ prefix: String) -> [String] {
    words.reversed().lazy.compactMap(SettingKey.named).first?.kind.words ?? []
  }
}
