/// The settings, and of each where it comes from.
package struct SettingsReport: Sendable {
  /// One setting; a header field stands for itself.
  package struct Entry: Sendable {
    /// What it is.
    package let key: SettingKey
    /// Its value; nil where there is neither one nor a default.
    package let value: SettingValue?
    /// Where its value comes from.
    package let source: SettingSource

    /// Makes an entry.
    package init(key: SettingKey, value: SettingValue?, source: SettingSource) {
      self.key = key
      self.value = value
      self.source = source
    }
  }

  /// The settings themselves.
  package private(set) var settings = Settings()
  private var sources: [String: SettingSource] = [:]

  init() {}

  /// Every setting, in the order of the table.
  package var entries: [Entry] {
    SettingKey.all.flatMap { key in
      key.kind == .fields && !settings.model.headers.isEmpty ? fields : [entry(of: key)]
    }
  }

  /// The entry of one setting.
  package func entry(of key: SettingKey) -> Entry {
    let value = key.value(in: settings)
    let name = key.kind == .fieldValue ? key.name.lowercased() : key.name
    return Entry(key: key, value: value, source: value == nil ? .standard : sources[name] ?? .standard)
  }

  private var fields: [Entry] {
    settings.model.headers.keys.sorted().compactMap { SettingKey.header($0) }.map(entry)
  }

  mutating func set(_ key: SettingKey, to value: SettingValue, from source: SettingSource) {
    key.write(&settings, value)
    sources[key.name] = source
    switch value {
    case .fields(let fields):
      for name in fields.keys { sources[SettingKey.headers.name + "." + name.lowercased()] = source }
    default:
      if key.kind == .fieldValue { sources[key.name.lowercased()] = source }
    }
  }
}
