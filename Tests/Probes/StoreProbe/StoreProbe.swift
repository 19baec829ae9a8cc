internal import AnswerStore
internal import History

/// Uses the cache, the ledger and the history as many processes do, for the end-to-end tests.
struct StoreProbe {
  let arguments: [String]

  func run() -> Int32 {
    switch arguments.first {
    case "add": add()
    case "tokens": print(TokenLedger(path: argument(1)).tokens(onDayOf: number(2)))
    case "keep": keep()
    case "check": return check()
    case "read": print(AnswerCache(folder: argument(1)).commands(for: Array(argument(2).utf8)) ?? [])
    case "record": record()
    case "entries": return entries()
    default: return 64
    }
    return 0
  }

  /// add LEDGER TIMES TOKENS SECONDS
  private func add() {
    let ledger = TokenLedger(path: argument(1))
    for _ in 0..<number(2) {
      if let notice = ledger.add(number(3), onDayOf: number(4)) { print(notice) }
    }
  }

  /// keep FOLDER FROM TO: answers to the requests of these numbers.
  private func keep() {
    let cache = AnswerCache(folder: argument(1))
    for request in number(2)..<number(3) { cache.keep(commands(request), for: Array("\(request)".utf8)) }
  }

  /// check FOLDER FROM TO: how many of them are kept; fails where one has another's answer.
  private func check() -> Int32 {
    let cache = AnswerCache(folder: argument(1))
    var found = 0
    for request in number(2)..<number(3) {
      guard let kept = cache.commands(for: Array("\(request)".utf8)) else { continue }
      guard kept == commands(request) else { return 1 }
      found += 1
    }
    print(found)
    return 0
  }

  /// record HISTORY TIMES NAME: an entry each time; what goes wrong is printed.
  private func record() {
    let store = HistoryStore(path: argument(1))
    for number in 0..<number(2) {
      let entry = HistoryEntry(
        seconds: number, request: "\(argument(3)) \(number)", command: "echo \(argument(3)) \(number)", verdict: .ran)
      do {
        let (ids, notice) = try store.record([entry])
        if let notice { print(notice) }
        if let id = ids.first { try store.finish(id, status: number % 256) }
      } catch {
        print(error)
      }
    }
  }

  /// entries HISTORY: how many there are; fails where one is not as it was recorded.
  private func entries() -> Int32 {
    do {
      let entries = try HistoryStore(path: argument(1)).entries()
      guard entries.allSatisfy({ $0.command == "echo " + $0.request }) else { return 1 }
      print(entries.count)
      return 0
    } catch {
      print(error)
      return 1
    }
  }

  private func commands(_ request: Int) -> [String] {
    ["echo \(request)", String(repeating: "\(request) 한글 ", count: request % 40)]
  }

  private func argument(_ index: Int) -> String { arguments.indices.contains(index) ? arguments[index] : "" }
  private func number(_ index: Int) -> Int { Int(argument(index)) ?? 0 }
}
