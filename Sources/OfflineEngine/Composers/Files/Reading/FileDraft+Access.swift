extension FileDraft {
  /// `with write access for others`, `without read permission`, `readable by all`, `read-only`, `쓰기 권한이 있는`; after
  /// `remove` or `give` the mode that is set.
  mutating func readAccess() {
    for token in words.indices where words.isFree(token) && words.kind(token) != .quoted {
      if let right = AccessRight(phrase: words.text(token)) {
        readRight(right, token, token)
      } else if let right = AccessRight(noun: words.text(token)), let noun = accessNoun(after: token) {
        readRight(right, token, noun)
      } else if let right = AccessRight(adjective: words.text(token)), let by = words.after(token), isBy(by),
        let who = accessParty(after: by)
      {
        words.take(token..<who.token + 1)
        add(right, who.letters, isNegated: takeNegation(of: token))
        readDeniedParty(right, after: who.token)
      } else if isReadOnly(token) {
        request.tests.append(.mode("/222", isNegated: true))
      }
    }
  }

  /// The `but not by others` of `writable by the group but not by others`.
  private mutating func readDeniedParty(_ right: AccessRight, after token: Int) {
    guard let not = words.after(token), words.isFree(not), words.means(not, .not, .exclude),
      let who = accessParty(after: not)
    else { return }
    words.take(not..<who.token + 1)
    add(right, who.letters, isNegated: true)
  }

  private mutating func readRight(_ right: AccessRight, _ token: Int, _ noun: Int) {
    var span = token..<noun + 1
    var letters = ""
    if let who = accessParty(after: noun), isBy(words.after(noun)) {
      letters = who.letters
      span = token..<who.token + 1
    } else if let before = words.before(token), let party = Self.party(words.text(before)), words.isFree(before) {
      letters = party
      span = before..<noun + 1
    }
    words.take(span)
    // `sh 파일에 실행 권한`: what they are to get.
    if !isEnglish(token), words.after(noun) == nil, words.means(words.before(token), .koAt), letters.isEmpty {
      return request.action = .setMode("+" + right.rawValue)
    }
    if let sign = changeSign(before: span.lowerBound) {
      return request.action = .setMode(letters + sign + right.rawValue)
    }
    let isNegated = takeNegation(of: span.lowerBound, reach: 2) || takeNegation(of: noun)
    add(right, letters, isNegated: isNegated)
  }

  private mutating func add(_ right: AccessRight, _ letters: String, isNegated: Bool) {
    if letters.isEmpty { return request.tests.append(.permission(right.own, isNegated: isNegated)) }
    request.tests.append(.mode((letters == "a" ? "a" : letters) + "+" + right.rawValue, isNegated: isNegated))
  }

  /// `+` after `give`, `-` after `remove`; that word is accounted for.
  private mutating func changeSign(before token: Int) -> String? {
    guard let verb = words.lookBack(from: token, reach: 2, .delete, .add, .set, .allow, .create), words.isFree(verb),
      isEnglish(verb)
    else { return nil }
    words.take(verb)
    return words.means(verb, .delete) ? "-" : "+"
  }

  private func accessNoun(after token: Int) -> Int? {
    guard let next = words.after(token), words.isFree(next) else { return nil }
    let isNoun = words.means(next, .permission) || ["access", "bit", "rights"].contains(words.text(next).lowercased())
    return isNoun ? next : nil
  }

  private func isBy(_ token: Int?) -> Bool {
    token.map { words.means($0, .to, .of, .by, .with) && isEnglish($0) } ?? false
  }

  private func accessParty(after token: Int) -> (token: Int, letters: String)? {
    guard let next = argument(after: token), let letters = Self.party(words.text(next)) else { return nil }
    return (next, letters)
  }

  private static func party(_ text: String) -> String? {
    switch text.lowercased() {
    case "others", "other", "world": "o"
    case "group", "groups": "g"
    case "owner", "user", "owners": "u"
    case "all", "everyone", "everybody", "anyone", "anybody": "a"
    default: nil
    }
  }

  private mutating func isReadOnly(_ token: Int) -> Bool {
    let text = words.text(token).lowercased()
    if text == "read-only" || text == "readonly" {
      words.take(token)
      return true
    }
    guard text == "read", let only = words.after(token), words.means(only, .only),
      words.means(words.after(only), .file, .folder)
    else { return false }
    words.take([token, only])
    return true
  }
}

/// What may be done with a file, by chmod(1)'s letters.
enum AccessRight: String {
  case read = "r"
  case write = "w"
  case execute = "x"

  /// The right in `write permission`.
  init?(noun: String) {
    switch noun.lowercased() {
    case "read", "reading", "읽기", "읽": self = .read
    case "write", "writing", "쓰기", "쓰": self = .write
    case "execute", "execution", "executable", "실행": self = .execute
    default: return nil
    }
  }

  /// The right in `execute permission`, where that is one word to the lexicon.
  init?(phrase: String) {
    let parts = phrase.lowercased().split(separator: " ")
    guard parts.count == 2, let first = parts.first, ["permission", "permissions"].contains(parts[1]) else {
      return nil
    }
    self.init(noun: String(first))
  }

  /// The right in `writable by others`.
  init?(adjective: String) {
    switch adjective.lowercased() {
    case "readable": self = .read
    case "writable", "writeable": self = .write
    case "executable": self = .execute
    default: return nil
    }
  }

  /// The condition that whoever searches has the right.
  var own: FilePermission {
    switch self {
    case .read: .readable
    case .write: .writable
    case .execute: .executable
    }
  }
}
