/// The words of a line that may be a command, a sentence, or both: quotes count only where a word or a value begins.
enum LooseWords {
  struct Word: Hashable {
    /// Without its quotes, where it is quoted as a whole.
    var range: Range<Int>
    var isOperator = false
  }

  static func read(_ text: ScannedText, _ line: Range<Int>) -> [Word] {
    var words: [Word] = []
    var position = line.lowerBound
    while position < line.upperBound {
      let byte = text[position]
      if ScannedText.isBlank(byte) {
        position += 1
      } else if isOperator(byte) {
        let end = min(line.upperBound, text.end(from: position, while: isOperator))
        words.append(Word(range: position..<end, isOperator: true))
        position = end
      } else if ScannedText.isQuote(byte), let close = closing(byte, text, position + 1..<line.upperBound) {
        if close > position + 1 { words.append(Word(range: position + 1..<close)) }
        position = close + 1
      } else {
        let end = endOfBare(text, position, line.upperBound)
        words.append(Word(range: position..<end))
        position = end
      }
    }
    return words
  }

  private static func endOfBare(_ text: ScannedText, _ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, !ScannedText.isBlank(text[end]), !isOperator(text[end]) {
      // `-p'a b'` and `--x="a b"` are one word; the apostrophe of `don't` is none.
      if end > start, text[end] != UInt8(ascii: "`"), ScannedText.isQuote(text[end]), text[start] == 0x2D,
        let close = closing(text[end], text, end + 1..<limit)
      {
        end = close
      }
      end += 1
    }
    return end
  }

  private static func closing(_ quote: UInt8, _ text: ScannedText, _ range: Range<Int>) -> Int? {
    range.first { text[$0] == quote && (quote == 0x27 || text[$0 - 1] != UInt8(ascii: "\\")) }
  }

  private static func isOperator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "&")
  }
}
