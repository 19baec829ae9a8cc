/// What a name says of the value after it.
enum SecretName: Hashable, Sendable {
  /// It is a password.
  case password
  /// It is a token, a secret or a key.
  case token
  /// It may be one, if it looks like one.
  case perhaps
  /// It is a header's credentials, perhaps after a scheme.
  case credentials

  /// Reads a name such as `DB_PASSWORD`, `clientSecret` or `X-Api-Key`; `previous` is the word before it, in `api key`.
  init?(_ name: String, previous: String = "") {
    var words = Self.words(of: name)
    while words.count > 1, let last = words.last, ["base", "value", "string"].contains(last) { words.removeLast() }
    guard let last = words.last else { return nil }
    let before = words.count > 1 ? words[words.count - 2] : previous.lowercased()
    if last == "authorization" {
      self = .credentials
    } else if Self.passwords.contains(last) || Self.endsInPassword(last) {
      self = .password
    } else if Self.tokens.contains(last) || (last == "key" && Self.secretKeys.contains(before)) {
      self = .token
    } else if last.hasSuffix("apikey") || last.hasSuffix("secretkey") || last.hasSuffix("accesskey")
      || last.hasSuffix("token") || last.hasSuffix("secret")
    {
      self = .token
    } else if Self.doubtful.contains(last) {
      self = .perhaps
    } else {
      return nil
    }
  }

  private static let passwords: Set<String> = [
    "password", "passwd", "pass", "passphrase", "passcode", "pwd", "pw", "passwort",
  ]
  private static let tokens: Set<String> = ["secret", "token", "apikey", "jwt", "authkey", "privatekey"]
  private static let secretKeys: Set<String> = [
    "api", "access", "secret", "private", "account", "auth", "encryption", "signing", "master", "service", "storage",
    "shared", "license", "app", "application", "consumer", "deploy", "webhook", "session", "admin", "jwt", "hmac",
  ]
  private static let doubtful: Set<String> = [
    "key", "auth", "session", "sessionid", "sid", "signature", "sig", "credential", "credentials", "cred", "creds",
    "pat",
  ]

  private static func endsInPassword(_ word: String) -> Bool {
    word.hasSuffix("password") || word.hasSuffix("passwd") || word.hasSuffix("passphrase") || word.hasSuffix("pwd")
      || ["sshpass", "dbpass", "userpass", "rootpass", "adminpass", "smtppass", "mysqlpass", "ftppass"].contains(word)
  }

  /// The words of `client_secret`, `X-Api-Key`, `clientSecret`, in lower case.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for byte in name.utf8 {
      let isUpper = (0x41...0x5A).contains(byte)
      if !ScannedText.isAlphanumeric(byte) || (isUpper && wasLower), !word.isEmpty {
        words.append(word)
        word = ""
      }
      if ScannedText.isAlphanumeric(byte) { word.unicodeScalars.append(Unicode.Scalar(isUpper ? byte | 0x20 : byte)) }
      wasLower = (0x61...0x7A).contains(byte) || ScannedText.isDigit(byte)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
