/// Puts the settings together: flags over variables `QMARK_*` over the file over the defaults.
package struct SettingsReader: Sendable {
  private static let prefix = "QMARK_"

  /// Makes a reader.
  package init() {}

  /// The settings; `file` is the text of the config file at `path`, nil where there is none.
  package func settings(
    file: String?, path: String, environment: [String: String]
  ) throws(SettingsError) -> Settings {
    // Most have neither, and then nothing need be looked up.
    if file == nil, !environment.keys.contains(where: { $0.hasPrefix(Self.prefix) }) { return Settings() }
    var read: SettingsFile?
    if let file { read = try SettingsFile(text: file, path: path) }
    return try report(file: read, environment: environment).settings
  }

  /// The settings and where each comes from; `flags` are values by settings' names, with the flag that gave them.
  package func report(
    file: SettingsFile?, environment: [String: String], flags: [String: (flag: String, value: String)] = [:]
  ) throws(SettingsError) -> SettingsReport {
    var report = SettingsReport()
    for assignment in file?.assignments ?? [] {
      report.set(
        assignment.key, to: assignment.value, from: .file(path: file?.path ?? "", line: assignment.line))
    }
    try readVariables(of: environment, into: &report)
    // Without any of them the table of settings is not even built.
    for key in flags.isEmpty ? [] : SettingKey.all {
      guard let (flag, text) = flags[key.name] else { continue }
      report.set(key, to: try Self.value(of: key, text, .argument(flag)), from: .flag(flag))
    }
    return report
  }

  /// What `text` means for `key`.
  package static func value(
    of key: SettingKey, _ text: String, _ place: SettingsError.Place
  ) throws(SettingsError) -> SettingValue {
    if let value = key.kind.read(text) { return value }
    throw .badValue(
      key: key.name, value: key.shownRefused(text), expected: key.kind.expectation.english, place)
  }

  private func readVariables(
    of environment: [String: String], into report: inout SettingsReport
  ) throws(SettingsError) {
    let ours = environment.filter { $0.key.hasPrefix(Self.prefix) && !$0.value.isEmpty }
    if ours.isEmpty { return }
    for key in SettingKey.all {
      guard let text = ours[key.variable] else { continue }
      report.set(key, to: try Self.value(of: key, text, .variable(key.variable)), from: .variable(key.variable))
    }
    try refuseUnknown(ours.keys.sorted())
  }

  /// Other variables may begin so and be somebody else's; these can only be meant for a model's settings.
  private func refuseUnknown(_ variables: [String]) throws(SettingsError) {
    let known = SettingKey.all.map(\.variable)
    for name in variables where name.hasPrefix(Self.prefix + "MODEL_") && !known.contains(name) {
      throw .unknownKey(
        name, nearest: NearestName.of(name.lowercased(), among: known.map { $0.lowercased() })?.uppercased(),
        .variable(name))
    }
  }
}
