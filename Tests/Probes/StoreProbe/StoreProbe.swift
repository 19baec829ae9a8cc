internal import AnswerStore
internal import History

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
    case "write": write()
    case "missing": return missing()
    default: return 64
    }
    return 0
  }

  /// add LEDGER TIMES TOKENS SECONDS [MILLISECONDS]: the last is how long it waits for the lock, where not as long as qmark.
  private func add() {
    let path = argument(1)
    let ledger =
      arguments.count > 5 ? TokenLedger(path: path, waitingMilliseconds: number(5)) : TokenLedger(path: path)
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

  /// write history|tokens|answers PATH NAME: without end, and tells each number as soon as it is committed.
  private func write() {
    let (store, ledger, cache) = stores()
    for number in 0... {
      let isCommitted =
        switch argument(1) {
        case "history": (try? store.record([entry(number)])) != nil
        case "tokens": ledger.add(1, onDayOf: 0) == nil
        default: keep(number, in: cache)
        }
      let line = isCommitted ? Array("\(number)\n".utf8) : Array("failed\n".utf8)
      #if canImport(Glibc)
        _ = Glibc.write(STDOUT_FILENO, line, line.count)
      #else
        _ = Darwin.write(STDOUT_FILENO, line, line.count)
      #endif
    }
  }

  /// missing history|tokens|answers PATH NAME COUNT: which of the numbers below COUNT are not kept; fails where one is wrong.
  /// Of the ledger it is how many tokens there are.
  private func missing() -> Int32 {
    let (store, ledger, cache) = stores()
    switch argument(1) {
    case "history":
      guard let entries = try? store.entries() else { return 1 }
      guard entries.allSatisfy({ $0.command == "echo " + $0.request }) else { return 1 }
      let kept = Set(entries.map(\.request))
      print((0..<number(4)).filter { !kept.contains(entry($0).request) })
    case "tokens": print(ledger.tokens(onDayOf: 0))
    default:
      // The oldest are not kept for good.
      let kept = (max(0, number(4) - 100)..<number(4)).map { ($0, cache.commands(for: key($0))) }
      guard kept.allSatisfy({ $1 == nil || $1 == commands($0) }) else { return 1 }
      print(kept.filter { $1 == nil }.map(\.0))
    }
    return 0
  }

  private func stores() -> (HistoryStore, TokenLedger, AnswerCache) {
    (HistoryStore(path: argument(2)), TokenLedger(path: argument(2)), AnswerCache(folder: argument(2)))
  }

  private func entry(_ number: Int) -> HistoryEntry {
    let request = "\(argument(3)) \(number)"
    return HistoryEntry(seconds: number, request: request, command: "echo " + request, verdict: .ran)
  }

  private func key(_ number: Int) -> [UInt8] { Array("\(argument(3)) \(number)".utf8) }

  private func keep(_ number: Int, in cache: AnswerCache) -> Bool {
    cache.keep(commands(number), for: key(number))
    return true
  }

  private func commands(_ request: Int) -> [String] {
    ["echo \(request)", String(repeating: "\(request) 한글 ", count: request % 40)]
  }

  private func argument(_ index: Int) -> String { arguments.indices.contains(index) ? arguments[index] : "" }
  private func number(_ index: Int) -> Int { Int(argument(index)) ?? 0 }
}
