internal import TOMLKit

/// A config file that was read: every key in it is known and every value allowed.
package struct SettingsFile: Sendable {
  /// One setting of the file.
  package struct Assignment: Sendable {
    /// What is set.
    package let key: SettingKey
    /// To what.
    package let value: SettingValue
    /// Where.
    package let line: Int
  }

  /// The most bytes that are read.
  package static let limit = 256 * 1024

  /// Where it is.
  package let path: String
  /// What is set, in the order of the lines.
  package let assignments: [Assignment]

  /// Reads `text`, which stands at `path`.
  package init(text: String, path: String) throws(SettingsError) {
    let document = try TOMLDocument(text: text, path: path)
    self.path = path
    assignments = try AssignmentReader(document: document).assignments()
  }

  /// Reads `bytes`, at most one more than `limit`, which stand at `path`.
  package init(bytes: [UInt8], path: String) throws(SettingsError) {
    try self.init(text: Self.text(of: bytes, path: path), path: path)
  }

  /// `bytes` as text.
  package static func text(of bytes: [UInt8], path: String) throws(SettingsError) -> String {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit, path: path) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw .notText(.line(lineOfBadText(bytes), path: path))
  }

  /// Lines are decoded one by one: what is good up to a line's end is good for itself.
  private static func lineOfBadText(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}
