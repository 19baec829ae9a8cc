/// A pattern of commands as a file has it, with what the file says about it.
package struct CommandPatternText: Hashable, Sendable {
  /// The pattern.
  package var pattern: String
  /// Its name.
  package var name: String?
  /// Why it stands there.
  package var reason: String?

  /// Makes a pattern's text.
  package init(pattern: String, name: String? = nil, reason: String? = nil) {
    self.pattern = pattern
    self.name = name
    self.reason = reason
  }

  /// Whether each of its texts is one line.
  var isAllowed: Bool { [pattern, name ?? "-", reason ?? "-"].allSatisfy(SettingKind.isLine) }

  /// As it stands in the file.
  var toml: String {
    if name == nil, reason == nil { return TOMLText.quoted(pattern) }
    let fields = [("command", pattern), ("name", name), ("reason", reason)]
    return "{ "
      + fields.compactMap { key, value in value.map { key + " = " + TOMLText.quoted($0) } }
      .joined(separator: ", ") + " }"
  }
}
