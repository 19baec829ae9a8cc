import Platform
import Testing

@testable import Explanation

struct CronTests {
  /// Times, and when they are; nil where cron refuses them.
  static let times: [(String, String?)] = [
    ("15 3 * * 1", "at 03:15 on Mondays"), ("* * * * *", "every minute"), ("*/5 * * * *", "every 5 minutes"),
    ("0 * * * *", "at the beginning of every hour"), ("30 * * * *", "at minute 30 of every hour"),
    ("*/7 * * * *", "at the minutes 0, 7, 14, 21, 28, 35, 42, 49 and 56 of every hour"),
    ("0 3 * * *", "at 03:00 every day"), ("0 3,15 * * *", "at 03:00 and 15:00 every day"),
    ("0 */2 * * *", "every 2 hours on the hour"), ("10 */6 * * *", "every 6 hours at minute 10"),
    ("0 */5 * * *", "at 00:00, 05:00, 10:00, 15:00 and 20:00 every day"),
    ("0 9-17 * * 1-5", "at the beginning of every hour from 09:00 to 17:00 from Monday to Friday"),
    ("*/15 9-17 * * mon-fri", "every 15 minutes from 09:00 to 17:45 from Monday to Friday"),
    ("* 3 * * *", "every minute from 03:00 to 03:59 every day"),
    ("0 0 1 * *", "at 00:00 on day 1 of the month"), ("0 0 1,15 * *", "at 00:00 on the days 1 and 15 of the month"),
    ("0 0 1-7 * *", "at 00:00 from day 1 to day 7 of the month"),
    ("0 0 */2 * *", "at 00:00 on every second day of the month, counted from the first"),
    ("0 0 13 * 5", "at 00:00 on day 13 of the month or on Fridays"),
    (
      "0 0 */2 * 1",
      "at 00:00 on every second day of the month, counted from the first if that is on Mondays"
    ),
    ("0 0 * 1,7 *", "at 00:00 every day in January and July"),
    ("0 0 * jan-mar *", "at 00:00 every day from January to March"),
    ("0 0 25 12 *", "at 00:00 on day 25 of the month in December"), ("0 0 * * 0,7", "at 00:00 on Sundays"),
    ("0 0 * * sat,sun", "at 00:00 on Saturdays and Sundays"), ("5,35 * * * *", "at the minutes 5 and 35 of every hour"),
    ("@daily", "at 00:00 every day"), ("@reboot", "once when the machine starts"), ("@weekly", "at 00:00 on Sundays"),
    ("@hourly", "at the beginning of every hour"), ("@monthly", "at 00:00 on the first day of every month"),
    ("60 * * * *", nil), ("* 24 * * *", nil), ("* * 0 * *", nil), ("* * * 13 *", nil), ("* * * * 8", nil),
    ("*/0 * * * *", nil), ("5-1 * * * *", nil), ("* * * foo *", nil), ("1, * * * *", nil), ("@often", nil),
    ("* * * *", nil), ("5/10 * * * *", nil), ("*-5 * * * *", nil), ("", nil), ("MAILTO=x", nil), ("L * * * *", nil),
  ]

  @Test(arguments: times)
  func sentences(_ time: String, _ expected: String?) {
    let says = FormFixture.says(time + " backup", CronLanguage.parts)
    #expect(says == expected.map { ["\(time) means \($0).", "backup is what is run then."] })
  }

  @Test func percentSigns() {
    #expect(
      FormFixture.says("@daily date +%F", CronLanguage.parts)?.last
        == "% ends the command here: what follows is its input; \\% would be a percent sign.")
    #expect(FormFixture.says("@daily date +\\%F", CronLanguage.parts)?.count == 2)
  }

  @Test func korean() {
    #expect(
      FormFixture.says("15 3 * * 1 backup", CronLanguage.parts, .korean) == [
        "15 3 * * 1은 매주 월요일 03:15라는 뜻입니다.", "backup은 그때 실행할 명령입니다.",
      ])
    #expect(
      FormFixture.says("*/10 * * * * backup", CronLanguage.parts, .korean)?.first == "*/10 * * * *는 10분마다라는 뜻입니다.")
  }

  @Test func crontabTakesTheSameTimes() throws {
    let check =
      "f=$(mktemp); printf '%s true\\n' \"$0\" >\"$f\"; crontab -n \"$f\" >/dev/null 2>&1; s=$?; rm \"$f\"; exit $s"
    guard InstalledProgram.run("sh", ["-c", check, "* * * * *"])?.status == 0 else {
      return print("skipped: no crontab here that can check a table")
    }
    for (time, expected) in Self.times where time != "MAILTO=x" && time != "" {
      let run = try #require(InstalledProgram.run("sh", ["-c", check, time]))
      if expected != nil { #expect(run.status == 0, "\(time)") }
      // Four fields and a word are five fields; the others are taken by some and do nothing.
      if expected == nil, !["* * * *", "5-1 * * * *", "*-5 * * * *"].contains(time) {
        #expect(run.status != 0, "\(time)")
      }
    }
  }

  @Test func aLineThatIsPipedIntoCrontabIsRead() {
    func lines(_ command: String) -> [String] {
      ExplanationFixture.lines(command).map { $0.drop { $0 == " " || $0 == "◆" || $0 == "○" }.description }
    }
    let whole = lines("(crontab -l; echo '0 3 * * * ls /tmp') | crontab -")
    #expect(whole.contains("0 3 * * * means at 03:00 every day."))
    #expect(whole.contains("/tmp is listed."))
    #expect(!lines("echo '0 3 * * * ls /tmp' | cat").contains("/tmp is listed."))
    #expect(!lines("crontab - | echo '0 3 * * * ls /tmp'").contains("/tmp is listed."))
  }

  @Test func anything() { FormFixture.fuzz(Self.times.map { $0.0 + " true" }, CronLanguage.parts) }
}
