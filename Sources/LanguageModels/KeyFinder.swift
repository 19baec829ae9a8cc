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
  package func key(in places: Places) throws(KeyError) -> FoundKey? { nil }
}

/// A key and where it was found, in words for `doctor`: `$OPENAI_API_KEY`, `key_command`, `key_file`, `key`.
package struct FoundKey: Sendable {
  package var key: APIKey
  package var source: String
}

/// Why a place that is set gave no key.
package enum KeyError: Error, Hashable, Sendable {
  /// The command failed, or printed nothing that can be a key.
  case commandFailed(String)
  /// The file cannot be read, or holds nothing that can be a key.
  case unreadableFile(String)
  /// Others than the owner may read the file.
  case openFile(String, mode: UInt32)
  /// The variable or the setting holds nothing that can be a key.
  case notAKey(source: String)
}
