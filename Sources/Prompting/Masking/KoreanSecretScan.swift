/// Finds what Korean sentences say to be a secret: `비밀번호는 …`, `암호: …`, `토큰 …`.
struct KoreanSecretScan {
  let text: ScannedText

  private static let passwords = ["비밀번호", "비번", "패스워드", "패스프레이즈", "암호", "비밀 번호", "접속암호"]
  private static let tokens = [
    "토큰", "시크릿", "비밀키", "비밀 키", "인증키", "인증 키", "액세스 키", "접근 키", "개인키", "API 키", "API키", "api 키", "api키",
  ]
  private static let topics = ["는", "은", "이", "가"]
  private static let objects = ["를", "을", "로", "으로"]

  func spans() -> [SecretSpan] {
    if text.isASCII { return [] }
    return find(Self.passwords, .password) + find(Self.tokens, .token)
  }

  /// The particle at `position`, where a blank or a sign follows it.
  static func particle(in text: ScannedText, at position: Int) -> (end: Int, isTopic: Bool)? {
    for (particles, isTopic) in [(topics, true), (objects, false)] {
      for particle in particles where text.has(particle, at: position) {
        let end = position + particle.utf8.count
        if text[end] < 0x80 { return (end, isTopic) }
      }
    }
    return nil
  }

  private func find(_ names: [String], _ kind: SecretKind) -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var runs = BareRuns()
    for name in names {
      var from = 0
      while let found = text.find(name, from: from) {
        from = found + name.utf8.count
        if let range = value(from: from, kind, &runs) { spans.append(SecretSpan(range: range, kind: kind)) }
      }
    }
    return spans
  }

  private func value(_ range: Range<Int>) -> SecretValue { SecretValue(text, range) }

  private func value(from start: Int, _ kind: SecretKind, _ runs: inout BareRuns) -> Range<Int>? {
    let particle = Self.particle(in: text, at: start)
    var position = text.afterBlanks(particle?.end ?? start)
    let hasSign = text[position] == UInt8(ascii: ":") || text[position] == UInt8(ascii: "=")
    if hasSign { position = text.afterBlanks(position + 1) }
    guard position > start else { return nil }
    let reader = SecretValueReader(text: text, link: .says, start: position, runs: &runs)
    guard let range = reader.range else { return nil }
    // `비밀번호 1234로`: what something is done with.
    let isMeans = text.has("로", at: range.upperBound) || text.has("으로", at: range.upperBound)
    let isSaid = hasSign || particle?.isTopic == true || isMeans && !value(range).looksLikeCode
    let value = value(range)
    guard value.isGiven, !value.looksLikeName || hasSign, range.count >= 4 else { return nil }
    if reader.isQuoted || hasSign && reader.isLastOnLine { return range }
    // A bare Korean word may well belong to the sentence.
    guard text[range.lowerBound] < 0x80, value.bytes.first != UInt8(ascii: "-") else { return nil }
    if isSaid, kind == .password { return range }
    let random = value.randomness
    guard random.hasDigit && random.hasLetter || kind == .password && value.isStrong && random.hasLetter else {
      return nil
    }
    return range.count >= 6 ? range : nil
  }
}
