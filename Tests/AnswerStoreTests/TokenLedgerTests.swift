import TestSupport
import Testing

@testable import AnswerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct TokenLedgerTests {
  private let temporary: TemporaryFolder
  private let ledger: TokenLedger
  private let noon = 1_772_366_400  // 2026-03-01 12:00 UTC

  init() throws {
    temporary = try TemporaryFolder()
    ledger = TokenLedger(path: temporary.path + "/state/tokens")
  }

  @Test("Tokens add up within a day of UTC and begin anew with the next") func days() {
    #expect(ledger.tokens(onDayOf: noon) == 0)
    for seconds in [noon - 43_200, noon, noon + 43_199] { #expect(ledger.add(10, onDayOf: seconds) == nil) }
    #expect(ledger.add(7, onDayOf: noon + 43_200) == nil)
    #expect(ledger.add(0, onDayOf: noon) == nil)
    #expect(ledger.add(-5, onDayOf: noon) == nil)
    #expect(ledger.tokens(onDayOf: noon) == 30)
    #expect(ledger.tokens(onDayOf: noon + 86_400) == 7)
    #expect(ledger.tokens(onDayOf: noon - 86_400) == 0)
    #expect(
      temporary.read("state/tokens").map { String(decoding: $0, as: UTF8.self) } == "2026-03-01 30\n2026-03-02 7\n")
    #expect(temporary.mode(of: "state") == 0o700)
    #expect(temporary.mode(of: "state/tokens") == 0o600)
  }

  @Test("A clock that goes back, and one that was far ahead") func clockJumps() {
    ledger.add(5, onDayOf: noon)
    ledger.add(3, onDayOf: noon - 86_400 * 3)
    ledger.add(1, onDayOf: 0)
    ledger.add(1, onDayOf: -1)
    ledger.add(1, onDayOf: .max)
    ledger.add(5, onDayOf: noon)
    #expect(ledger.tokens(onDayOf: noon) == 10)
    #expect(ledger.tokens(onDayOf: noon - 86_400 * 3) == 3)
    #expect(ledger.tokens(onDayOf: 0) == 2)
  }

  @Test("31 days are kept, the day that is written always") func bounded() {
    for day in 0..<40 { ledger.add(day + 1, onDayOf: noon + day * 86_400) }
    #expect(ledger.tokens(onDayOf: noon + 8 * 86_400) == 0)
    #expect(ledger.tokens(onDayOf: noon + 9 * 86_400) == 10)
    ledger.add(4, onDayOf: noon - 86_400)
    #expect(ledger.tokens(onDayOf: noon - 86_400) == 4)
    ledger.add(4, onDayOf: noon - 86_400)
    #expect(ledger.tokens(onDayOf: noon - 86_400) == 8)
    #expect(temporary.read("state/tokens")?.count { $0 == UInt8(ascii: "\n") } == 31)
  }

  @Test("More tokens than a number holds") func overflow() {
    ledger.add(.max, onDayOf: noon)
    #expect(ledger.add(.max, onDayOf: noon) == nil)
    #expect(ledger.tokens(onDayOf: noon) == .max)
  }

  @Test(
    "A damaged file counts nothing, is set aside and named, and the count begins anew",
    arguments: [
      "", "\n", "2026-03-01", "2026-03-01 12", "2026-03-01 -1\n", "2026-03-01 +1\n", "2026-03-01 1 2\n",
      "2026-3-01 1\n", "2026-03-01 1\n2026-03-01 2\n", "2026-03-02 1\n2026-03-01 1\n", "2026-03-01 1\n\n",
      "2026-03-01 99999999999999999999\n", "\u{0}\u{0}\u{0}\n", "２０２６-03-01 1\n", String(repeating: "x", count: 5000),
    ]) func damaged(text: String)
  {
    mkdir(temporary.path + "/state", 0o700)
    temporary.write(Array(text.utf8), to: "state/tokens")
    #expect(ledger.tokens(onDayOf: noon) == 0)
    #expect(ledger.add(4, onDayOf: noon) == .setAside(path: temporary.path + "/state/tokens.damaged-1"))
    #expect(ledger.tokens(onDayOf: noon) == 4)
    #expect(ledger.add(4, onDayOf: noon) == nil)
    #expect(temporary.read("state/tokens.damaged-1") == Array(text.utf8))
    temporary.write([0xFF], to: "state/tokens")
    #expect(ledger.add(4, onDayOf: noon) == .setAside(path: temporary.path + "/state/tokens.damaged-2"))
  }

  @Test(
    "Where nothing can be written it is said that nothing was counted", arguments: ["/dev/null/x/tokens", "tokens"])
  func unwritable(path: String) {
    #expect(TokenLedger(path: path).add(1, onDayOf: noon) == .notCounted)
    #expect(TokenLedger(path: path).tokens(onDayOf: noon) == 0)
  }

  @Test("A lock that another never gives back is not waited for without end") func lockedForEver() throws {
    ledger.add(1, onDayOf: noon)
    let descriptor = open(temporary.path + "/state/tokens.lock", O_RDWR)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let impatient = TokenLedger(path: temporary.path + "/state/tokens", waitingMilliseconds: 20)
    #expect(impatient.add(1, onDayOf: noon) == .notCounted)
    #expect(impatient.tokens(onDayOf: noon) == 1)
  }

  @Test(
    "Days of the calendar",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (951_782_400, "2000-02-29"),
      (951_868_800, "2000-03-01"), (4_107_542_400, "2100-03-01"), (4_107_455_999, "2100-02-27"),
      (1_772_366_400, "2026-03-01"), (1_735_689_599, "2024-12-31"), (253_402_300_799, "9999-12-31"),
      (.max, "9999-12-31"),
      (.min, "1970-01-01"),
    ]) func calendar(seconds: Int, text: String)
  {
    #expect(CalendarDay(epochSeconds: seconds).text == text)
  }
}
