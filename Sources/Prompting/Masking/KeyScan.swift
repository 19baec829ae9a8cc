/// Finds what is a secret by its own form: keys with a mark, JSON web tokens, hashes of passwords, secret addresses.
struct KeyScan {
  let text: ScannedText

  func spans() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var position = 0
    while position < text.bytes.count {
      if let end = end(at: position) {
        spans.append(SecretSpan(range: position..<end, kind: .key))
        position = end
      } else {
        position += 1
      }
    }
    return spans + secretAddresses() + secretKeysBesideIDs(spans)
  }

  private func end(at position: Int) -> Int? {
    let isBot = text.has("/bot", at: position - 4) && ScannedText.isDigit(text[position])
    guard isBot || !ScannedText.isNameByte(text[position - 1]) else { return nil }
    let byte = text[position]
    if byte == UInt8(ascii: "$") { return endOfPasswordHash(at: position) }
    if byte == UInt8(ascii: "e"), let end = endOfWebToken(at: position) { return end }
    if ScannedText.isDigit(byte) { return endOfBotToken(at: position) }
    // `task-list` and `--sk-…` are no beginnings.
    guard text[position - 1] != UInt8(ascii: "-") else { return nil }
    guard byte < 0x80 else { return nil }
    for prefix in KeyPrefix.byFirstByte[Int(byte)] where text.has(prefix.text, at: position) {
      let start = position + prefix.text.utf8.count
      var end = text.end(from: start, while: prefix.allows)
      while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") { end -= 1 }
      let rest = Randomness(text.bytes[start..<end])
      let isLongEnough = (prefix.minimum...prefix.maximum).contains(end - start)
      if isLongEnough, rest.hasDigit, !ScannedText.isNameByte(text[end]) { return end }
    }
    return nil
  }

  /// `eyJ….eyJ….…`: three parts, of which the last may be empty, or the five of an encrypted one.
  private func endOfWebToken(at position: Int) -> Int? {
    guard text.has("eyJ", at: position) else { return nil }
    let end = text.end(from: position) { ScannedText.isKeyByte($0) || $0 == UInt8(ascii: ".") }
    let parts = text.bytes[position..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].count >= 10, parts[1].count + parts[2].count >= 10 else { return nil }
    return end - (parts.last?.isEmpty == true && parts.count > 3 ? 1 : 0)
  }

  /// `$6$salt$…`, `$2b$12$…`, `$argon2id$…`.
  private func endOfPasswordHash(at position: Int) -> Int? {
    let nameEnd = text.end(from: position + 1, while: ScannedText.isKeyByte)
    let names = ["1", "2a", "2b", "2y", "5", "6", "7", "y", "gy", "apr1", "argon2i", "argon2d", "argon2id", "scrypt"]
    guard text[nameEnd] == UInt8(ascii: "$"), names.contains(text.text(position + 1..<nameEnd)) else { return nil }
    let end = text.end(from: nameEnd) {
      ScannedText.isBase64Byte($0) || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return end - nameEnd >= 20 ? end : nil
  }

  /// `123456789:` and 35 characters.
  private func endOfBotToken(at position: Int) -> Int? {
    let colon = text.end(from: position, while: ScannedText.isDigit)
    guard (8...12).contains(colon - position), text[colon] == UInt8(ascii: ":") else { return nil }
    let end = text.end(from: colon + 1, while: ScannedText.isKeyByte)
    return end - colon - 1 == 35 ? end : nil
  }

  /// Addresses whose path is the secret.
  private func secretAddresses() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    for host in ["hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/"] {
      var from = 0
      while let found = text.find(host, from: from) {
        let start = found + host.utf8.count
        let end = text.end(from: start, while: ScannedText.isBase64Byte)
        if end - start >= 20 { spans.append(SecretSpan(range: start..<end, kind: .token)) }
        from = max(end, start)
      }
    }
    return spans
  }

  /// Secret keys of 40 characters in a text that holds their ids.
  private func secretKeysBesideIDs(_ keys: [SecretSpan]) -> [SecretSpan] {
    guard keys.contains(where: { $0.range.count == 20 && text[$0.range.lowerBound] == UInt8(ascii: "A") }) else {
      return []
    }
    var spans: [SecretSpan] = []
    var position = 0
    while position < text.bytes.count {
      let end = text.end(from: position, while: ScannedText.isBase64Byte)
      let run = Randomness(text.bytes[position..<end])
      if end - position == 40, run.hasDigit, run.hasLower, run.hasUpper, !run.isHex {
        spans.append(SecretSpan(range: position..<end, kind: .key))
      }
      position = end + 1
    }
    return spans
  }
}
