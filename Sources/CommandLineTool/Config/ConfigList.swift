package import ArgumentParser
import Platform
import Settings
import TerminalUI

/// `qmark config list`: every value and where it comes from.
package struct ConfigList: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print every setting, its value, and where that comes from.")

  @Flag(help: "Print one JSON object.")
  var json = false

  /// Makes the command.
  package init() {}

  /// Prints the settings.
  package func run(in world: World) throws -> Int32 {
    let settings = try ConfiguredSettings.load(in: world)
    let language = ConfiguredSettings.language(of: settings.report.settings, in: world)
    if json {
      try world.streams.write(
        try JSONText.line(
          SettingsListing(settings, language: language, policy: try PolicyLoader(world: world).file())))
      return ExitStatus.done.rawValue
    }
    let wording = ConfigWording(language: language)
    let rows = settings.report.entries.map { entry in
      [
        entry.key.name, entry.value.map { entry.key.shown($0).text } ?? wording.absence(entry.key),
        wording.source(of: entry),
      ].map { VisibleText.escape($0) }
    }
    let rules = try policyRows(in: world, wording)
    try world.streams.write(Self.columns(rows + rules).joined(separator: "\n") + "\n")
    if let path = settings.path, !world.machine.fileExists(path) { world.streams.complain(wording.noFile(path) + "\n") }
    settings.warn(in: world)
    return ExitStatus.done.rawValue
  }

  /// What the machine's policy adds, which no setting takes away.
  private func policyRows(in world: World, _ wording: ConfigWording) throws -> [[String]] {
    guard let file = try PolicyLoader(world: world).file() else { return [] }
    return file.assignments.map { assignment in
      [
        assignment.key.name, assignment.key.shown(assignment.value).text,
        wording.policySource("\(file.path):\(assignment.line)"),
      ].map { VisibleText.escape($0) }
    }
  }

  /// A long value stands alone in its width, so that it does not push all others away.
  private static func columns(_ rows: [[String]]) -> [String] {
    let longest = 40
    let widths = (0..<2).map { column in
      rows.map { DisplayWidth.of($0[column]) }.filter { $0 <= longest }.max() ?? 0
    }
    return rows.map { row in
      let padded = (0..<2).map { column in
        row[column] + String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(row[column])))
      }
      return (padded + [row[2]]).joined(separator: "  ")
    }
  }
}
