/// Checks text from outside before anything reads it.
package enum RequestText {
  /// The most bytes of a request.
  package static let requestLimit = 8 * 1024
  /// The most bytes of a command line or script to explain.
  package static let commandLimit = 1024 * 1024

  /// `bytes` as text.
  ///
  /// Throws `tooLong` beyond `limit`, and `notText` for a NUL byte or what is not UTF-8.
  package static func read(_ bytes: [UInt8], limit: Int) throws(UserError) -> String {
    guard bytes.count <= limit else { throw .tooLong(bytes: bytes.count, limit: limit) }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }

  /// `text` without the blanks around it.
  static func withoutOuterBlanks(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
