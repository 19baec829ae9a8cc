internal import Knowledge
internal import OfflineEngine
internal import Platform

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Answers many requests in one process, for the evaluation of suggestions.
///
/// Each line of the input is `TARGET`, the name of the task that is right or nothing, and the request, with tabs between.
/// The answer is an `answer` line for each candidate (its task, confidence, command and the words that found no place),
/// where the right task is not the first a `form` line for each command that it gives, and a blank line.
struct SuggestionProbe {
  private static let candidates = 8

  private let suggester = OfflineSuggester(tasks: .embedded(), machine: machine())

  func run() {
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, let target = OfflineRequest.Target(rawValue: fields[0]) else {
        let message = "suggestion-probe: a line is TARGET, TASK and the request, with tabs between\n"
        write(STDERR_FILENO, message, message.utf8.count)
        exit(64)
      }
      answer(OfflineRequest(words: fields[2], target: target), task: fields[1])
    }
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

  /// A machine where every program that `Knowledge` describes is installed and no file exists, so that the figures
  /// are the same everywhere.
  private static func machine() -> Machine {
    let programs = Set(KnowledgeFile.all(in: "commands").map { String($0.name.dropFirst("commands/".count)) })
    return Machine(
      operatingSystem: .linux, isRoot: false, language: .english,
      findProgram: { programs.contains($0) ? "/usr/bin" : nil }, fileExists: { _ in false })
  }
}
