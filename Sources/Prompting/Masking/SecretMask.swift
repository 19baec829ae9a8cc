/// Secrets of a request under other names, such as `QMARK_SECRET_1`, which a shell and a model leave as they are.
///
/// A name is never one that stands in a text as it came. A text that was masked before stays as it is.
package struct SecretMask: Sendable {
  /// One secret.
  struct Entry: Hashable, Sendable {
    let number: Int
    let secret: String
    let kind: SecretKind
  }

  private(set) var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  /// The numbers that were written into a text.
  private var used: Set<Int> = []
  /// Numbers whose names stand in a text as it came.
  private var taken: Set<Int> = []

  /// What was found in texts, which are masked after they were learned.
  private var found: [String: [SecretSpan]] = [:]

  static let prefix = "QMARK_SECRET_"
  /// Shorter secrets are masked where they are named, not wherever they stand.
  private static let shortestSought = 6
  private static let mostSought = 64

  /// How many secrets were masked.
  package var count: Int { used.count }

  /// How many secrets of each kind were masked, in the order of the kinds.
  package var kinds: [(kind: SecretKind, count: Int)] {
    SecretKind.allCases.compactMap { kind in
      let count = entries.count { $0.kind == kind && used.contains($0.number) }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// A mask without secrets yet.
  package init() {}

  /// Takes note of the secrets in `text`, so that they are masked in every text, also where nothing names them.
  package mutating func learn(_ text: String) {
    let scanned = ScannedText(text)
    let spans = Self.spans(in: scanned)
    found[text] = spans
    learn(scanned, spans)
  }

  /// `text` with every secret in it replaced; the same secret always by the same name.
  package mutating func mask(_ text: String) -> String {
    let scanned = ScannedText(text)
    let own = found[text] ?? Self.spans(in: scanned)
    learn(scanned, own)
    let spans = SecretSpan.merged(own + known(in: scanned))
    // Spans that ran together are one secret of its own.
    learn(scanned, spans)
    guard !spans.isEmpty else { return text }
    var result: [UInt8] = []
    var position = 0
    for span in spans {
      result += scanned.bytes[position..<span.range.lowerBound]
      let number = numbers[restore(scanned.text(span.range))] ?? 0
      used.insert(number)
      result += Self.name(number).utf8
      position = span.range.upperBound
    }
    result += scanned.bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }

  /// `text` with the names replaced by the secrets.
  package func restore(_ text: String) -> String {
    guard !entries.isEmpty else { return text }
    let scanned = ScannedText(text)
    var result: [UInt8] = []
    var position = 0
    for (range, secret) in occurrences(in: scanned) {
      result += scanned.bytes[position..<range.lowerBound]
      result += secret.utf8
      position = range.upperBound
    }
    result += scanned.bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }

  /// The mask with only those secrets whose names stand in one of `texts`.
  func keeping(namesIn texts: [String]) -> SecretMask {
    var found: Set<String> = []
    for text in texts { found.formUnion(occurrences(in: ScannedText(text)).map(\.secret)) }
    var mask = self
    mask.found = [:]
    mask.entries = entries.filter { found.contains($0.secret) }
    mask.numbers = numbers.filter { found.contains($0.key) }
    mask.used = used.intersection(mask.entries.map(\.number))
    return mask
  }

  /// Where names of ours stand, and what they stand for.
  func occurrences(in text: ScannedText) -> [(range: Range<Int>, secret: String)] {
    var found: [(Range<Int>, String)] = []
    var from = 0
    while let start = text.find(Self.prefix, from: from) {
      let digits = start + Self.prefix.utf8.count
      from = text.end(from: digits, while: ScannedText.isDigit)
      guard let number = Int(text.text(digits..<from)), text[digits] != UInt8(ascii: "0"),
        let entry = entries.first(where: { $0.number == number })
      else { continue }
      found.append((start..<from, entry.secret))
    }
    return found
  }

  /// Whether `bytes` are a name as we write them.
  static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: prefix.utf8) && bytes.count > prefix.utf8.count
      && bytes.dropFirst(prefix.utf8.count).allSatisfy(ScannedText.isDigit)
  }

  private static func name(_ number: Int) -> String { prefix + String(number) }

  private mutating func learn(_ text: ScannedText, _ spans: [SecretSpan]) {
    var from = 0
    while let start = text.find(Self.prefix, from: from) {
      from = text.end(from: start + Self.prefix.utf8.count, while: ScannedText.isDigit)
      if let number = Int(text.text(start + Self.prefix.utf8.count..<from)),
        !entries.contains(where: { $0.number == number })
      {
        taken.insert(number)
      }
    }
    for span in spans {
      // A text that was masked before may have our names within a secret.
      let secret = restore(text.text(span.range))
      guard numbers[secret] == nil else { continue }
      var number = (entries.last?.number ?? 0) + 1
      while taken.contains(number) { number += 1 }
      numbers[secret] = number
      entries.append(Entry(number: number, secret: secret, kind: span.kind))
    }
  }

  private static func spans(in text: ScannedText) -> [SecretSpan] {
    let spans =
      PrivateKeyScan(text: text).spans() + KeyScan(text: text).spans() + AddressScan(text: text).spans()
      + NamedSecretScan(text: text).spans() + KoreanSecretScan(text: text).spans()
      + CommandSecretScan(text: text).spans()
    // A name must not run into digits that follow it.
    let widened = SecretSpan.merged(spans).map { span in
      let end = text.end(from: span.range.upperBound, while: ScannedText.isDigit)
      return SecretSpan(range: span.range.lowerBound..<end, kind: span.kind)
    }
    return SecretSpan.merged(widened)
  }

  /// Where secrets that are known stand without being named.
  private func known(in text: ScannedText) -> [SecretSpan] {
    var spans: [SecretSpan] = []
    let sought = entries.filter { entry in
      let secret = ScannedText(entry.secret)
      // A password that is a word of the language stays one elsewhere.
      let isTelling = secret.bytes.count >= 12 || SecretValue(secret, secret.bytes.indices).isStrong
      return secret.bytes.count >= Self.shortestSought && isTelling && entry.kind != .privateKey
    }
    for entry in sought.prefix(Self.mostSought) {
      var from = 0
      while let start = text.find(entry.secret, from: from) {
        from = start + entry.secret.utf8.count
        if ScannedText.isNameByte(text[start - 1]) || ScannedText.isNameByte(text[from]) { continue }
        spans.append(SecretSpan(range: start..<from, kind: entry.kind))
      }
    }
    return spans
  }
}
