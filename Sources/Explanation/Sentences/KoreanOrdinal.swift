/// Positions as they are read in Korean.
enum KoreanOrdinal {
  private static let counter = "번째"
  private static let names = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]

  /// `네 번째` for 4, `11번째` for 11.
  static func phrase(_ number: Int) -> String {
    (1...names.count).contains(number) ? names[number - 1] + " " + counter : String(number) + counter
  }

  /// `첫 번째` for 1, `4번째` for 4: positions that a range begins or ends with.
  static func inRange(_ number: Int) -> String { number == 1 ? phrase(1) : String(number) + counter }

  /// The position that a number in a sentence is, where its counter follows: `3` before `번째 줄`.
  ///
  /// Both ends of a range (`2번째부터 {b}번째까지`, `1~3번째`) stay in digits.
  static func phrase(
    _ value: String, after text: String, before rest: Substring
  ) -> (text: String, end: Substring.Index)? {
    guard rest.hasPrefix(counter), let number = Int(value), String(number) == value,
      (1...names.count).contains(number), text.last != "~"
    else { return nil }
    let next = rest.dropFirst(counter.count)
    let gap = next.prefix { $0 != "{" }
    let isInRange = text.hasSuffix("부터 ") || gap.hasSuffix("부터 ") && gap.endIndex < next.endIndex
    return (isInRange ? inRange(number) : phrase(number), next.startIndex)
  }
}
