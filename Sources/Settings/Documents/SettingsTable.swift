/// The settings as a table of documentation.
package enum SettingsTable {
  /// The table in Markdown, a line a setting.
  package static var markdown: String {
    let head = ["| key | values | default | what it does |", "| --- | --- | --- | --- |"]
    let rows = SettingKey.all.map { key in
      "| `\(key.name)` | \(values(of: key)) | \(standard(of: key)) | \(key.summary.english) |"
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }

  /// The settings for a manual page: name and meaning, a paragraph each.
  package static var manual: String {
    SettingKey.all.map { key in
      let words = key.kind.words.isEmpty ? "" : " (" + key.kind.words.joined(separator: ", ") + ")"
      return "  \(key.name)\(words): \(key.summary.english)"
    }.joined(separator: "\n")
  }

  private static func values(of key: SettingKey) -> String {
    switch key.kind {
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .url, .proxy: "an address"
    case .path: "a path"
    case .variableName: "a variable's name"
    case .fields: "a table of text"
    case .patterns: "a list of patterns"
    case .text, .fieldValue: "text"
    case .choice, .language, .flag: key.kind.words.map { "`\($0)`" }.joined(separator: ", ")
    }
  }

  private static func standard(of key: SettingKey) -> String {
    key.defaultValue.map { "`\($0.text)`" } ?? key.absence.english
  }
}
