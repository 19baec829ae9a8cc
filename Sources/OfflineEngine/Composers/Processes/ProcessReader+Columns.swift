extension ProcessReader {
  /// `the process id, the user and the command of`, `pid와 메모리만`: what is told of each.
  mutating func readColumns() {
    guard request.action == .list else { return }
    var found: [(place: Int, column: ProcessRequest.Column)] = []
    for index in parts.indices where parts.isFree(index) {
      guard let column = column(index), found.last.map({ areListed($0.place, index) }) ?? true else { continue }
      found.append((index, column))
    }
    guard found.contains(where: { $0.column != .cpu && $0.column != .memory }) else { return }
    let isOneAlone = found.count == 1 && found[0].column == .pid && isAskedFor(found[0].place)
    guard found.count > 1 || isOneAlone, let first = found.first, let last = found.last else { return }
    for item in found {
      if parts.text(item.place).lowercased().hasPrefix("id") { parts.claim(parts.before(item.place)) }
    }
    parts.claim(first.place..<last.place + 1)
    request.columns = found.map(\.column)
  }

  /// `the process id of`, `only the pids`.
  private func isAskedFor(_ place: Int) -> Bool {
    let after = parts.after(place)
    return parts.means(after, .of, .only) && !parts.isKorean(place) || parts.means(parts.before(place), .only)
  }

  /// Whether only joining words stand between two nouns; `process` may belong to the second.
  private func areListed(_ first: Int, _ second: Int) -> Bool {
    let isJoined = (first + 1..<second).contains { parts.means($0, .also, .koAnd) || parts.text($0) == "," }
    guard isJoined || parts.reading.text(first..<second).contains(",") || column(first) == .pid else { return false }
    return (first + 1..<second).allSatisfy { index in
      let token = parts.reading.tokens[index]
      return token.wordClass.isFunction || token.wordClass.isDropped
        || parts.means(index, .process, .use, .also, .koAnd)
        || parts.text(index) == ","
    }
  }

  private func column(_ index: Int) -> ProcessRequest.Column? {
    guard parts.kind(index) == .word else { return nil }
    switch parts.text(index).lowercased() {
    case "pid", "pids": return .pid
    case "id", "ids": return parts.means(parts.before(index), .process) ? .pid : nil
    case "ppid", "ppids": return .ppid
    case "user", "users", "username", "usernames", "owner", "owners", "사용자", "소유자": return .user
    case "command", "commands", "cmd", "cmdline", "args", "arguments", "명령", "명령어": return .command
    case "name", "names", "이름": return .name
    case "cpu": return .cpu
    case "memory", "mem", "메모리": return .memory
    default: return nil
    }
  }
}
