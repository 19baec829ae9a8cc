import History
import Platform
import Settings
import TerminalUI

/// The history as the commands of `qmark history` use it: failures are told.
struct OpenedHistory {
  let world: World
  let settings: Settings
  let store: HistoryStore
  var wording: HistoryWording { HistoryWording(language: world.machine.language) }

  init(in world: World) throws {
    settings = try ConfiguredSettings.read(in: world)
    self.world = world.speaking(settings.language)
    guard let store = HistoryStore(world: world, settings: settings) else { throw HistoryCommandError.noFolder }
    self.store = store
  }

  /// What `body` gives, or the reason why the history cannot be used, as it is told.
  func using<Result>(_ body: (HistoryStore) throws(HistoryError) -> Result) throws -> Result {
    do throws(HistoryError) {
      return try body(store)
    } catch {
      throw HistoryCommandError.unusable(error, path: store.path)
    }
  }

  /// The entry of this number.
  func entry(_ number: Int) throws -> HistoryEntry {
    var query = HistoryQuery()
    query.ids = [number...number]
    guard let entry = try using({ (store) throws(HistoryError) in try store.entries(query) }).first else {
      throw HistoryCommandError.nothingFound
    }
    return entry
  }

  func print(_ line: String) throws { try world.streams.write(VisibleText.escape(line) + "\n") }

  /// Says something that is no result, where it is not in the way of one.
  func say(_ line: String) { world.streams.complain("qmark: " + VisibleText.escape(line) + "\n") }
}
