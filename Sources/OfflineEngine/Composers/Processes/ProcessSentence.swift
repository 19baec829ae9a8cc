internal import Platform

/// Says in one sentence what a request about processes asks for.
struct ProcessSentence {
  let request: ProcessRequest

  func text(in language: Language) -> String {
    switch language {
    case .english:
      let verb =
        switch request.action {
        case .list: "Show"
        case .count: "Count"
        case .kill(let isForced): isForced ? "Kill" : "Ask to end"
        }
      return "\(verb) the processes" + (parts(\.0).isEmpty ? "" : " " + parts(\.0).joined(separator: ", "))
    case .korean:
      let verb =
        switch request.action {
        case .list: "를 보여 줍니다"
        case .count: " 수를 셉니다"
        case .kill(let isForced): isForced ? "를 강제로 종료합니다" : "에 종료를 요청합니다"
        }
      return parts(\.1).joined(separator: ", ") + (parts(\.1).isEmpty ? "" : " ") + "프로세스" + verb
    }
  }

  private func parts(_ side: (((String, String)) -> String)) -> [String] { all.map(side) }

  private var all: [(String, String)] {
    var all: [(String, String)] = []
    if let name = request.name { all.append(("named \(name)", "이름이 “\(name)”인")) }
    if let user = request.user { all.append(("of \(user)", "\(user) 사용자의")) }
    if let parent = request.parent { all.append(("started by \(parent)", "부모가 \(parent)번인")) }
    if request.isZombie { all.append(("that are zombies", "좀비인")) }
    all += request.conditions.map(words)
    if let order = request.order {
      let (english, korean) = name(order)
      all.append(("by \(english)", "\(korean) 순으로 늘어놓은"))
    }
    if let limit = request.limit { all.append(("the first \(limit)", "처음 \(limit)개의")) }
    return all
  }

  private func words(_ condition: ProcessRequest.Condition) -> (String, String) {
    let (english, korean) = name(condition.measure)
    let unit = condition.isSize ? " KB" : condition.measure == .age ? " s" : "%"
    return (
      "with \(english) \(condition.isAbove ? "over" : "under") \(condition.amount)\(unit)",
      "\(korean) \(condition.amount)\(unit)보다 \(condition.isAbove ? "큰" : "작은")"
    )
  }

  private func name(_ measure: ProcessRequest.Measure) -> (String, String) {
    switch measure {
    case .memory: ("memory", "메모리가")
    case .cpu: ("CPU use", "CPU 사용량이")
    case .age: ("running time", "실행 시간이")
    }
  }
}
