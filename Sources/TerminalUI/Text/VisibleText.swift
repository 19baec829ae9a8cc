internal import TextScreening

/// Text from outside in a form that cannot act on the terminal or mislead the eye.
package enum VisibleText {
  /// `text` with control characters as their pictures (`␛`) and what cannot be seen as `<U+202E>`.
  package static func escape(_ text: String, keepingLineBreaks: Bool = false, keepingTabs: Bool = false) -> String {
    if HiddenScalars.isPlain(text) { return text }
    var result = ""
    HiddenScalars.forEach(in: text) { scalar, isHidden in
      let isKept = scalar == "\n" && keepingLineBreaks || scalar == "\t" && keepingTabs
      if isKept || !isHidden {
        result.unicodeScalars.append(scalar)
      } else {
        result += VisibleForm.of(scalar)
      }
    }
    return result
  }

  /// Whether `escape` would leave `text` as it is.
  package static func isClean(_ text: String, keepingLineBreaks: Bool = false, keepingTabs: Bool = false) -> Bool {
    if HiddenScalars.isPlain(text) { return true }
    var isClean = true
    HiddenScalars.forEach(in: text) { scalar, isHidden in
      let isKept = scalar == "\n" && keepingLineBreaks || scalar == "\t" && keepingTabs
      if isHidden && !isKept { isClean = false }
    }
    return isClean
  }
}
