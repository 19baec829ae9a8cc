internal import AnswerStore

/// Uses the cache and the ledger as many processes do, for the end-to-end tests.
struct StoreProbe {
  let arguments: [String]

  func run() -> Int32 {
    switch arguments.first {
    case "add": add()
    case "tokens": print(TokenLedger(path: argument(1)).tokens(onDayOf: number(2)))
    case "keep": keep()
    case "check": return check()
    case "read": print(AnswerCache(folder: argument(1)).commands(for: Array(argument(2).utf8)) ?? [])
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

  private func commands(_ request: Int) -> [String] {
    ["echo \(request)", String(repeating: "\(request) 한글 ", count: request % 40)]
  }

  private func argument(_ index: Int) -> String { arguments.indices.contains(index) ? arguments[index] : "" }
  private func number(_ index: Int) -> Int { Int(argument(index)) ?? 0 }
}
