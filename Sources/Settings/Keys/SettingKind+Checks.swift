extension SettingKind {
  /// The most bytes of a text.
  static let longestText = 4096
  /// What libcurl speaks to a proxy.
  static let proxySchemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

  static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestText && !text.allSatisfy(\.isWhitespace)
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  /// `en` or `ko`; a locale's name is read as the environment's own are.
  static func language(_ text: String) -> String? {
    ["en", "ko"].first { text == $0 || text.hasPrefix($0 + "_") || text.hasPrefix($0 + ".") }
  }

  static func isURL(_ text: String, schemes: [String]) -> Bool {
    guard isLine(text), !text.contains(where: \.isWhitespace) else { return false }
    return schemes.contains { scheme in
      guard text.lowercased().hasPrefix(scheme + "://") else { return false }
      let host = text.dropFirst(scheme.count + 3).prefix { !"/?#".contains($0) }
      return !(host.split(separator: "@", omittingEmptySubsequences: false).last ?? "").isEmpty
    }
  }

  static func isVariableName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return text.utf8.count <= 128 && text.utf8.allSatisfy { TOMLText.isBareKeyByte($0) && $0 != UInt8(ascii: "-") }
  }

  /// Whether `name` may name a header field: a token of RFC 9110.
  package static func isFieldName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 128
      && name.utf8.allSatisfy { TOMLText.isBareKeyByte($0) || "!#$%&'*+.^`|~".utf8.contains($0) }
  }

  /// `Name: value`, a line each.
  static func fields(_ text: String) -> [String: String]? {
    var fields: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let name = String(line[..<colon]).withoutOuterBlanks
      fields = fields.filter { $0.key.lowercased() != name.lowercased() }
      fields[name] = String(line[line.index(after: colon)...]).withoutOuterBlanks
    }
    return fields
  }
}

extension String {
  var withoutOuterBlanks: String {
    let start = utf8.drop { $0 == 0x20 || $0 == 0x09 }
    var bytes = Array(start)
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
