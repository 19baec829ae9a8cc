import History
import Platform
import Settings
import ShellGrammar

/// Whether the history is kept and can be used.
struct HistoryCheck {
  let world: World
  let settings: Settings

  func findings() -> [Finding] {
    guard let store = HistoryStore(world: world, settings: settings) else { return [] }
    guard settings.history else {
      return [
        Finding(
          "history", .note, language.say("no requests are kept: history = false", "요청을 보관하지 않습니다: history = false"),
          next: "qmark config set history true")
      ]
    }
    return [finding(store)]
  }

  private func finding(_ store: HistoryStore) -> Finding {
    do throws(HistoryError) {
      var query = HistoryQuery()
      query.hasPassed = true
      let count = try store.count(query)
      let size = "\((store.bytes + 1023) / 1024) KiB"
      return Finding(
        "history", .ok,
        store.bytes == 0
          ? language.say("requests will be kept from the first one on", "첫 요청부터 보관합니다")
          : language.say(
            "\(count) of at most \(settings.historyEntries) requests are kept, \(size)",
            "요청을 최대 \(settings.historyEntries)개 가운데 \(count)개 보관하고 있습니다, \(size)"))
    } catch {
      let wording = HistoryWording(language: world.machine.language)
      return Finding(
        "history", .broken,
        language.say("no request is kept: \(wording.reason(error)).", "요청을 보관하지 못합니다: \(wording.reason(error))."),
        next: next(after: error, path: store.path))
    }
  }

  private func next(after error: HistoryError, path: String) -> String? {
    switch error {
    case .damaged: language.say("ask anything: it is then set aside and begun anew", "아무 요청이나 하십시오. 그때 따로 옮기고 새로 시작합니다")
    case .newer: language.say("install the newer qmark again", "더 새로운 qmark를 다시 설치하십시오")
    case .foreign, .noFolder, .failed: "ls -ld " + ShellQuoting.quote(path)
    case .busy: "lsof " + ShellQuoting.quote(path)
    }
  }

  private var language: Language { world.machine.language }
}
