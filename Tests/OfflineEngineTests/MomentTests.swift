import Platform
import Testing

@testable import OfflineEngine

/// Days, periods and times of day, as read on Saturday, 21 November 2026.
struct MomentTests {
  private func span(_ words: String) -> String? {
    let spans = TimeReader(reading(words, now: saturday)).spans()
    return spans.first.map { $0.start == $0.end ? $0.start.text : $0.start.text + " – " + $0.end.text }
  }

  @Test(arguments: [
    ("jan 5", "2026-01-05 – 2026-01-06"), ("january 5th", "2026-01-05 – 2026-01-06"),
    ("5 jan 2024", "2024-01-05 – 2024-01-06"), ("the 5th of january, 2024", "2024-01-05 – 2024-01-06"),
    ("the 3rd of may", "2026-05-03 – 2026-05-04"), ("3 may 2024", "2024-05-03 – 2024-05-04"),
    ("dec 24", "2025-12-24 – 2025-12-25"), ("may 5", "2026-05-05 – 2026-05-06"), ("feb 29", "2024-02-29 – 2024-03-01"),
    ("july 4 1976", "1976-07-04 – 1976-07-05"), ("christmas", "2025-12-25 – 2025-12-26"),
    ("3월 5일", "2026-03-05 – 2026-03-06"), ("2024년 3월 5일", "2024-03-05 – 2024-03-06"),
    ("monday", "2026-11-16 – 2026-11-17"), ("saturday", "2026-11-14 – 2026-11-15"),
    ("last friday", "2026-11-20 – 2026-11-21"), ("지난 금요일", "2026-11-20 – 2026-11-21"),
    ("지난주 금요일", "2026-11-13 – 2026-11-14"), ("the day before yesterday", "2026-11-19 – 2026-11-20"),
    ("그저께", "2026-11-19 – 2026-11-20"), ("next monday", "2026-11-23 – 2026-11-24"),
    ("march", "2026-03-01 – 2026-04-01"), ("december", "2025-12-01 – 2026-01-01"),
    ("march 2024", "2024-03-01 – 2024-04-01"), ("march of last year", "2025-03-01 – 2025-04-01"),
    ("2024-02", "2024-02-01 – 2024-03-01"), ("2024년 2월", "2024-02-01 – 2024-03-01"), ("3월", "2026-03-01 – 2026-04-01"),
    ("in 2023", "2023-01-01 – 2024-01-01"), ("2023년", "2023-01-01 – 2024-01-01"),
    ("작년", "2025-01-01 – 2026-01-01"), ("올해", "2026-01-01 – 2027-01-01"), ("재작년", "2024-01-01 – 2025-01-01"),
    ("last year", "2025-01-01 – 2026-01-01"), ("last month", "2026-10-01 – 2026-11-01"),
    ("지난달", "2026-10-01 – 2026-11-01"), ("q2 2024", "2024-04-01 – 2024-07-01"),
    ("the second quarter of 2024", "2024-04-01 – 2024-07-01"), ("this quarter", "2026-10-01 – 2027-01-01"),
    ("last quarter", "2026-07-01 – 2026-10-01"), ("2분기", "2026-04-01 – 2026-07-01"),
    ("week 12", "2026-03-16 – 2026-03-23"), ("week 1 of 2021", "2021-01-04 – 2021-01-11"),
    ("2024-W01", "2024-01-01 – 2024-01-08"), ("12주차", "2026-03-16 – 2026-03-23"),
    ("last weekend", "2026-11-14 – 2026-11-16"), ("this weekend", "2026-11-21 – 2026-11-23"),
    ("this morning", "2026-11-21 06:00 – 2026-11-21 12:00"), ("오늘 아침", "2026-11-21 06:00 – 2026-11-21 12:00"),
    ("last night", "2026-11-20 18:00 – 2026-11-21"), ("어제 저녁", "2026-11-20 18:00 – 2026-11-21"),
    ("9am", "2026-11-21 09:00"), ("14:00", "2026-11-21 14:00"), ("noon today", "2026-11-21 12:00"),
    ("yesterday noon", "2026-11-20 12:00"), ("yesterday at 5pm", "2026-11-20 17:00"),
    ("어제 오후 3시", "2026-11-20 15:00"), ("오늘 아침 9시", "2026-11-21 09:00"), ("2024-01-01 12:00", "2024-01-01 12:00"),
    ("jan 5 at 14:30", "2026-01-05 14:30"), ("밤 11시 반", "2026-11-21 23:30"), ("half past 9", "2026-11-21 09:30"),
    ("quarter to 5", "2026-11-21 04:45"), ("12am", "2026-11-21 00:00"), ("12pm", "2026-11-21 12:00"),
  ])
  func aSpanIsRead(words: String, span: String) {
    #expect(self.span(words) == span)
  }

  @Test(arguments: [
    "feb 30", "13월 1일", "25:00", "9:75", "the last month", "week 60", "2024-13", "q5 2024", "you may go",
    "5 files", "", "march 99999999999999999999",
  ])
  func whatIsNoTimeIsLeft(words: String) {
    let found = span(words)
    // A month may stay where its day is none.
    #expect(found == nil || words.hasPrefix("feb") || words.hasPrefix("march") || words.hasPrefix("13월"))
  }

  /// Without a clock only what says its year is read.
  @Test func withoutAClockNothingIsGuessed() {
    #expect(TimeReader(reading("files of march")).spans().isEmpty)
    #expect(TimeReader(reading("since last friday")).spans().isEmpty)
    #expect(TimeReader(reading("in march 2024")).spans().first?.start.text == "2024-03-01")
  }

  private func bound(_ words: String) -> String? {
    TimeBounds.read(reading(words, now: saturday)).first.map { ($0.since?.text ?? "") + " … " + ($0.until?.text ?? "") }
  }

  @Test(arguments: [
    ("files modified in march", "2026-03-01 … 2026-04-01"), ("since jan 5", "2026-01-05 … "),
    ("between march 1 and april 15", "2026-03-01 … 2026-04-16"), ("from march 1 to 15", "2026-03-01 … 2026-03-16"),
    ("from march to may 2024", "2024-03-01 … 2024-06-01"), ("from november to january", "2025-11-01 … 2026-02-01"),
    ("before 2023", " … 2023-01-01"), ("after 2023", "2024-01-01 … "), ("since 2023", "2023-01-01 … "),
    ("from 2023", "2023-01-01 … 2024-01-01"), ("until march 15", " … 2026-03-16"),
    ("older than january 2024", " … 2024-01-01"),
    ("since monday", "2026-11-16 … "), ("today after 14:00", "2026-11-21 14:00 … "),
    ("yesterday after 14:00", "2026-11-20 14:00 … 2026-11-21"), ("today before noon", "2026-11-21 … 2026-11-21 12:00"),
    ("after 14:00", "2026-11-21 14:00 … "), ("between 10:00 and 11:30", "2026-11-21 10:00 … 2026-11-21 11:30"),
    ("from before last month", " … 2026-10-01"), ("3월에", "2026-03-01 … 2026-04-01"), ("작년에", "2025-01-01 … 2026-01-01"),
    ("2024년 3월 5일 이후에", "2024-03-05 … "), ("지난 금요일 이후", "2026-11-20 … "),
    ("1월부터 3월까지", "2026-01-01 … 2026-04-01"), ("3월 1일부터 15일까지", "2026-03-01 … 2026-03-16"),
    ("3월 1일과 3월 15일 사이", "2026-03-01 … 2026-03-16"), ("오후 2시 이후", "2026-11-21 14:00 … "), ("올해", "2026-01-01 … "),
    ("2023년 이전", " … 2023-01-01"), ("오늘 아침부터", "2026-11-21 06:00 … "),
  ])
  func aBoundIsRead(words: String, bound: String) {
    #expect(self.bound(words) == bound)
  }

  /// Days that other readers know are left to them.
  @Test(arguments: [
    "today", "since yesterday", "since 2024-01-31", "어제부터", "3 days ago", "in the last month", "last week",
  ])
  func knownDaysAreLeft(words: String) {
    #expect(bound(words) == nil)
  }

  @Test func daysAreCountedAsTheCalendarDoes() throws {
    var date = try #require(CivilDate(year: 1999, month: 12, day: 28))
    let start = date.dayNumber
    for distance in 0..<3000 {
      #expect(date.dayNumber == start + distance)
      #expect(CivilDate(dayNumber: date.dayNumber) == date)
      #expect(date.weekday == (2 + distance) % 7)
      date = date.next
    }
    #expect(CivilDate(dayNumber: -1) == nil)
    #expect(try #require(CivilDate(year: 2024, month: 1, day: 31)).firstOfMonth(adding: -1)?.text == "2023-12-01")
  }

  @Test(arguments: [
    ("time in tokyo", "zone", "Asia/Tokyo"), ("뉴욕 시간", "zone", "America/New_York"),
    ("in Asia/Seoul", "zone", "Asia/Seoul"),
    ("calendar of march", "month", "3"), ("3월 달력", "month", "3"), ("next friday", "weekday", "friday"),
    ("3pm", "clock", "15:00"), ("오후 3시 반", "clock", "15:30"), ("since jan 5", "date", "2026-01-05"),
    ("how many days until june 1", "date", "2027-06-01"), ("크리스마스까지 며칠", "date", "2026-12-25"),
    ("since yesterday", "date", "yesterday"), ("3 days ago", "date", "3 days ago"), ("since 9am", "date", "09:00"),
  ])
  func valuesAreFound(words: String, type: String, text: String) throws {
    let type = try #require(SlotType(rawValue: type))
    let best = reading(words, now: saturday).candidates(type).max { $0.fit < $1.fit }
    #expect(best?.value.text == text)
  }
}
