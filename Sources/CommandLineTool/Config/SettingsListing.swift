import Platform
import Settings

/// What `qmark config list --json` prints.
struct SettingsListing: Encodable {
  @NullInJSON private var path: String?
  private let settings: [Line]
  private let warnings: [String]
  private let policy: [Line]

  init(_ settings: ConfiguredSettings, language: Language, policy file: PolicyFile? = nil) {
    policy = (file?.assignments ?? []).map { Line($0, path: file?.path ?? "") }
    path = settings.path
    self.settings = settings.report.entries.map(Line.init)
    warnings = settings.warnings.map { $0.message(in: language) }
  }

  private struct Line: Encodable {
    let entry: SettingsReport.Entry

    enum CodingKeys: CodingKey { case key, value, source, flag, variable, path, line }

    init(_ entry: SettingsReport.Entry) { self.entry = entry }

    init(_ assignment: SettingsFile.Assignment, path: String) {
      entry = SettingsReport.Entry(
        key: assignment.key, value: assignment.value, source: .file(path: path, line: assignment.line))
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entry.key.name, forKey: .key)
      switch entry.value.map(entry.key.shown) {
      case nil: try container.encodeNil(forKey: .value)
      case .text(let text): try container.encode(text, forKey: .value)
      case .number(let number): try container.encode(number, forKey: .value)
      case .flag(let flag): try container.encode(flag, forKey: .value)
      case .fields(let fields): try container.encode(fields, forKey: .value)
      case .patterns(let patterns): try container.encode(patterns.map(\.pattern), forKey: .value)
      }
      try encodeSource(into: &container)
    }

    private func encodeSource(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
      switch entry.source {
      case .flag(let flag):
        try container.encode("flag", forKey: .source)
        try container.encode(flag, forKey: .flag)
      case .variable(let name):
        try container.encode("variable", forKey: .source)
        try container.encode(name, forKey: .variable)
      case .file(let path, let line):
        try container.encode("file", forKey: .source)
        try container.encode(path, forKey: .path)
        try container.encode(line, forKey: .line)
      case .standard: try container.encode("default", forKey: .source)
      }
    }
  }
}
