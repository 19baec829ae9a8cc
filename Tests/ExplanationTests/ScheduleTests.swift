import Platform
import Testing

@testable import Explanation

struct ScheduleTests {
  /// Times of systemd's timers; nil where they are none, or none that repeats as cron's do.
  static let calendars: [(String, String?)] = [
    ("Mon..Fri 09:00", "at 09:00 from Monday to Friday"), ("*-*-01 04:30", "at 04:30 on day 1 of the month"),
    ("weekly", "at 00:00 on Mondays"), ("daily", "at 00:00 every day"), ("*:0/15", "every 15 minutes"),
    ("hourly", "at the beginning of every hour"), ("Sat,Sun 10:30", "at 10:30 on Saturdays and Sundays"),
    ("Sun *-*-* 02:00:00", "at 02:00 on Sundays"), ("*-12-25", "at 00:00 on day 25 of the month in December"),
    ("03:00 UTC", "at 03:00 every day in the time zone UTC"),
    ("09:00 Asia/Seoul", "at 09:00 every day in the time zone Asia/Seoul"),
    ("Mon *-*-01 00:00", nil), ("2025-01-01 10:00", nil), ("25:00", nil), ("*-13-01", nil), ("Foo 10:00", nil),
    ("10:00:30", nil), ("Fri..Mon 10:00", nil), ("", nil), ("..", nil), ("Mon", "at 00:00 on Mondays"),
  ]

  @Test(arguments: calendars)
  func calendar(_ text: String, _ expected: String?) {
    #expect(CalendarLanguage.parts(Array(text.utf8), .english)?.first?.values["when"] == expected)
  }

  /// Times of at(1).
  static let times: [(String, String?)] = [
    ("17:30 tomorrow", "tomorrow at 17:30"), ("now + 2 hours", "2 hours from now"), ("now +5min", "5 minutes from now"),
    ("midnight", "the next time it is 00:00"), ("noon today", "today at 12:00"),
    ("4pm + 3 days", "3 days after the next 16:00"), ("12am", "the next time it is 00:00"),
    ("0930 friday", "09:30 on the next Friday"), ("10:00 am tomorrow", "tomorrow at 10:00"),
    ("10am Jul 31", "10:00 on jul 31"), ("teatime", "the next time it is 16:00"), ("now", "at once"),
    ("25:00", nil), ("13pm", nil), ("now + hours", nil), ("soon", nil), ("", nil), ("now tomorrow", nil),
  ]

  @Test(arguments: times)
  func at(_ text: String, _ expected: String?) {
    #expect(AtTimeLanguage.parts(Array(text.utf8), .english)?.first?.values["when"] == expected)
  }

  static let spans: [(String, String?)] = [
    ("10m", "10 minutes"), ("1h 30min", "1 hour and 30 minutes"), ("90", "1 minute and 30 seconds"),
    ("2 days", "2 days"), ("1w", "7 days"), ("3x", nil), ("", nil), ("h", nil), ("99999999", nil),
  ]

  @Test(arguments: spans)
  func span(_ text: String, _ expected: String?) {
    #expect(TimeSpanLanguage.parts(Array(text.utf8), .english)?.first?.values["time"] == expected)
  }
}
