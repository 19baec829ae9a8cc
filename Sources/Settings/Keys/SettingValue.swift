/// A setting's value, whatever its type.
package enum SettingValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  /// Header fields by their names.
  case fields([String: String])
  /// Patterns of commands.
  case patterns([CommandPatternText])

  /// The value as it is typed on a command line; fields a line each.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .fields(let fields): fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    case .patterns(let patterns): patterns.map(\.pattern).joined(separator: "\n")
    }
  }

  /// The value as it stands in the file.
  package var toml: String {
    switch self {
    case .text(let text): TOMLText.quoted(text)
    case .number, .flag: text
    case .fields(let fields):
      "{ "
        + fields.sorted { $0.key < $1.key }.map { "\(TOMLText.key($0.key)) = \(TOMLText.quoted($0.value))" }
        .joined(separator: ", ") + " }"
    case .patterns(let patterns): "[" + patterns.map(\.toml).joined(separator: ", ") + "]"
    }
  }
}
