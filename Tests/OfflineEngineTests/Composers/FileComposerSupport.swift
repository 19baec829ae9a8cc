import Platform

@testable import OfflineEngine

/// What the file composer makes of requests.
enum FileComposing {
  private static let lexicon = TaskLibrary.embedded().lexicon

  static func compositions(
    _ words: String, _ system: OperatingSystem = .linux, language: Language = .english
  ) -> [Composition] {
    let machine = machine(system, language: language)
    let reading = RequestReading(words, lexicon: lexicon, machine: machine)
    return FileComposer().compositions(of: reading, on: machine)
  }

  static func command(_ words: String, _ system: OperatingSystem = .linux) -> String? {
    compositions(words, system).first?.text
  }

  /// The requests of a table and their commands, an arrow between.
  static func cases(_ table: String) -> [(words: String, command: String)] {
    table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "  →  ", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  static let all = cases(EnglishFileRequests.table) + cases(KoreanFileRequests.table) + cases(WideFileRequests.table)
}
