/// Reads who may do what with a file, said in words, as a mode of chmod(1).
struct SymbolicModeReader {
  let words: RequestWords

  /// The mode and the tokens that say it; nil where nothing is said of permissions, or not by whom they change.
  func read(except path: Int?) -> (text: String, tokens: [Int])? {
    var who: [Character] = []
    var rights: [Character] = []
    var tokens: [Int] = []
    var isExclusive = false
    var isReadOnly = false
    var sign: Character?
    for token in words.indices where token != path && words.kind(token) != .quoted {
      let word = text(token)
      if let letter = Self.people[word] ?? (isOwner(token) ? "u" : nil) {
        add(letter, to: &who)
        tokens.append(token)
        if words.means(words.before(token), .only) || text(words.before(token)) == "only" {
          isExclusive = true
        }
      } else if word == "read-only" || word == "readonly" {
        isReadOnly = true
        tokens.append(token)
      } else if word == "read", leadsToOnly(token) {
        isReadOnly = true
        tokens.append(token)
      } else if let letter = Self.rights[word] {
        add(letter, to: &rights)
        tokens.append(token)
      } else if let found = Self.signs[word] {
        sign = sign ?? found
        tokens.append(token)
      } else if Self.joints.contains(word) {
        tokens.append(token)
        if word == "only" { isExclusive = isExclusive || text(words.after(token)) == "by" }
      }
    }
    guard let sign else { return nil }
    if isReadOnly, rights.isEmpty { return (who == ["u"] ? "u=r" : "a=r", tokens) }
    guard !rights.isEmpty, !who.isEmpty else { return nil }
    if isExclusive, who == ["u"], sign != "-" { return ("u=" + String(rights) + ",go=", tokens) }
    return (String(who) + String(sign == "=" ? "+" : sign) + String(rights), tokens)
  }

  private func text(_ token: Int?) -> String { token.map { words.text($0).lowercased() } ?? "" }

  private func add(_ letter: Character, to letters: inout [Character]) {
    if !letters.contains(letter) { letters.append(letter) }
  }

  /// `read-only`, which is read as several words.
  private func leadsToOnly(_ token: Int) -> Bool {
    guard let next = words.after(token) else { return false }
    return ["only", "-only"].contains(text(next)) || text(next) == "-" && text(words.after(next)) == "only"
  }

  private func isOwner(_ token: Int) -> Bool {
    words.means(token, .owner) && text(token) != "ownership"
  }

  /// What stands between those words and says nothing by itself.
  private static let joints: Set<String> = [
    "only", "-only", "-", "access", "permission", "permissions", "can", "able", "may", "nobody", "else", "one", "so",
    "that", "bit",
    "its",
  ]

  private static let people: [String: Character] = [
    "group": "g", "groups": "g", "others": "o", "other": "o", "world": "o", "everyone": "a", "everybody": "a",
    "anyone": "a", "user": "u", "owner": "u",
  ]

  private static let rights: [String: Character] = [
    "read": "r", "readable": "r", "write": "w", "writable": "w", "writeable": "w", "execute": "x", "executable": "x",
    "execution": "x", "executed": "x", "run": "x", "modify": "w",
  ]

  private static let signs: [String: Character] = [
    "remove": "-", "revoke": "-", "deny": "-", "drop": "-", "take": "-", "withdraw": "-", "disallow": "-",
    "forbid": "-",
    "add": "+", "give": "+", "grant": "+", "allow": "+", "let": "+", "enable": "+", "permit": "+", "make": "=",
    "set": "=",
    "change": "=",
  ]
}
