/// Puts the settings together: variables `QMARK_*` over the file over the defaults.
package struct SettingsReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// The settings; `file` is the text of the config file at `path`, nil where there is none.
  package func settings(
    file: String?, path: String, environment: [String: String]
  ) throws(SettingsError) -> Settings { Settings() }
}
