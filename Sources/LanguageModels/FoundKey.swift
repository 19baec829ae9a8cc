/// A key and where it was found, in words for `doctor`: `$OPENAI_API_KEY`, `key_command`, `key_file`, `key`.
package struct FoundKey: Sendable {
  package var key: APIKey
  package var source: String

  /// Makes a found key.
  package init(key: APIKey, source: String) {
    self.key = key
    self.source = source
  }
}
