import CKnowledge

/// Other names of commands, from the `also` lines of `Knowledge/commands`.
package enum CommandAlias {
  /// The file below `commands/` of the command that is also called this; nil where none is.
  package static func file(of alias: String) -> String? {
    let aliases = UnsafeBufferPointer(start: qmark_command_aliases(), count: qmark_command_alias_count())
    return aliases.first { isEqual($0.alias, alias) }.map { String(cString: $0.file) }
  }

  private static func isEqual(_ name: UnsafePointer<CChar>, _ other: String) -> Bool {
    var offset = 0
    for byte in other.utf8 {
      guard byte != 0, UInt8(bitPattern: name[offset]) == byte else { return false }
      offset += 1
    }
    return name[offset] == 0
  }
}
