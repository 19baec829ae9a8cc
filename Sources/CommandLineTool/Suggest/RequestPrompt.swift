import History
import OfflineEngine
import Platform
import Settings
import TerminalUI

/// Asks for the words of a request; the arrows reach the requests of the history, those of the same target.
struct RequestPrompt {
  let world: World
  let settings: Settings
  let terminal: Terminal
  let target: OfflineRequest.Target

  /// The most requests that the arrows reach.
  private static let mostEarlier = 500

  /// The words; nil when the reader leaves without. Throws `emptyWords` for blanks.
  func ask() throws -> String? {
    let prompt = Wording(language: world.machine.language).requestPrompt
    guard case .line(let line) = LineEditor(terminal: terminal).readLine(prompt: prompt, history: earlierRequests)
    else { return nil }
    guard !line.allSatisfy(\.isWhitespace) else { throw UserError.emptyWords }
    return try RequestText.read(Array(line.utf8), limit: RequestText.requestLimit)
  }

  /// The requests that were made here, each once, the newest last.
  private var earlierRequests: [String] {
    let keeper = HistoryKeeper(world: world, settings: settings, target: target)
    guard let store = keeper.store, store.bytes > 0 else { return [] }
    var query = HistoryQuery()
    query.limit = Self.mostEarlier
    query.hasPassed = true
    // A history that cannot be read is told of when something is to be written.
    let entries = (try? store.entries(query)) ?? []
    var seen: Set<String> = []
    let requests = entries.sorted { $0.id > $1.id }.filter { $0.target == target.rawValue }.map(\.request)
    return requests.filter { VisibleText.isClean($0) && seen.insert($0).inserted }.reversed()
  }
}
