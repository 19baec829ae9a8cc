package import HTTPTransport
package import Platform
package import Prompting

/// What `--show-request` prints: exactly what would be sent, but for the key.
package struct ShownRequest: Sendable {
  let request: HTTPRequest
  let prompt: Prompt
  let language: Language

  /// Makes the text's maker from a client's preview and the prompt it was made of.
  package init(_ request: HTTPRequest, prompt: Prompt, language: Language) {
    self.request = request
    self.prompt = prompt
    self.language = language
  }

  /// The request, then what is to be said of it, ending in a line end; not yet made safe for a terminal.
  package var text: String {
    let head = ["\(request.method.rawValue) \(Self.withoutKey(request.url))"] + request.headers.map(Self.line)
    let body = request.body.isEmpty ? [] : ["", IndentedJSON.text(request.body)]
    return (head + body + [""] + facts).map { $0 + "\n" }.joined()
  }

  private var facts: [String] {
    let words = ShownRequestWording(language: language)
    return [
      words.tokens(prompt.estimatedTokens), words.masked(prompt.mask.kinds), words.dropped(prompt.dropped),
      words.notSent,
    ]
  }

  /// Fields that may hold a key are stars, whatever they hold.
  private static func line(_ header: HTTPHeader) -> String {
    let name = header.name.lowercased()
    let isSecret = ["auth", "key", "token", "secret", "cookie", "password"].contains(where: name.contains)
    guard isSecret else { return "\(header.name): \(header.value)" }
    let scheme = header.value.split(separator: " ").first.map(String.init) ?? ""
    return "\(header.name): " + (["Bearer", "Basic"].contains(scheme) ? scheme + " ****" : "****")
  }

  /// The URL with stars for a key in its query or a password before its host.
  private static func withoutKey(_ url: String) -> String {
    var result = url
    for name in ["key=", "api_key=", "api-key=", "token="] {
      for separator in ["?", "&"] {
        guard let start = result.firstRange(of: separator + name)?.upperBound else { continue }
        let end = result[start...].firstIndex { $0 == "&" || $0 == "#" } ?? result.endIndex
        result.replaceSubrange(start..<end, with: "****")
      }
    }
    guard let scheme = result.firstRange(of: "://")?.upperBound,
      let at = result[scheme...].prefix(while: { $0 != "/" && $0 != "?" }).lastIndex(of: "@")
    else { return result }
    result.replaceSubrange(scheme..<at, with: "****")
    return result
  }
}
