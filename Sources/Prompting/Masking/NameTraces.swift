/// A quick look at a name, before it is read: most have nothing of a secret's name in them.
enum NameTraces {
  /// What the names of `SecretName` and the schemes of headers are known by, in lower case.
  private static let traces = [
    "pass", "pwd", "pw", "pat", "secret", "token", "key", "cred", "auth", "session", "sid", "sig", "jwt", "bearer",
    "basic",
  ].map { Array($0.utf8) }

  /// The traces by their first letter.
  private static let byFirstLetter = (0...127).map { first in traces.filter { $0[0] == UInt8(first) } }

  /// Whether a trace stands in the name in `range`.
  static func mayMean(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    for start in range {
      let letter = text.bytes[start] | 0x20
      guard letter < 0x80 else { continue }
      for trace in byFirstLetter[Int(letter)] where start + trace.count <= range.upperBound {
        if trace.indices.allSatisfy({ text.bytes[start + $0] | 0x20 == trace[$0] }) { return true }
      }
    }
    return false
  }
}
