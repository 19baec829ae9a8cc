/// Reads the name and version of a system from its own files.
enum SystemVersion {
  private static let lengthLimit = 80

  /// `PRETTY_NAME` of an os-release file.
  static func prettyName(_ text: String) -> String? {
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("PRETTY_NAME=") {
      var value = line.dropFirst("PRETTY_NAME=".count)
      if let quote = value.first, quote == "\"" || quote == "'", value.count >= 2, value.last == quote {
        value = value.dropFirst().dropLast()
      }
      return plain(value)
    }
    return nil
  }

  /// `ProductVersion` of macOS's property list.
  static func productVersion(_ text: String) -> String? {
    guard let key = text.firstRange(of: "<key>ProductVersion</key>"),
      let start = text[key.upperBound...].firstRange(of: "<string>"),
      let end = text[start.upperBound...].firstRange(of: "</string>")
    else { return nil }
    let version = text[start.upperBound..<end.lowerBound]
    return version.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } ? plain(version) : nil
  }

  /// The text where it is short and plain; nil where it is not: the file may hold anything.
  private static func plain(_ text: Substring) -> String? {
    let isPlain = !text.isEmpty && text.utf8.count <= lengthLimit && text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    return isPlain ? String(text) : nil
  }
}
