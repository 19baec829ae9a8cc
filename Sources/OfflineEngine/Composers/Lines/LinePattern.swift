/// Regular expressions for text that a request names.
enum LinePattern {
  private static let basic = ".[]*^$\\"
  private static let extended = ".[]*^$\\+?(){}|"

  /// `text` as a basic regular expression that matches it alone.
  static func literal(_ text: String, isExtended: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { pattern, scalar in
      if (isExtended ? extended : basic).unicodeScalars.contains(scalar) { pattern += "\\" }
      pattern.unicodeScalars.append(scalar)
    }
  }

  /// The expression that was typed as one: `/^a.*b$/`, or what is said to be a pattern; nil for plain text.
  static func typed(_ text: String, isPattern: Bool) -> String? {
    if text.utf8.count > 2, text.hasPrefix("/"), text.hasSuffix("/"), !text.dropFirst().dropLast().contains("/") {
      return String(text.dropFirst().dropLast())
    }
    let looksLikeOne =
      text.utf8.count > 1 && (text.hasPrefix("^") || text.hasSuffix("$") || text.contains(".*") || text.contains(".+"))
    return isPattern || looksLikeOne ? text : nil
  }

  /// Whether an expression has signs that only extended expressions have.
  static func isExtended(_ pattern: String) -> Bool { pattern.contains { "+?|(){}".contains($0) } }

  /// An expression as it stands between the slashes of sed or awk.
  static func slashed(_ pattern: String) -> String { pattern.replacing("/", with: "\\/").replacing("\n", with: "\\n") }

  /// The right side of sed's `s`.
  static func replacement(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { replacement, scalar in
      switch scalar {
      case "\\", "/", "&": replacement += "\\\(scalar)"
      case "\n": replacement += "\\n"
      default: replacement.unicodeScalars.append(scalar)
      }
    }
  }

  /// A string between the quotes of awk.
  static func awkString(_ text: String) -> String { ValueFilter.awkString.apply(.text(text)) }
}
