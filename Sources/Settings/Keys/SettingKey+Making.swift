extension SettingKey {
  /// A field of the settings, made at its first use: few of them are used in a run, and each takes ten microseconds.
  typealias Field<Value> = @Sendable () -> any WritableKeyPath<Settings, Value> & Sendable

  static func text(
    _ name: String, _ field: @autoclosure @escaping Field<String?>, kind: SettingKind = .text,
    isSecret: Bool = false, absence: Phrase, _ summary: Phrase
  ) -> SettingKey {
    SettingKey(
      path: components(name), kind: kind, summary: summary, absence: absence, isSecret: isSecret,
      read: { $0[keyPath: field()].map { .text($0) } },
      write: { if case .text(let text) = $1 { $0[keyPath: field()] = text } })
  }

  static func number(
    _ name: String, _ field: @autoclosure @escaping Field<Int>, _ range: ClosedRange<Int>, _ summary: Phrase
  ) -> SettingKey {
    SettingKey(
      path: components(name), kind: .number(range), summary: summary, read: { .number($0[keyPath: field()]) },
      write: { if case .number(let number) = $1 { $0[keyPath: field()] = number } })
  }

  static func limit(
    _ name: String, _ field: @autoclosure @escaping Field<Int?>, _ range: ClosedRange<Int>,
    absence: Phrase, _ summary: Phrase
  ) -> SettingKey {
    SettingKey(
      path: components(name), kind: .number(range), summary: summary, absence: absence,
      read: { $0[keyPath: field()].map { .number($0) } },
      write: { if case .number(let number) = $1 { $0[keyPath: field()] = number } })
  }

  static func patterns(
    _ name: String, _ field: @autoclosure @escaping Field<[CommandPatternText]>, _ summary: Phrase
  ) -> SettingKey {
    SettingKey(
      path: components(name), kind: .patterns, summary: summary, absence: Phrase("none", "없음"),
      read: { .patterns($0[keyPath: field()]) },
      write: { if case .patterns(let patterns) = $1 { $0[keyPath: field()] = patterns } })
  }

  static func flag(
    _ name: String, _ field: @autoclosure @escaping Field<Bool>, _ summary: Phrase
  ) -> SettingKey {
    SettingKey(
      path: components(name), kind: .flag, summary: summary, read: { .flag($0[keyPath: field()]) },
      write: { if case .flag(let flag) = $1 { $0[keyPath: field()] = flag } })
  }

  private static func components(_ name: String) -> [String] { name.split(separator: ".").map(String.init) }
}
