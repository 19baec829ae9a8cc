/// What is wrong with a setting, and where.
package enum SettingsError: Error, Hashable, Sendable {
  /// Where a value stands: a file's line (from 1), a variable, or an argument.
  package enum Place: Hashable, Sendable {
    case line(Int, path: String)
    case variable(String)
    case argument(String)
  }

  /// No setting has this name.
  case unknownKey(String, nearest: String?, Place)
  /// The value is of another type or none of those allowed.
  case badValue(key: String, value: String, expected: String, Place)
  /// The file is not TOML; the reason is the parser's.
  case notTOML(reason: String, Place)
  /// The file is not UTF-8 text, or holds a NUL.
  case notText(Place)
  /// Tables stand deeper in each other than settings ever do.
  case tooDeep(Place)
  /// The file is larger than any settings are.
  case tooLarge(limit: Int, path: String)
}
