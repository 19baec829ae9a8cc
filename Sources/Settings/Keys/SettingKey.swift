/// One thing that can be set: everything that is said of it anywhere comes from here.
package struct SettingKey: Sendable {
  /// Its dotted name, such as `model.base_url`.
  package let name: String
  /// Its name's components.
  package let path: [String]
  /// What values it may have.
  package let kind: SettingKind
  /// What it is for, in one sentence.
  package let summary: Phrase
  /// What counts where it has neither a value nor a default.
  package let absence: Phrase
  /// Whether its value is never shown.
  package let isSecret: Bool
  let read: @Sendable (Settings) -> SettingValue?
  let write: @Sendable (inout Settings, SettingValue) -> Void

  init(
    path: [String], kind: SettingKind, summary: Phrase, absence: Phrase = Phrase("not set", "설정 안 됨"),
    isSecret: Bool = false, read: @escaping @Sendable (Settings) -> SettingValue?,
    write: @escaping @Sendable (inout Settings, SettingValue) -> Void
  ) {
    name = path.joined(separator: ".")
    self.path = path
    self.kind = kind
    self.summary = summary
    self.absence = absence
    self.isSecret = isSecret
    self.read = read
    self.write = write
  }

  /// The environment's variable that sets it, such as `QMARK_MODEL_BASE_URL`; empty for a single header field.
  package var variable: String {
    kind == .fieldValue ? "" : "QMARK_" + path.joined(separator: "_").uppercased()
  }

  /// Its default; nil where there is none.
  package var defaultValue: SettingValue? { value(in: Settings()) }

  /// Its value in `settings`; nil where there is none.
  package func value(in settings: Settings) -> SettingValue? {
    let value = read(settings)
    return value == .fields([:]) || value == .patterns([]) ? nil : value
  }

  /// `value` as it may be shown: stars for what is secret, and for passwords in addresses.
  package func shown(_ value: SettingValue) -> SettingValue {
    if isSecret { return .text(SecretText.stars) }
    switch value {
    case .fields(let fields):
      return .fields(Dictionary(uniqueKeysWithValues: fields.map { ($0.key, SecretText.field($0.key, $0.value)) }))
    case .text(let text): return .text(SecretText.address(text))
    case .number, .flag, .patterns: return value
    }
  }

  /// What of `text`, which is not allowed, an error may show.
  func shownRefused(_ text: String) -> String {
    // Who types the key where the variable's name belongs must not see it on the screen.
    if isSecret || kind == .variableName || kind == .fields { return SecretText.stars }
    let shown = SecretText.address(text)
    return shown.count > 60 ? shown.prefix(60) + "…" : shown
  }
}
