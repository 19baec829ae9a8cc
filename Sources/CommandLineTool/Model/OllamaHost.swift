/// What `OLLAMA_HOST` says: the address that Ollama's own programs use.
enum OllamaHost {
  /// The URL; nil where the value is none. A server's own "every address" is this machine for us.
  static func url(_ value: String) -> EndpointURL? {
    var text = value[...]
    while let first = text.first, first.isWhitespace || first == "\"" || first == "'" { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "\"" || last == "'" { text.removeLast() }
    guard !text.isEmpty else { return nil }
    let hasScheme = text.contains("://")
    var rest = String(text)
    if !hasScheme, rest.first != "[", rest.count(where: { $0 == ":" }) > 1 {
      // An IPv6 address may stand without brackets.
      rest = "[\(rest)]"
    } else if rest.first == ":" {
      rest = "127.0.0.1" + rest
    }
    guard var url = EndpointURL(hasScheme ? rest : "http://" + rest) else { return nil }
    if !hasScheme, url.port == nil { url.port = 11434 }
    if url.host == "0.0.0.0" { url.host = "127.0.0.1" }
    if url.host == "::" { url.host = "::1" }
    return url
  }
}
