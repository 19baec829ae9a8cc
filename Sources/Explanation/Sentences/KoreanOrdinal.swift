/// Positions as they are read in Korean.
enum KoreanOrdinal {
  private static let counter = "번째"
  private static let names = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]

  /// `네 번째` for 4, `11번째` for 11.
  static func phrase(_ number: Int) -> String {
    (1...names.count).contains(number) ? names[number - 1] + " " + counter : String(number) + counter
  }

  /// The position that a number in a sentence is, where its counter follows: `3` before `번째 줄`.
  ///
  /// A number that ends a range or a list (`1~3번째`) stays in digits, as its beginning does.
  static func phrase(
    _ value: String, after text: String, before rest: Substring
  ) -> (text: String, end: Substring.Index)? {
    guard rest.hasPrefix(counter), let number = Int(value), String(number) == value,
      (1...names.count).contains(number), text.last != "~"
    else { return nil }
    return (phrase(number), rest.index(rest.startIndex, offsetBy: counter.count))
  }
}
