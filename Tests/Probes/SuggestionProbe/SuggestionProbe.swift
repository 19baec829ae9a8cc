internal import Knowledge
internal import OfflineEngine
internal import Platform

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Answers many requests in one process, for the evaluation of suggestions and the training of their ranking.
///
/// Each line of the input is `TARGET`, the name of the task that is right or nothing, and the request, with tabs between.
/// The answer is an `answer` line for each candidate (its task, confidence, command and the words that found no place),
/// where the right task is not the first a `form` line for each command that it gives, and a blank line.
///
/// With `features` as its argument each line has a fourth field before the request: the places of the phrasings among those
/// of the task that are left out, with commas between, or `all` or `none` of them, and perhaps `fold K` first, which leaves out every sixth
/// phrasing of each task, beginning with the Kth; the answer is a line for each task, best first: its name, its utility and its
/// features. With `trace`, the answer is what `trace` says.
struct SuggestionProbe {
  private static let candidates = 8

  private let suggester = OfflineSuggester(tasks: .embedded(), machine: machine())

  func run() {
    switch CommandLine.arguments.dropFirst().first {
    case "features": dumpFeatures()
    case "trace":
      forEachLine(of: 1) { fields in
        for line in suggester.trace(OfflineRequest(words: fields[0])) { print(line) }
        print()
      }
    default: forEachLine(of: 3) { answer(OfflineRequest(words: $0[2], target: Self.target($0[0])), task: $0[1]) }
    }
  }

  private func forEachLine(of count: Int, _ body: ([String]) -> Void) {
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: count - 1, omittingEmptySubsequences: false).map(String.init)
      guard fields.count == count else { Self.fail("a line has \(count) fields with tabs between") }
      body(fields)
    }
  }

  private static func target(_ name: String) -> OfflineRequest.Target {
    guard let target = OfflineRequest.Target(rawValue: name) else { fail("no target: \(name)") }
    return target
  }

  private static func fail(_ message: String) -> Never {
    let line = "suggestion-probe: \(message)\n"
    write(STDERR_FILENO, line, line.utf8.count)
    exit(64)
  }

  private func dumpFeatures() {
    print(OfflineSuggester.featureNames.joined(separator: "\t"))
    let phrasings = suggester.phrasings
    let folds = (0..<Self.folds).map { fold in
      // The last one of each task only hints at it.
      Set(
        phrasings.values.flatMap { $0.dropLast().enumerated().filter { $0.offset % Self.folds == fold }.map(\.element) }
      )
    }
    forEachLine(of: 4) { fields in
      let request = OfflineRequest(words: fields[3], target: Self.target(fields[0]))
      let places = Self.places(fields[2], in: phrasings[fields[1]] ?? [])
      let leftOut = Self.fold(fields[2]).map { folds[$0].union(places) } ?? places
      for (place, task) in suggester.ranking(of: request, leavingOut: leftOut).enumerated()
      where place < Self.ranked || task.name == fields[1] {
        say([task.name, String(task.utility)] + task.features.map { String($0) })
      }
      print()
    }
  }

  /// In how many parts the phrasings are divided.
  private static let folds = 6

  private static func fold(_ text: String) -> Int? {
    guard let first = text.split(separator: ",").first, first.hasPrefix("fold ") else { return nil }
    return Int(first.dropFirst("fold ".count)).flatMap { (0..<folds).contains($0) ? $0 : nil }
  }

  /// How many tasks have their features told.
  private static let ranked = 12

  private static func places(_ text: String, in ofTask: [Int]) -> Set<Int> {
    if text == "all" { return Set(ofTask) }
    return Set(text.split(separator: ",").compactMap { Int($0) }.filter(ofTask.indices.contains).map { ofTask[$0] })
  }

  private func answer(_ request: OfflineRequest, task: String) {
    let candidates = suggester.answer(request, count: Self.candidates).candidates
    for candidate in candidates {
      say([
        "answer", candidate.task, String(candidate.confidence), candidate.command,
        candidate.unplaced.joined(separator: " "),
      ])
    }
    if !task.isEmpty, candidates.first?.task != task {
      for command in suggester.commands(of: task, for: request) { say(["form", command]) }
    }
    print()
  }

  private func say(_ fields: [String]) {
    print(fields.map(Self.escaped).joined(separator: "\t"))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
  }

  /// A machine where every program that `Knowledge` describes is installed, no file exists and the clock stands
  /// still, so that the figures are the same everywhere.
  private static func machine() -> Machine {
    let programs = Set(KnowledgeFile.all(in: "commands").map { String($0.name.dropFirst("commands/".count)) })
    return Machine(
      operatingSystem: .linux, isRoot: false, language: .english,
      findProgram: { programs.contains($0) ? "/usr/bin" : nil }, fileExists: { _ in false },
      now: { LocalTime(year: 2026, month: 11, day: 21, hour: 15) })
  }
}
