import Assistant
import History

/// Notes what the reader does with the commands of one request: what was passed over, and what became of the last.
struct SessionRecorder {
  private let keeper: HistoryKeeper
  private var shown: ReviewedCommand?
  /// The command from before the reader's edit.
  private var original: ReviewedCommand?
  private var passed: [HistoryEntry] = []
  /// The number of the command that runs.
  private var running: Int?

  init(keeper: HistoryKeeper) { self.keeper = keeper }

  /// Notes an effect before it is carried out; a command is recorded before it runs, as it may outlive the terminal.
  mutating func before(_ effect: WorkflowEffect, words: String) {
    switch effect {
    case .show(let reviewed):
      original = reviewed.origin == .reader ? original ?? shown : nil
      shown = reviewed
    case .run: running = record(words, .ran)
    case .stop(.declined): record(words, .declined)
    case .stop: record(words, nil)
    default: break
    }
  }

  /// Notes what came of an effect.
  mutating func after(_ event: WorkflowEvent, words: String, isOwnChild: Bool) {
    switch event {
    case .menuChose(.next), .alternativeChosen(.some):
      if let entry = entry(words, .passed) { passed.append(entry) }
    case .copied(.some): record(words, .copied)
    case .finished(let status) where isOwnChild: keeper.finish(running, status: status)
    default: break
    }
  }

  @discardableResult
  private mutating func record(_ words: String, _ verdict: HistoryVerdict?) -> Int? {
    let last = verdict.flatMap { entry(words, $0) }
    // What was passed over and then taken after all was not rejected.
    let entries = passed.filter { $0.command != last?.command || verdict == .declined } + (last.map { [$0] } ?? [])
    let ids = keeper.record(entries)
    passed = []
    shown = nil
    return last == nil ? nil : ids.last
  }

  private func entry(_ words: String, _ verdict: HistoryVerdict) -> HistoryEntry? {
    guard let shown else { return nil }
    return HistoryEntry(
      seconds: 0, request: words, command: shown.command, suggested: original?.command,
      engine: (original ?? shown).origin.name, task: (original ?? shown).task, verdict: verdict)
  }
}

extension CommandOrigin {
  /// Its name in reports and in the history.
  var name: String {
    switch self {
    case .offline: "offline"
    case .model: "model"
    case .history: "history"
    case .reader: "reader"
    }
  }
}
