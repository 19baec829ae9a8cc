import History
import LanguageModels
import OfflineEngine
import Platform
import Prompting
import Settings
import TerminalUI

/// Records what becomes of a request, and ranks commands by what became of earlier ones.
///
/// Nothing that goes wrong here stops an answer: it is said in one line.
struct HistoryKeeper: Sendable {
  /// The history; nil where none is kept.
  let store: HistoryStore?
  private let world: World
  private let target: OfflineRequest.Target
  private let isPrivate: Bool

  /// Makes a keeper; `isQuick` where nobody is there to choose, and the end comes right after the answer.
  init(world: World, settings: Settings, target: OfflineRequest.Target, isPrivate: Bool = false, isQuick: Bool = false)
  {
    self.world = world
    self.target = target
    self.isPrivate = isPrivate
    let store = settings.history ? HistoryStore(world: world, settings: settings) : nil
    self.store = isQuick ? store?.keepingOpen() : store
  }

  /// Of how many tasks of an answer the history is looked at.
  private static let mostTasks = 6

  /// The answer as the reader's earlier choices order it.
  func ranked(_ answer: OfflineAnswer, for words: String, by answers: Answers) -> OfflineAnswer {
    guard let store, store.bytes > 0 else { return answer }
    var mask = SecretMask()
    let key = RequestKey(mask.mask(words))
    var tasks: [String] = []
    for candidate in answer.candidates where tasks.count < Self.mostTasks && !tasks.contains(candidate.task) {
      tasks.append(candidate.task)
    }
    // A file that cannot be read is told of when something is to be written.
    guard let learned = try? store.learned(about: key, target: target.rawValue, tasks: tasks), !learned.isEmpty
    else { return answer }
    return HistoryRanking(
      learned: learned, key: key, language: world.machine.language, level: answers.reviewer.level,
      isUsable: { answers.suggester.missingPrograms(of: $0).isEmpty }
    ).ranked(answer)
  }

  /// Records entries, with secrets masked; their numbers.
  @discardableResult
  func record(_ entries: [HistoryEntry]) -> [Int] {
    guard let store, !isPrivate, !entries.isEmpty else { return [] }
    do throws(HistoryError) {
      let (ids, notice) = try store.record(entries.map(completed))
      if case .setAside(let path) = notice { complain(HistoryWording(language: language).setAside(path)) }
      return ids
    } catch {
      complain(HistoryWording(language: language).notRecorded(error))
      return []
    }
  }

  /// Records the first command of an answer that nobody was there to choose from; its number.
  @discardableResult
  func record(_ words: String, _ command: String, of resolution: Resolution, _ verdict: HistoryVerdict) -> Int? {
    let task = resolution.offline.candidates.first { $0.command == command }?.task
    return record([
      HistoryEntry(
        seconds: 0, request: words, command: command, engine: resolution.origin.name, task: task, verdict: verdict)
    ]).first
  }

  /// Notes the exit status of what was recorded.
  func finish(_ id: Int?, status: Int32) {
    guard let store, let id else { return }
    try? store.finish(id, status: Int(status))
  }

  /// The entry with what is the same for all entries of this process.
  private func completed(_ entry: HistoryEntry) -> HistoryEntry {
    let whereabouts = world.whereabouts()
    var entry = entry
    var mask = SecretMask()
    for text in [entry.request, entry.command, entry.suggested ?? ""] { mask.learn(text) }
    entry.request = mask.mask(RequestText.withoutOuterBlanks(entry.request))
    entry.command = mask.mask(entry.command)
    entry.suggested = entry.suggested.map { mask.mask($0) }
    entry.isMasked = mask.count > 0
    entry.seconds = world.clock.epochSeconds()
    entry.target = target.rawValue
    entry.folder = whereabouts.folder
    entry.host = whereabouts.host
    entry.session = whereabouts.session
    return entry
  }

  private var language: Language { world.machine.language }

  private func complain(_ words: String) { world.streams.complain("qmark: " + VisibleText.escape(words) + "\n") }
}

extension HistoryStore {
  /// The history of a world; nil where there is no folder for it.
  init?(world: World, settings: Settings) {
    guard let folder = world.folders.state else { return nil }
    self.init(path: folder + "/history.db", limits: Limits(entries: settings.historyEntries))
  }
}
