/// Text from outside in a form that cannot act on the terminal or mislead the eye.
package enum VisibleText {
  /// `text` with control characters as their pictures (`␛`) and what cannot be seen as `\u{202E}`.
  package static func escape(_ text: String, keepingLineBreaks: Bool = false, keepingTabs: Bool = false) -> String {
    if isPlainASCII(text) { return text }
    var result = ""
    forEachScalar(of: text) { scalar, isVisible in
      let isKept = scalar == "\n" && keepingLineBreaks || scalar == "\t" && keepingTabs
      if isVisible || isKept {
        result.unicodeScalars.append(scalar)
      } else {
        result += picture(of: scalar)
      }
    }
    return result
  }

  /// Whether `escape` would leave `text` as it is.
  package static func isClean(_ text: String, keepingLineBreaks: Bool = false, keepingTabs: Bool = false) -> Bool {
    if isPlainASCII(text) { return true }
    var isClean = true
    forEachScalar(of: text) { scalar, isVisible in
      let isKept = scalar == "\n" && keepingLineBreaks || scalar == "\t" && keepingTabs
      if !isVisible && !isKept { isClean = false }
    }
    return isClean
  }

  private static func isPlainASCII(_ text: String) -> Bool { text.utf8.allSatisfy { 0x20...0x7E ~= $0 } }

  private static func forEachScalar(of text: String, _ body: (_ scalar: Unicode.Scalar, _ isVisible: Bool) -> Void) {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let joinsEmoji = scalar == "\u{200D}" && isEmojiPart(scalars, index - 1) && isEmojiPart(scalars, index + 1)
      body(scalar, joinsEmoji || isVisible(scalar, after: index > 0 ? scalars[index - 1] : nil))
    }
  }

  private static func isEmojiPart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    let properties = scalars[index].properties
    return scalars[index] == "\u{FE0F}" || properties.isEmoji && scalars[index].value > 0xA8
  }

  private static func isVisible(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if 0x20...0x7E ~= scalar.value { return true }
    if scalar == "\u{A0}" || scalar == "\u{3000}" { return true }
    if scalar == "\u{2800}" { return false }
    if scalar == "\u{FE0F}" || scalar == "\u{FE0E}" { return previous?.properties.isEmoji ?? false }
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint || properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return true
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
    case 0x7F: "\u{2421}"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
}
