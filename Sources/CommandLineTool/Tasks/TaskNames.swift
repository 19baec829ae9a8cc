import OfflineEngine
import Platform

/// The names that complete on the command line.
enum TaskNames {
  /// The names of tasks after `show`, else those of topics and tasks too.
  @Sendable static func completions(_ words: [String], _ place: Int, _ prefix: String) -> [String] {
    let catalog = catalog
    let isShown = words.dropLast().last == "show" || words.last == "show" && prefix.isEmpty
    let names = isShown ? catalog.names : ["show"] + catalog.topics + catalog.names
    var seen: Set<String> = []
    return names.filter { $0.hasPrefix(prefix) && seen.insert($0).inserted }
  }

  /// Names are the same on every machine.
  private static var catalog: TaskCatalog {
    .embedded(
      on: Machine(
        operatingSystem: .current, isRoot: false, language: .english, findProgram: { _ in nil },
        fileExists: { _ in false }))
  }
}
