/// Finds the blocks of private keys: PEM, OpenSSH, PGP; from the first mark to the last, or to the end where that is cut.
struct PrivateKeyScan {
  let text: ScannedText

  func spans() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var from = 0
    while let start = text.find("-----BEGIN ", from: from) {
      from = start + 11
      let labelEnd = text.end(from: from) { ScannedText.isAlphanumeric($0) || $0 == 0x20 }
      let label = text.text(from..<labelEnd)
      guard label.contains("PRIVATE KEY"), text.has("-----", at: labelEnd) else { continue }
      let closing = "-----END " + label + "-----"
      let end = text.find(closing, from: labelEnd).map { $0 + closing.utf8.count } ?? text.bytes.count
      spans.append(SecretSpan(range: start..<end, kind: .privateKey))
      from = end
    }
    return spans
  }
}
