package import Platform
package import Settings

/// The settings that count in a world, and what is unwise about the file they come from.
package struct ConfiguredSettings: Sendable {
  /// The settings, each with where it comes from.
  package let report: SettingsReport
  /// Where the file is or would be; nil where there is no folder for one.
  package let path: String?
  /// What to warn of.
  package let warnings: [SettingsWarning]

  /// The settings, after telling the warnings on standard error.
  package static func read(in world: World) throws -> Settings {
    let settings = try load(in: world)
    settings.warn(in: world)
    return settings.report.settings
  }

  /// The settings; `flags` are values by settings' names, with the flag that gave them.
  ///
  /// Throws a `SettingsError`, or a `ConfigError` where the file cannot be read.
  package static func load(
    in world: World, flags: [String: (flag: String, value: String)] = [:]
  ) throws -> ConfiguredSettings {
    // Without a home there may still be variables.
    guard world.folders.config != nil else {
      let report = try SettingsReader().report(file: nil, environment: world.environment, flags: flags)
      return ConfiguredSettings(report: report, path: nil, warnings: [])
    }
    let config = try ConfigFile(in: world)
    let contents = try config.contents()
    let file = try contents.map { try SettingsFile(text: $0.text, path: config.path) }
    let report = try SettingsReader().report(file: file, environment: world.environment, flags: flags)
    return ConfiguredSettings(
      report: report, path: config.path,
      warnings: file.map { SettingsWarning.all(of: $0, mode: contents?.mode ?? 0o600) } ?? [])
  }

  /// The language that the settings name, else the world's.
  package static func language(of settings: Settings, in world: World) -> Language {
    settings.language.flatMap(Language.init(rawValue:)) ?? world.machine.language
  }

  func warn(in world: World) {
    let language = Self.language(of: report.settings, in: world)
    for warning in warnings { world.streams.complain("qmark: " + warning.message(in: language) + "\n") }
  }
}
