import Platform
import Testing

@testable import Explanation

struct TimeSpanTests {
  static let durations: [(String, [String]?)] = [
    ("5", []), ("30s", []), ("1d", []), ("2m", []), ("400d", []),
    ("90", ["90 is 1 minute and 30 seconds."]), ("3600", ["3600 is 1 hour."]),
    ("1.5h", ["1.5h is 1 hour and 30 minutes."]), ("0.5", ["0.5 is 500 milliseconds."]),
    (".25m", [".25m is 15 seconds."]),
    ("90m", ["90m is 1 hour and 30 minutes."]), ("86461s", ["86461s is 1 day, 1 minute and 1 second."]),
    ("36h", ["36h is 1 day and 12 hours."]),
    ("", nil), ("5x", nil), ("m", nil), ("1h30m", nil), ("-5", nil), ("1.", nil), (".", nil), ("0.0001", nil),
    ("infinity", nil), ("9999999999", nil),
  ]

  @Test(arguments: durations)
  func sentencesOfDurations(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, DurationLanguage.parts) == expected)
  }

  @Test func whatIsReadIsWhatTimeoutTakes() throws {
    guard InstalledProgram.isGNU("timeout") else { return print("skipped: no timeout of GNU here") }
    for (text, expected) in Self.durations where expected != nil {
      #expect(InstalledProgram.run("timeout", [text, "true"])?.status == 0, "\(text)")
    }
  }

  @Test func korean() {
    #expect(FormFixture.says("1.5h", DurationLanguage.parts, .korean) == ["1.5h는 1시간 30분입니다."])
    #expect(
      FormFixture.says("+7", AgeLanguage(unit: .days, isGNU: true).parts, .korean) == [
        "+7은 24시간씩 세어 8일 이상 지났다는 뜻입니다."
      ])
  }

  /// A condition, its sentence, and ages in seconds that it is met by or not.
  typealias Row = (flag: String, text: String, says: String, fits: [Int], others: [Int])

  static let ages: [Row] = [
    ("-mtime", "+7", "+7 means 8 days of 24 hours ago or earlier.", [8 * day + 60], [8 * day - 60, 7 * day + 60]),
    ("-mtime", "+0", "+0 means 1 day of 24 hours ago or earlier.", [day + 60], [day - 60, 60]),
    ("-mtime", "-7", "-7 means within the last 7 days.", [60, 7 * day - 60], [7 * day + 60]),
    ("-mtime", "-1", "-1 means within the last 24 hours.", [day - 60], [day + 60]),
    ("-mtime", "0", "0 means within the last 24 hours.", [60, day - 60], [day + 60]),
    (
      "-mtime", "3", "3 means between 3 days and 4 days ago.", [3 * day + 60, 4 * day - 60],
      [3 * day - 60, 4 * day + 60]
    ),
    ("-mtime", "-0", "-0 fits no time that has passed.", [], [60, day]),
    ("-mmin", "+90", "+90 means more than 90 minutes ago.", [5430], [5370]),
    ("-mmin", "-90", "-90 means within the last 90 minutes.", [5370], [5430]),
    ("-mmin", "-1", "-1 means within the last 60 seconds.", [20], [100]),
    ("-mmin", "5", "5 means between 4 minutes and 5 minutes ago.", [250, 290], [230, 310]),
    ("-mmin", "0", "0 fits no time that has passed.", [], [20]),
  ]

  private static let day = 86_400

  @Test(arguments: ages)
  func sentencesOfAges(_ row: Row) throws {
    let language = AgeLanguage(unit: row.flag == "-mtime" ? .days : .minutes, isGNU: true)
    #expect(FormFixture.says(row.text, language.parts) == [row.says])
    guard InstalledProgram.isGNU("find") else { return print("skipped: no find of GNU here") }
    let script = """
      d=$(mktemp -d); flag=$0; text=$1; shift; for n; do touch -d "-$n seconds" "$d/$n"; done
      find "$d" -type f "$flag" "$text" -printf '%f\n' | sort -n; rm -r "$d"
      """
    let names = (row.fits + row.others).map(String.init)
    let run = try #require(InstalledProgram.run("bash", ["-c", script, row.flag, row.text] + names))
    #expect(run.output.split(separator: "\n").compactMap { Int($0) } == row.fits.sorted(), "\(row.text)")
  }

  @Test(arguments: [
    ("+7", "+7 means more than 7 days ago."), ("-7", "-7 means within the last 7 days."),
    ("7", "7 means between 6 days and 7 days ago."), ("+2h", "+2h means more than 2 hours ago."),
    ("-1w", "-1w means within the last 7 days."),
  ])
  func findOfBSDRoundsUpAndHasUnits(_ text: String, _ expected: String) {
    #expect(FormFixture.says(text, AgeLanguage(unit: .days, isGNU: false).parts) == [expected])
  }

  @Test(arguments: ["", "+", "7x", "1.5", "+2h", "--7", "12345678"])
  func noAges(_ text: String) { #expect(FormFixture.says(text, AgeLanguage(unit: .days, isGNU: true).parts) == nil) }

  @Test func anything() {
    FormFixture.fuzz(Self.durations.map(\.0), DurationLanguage.parts)
    for isGNU in [true, false] {
      FormFixture.fuzz(Self.ages.map(\.text), AgeLanguage(unit: .days, isGNU: isGNU).parts)
      FormFixture.fuzz(Self.ages.map(\.text), AgeLanguage(unit: .minutes, isGNU: isGNU).parts)
    }
  }
}
