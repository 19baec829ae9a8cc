package import ArgumentParser
import Settings

/// `qmark config`: the settings.
package struct ConfigCommand: ParsableCommand {
  /// The texts of the help and the manual page.
  package static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show and change the settings.",
    discussion: """
      The settings stand in $XDG_CONFIG_HOME/qmark/config.toml, else ~/.config/qmark/config.toml. A flag counts more \
      than a variable QMARK_*, a variable more than the file, the file more than the default. The variable of \
      model.base_url is QMARK_MODEL_BASE_URL, and so on. An unknown key or a wrong value is an error with its line.

      SETTINGS:

      \(SettingsTable.manual)
      """,
    subcommands: [
      ConfigList.self, ConfigGet.self, ConfigSet.self, ConfigUnset.self, ConfigPath.self, ConfigEdit.self,
      ConfigInit.self,
    ])

  /// Makes the command.
  package init() {}
}
