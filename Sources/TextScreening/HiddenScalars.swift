/// Decides which characters of a text do something that is not seen: the one place that everything else asks.
package enum HiddenScalars {
  /// Whether a screen shows nothing but printable ASCII and these for `text`, so that nothing need be looked at.
  package static func isPlain(_ text: String, keepingLineBreaks: Bool = false, keepingTabs: Bool = false) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 || keepingLineBreaks && $0 == 0x0A || keepingTabs && $0 == 0x09 }
  }

  /// `text` without what is hidden in it; line ends and tabs stay.
  package static func removed(from text: String) -> String {
    if isPlain(text, keepingLineBreaks: true, keepingTabs: true) { return text }
    var result = ""
    forEach(in: text) { scalar, isHidden in
      if !isHidden || scalar == "\n" || scalar == "\t" { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// Tells of each scalar of `text` whether it is hidden; line ends and tabs are, for whoever does not keep them.
  package static func forEach(in text: String, _ body: (_ scalar: Unicode.Scalar, _ isHidden: Bool) -> Void) {
    var previous: Unicode.Scalar?
    var marks = 0
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      marks = isMark(scalar) ? marks + 1 : 0
      let hides = marks > mostMarks || isHidden(scalar, after: previous, before: next)
      body(scalar, hides)
      // What is hidden itself has nothing that could be selected or joined.
      previous = hides ? nil : scalar
    }
  }

  /// More marks than these on one letter cover the lines around it.
  private static let mostMarks = 4

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .enclosingMark
  }

  /// Controls, direction marks, joiners, fillers, tags, blanks of other widths, selectors and joiners that select or
  /// join nothing.
  private static func isHidden(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    if 0x20...0x7E ~= scalar.value { return false }
    switch scalar {
    case "\u{A0}", "\u{3000}": return false
    case "\u{2800}": return true
    case "\u{FE0E}", "\u{FE0F}": return !takesSelector(previous, before: next)
    case "\u{200D}": return !((previous == "\u{FE0F}" || isEmoji(previous)) && isEmoji(next))
    default: break
    }
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint || properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator: return true
    default: return false
    }
  }

  /// A selector belongs behind an emoji; behind a digit only where a keycap follows.
  private static func takesSelector(_ previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    guard let previous, previous.properties.isEmoji else { return false }
    return previous.value > 0x7F || next == "\u{20E3}"
  }

  private static func isEmoji(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isEmoji && scalar.value > 0xA8
  }
}
