/// Changes one setting in a file's text and leaves everything else, comments and order included, as it is.
package struct SettingsEditor: Sendable {
  private let path: String
  let document: [UInt8]
  let outline: TOMLOutline

  /// Opens `text`, which stands at `path` and must be TOML; what it sets need not be right.
  package init(text: String, path: String) throws(SettingsError) {
    let document = try TOMLDocument(text: text, path: path)
    self.path = path
    self.document = document.bytes
    outline = document.outline
  }

  /// The text with `key` set to `value`.
  package func setting(_ key: SettingKey, to value: SettingValue) -> String {
    if case .fields(let fields) = value { return setting(fields) }
    if let entry = entry(of: key.path) { return text(replacing: entry.value, by: value.toml) }
    return inserting(key.path, value.toml)
  }

  /// The text without what stands at the dotted `name`; nil where nothing does.
  package func unsetting(_ name: String) -> String? {
    let path = SettingKey.named(name)?.path ?? name.split(separator: ".").map(String.init)
    guard let index = outline.entries.lastIndex(where: { Self.isSame(Array($0.path.prefix(path.count)), path) }) else {
      return nil
    }
    let shorter = removing(index)
    guard let editor = try? SettingsEditor(text: shorter, path: self.path) else { return shorter }
    // The fields of a table may stand in several places.
    return editor.unsetting(name) ?? shorter
  }

  /// The text with stars for what is secret.
  package var masked: String {
    var bytes = document
    for entry in outline.entries.reversed() where SettingKey.at(entry.path)?.isSecret ?? false {
      bytes.replaceSubrange(entry.value, with: TOMLText.quoted(SecretText.stars).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The fields in the file that are none of these are taken out.
  private func setting(_ fields: [String: String]) -> String {
    var text = unsetting(SettingKey.headers.name) ?? text(replacing: 0..<0, by: "")
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      guard let key = SettingKey.header(name), let editor = try? SettingsEditor(text: text, path: path) else {
        continue
      }
      text = editor.setting(key, to: .text(value))
    }
    return text
  }

  private func entry(of path: [String]) -> TOMLOutline.Entry? { outline.entries.first { Self.isSame($0.path, path) } }

  /// Names of header fields are equal whatever their case.
  private static func isSame(_ one: [String], _ other: [String]) -> Bool {
    if one == other { return true }
    guard one.count == 3, other.count == 3, one.prefix(2) == SettingKey.headers.path[...] else { return false }
    return other.prefix(2) == one.prefix(2) && one[2].lowercased() == other[2].lowercased()
  }

  func text(replacing range: Range<Int>, by new: String) -> String {
    var bytes = document
    bytes.replaceSubrange(range, with: new.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func removing(_ index: Int) -> String {
    let entry = outline.entries[index]
    guard let parent = entry.parent else { return text(replacing: entry.statement, by: "") }
    let siblings = outline.entries.indices.filter { outline.entries[$0].parent == parent }
    guard let place = siblings.firstIndex(of: index), siblings.count > 1 else {
      return text(replacing: outline.entries[parent].value, by: "{}")
    }
    // The comma before it goes with it; the first takes the one behind.
    let range =
      place > 0
      ? outline.entries[siblings[place - 1]].statement.upperBound..<entry.statement.upperBound
      : entry.statement.lowerBound..<outline.entries[siblings[1]].statement.lowerBound
    return text(replacing: range, by: "")
  }

  var newline: String {
    guard let first = document.firstIndex(of: TOMLScanner.newline), first > 0 else { return "\n" }
    return document[first - 1] == TOMLScanner.carriageReturn ? "\r\n" : "\n"
  }
}
