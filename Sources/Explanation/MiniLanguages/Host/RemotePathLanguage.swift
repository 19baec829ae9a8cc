import CommandReference
import Platform

/// Explains paths of scp and rsync: `user@host:path`, `host:`, `host::module`.
enum RemotePathLanguage {
  /// The parts of `text`, none where it is a path of this machine; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 1000 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    if code.contains("://") { return URLLanguage.parts(text, language) }
    guard let (place, path, isModule) = divide(code) else { return [] }
    var values = ["code": code, "path": path.isEmpty ? HostSentences.home[language] : path]
    var host = place
    if let at = place.utf8.lastIndex(of: UInt8(ascii: "@")) {
      values["user"] = String(place[..<at])
      host = String(place[place.utf8.index(after: at)...])
      guard HostName.isUser(values["user"] ?? "") else { return nil }
    }
    guard HostName.isHost(host) else { return nil }
    values["host"] = host
    let sentence =
      isModule ? HostSentences.module : values["user"] == nil ? HostSentences.path : HostSentences.userPath
    if isModule, path.isEmpty { return nil }
    return [CodePart(range: 0..<text.count, sentence: sentence, values: values)]
  }

  /// What stands before and after the first colon; nil where a slash comes before it.
  private static func divide(_ code: String) -> (place: String, path: String, isModule: Bool)? {
    let bytes = code.utf8
    var index = bytes.startIndex
    var isBracketed = false
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "/"): return nil
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case UInt8(ascii: ":") where !isBracketed:
        let place = String(code[..<index])
        let path = String(code[bytes.index(after: index)...])
        if place.isEmpty { return nil }
        return path.hasPrefix(":") ? (place, String(path.dropFirst()), true) : (place, path, false)
      default: break
      }
      index = bytes.index(after: index)
    }
    return nil
  }
}
