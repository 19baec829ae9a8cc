internal import TOMLKit

/// Turns a document's tables into settings; the error is the one that stands first in the file.
struct AssignmentReader {
  let document: TOMLDocument

  func assignments() throws(SettingsError) -> [SettingsFile.Assignment] {
    var found: [Found] = []
    find(in: document.table, at: [], into: &found)
    var assignments: [SettingsFile.Assignment] = []
    for one in found.sorted(by: { $0.line < $1.line }) { assignments.append(try assignment(of: one)) }
    return assignments
  }

  private struct Found {
    let path: [String]
    let line: Int
    let value: (any TOMLValueConvertible)?
  }

  private func find(in table: TOMLTable, at path: [String], into found: inout [Found]) {
    for name in table.keys {
      let path = path + [name]
      let value = table[name]
      if SettingKey.isTable(path), let table = value?.table {
        find(in: table, at: path, into: &found)
      } else {
        found.append(Found(path: path, line: document.line(of: path), value: value))
      }
    }
  }

  private func assignment(of found: Found) throws(SettingsError) -> SettingsFile.Assignment {
    let path = found.path
    let place = SettingsError.Place.line(found.line, path: document.path)
    let name = TOMLText.dotted(path)
    if SettingKey.isTable(path) {
      throw .badValue(
        key: name, value: shortened(document.source(of: path)), expected: "a table, such as [\(name)]", place)
    }
    guard let key = SettingKey.at(path) else {
      throw .unknownKey(name, nearest: nearest(to: path, isTable: found.value?.table != nil), place)
    }
    guard let value = found.value.flatMap(Self.value), let accepted = key.kind.accept(value) else {
      throw .badValue(
        key: key.name, value: key.shownRefused(document.source(of: path)), expected: key.kind.expectation.english, place
      )
    }
    return .init(key: key, value: accepted, line: found.line)
  }

  private func nearest(to path: [String], isTable: Bool) -> String? {
    if path.starts(with: SettingKey.headers.path) { return nil }
    let name = path.joined(separator: ".")
    return isTable ? NearestName.of(name, among: ["model", "model.headers"]) : SettingKey.nearest(to: name)
  }

  private func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

  private static func value(_ value: any TOMLValueConvertible) -> SettingValue? {
    if let text = value.string { return .text(text) }
    if let number = value.int { return .number(number) }
    if let array = value.array { return patterns(array).map { .patterns($0) } }
    return value.bool.map { .flag($0) }
  }

  /// Texts, or tables with `command`, `name` and `reason`.
  private static func patterns(_ array: TOMLArray) -> [CommandPatternText]? {
    var patterns: [CommandPatternText] = []
    for element in array {
      if let text = element.string {
        patterns.append(CommandPatternText(pattern: text))
      } else if let table = element.table, let command = table["command"]?.string,
        table.keys.allSatisfy({ ["command", "name", "reason"].contains($0) && table[$0]?.string != nil })
      {
        patterns.append(
          CommandPatternText(pattern: command, name: table["name"]?.string, reason: table["reason"]?.string))
      } else {
        return nil
      }
    }
    return patterns
  }
}
