import Knowledge
import Platform

@testable import OfflineEngine

/// A machine where the given programs are installed; nil means all.
func machine(
  _ system: OperatingSystem = .linux, isRoot: Bool = false, programs: Set<String>? = nil, files: Set<String> = [],
  language: Language = .english, now: LocalTime? = nil
) -> Machine {
  Machine(
    operatingSystem: system, isRoot: isRoot, language: language,
    findProgram: { name in programs.map { $0.contains(name) } ?? true ? "/usr/bin/" + name : nil },
    fileExists: { files.contains($0) }, now: { now })
}

/// Saturday, 21 November 2026, in the afternoon.
let saturday = LocalTime(year: 2026, month: 11, day: 21, hour: 15)

/// A suggester whose tasks are the records of a text.
func suggester(_ text: String, _ machine: Machine = machine()) -> OfflineSuggester {
  let records = Array(text.utf8).withUnsafeBufferPointer { KnowledgeRecord.read($0) }
  return OfflineSuggester(tasks: TaskLibrary(records: records), machine: machine)
}

/// The embedded lexicon, read once.
let lexicon = Lexicon.embedded()

/// A request as read with the embedded lexicon.
func reading(_ words: String, files: Set<String> = [], now: LocalTime? = nil) -> RequestReading {
  RequestReading(words, lexicon: lexicon, machine: machine(files: files, now: now))
}

/// The names of the main concepts of a request's tokens; the text of those that have none.
func concepts(_ words: String) -> [String] {
  let reading = reading(words)
  return reading.tokens.indices.filter { !reading.tokens[$0].wordClass.isDropped }.map { index in
    let word = reading.tokens[index].word
    return word < 0 ? reading.text(index) : lexicon.name(of: lexicon.mainConcept(word))
  }
}
