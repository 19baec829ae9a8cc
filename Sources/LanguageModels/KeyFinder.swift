/// Finds a provider's key: a variable, a command, a file; the world is passed in.
package struct KeyFinder: Sendable {
  /// The value of an environment's variable.
  package var variable: @Sendable (_ name: String) -> String?
  /// Runs a command of the reader's own by `/bin/sh -c`; its standard output, or nil where it failed.
  package var output: @Sendable (_ command: String) -> String?
  /// A file's text and its mode bits; nil where it cannot be read.
  package var file: @Sendable (_ path: String) -> (text: String, mode: UInt32)?

  /// Makes a finder.
  package init(
    variable: @escaping @Sendable (_ name: String) -> String?,
    output: @escaping @Sendable (_ command: String) -> String?,
    file: @escaping @Sendable (_ path: String) -> (text: String, mode: UInt32)?
  ) {
    self.variable = variable
    self.output = output
    self.file = file
  }

  /// The places where a key may be, looked at in this order: the first that is set counts, even if it fails.
  package struct Places: Hashable, Sendable {
    package var command: String?
    package var path: String?
    package var clear: String?
    package var variables: [String]

    /// Makes places.
    package init(command: String? = nil, path: String? = nil, clear: String? = nil, variables: [String] = []) {
      self.command = command
      self.path = path
      self.clear = clear
      self.variables = variables
    }
  }

  /// The key; nil where no place is set.
  ///
  /// A path is absolute or begins with `~/`; of the variables the first that is set and not empty counts.
  package func key(in places: Places) throws(KeyError) -> FoundKey? {
    if let command = places.command { return try key(ofCommand: command) }
    if let path = places.path { return try key(ofFile: path) }
    if let clear = places.clear { return try found(clear, source: "key") }
    for name in places.variables {
      if let value = variable(name), !value.isEmpty { return try found(value, source: "$" + name) }
    }
    return nil
  }

  private func key(ofCommand command: String) throws(KeyError) -> FoundKey {
    guard let output = output(command), let key = APIKey(Self.firstLine(of: output)) else {
      throw .commandFailed("key_command")
    }
    return FoundKey(key: key, source: "key_command")
  }

  private func key(ofFile path: String) throws(KeyError) -> FoundKey {
    guard let whole = expanded(path) else { throw .notAPath }
    guard let (text, mode) = file(whole) else { throw .unreadableFile(path) }
    if mode & 0o077 != 0 { throw .openFile(path, mode: mode & 0o777) }
    guard let key = APIKey(Self.firstLine(of: text)) else { throw .unreadableFile(path) }
    return FoundKey(key: key, source: "key_file")
  }

  private func found(_ text: String, source: String) throws(KeyError) -> FoundKey {
    guard let key = APIKey(text) else { throw .notAKey(source: source) }
    return FoundKey(key: key, source: source)
  }

  /// An absolute path; nil for one that is relative to a folder that nobody named.
  private func expanded(_ path: String) -> String? {
    if path.hasPrefix("/") { return path }
    guard path.hasPrefix("~/"), let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + path.dropFirst()
  }

  private static func firstLine(of text: String) -> String {
    String(decoding: text.utf8.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
