/// Which harmful program a pattern in a command's place finds: `/bin/r?`, `/???/rm`.
enum GlobGuess {
  private static let programs = [
    "rm", "dd", "mkfs", "shred", "chmod", "chown", "curl", "wget", "bash", "sh", "nc", "kill", "mv", "cp", "tee",
    "python3",
  ]

  static func program(matching pattern: String) -> String? {
    let name = Array(InvocationCollector.baseName(pattern).utf8)
    guard name.count <= 16 else { return nil }
    // A pattern of nothing but a star fits everything, and says nothing.
    guard name.contains(where: { $0 != UInt8(ascii: "*") }) else { return nil }
    return programs.first { fits(name[...], Array($0.utf8)[...]) }
  }

  /// Whether the pattern, of `*`, `?` and bracket expressions, fits the whole name.
  private static func fits(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    switch first {
    case UInt8(ascii: "*"):
      return (0...name.count).contains { fits(pattern.dropFirst(), name.dropFirst($0)) }
    case UInt8(ascii: "?"): return !name.isEmpty && fits(pattern.dropFirst(), name.dropFirst())
    case UInt8(ascii: "["):
      guard let close = pattern.firstIndex(of: UInt8(ascii: "]")), let byte = name.first else { return false }
      return pattern[..<close].contains(byte) && fits(pattern[(close + 1)...], name.dropFirst())
    default: return name.first == first && fits(pattern.dropFirst(), name.dropFirst())
    }
  }
}
