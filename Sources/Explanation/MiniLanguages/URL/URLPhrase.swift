import CommandReference
import Platform

/// A URL in words.
struct URLPhrase {
  let bytes: [UInt8]
  let language: Language

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func part(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int = 1
  ) -> CodePart {
    let values = values.merging(["code": text(range)]) { ours, _ in ours }
    return CodePart(range: range, sentence: sentence, values: values, level: level)
  }

  /// The whole in one sentence; nil where the scheme does not fit the rest.
  func whole(_ url: URLText) -> CodePart? {
    let scheme = text(url.scheme).lowercased()
    let path = text(url.path)
    var values = ["host": text(url.host), "path": path, "scheme": scheme]
    let sentence: LocalizedSentence
    if scheme == "file" {
      guard url.host.isEmpty || text(url.host) == "localhost", !path.isEmpty else { return nil }
      sentence = URLSentences.file
    } else {
      guard !url.host.isEmpty else { return nil }
      values["how"] = URLSentences.schemes[scheme].map { $0[language] }
      let isKnown = values["how"] != nil
      switch (path.isEmpty || path == "/", isKnown) {
      case (true, true): sentence = URLSentences.host
      case (true, false): sentence = URLSentences.hostByScheme
      case (false, true): sentence = URLSentences.path
      case (false, false): sentence = URLSentences.pathByScheme
      }
    }
    var part = part(0..<bytes.count, sentence, values, level: 0)
    part.tellsValue = true
    return part
  }

  /// What is not in the whole's sentence.
  func details(_ url: URLText) -> [CodePart] {
    var parts: [CodePart] = []
    if let user = url.user, !user.isEmpty {
      let name =
        text(user).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
      let sentence = url.hasPassword ? URLSentences.password : URLSentences.user
      parts.append(part(user, sentence, ["user": name]))
    }
    if let port = url.port { parts.append(part(port, URLSentences.port)) }
    if let query = url.query, query.count > 1 { parts.append(self.query(query)) }
    if let fragment = url.fragment, fragment.count > 1 { parts.append(part(fragment, URLSentences.fragment)) }
    return parts
  }

  private func query(_ range: Range<Int>) -> CodePart {
    let pairs = text(range).dropFirst().split(separator: "&")
    let items = pairs.map { pair -> String? in
      guard let equals = pair.utf8.firstIndex(of: UInt8(ascii: "=")), equals > pair.startIndex else { return nil }
      let values = ["name": String(pair[..<equals]), "value": String(pair[pair.utf8.index(after: equals)...])]
      return SentenceTemplate.fill(URLSentences.parameter[language], values)
    }
    let known = items.compactMap { $0 }
    guard known.count == items.count, !known.isEmpty, known.count <= 4 else { return part(range, URLSentences.query) }
    return part(range, URLSentences.parameters, ["list": SpokenList.all(known, language)])
  }
}
