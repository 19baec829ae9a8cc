import OfflineEngine
import Platform

/// The names that complete on the command line.
enum TaskNames {
  /// The names of the tasks.
  @Sendable static func tasks(_ words: [String], _ place: Int, _ prefix: String) -> [String] {
    catalog.names.filter { $0.hasPrefix(prefix) }
  }

  /// The names of the topics, then those of the tasks.
  @Sendable static func topicsAndTasks(_ words: [String], _ place: Int, _ prefix: String) -> [String] {
    let topics = catalog.topics.filter { $0.hasPrefix(prefix) }
    return topics + tasks(words, place, prefix).filter { !topics.contains($0) }
  }

  /// Names are the same on every machine.
  private static var catalog: TaskCatalog {
    .embedded(
      on: Machine(
        operatingSystem: .current, isRoot: false, language: .english, findProgram: { _ in nil },
        fileExists: { _ in false }))
  }
}
