/// How many columns of a terminal a text takes, as wcwidth counts.
package enum DisplayWidth {
  /// The columns of `text`; control characters take none.
  package static func of(_ text: String) -> Int {
    var text = text
    let ascii = text.withUTF8 { bytes in
      bytes.allSatisfy { 0x20...0x7E ~= $0 } ? bytes.count : nil
    }
    return ascii ?? columns(of: text.unicodeScalars)
  }

  /// The columns of one user-perceived character.
  package static func of(_ character: Character) -> Int { columns(of: character.unicodeScalars) }

  /// The columns of one scalar by itself.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
    if scalar.value < 0xA0 { return 0 }
    if scalar.value < 0x300 { return 1 }
    if takesNoColumn(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func columns(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var total = 0
    var previous: Unicode.Scalar?
    for scalar in scalars {
      total += columns(of: scalar, after: previous)
      previous = scalar
    }
    return total
  }

  /// Emoji sequences: what is joined to an emoji takes no column of its own, and U+FE0F makes a narrow one wide.
  private static func columns(of scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Int {
    guard let previous else { return of(scalar) }
    if scalar == "\u{FE0F}" { return previous.properties.isEmoji && previous.value > 0xA8 && of(previous) == 1 ? 1 : 0 }
    if previous == "\u{200D}", scalar.properties.isEmoji { return 0 }
    if scalar.properties.isEmojiModifier, previous.properties.isEmojiModifierBase { return 0 }
    return of(scalar)
  }

  private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
    if 0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value { return true }
    if 0x3000...0xA66E ~= scalar.value && !(0x302A...0x302F ~= scalar.value || 0x3099...0x309A ~= scalar.value) {
      return false
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x1100 { return false }
    if WideRanges.contains(value) { return true }
    let isRegionalIndicator = 0x1F1E6...0x1F1FF ~= value
    return scalar.properties.isEmojiPresentation && !isRegionalIndicator
  }
}
