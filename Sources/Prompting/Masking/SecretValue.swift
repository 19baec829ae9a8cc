/// What stands where a secret may stand.
struct SecretValue {
  /// Its bytes, as many as it is judged by.
  let bytes: ArraySlice<UInt8>

  init(_ text: ScannedText, _ range: Range<Int>) { bytes = text.bytes[range].prefix(Self.longestJudged) }

  private static let longestJudged = 512

  var randomness: Randomness { Randomness(bytes) }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is a value at all: not a variable, a substitution, a place to fill, stars, or a name of ours.
  var isGiven: Bool {
    guard let first = bytes.first else { return false }
    if SecretMask.isName(bytes) || isReference { return false }
    if first == UInt8(ascii: "<") || bytes.starts(with: "{{".utf8) || bytes.starts(with: "%(".utf8) { return false }
    if first == UInt8(ascii: "{"), bytes.dropFirst().allSatisfy({ ScannedText.isKeyByte($0) || $0 == 0x7D }) {
      return false
    }
    let isRepeated = bytes.allSatisfy { $0 == first } && [0x2A, 0x2E, 0x58, 0x78, 0x2D, 0x3F].contains(first)
    return !isRepeated && !Self.noValues.contains(string.lowercased())
  }

  /// Whether it holds what words of a language do not: digits, signs, capitals after the first letter.
  var isStrong: Bool {
    let random = randomness
    guard random.hasLetter || bytes.count >= 4 || bytes.contains(where: { $0 >= 0x80 }) else { return false }
    let hasSign = bytes.contains { !ScannedText.isAlphanumeric($0) && $0 < 0x80 && !Self.ordinary.contains($0) }
    return random.hasDigit || hasSign || (random.hasLower && bytes.dropFirst().contains { (0x41...0x5A).contains($0) })
  }

  /// Whether it is a name of a program's text, perhaps with its parts: `self.token`, `Name.Function`.
  var looksLikeCode: Bool {
    !randomness.hasDigit && bytes.allSatisfy { ScannedText.isNameByte($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether it is a colour such as `#d8dee9`.
  var isColour: Bool {
    bytes.first == UInt8(ascii: "#") && bytes.count <= 9 && bytes.dropFirst().allSatisfy(ScannedText.isHexDigit)
  }

  /// Whether it may be a file or a program's name rather than a secret: it has an ending such as `.txt`, or is a path.
  var looksLikeName: Bool {
    if bytes.first == UInt8(ascii: "/") || bytes.starts(with: "./".utf8) || bytes.starts(with: "~/".utf8) {
      return true
    }
    if Self.algorithms.contains(string.lowercased()) { return true }
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex else { return false }
    let ending = bytes[(dot + 1)...]
    return (1...5).contains(ending.count) && ending.allSatisfy(ScannedText.isAlphanumeric)
      && ending.contains(where: ScannedText.isLetter)
      && bytes.allSatisfy { ScannedText.isKeyByte($0) || [0x2E, 0x2F, 0x2A].contains($0) }
  }

  /// `$NAME`, `${…}`, `$(…)`, `` `…` ``, `%NAME%`.
  private var isReference: Bool {
    let rest = bytes.dropFirst()
    switch bytes.first {
    case UInt8(ascii: "$"):
      guard let next = rest.first else { return true }
      if next == UInt8(ascii: "{") || next == UInt8(ascii: "(") { return true }
      return !ScannedText.isDigit(next) && rest.allSatisfy(ScannedText.isNameByte)
    case UInt8(ascii: "`"): return true
    case UInt8(ascii: "%"): return rest.last == UInt8(ascii: "%") && rest.dropLast().allSatisfy(ScannedText.isNameByte)
    default: return false
    }
  }

  /// Signs that ordinary words, paths and sentences have.
  private static let ordinary = Set("-_.,:;/()[]'\"".utf8)

  private static let noValues: Set<String> = [
    "null", "none", "nil", "true", "false", "yes", "no", "undefined", "empty", "string", "str", "%s", "{}", "[]", "()",
    "\\n", "\"\"", "''",
  ]

  private static let algorithms: Set<String> = [
    "base64", "base32", "md5", "sha1", "sha256", "sha384", "sha512", "bcrypt", "argon2", "argon2id", "aes256",
    "aes-256",
    "aes128", "rsa2048", "rsa4096", "ed25519", "utf8", "utf-8", "oauth2", "oauth", "2fa", "mfa", "k8s", "1password",
    "keepass2", "http2", "ipv4", "ipv6", "s3", "ec2", "x509", "pkcs12", "pkcs8", "ssh2", "python3", "mysql8",
  ]
}
