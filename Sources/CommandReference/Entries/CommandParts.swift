/// Which records of a command's file are read: the program's own one always is.
package struct CommandParts: OptionSet, Sendable {
  package let rawValue: UInt8

  /// Makes a set of parts.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The flags, without their values.
  package static let flags = CommandParts(rawValue: 1)
  /// Everything else beside the flags: their values, operands, headlines.
  package static let rest = CommandParts(rawValue: 2)
  /// The whole file.
  package static let all: CommandParts = [.flags, .rest]

  /// Whether a record that begins with this key is wanted.
  func wants(_ key: String) -> Bool {
    switch key {
    case "program": true
    case "flag": contains(.flags)
    default: contains(.rest)
    }
  }
}
