/// The days of a ledger: a line each, such as `2026-03-01 1234`, in their order.
struct LedgerPage: Hashable {
  /// The most days that are kept.
  static let dayLimit = 31
  /// The most bytes that a file may have.
  static let byteLimit = 4096

  private var days: [CalendarDay: Int] = [:]

  init() {}

  /// Reads a file; nil where it is damaged.
  init?(bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n"), let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var last: CalendarDay?
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, let day = CalendarDay(words[0]), last.map({ $0 < day }) ?? true,
        words[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let tokens = Int(words[1])
      else { return nil }
      days[day] = tokens
      last = day
    }
  }

  var bytes: [UInt8] {
    Array(days.sorted { $0.key < $1.key }.map { "\($0.key.text) \($0.value)\n" }.joined().utf8)
  }

  func tokens(on day: CalendarDay) -> Int { days[day] ?? 0 }

  /// Adds tokens and drops the earliest days beyond the limit, but never `day` itself, however wrong the clock was.
  mutating func add(_ tokens: Int, on day: CalendarDay) {
    let (sum, isOverflow) = self.tokens(on: day).addingReportingOverflow(tokens)
    days[day] = isOverflow ? .max : sum
    let others = days.keys.filter { $0 != day }.sorted()
    for early in others.dropLast(Self.dayLimit - 1) { days[early] = nil }
  }
}
