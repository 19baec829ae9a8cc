/// The beginning by which a provider's keys are known, and what follows it.
struct KeyPrefix: Sendable {
  /// Which bytes may follow.
  enum Alphabet: Sendable {
    case alphanumeric
    /// Letters, digits, `_` and `-`.
    case key
    /// As `key`, and dots.
    case dotted
    case hex
    /// Capitals and digits.
    case capitals
  }

  let text: String
  let alphabet: Alphabet
  /// How many bytes follow at least.
  let minimum: Int
  /// How many bytes follow at most; more of them are no key.
  let maximum: Int

  init(_ text: String, _ alphabet: Alphabet, _ minimum: Int, _ maximum: Int = 4096) {
    self.text = text
    self.alphabet = alphabet
    self.minimum = minimum
    self.maximum = maximum
  }

  /// All of them, by their first byte.
  static let byFirstByte = {
    var lists = [[KeyPrefix]](repeating: [], count: 128)
    for prefix in all { lists[Int(prefix.text.utf8.first ?? 0)].append(prefix) }
    return lists
  }()

  private static let all: [KeyPrefix] = [
    // Model providers.
    KeyPrefix("sk-", .key, 20), KeyPrefix("gsk_", .alphanumeric, 20), KeyPrefix("pplx-", .alphanumeric, 20),
    KeyPrefix("xai-", .alphanumeric, 20), KeyPrefix("hf_", .alphanumeric, 20), KeyPrefix("r8_", .alphanumeric, 20),
    KeyPrefix("AIza", .key, 30), KeyPrefix("ya29.", .dotted, 20), KeyPrefix("GOCSPX-", .key, 20),
    // Code and packages.
    KeyPrefix("ghp_", .alphanumeric, 20), KeyPrefix("gho_", .alphanumeric, 20), KeyPrefix("ghu_", .alphanumeric, 20),
    KeyPrefix("ghs_", .alphanumeric, 20), KeyPrefix("ghr_", .alphanumeric, 20), KeyPrefix("github_pat_", .key, 20),
    KeyPrefix("glpat-", .dotted, 16), KeyPrefix("gldt-", .key, 16), KeyPrefix("glrt-", .dotted, 16),
    KeyPrefix("glptt-", .key, 16), KeyPrefix("glcbt-", .key, 16), KeyPrefix("npm_", .alphanumeric, 30),
    KeyPrefix("pypi-", .key, 40), KeyPrefix("rubygems_", .hex, 40), KeyPrefix("dckr_pat_", .key, 20),
    KeyPrefix("dckr_oat_", .key, 20), KeyPrefix("ATATT3", .dotted, 40), KeyPrefix("ATBB", .alphanumeric, 28),
    KeyPrefix("lin_api_", .alphanumeric, 30), KeyPrefix("figd_", .key, 30), KeyPrefix("PMAK-", .key, 40),
    // Clouds.
    KeyPrefix("AKIA", .capitals, 16, 16), KeyPrefix("ASIA", .capitals, 16, 16), KeyPrefix("ABIA", .capitals, 16, 16),
    KeyPrefix("dop_v1_", .hex, 40), KeyPrefix("doo_v1_", .hex, 40), KeyPrefix("dor_v1_", .hex, 40),
    KeyPrefix("hvs.", .key, 20), KeyPrefix("hvb.", .key, 20), KeyPrefix("dp.pt.", .alphanumeric, 30),
    KeyPrefix("tskey-", .key, 20), KeyPrefix("sntrys_", .dotted, 30), KeyPrefix("glsa_", .key, 30),
    KeyPrefix("NRAK-", .alphanumeric, 20), KeyPrefix("vercel_", .alphanumeric, 24), KeyPrefix("fo1_", .key, 30),
    // Messages, shops, payments.
    KeyPrefix("xoxb-", .key, 10), KeyPrefix("xoxp-", .key, 10), KeyPrefix("xoxa-", .key, 10),
    KeyPrefix("xoxr-", .key, 10), KeyPrefix("xoxs-", .key, 10), KeyPrefix("xoxc-", .key, 10),
    KeyPrefix("xoxd-", .key, 10), KeyPrefix("xoxe.", .dotted, 10), KeyPrefix("xapp-", .key, 20),
    KeyPrefix("sk_live_", .alphanumeric, 16), KeyPrefix("sk_test_", .alphanumeric, 16),
    KeyPrefix("rk_live_", .alphanumeric, 16), KeyPrefix("rk_test_", .alphanumeric, 16),
    KeyPrefix("whsec_", .alphanumeric, 16), KeyPrefix("sq0atp-", .key, 20), KeyPrefix("sq0csp-", .key, 20),
    KeyPrefix("shpat_", .hex, 30), KeyPrefix("shpca_", .hex, 30), KeyPrefix("shppa_", .hex, 30),
    KeyPrefix("shpss_", .hex, 30), KeyPrefix("SG.", .dotted, 40), KeyPrefix("key-", .hex, 32, 32),
    KeyPrefix("SK", .hex, 32, 32), KeyPrefix("AGE-SECRET-KEY-1", .capitals, 50),
  ]

  func allows(_ byte: UInt8) -> Bool {
    switch alphabet {
    case .alphanumeric: ScannedText.isAlphanumeric(byte)
    case .key: ScannedText.isKeyByte(byte)
    case .dotted: ScannedText.isKeyByte(byte) || byte == UInt8(ascii: ".")
    case .hex: ScannedText.isHexDigit(byte)
    case .capitals: ScannedText.isDigit(byte) || (0x41...0x5A).contains(byte)
    }
  }
}
