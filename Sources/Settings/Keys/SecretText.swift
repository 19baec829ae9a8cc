/// Hides what is secret in values that are shown.
enum SecretText {
  static let stars = "****"

  /// A header field's value: stars where its name says that it lets somebody in.
  static func field(_ name: String, _ value: String) -> String { isSecretField(name) ? stars : value }

  static func isSecretField(_ name: String) -> Bool {
    ["auth", "key", "token", "secret", "cookie", "password"].contains { name.lowercased().contains($0) }
  }

  /// An address without the password that stands before its host.
  static func address(_ text: String) -> String {
    guard let scheme = text.firstRange(of: "://") else { return text }
    let authority = text[scheme.upperBound...].prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else { return text }
    return text[...colon] + stars + text[at...]
  }
}
