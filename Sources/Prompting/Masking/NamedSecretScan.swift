/// Finds what a name beside it says to be a secret: `password=…`, `"token": "…"`, `--password …`, `Authorization: …`, and
/// sentences such as `the password is …`.
struct NamedSecretScan {
  let text: ScannedText

  /// How the value is joined to its name.
  enum Link { case equals, colon, element, blank, says, fallback }

  func spans() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var previous = 0..<0
    var runs = BareRuns()
    var position = 0
    while position < text.bytes.count {
      guard ScannedText.isNameByte(text[position]) else {
        position += 1
        continue
      }
      let end = text.end(from: position) { ScannedText.isKeyByte($0) || $0 == UInt8(ascii: ".") }
      spans += spansAfter(position..<end, previous, &runs)
      previous = position..<end
      position = end
    }
    return spans
  }

  private func spansAfter(_ range: Range<Int>, _ previous: Range<Int>, _ runs: inout BareRuns) -> [SecretSpan] {
    guard NameTraces.mayMean(text, range) else { return plainAssignment(range, &runs) }
    let name = text.text(range)
    let isNear = previous.upperBound + 1 == range.lowerBound && text[previous.upperBound] == 0x20
    let lowered = name.lowercased()
    if lowered == "bearer" || lowered == "basic" { return credentials(from: range.lowerBound, isHeader: false) }
    guard range.count <= 80, let meaning = SecretName(name, previous: isNear ? text.text(previous) : "") else {
      return plainAssignment(range, &runs)
    }
    guard let (link, start) = link(after: range) else { return [] }
    if meaning == .credentials {
      guard link == .colon || link == .equals || link == .blank else { return [] }
      return credentials(from: start, isHeader: link != .blank)
    }
    let value = SecretValueReader(text: text, link: link, start: start, runs: &runs)
    let isSet = isNear && isSetting(previous)
    guard let found = value.range, accepts(found, link, meaning, name: lowered, isSet: isSet, value) else { return [] }
    return [SecretSpan(range: found, kind: meaning == .password ? .password : .token)]
  }

  /// Whether `with`, `using`, `set` or `with the` stands there.
  private func isSetting(_ word: Range<Int>) -> Bool {
    switch text.text(word).lowercased() {
    case "with", "using", "set", "use": true
    case "the": text.has("with ", at: word.lowerBound - 5) || text.has("using ", at: word.lowerBound - 6)
    default: false
    }
  }

  /// What joins a name and its value, and where the value begins.
  private func link(after range: Range<Int>) -> (Link, Int)? {
    let isElement = text[range.lowerBound - 1] == UInt8(ascii: "<") && text[range.upperBound] == UInt8(ascii: ">")
    if isElement { return (.element, range.upperBound + 1) }
    if text[range.lowerBound - 1] == UInt8(ascii: "{"), text[range.lowerBound - 2] == UInt8(ascii: "$") {
      // `${NAME:-value}`
      return text[range.upperBound] == UInt8(ascii: ":") ? (.fallback, range.upperBound + 2) : nil
    }
    var position = range.upperBound
    if text[position] == UInt8(ascii: "\\") { position += 1 }
    if ScannedText.isQuote(text[position]) || text[position] == UInt8(ascii: "]") { position += 1 }
    let blanksEnd = text.afterBlanks(position)
    switch (text[blanksEnd], text[blanksEnd + 1]) {
    case (UInt8(ascii: "="), UInt8(ascii: "=")), (UInt8(ascii: "="), UInt8(ascii: "~")),
      (UInt8(ascii: ":"), UInt8(ascii: ":")):
      return nil
    case (UInt8(ascii: "="), UInt8(ascii: ">")), (UInt8(ascii: ":"), UInt8(ascii: "=")):
      return (.equals, text.afterBlanks(blanksEnd + 2))
    case (UInt8(ascii: "="), _): return (.equals, text.afterBlanks(blanksEnd + 1))
    case (UInt8(ascii: ":"), _): return (.colon, text.afterBlanks(blanksEnd + 1))
    default: break
    }
    if let particle = KoreanSecretScan.particle(in: text, at: position) {
      return (particle.isTopic ? .says : .blank, text.afterBlanks(particle.end))
    }
    guard blanksEnd > position else { return nil }
    for verb in ["is ", "was ", "to ", "= ", "of ", "are "] where text.has(verb, at: blanksEnd) {
      return (.says, text.afterBlanks(blanksEnd + verb.utf8.count))
    }
    let isFlag = text[range.lowerBound - 1] == UInt8(ascii: "-")
    return (isFlag ? .equals : .blank, blanksEnd)
  }

  private func accepts(
    _ range: Range<Int>, _ link: Link, _ meaning: SecretName, name: String, isSet: Bool, _ reader: SecretValueReader
  ) -> Bool {
    let value = SecretValue(text, range)
    guard value.isGiven, !Self.sources.contains(where: { value.bytes.starts(with: $0.utf8) }) else { return false }
    if !reader.isQuoted, isCode(value, name, reader) { return false }
    if link == .fallback { return value.isStrong && value.bytes.count >= 6 && !value.looksLikeName }
    if name == "pass", isWordPass(value, link) { return false }
    if name == "pwd" || name == "oldpwd", value.looksLikeName || link == .blank || link == .says { return false }
    switch meaning {
    case .perhaps: return value.randomness.looksRandom() && !value.looksLikeName
    case .password: return acceptsPassword(value, link, isSet: isSet, reader)
    default: return acceptsToken(value, link, reader)
    }
  }

  /// Whether it is a program's text: `token = next()`, `self.password = password`, `pw = pw[:-1]`.
  private func isCode(_ value: SecretValue, _ name: String, _ reader: SecretValueReader) -> Bool {
    guard let first = value.bytes.first, let end = reader.range?.upperBound else { return false }
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { return true }
    let isCall =
      value.bytes.contains(UInt8(ascii: "(")) && value.bytes.first.map(ScannedText.isLetter) == true
      && (text[end] == UInt8(ascii: ")") || ScannedText.isQuote(text[end]) || value.bytes.last == UInt8(ascii: "("))
    let isIndex =
      value.bytes.contains(UInt8(ascii: "[")) && (text[end] == UInt8(ascii: "]") || ScannedText.isQuote(text[end]))
    if isCall || isIndex { return true }
    return value.looksLikeCode && (value.string.lowercased() == name || value.bytes.contains(UInt8(ascii: ".")))
  }

  /// Whether `pass` is not the noun: `pass=1`, `pass it to select()`.
  private func isWordPass(_ value: SecretValue, _ link: Link) -> Bool {
    if value.bytes.count < 4, value.bytes.allSatisfy(ScannedText.isDigit) { return true }
    guard link == .blank || link == .says else { return false }
    return !value.randomness.hasDigit || value.bytes.contains(UInt8(ascii: "_"))
  }

  /// What openssl writes before a password, or instead of one.
  private static let sources = ["pass:", "env:", "file:", "fd:"]

  private func acceptsPassword(_ value: SecretValue, _ link: Link, isSet: Bool, _ reader: SecretValueReader) -> Bool {
    let isWord = SecretValueReader.commonWords.contains(value.string.lowercased()) || value.string.hasSuffix("ed")
    switch link {
    case .equals, .element: return value.bytes.first != UInt8(ascii: "-")
    case .colon:
      return reader.isQuoted || !reader.isAfterBlank || value.isStrong
        || (reader.isLastOnLine && value.bytes.count >= 3)
    case .says:
      return reader.isQuoted || (value.isStrong && !value.looksLikeName)
        || (reader.isLastOnLine && value.bytes.count >= 3 && !isWord)
    case .blank, .fallback:
      if value.looksLikeName || value.bytes.first == UInt8(ascii: "-") || value.bytes.contains(UInt8(ascii: "/")) {
        return false
      }
      let isMixed = value.isStrong && value.randomness.hasDigit && value.randomness.hasLetter
      return value.bytes.count >= 6 && isMixed || isSet && value.bytes.count >= 5 && !isWord
    }
  }

  private func acceptsToken(_ value: SecretValue, _ link: Link, _ reader: SecretValueReader) -> Bool {
    let random = value.randomness
    switch link {
    case .equals, .element:
      // `token = Error` is a program's text, `token=abcd` a setting.
      if reader.isAfterBlank, !reader.isQuoted, value.looksLikeCode { return false }
      return value.bytes.count >= 4 && value.bytes.first != UInt8(ascii: "-") && !value.isColour
        && (random.hasLetter || value.bytes.count >= 8) && !(value.looksLikeName && !random.looksRandom())
    case .colon:
      return value.bytes.count >= 6 && value.isStrong && !value.isColour
        && !(value.looksLikeName && !random.looksRandom())
        || reader.isQuoted && value.bytes.count >= 8 && !value.isColour
    case .says: return value.bytes.count >= 6 && random.hasDigit && random.hasLetter && !value.looksLikeName
    case .blank, .fallback:
      return value.bytes.count >= 16 && random.looksRandom(atLeast: 16) && !value.looksLikeName
    }
  }

  /// `Bearer …`, `Basic …`, `token …`, or the credentials alone.
  private func credentials(from start: Int, isHeader: Bool) -> [SecretSpan] {
    let schemeEnd = text.end(from: start, while: ScannedText.isKeyByte)
    let scheme = text.text(start..<schemeEnd).lowercased()
    let hasScheme = ["bearer", "basic", "token", "digest", "apikey", "key", "negotiate"].contains(scheme)
    let valueStart = hasScheme ? text.afterBlanks(schemeEnd) : start
    guard !hasScheme || valueStart > schemeEnd else { return [] }
    let end = text.end(from: valueStart) {
      !ScannedText.isSpace($0) && !ScannedText.isQuote($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\\")
        && $0 < 0x80
    }
    let value = SecretValue(text, valueStart..<end)
    guard value.isGiven else { return [] }
    let isMeant: Bool
    if isHeader {
      isMeant = value.bytes.count >= 4 && (hasScheme || value.isStrong)
    } else if scheme == "basic" {
      isMeant = Self.isPairInBase64(value.bytes)
    } else {
      isMeant = value.bytes.count >= 8 && value.randomness.hasDigit && !value.looksLikeName
    }
    return isMeant ? [SecretSpan(range: valueStart..<end, kind: .token)] : []
  }

  /// `NAME=…` at the start of a line with a value that looks like a secret, whatever the name.
  private func plainAssignment(_ range: Range<Int>, _ runs: inout BareRuns) -> [SecretSpan] {
    guard text[range.upperBound] == UInt8(ascii: "=") else { return [] }
    let reader = SecretValueReader(text: text, link: .equals, start: range.upperBound + 1, runs: &runs)
    guard let found = reader.range, SecretValue(text, found).randomness.looksSecret else { return [] }
    let isEnvironment = text.bytes[range].allSatisfy {
      ScannedText.isDigit($0) || (0x41...0x5A).contains($0) || $0 == 0x5F
    }
    return isEnvironment ? [SecretSpan(range: found, kind: .token)] : []
  }

  /// Whether it is `user:password` in base64.
  private static func isPairInBase64(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 6, bytes.count % 4 == 0 else { return false }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bits = 0
    var width = 0
    var decoded: [UInt8] = []
    for byte in bytes where byte != UInt8(ascii: "=") {
      guard let value = alphabet.firstIndex(of: byte) else { return false }
      bits = (bits << 6 | value) & 0xFFFF
      width += 6
      if width >= 8 {
        width -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> width))
      }
    }
    return decoded.contains(UInt8(ascii: ":")) && decoded.allSatisfy { 0x20...0x7E ~= $0 }
  }
}
