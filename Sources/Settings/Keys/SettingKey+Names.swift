extension SettingKey {
  /// The setting of this dotted name, single header fields included; nil where there is none.
  package static func named(_ name: String) -> SettingKey? {
    if let key = byName[name] { return key }
    guard name.hasPrefix(headers.name + ".") else { return nil }
    return header(String(name.dropFirst(headers.name.count + 1)))
  }

  /// The setting of this path in the file.
  static func at(_ path: [String]) -> SettingKey? {
    if path.count == 3, Array(path.prefix(2)) == headers.path { return header(path[2]) }
    return path.contains { $0.contains(".") } ? nil : byName[path.joined(separator: ".")]
  }

  /// Whether this path is a table that settings stand in.
  static func isTable(_ path: [String]) -> Bool { path == ["model"] || path == headers.path }

  /// One header field; nil where no field may have this name.
  static func header(_ field: String) -> SettingKey? {
    guard SettingKind.isFieldName(field) else { return nil }
    return SettingKey(
      path: headers.path + [field], kind: .fieldValue, summary: headers.summary,
      isSecret: SecretText.isSecretField(field),
      read: { settings in
        settings.model.headers.first { $0.key.lowercased() == field.lowercased() }.map { .text($0.value) }
      },
      write: { settings, value in
        if case .text(let text) = value { setHeader(field, text, in: &settings) }
      })
  }

  /// The name of the setting that `name` was most likely meant to be.
  package static func nearest(to name: String) -> String? {
    NearestName.of(name, among: all.map(\.name))
  }

  /// Names of header fields are equal whatever their case.
  static func setHeader(_ name: String, _ value: String, in settings: inout Settings) {
    settings.model.headers = settings.model.headers.filter { $0.key.lowercased() != name.lowercased() }
    settings.model.headers[name] = value
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
