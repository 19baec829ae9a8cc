import TerminalUI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes a value as one line of JSON.
package enum JSONText {
  /// `value` as JSON with sorted keys and a newline at its end; characters that are not seen are escaped.
  package static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return visible(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  /// Outside of strings JSON is plain ASCII, so that every hidden character stands inside one.
  private static func visible(_ json: String) -> String {
    guard !VisibleText.isClean(json) else { return json }
    var escaped = ""
    for scalar in json.unicodeScalars {
      if VisibleText.isClean(String(scalar)) {
        escaped.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return escaped
  }
}
