import CommandReference
import Platform

/// Explains hosts to log in to or connect to: `user@host`, `host:443`, `ssh://user@host:2222`.
enum HostLanguage {
  /// The parts of `text`, none where it is a plain name; nil where it is none.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 300 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    let isURL = code.hasPrefix("ssh://")
    var rest = isURL ? String(code.dropFirst("ssh://".count)) : code
    if isURL, rest.hasSuffix("/") { rest.removeLast() }
    var user: String?
    if let at = rest.utf8.lastIndex(of: UInt8(ascii: "@")) {
      user = String(rest[..<at])
      rest = String(rest[rest.utf8.index(after: at)...])
      guard HostName.isUser(user ?? "") else { return nil }
    }
    guard let (host, port) = HostName.hostAndPort(rest) else { return nil }
    // After a user name without a scheme a colon begins something else.
    if user != nil, !isURL, port != nil { return nil }
    let values = ["code": code, "host": host, "user": user ?? "", "port": port.map(String.init) ?? ""]
    let sentence: LocalizedSentence
    switch (user != nil, port != nil) {
    case (true, true): sentence = HostSentences.userHostPort
    case (true, false): sentence = HostSentences.userHost
    case (false, true): sentence = HostSentences.hostPort
    case (false, false): return []
    }
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    return [part]
  }
}
