import Platform
import Testing

@testable import Explanation

struct DateFormatTests {
  static let table: [(String, [String]?)] = [
    ("+%F", ["%F is the date as year-month-day, such as 2026-11-21."]),
    ("+%Y-%m-%d", ["%Y-%m-%d is the year, the month and the day, such as 2026-11-21."]),
    (
      "+%Y-%m-%d_%H%M%S",
      [
        "In this form a time looks like 2026-11-21_140309.", "  %Y-%m-%d is the year, the month and the day.",
        "  %H%M%S is the hour, the minute and the second.",
      ]
    ),
    ("+%m", ["%m is the month (01 to 12), such as 11."]),
    ("+%-d", ["%-d is the day without padding, such as 21."]),
    ("+%_H", ["%_H is the hour padded with blanks, such as 14."]),
    (
      "+%^a",
      ["%^a is the short name of the weekday in capitals (an extension of GNU), such as SAT."]
    ),
    (
      "+%5d",
      ["%5d is the day of the month (01 to 31), at least 5 characters wide (an extension of GNU), such as 00021."]
    ),
    ("+%s", ["%s is the seconds since the beginning of 1970 (UTC), such as 1795269789."]),
    ("+%N", ["%N is the nanoseconds (an extension of GNU), such as 123456789."]),
    ("+%3N", ["%3N is the milliseconds (an extension of GNU), such as 123."]),
    ("+%:z", ["%:z is the offset from UTC as +hh:mm (an extension of GNU), such as +00:00."]),
    ("+%Ey", ["%Ey is the last two digits of the year in the language's own numerals or calendar where it has them."]),
    (
      "+%s%3N",
      [
        "In this form a time looks like 1795269789123.", "  %s is the seconds since the beginning of 1970 (UTC).",
        "  %3N is the milliseconds (an extension of GNU).",
      ]
    ),
    ("+%H %Q", ["%H is the hour (00 to 23).", "%Q is no conversion that is known here."]),
    ("+%", ["% is no conversion that is known here."]),
    ("+%é", ["%é is no conversion that is known here."]),
    ("+%%", ["%% is a percent sign."]),
    ("+hello", ["hello holds no part of a time and is printed as it stands."]),
    ("format:%H:%M", ["%H:%M is the hour and the minute, such as 14:03."]),
    ("format-local:%N", ["%N is no conversion that is known here."]),
    ("%R", ["%R is the time as hours:minutes, such as 14:03."]),
    ("11211403", nil), ("", nil), ("+", nil), ("iso", nil),
  ]

  @Test(arguments: table)
  func sentences(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, DateFormatLanguage.parts) == expected)
  }

  @Test func korean() {
    #expect(
      FormFixture.says("+%Y-%m-%d %H:%M", DateFormatLanguage.parts, .korean) == [
        "이 형식으로 쓴 시각은 2026-11-21 14:03처럼 보입니다.", "  %Y-%m-%d는 연도, 월, 일입니다.", "  %H:%M은 시와 분입니다.",
      ])
    #expect(
      FormFixture.says("+%-d", DateFormatLanguage.parts, .korean) == ["%-d는 채우지 않은 일입니다(예: 21)."])
  }

  @Test func pieces() {
    #expect(
      FormFixture.pieces("+%F at %H:%M %z", DateFormatLanguage.parts) == ["%F at %H:%M %z", "%F", "%H:%M", "%z"])
  }

  /// Every conversion with every flag and several widths; where an example is given it is what the program prints.
  private static let conversions: [String] = {
    var all: [String] = []
    for flag in ["", "-", "_", "0", "^", "#", "_^", "-^", "0#", "+"] {
      for width in ["", "1", "2", "3", "5", "12"] {
        for modifier in ["", "E", "O", ":", "::", ":::"] {
          for letter in "aAbBcCdDeFgGhHIjklmMnNpPqQrRsStTuUvVwWxXyYzZ%" {
            all.append("%" + flag + width + modifier + String(letter))
          }
        }
      }
    }
    return all
  }()

  @Test func examplesAreWhatDatePrints() throws {
    guard InstalledProgram.isGNU("date") else { return print("skipped: no date of GNU here") }
    try compare(.date) { format in
      InstalledProgram.run(
        "date", ["-u", "-d", "@\(ExampleMoment.secondsSince1970).\(ExampleMoment.nanoseconds)", "+" + format],
        environment: ["LC_ALL": "C"])?.output
    }
  }

  @Test func examplesAreWhatStrftimeWrites() throws {
    guard InstalledProgram.isGNU("date"), InstalledProgram.path("perl") != nil else {
      return print("skipped: no perl with the C library of GNU here")
    }
    try compare(.strftime) { format in
      InstalledProgram.run(
        "perl",
        [
          "-MPOSIX", "-e", "print strftime($ARGV[0], gmtime($ARGV[1])), qq(\n)", format,
          "\(ExampleMoment.secondsSince1970)",
        ],
        environment: ["LC_ALL": "C"])?.output
    }
  }

  private func compare(_ dialect: DateFormatReader.Dialect, _ print: (String) -> String?) throws {
    var compared = 0
    for start in stride(from: 0, to: Self.conversions.count, by: 60) {
      var formats: [String] = []
      var examples: [String] = []
      for format in Self.conversions[start..<min(start + 60, Self.conversions.count)] {
        let bytes = Array(format.utf8)
        let items = DateFormatReader.read(bytes, from: 0, dialect)
        guard let example = ExampleMoment.text(items, of: bytes, dialect) else { continue }
        formats.append(format)
        examples.append(example)
      }
      if formats.isEmpty { continue }
      let printed = try #require(print(formats.joined(separator: "|")))
      let pieces = printed.dropLast().split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      try #require(pieces.count == formats.count)
      for index in formats.indices { #expect(pieces[index] == examples[index], "\(formats[index])") }
      compared += formats.count
    }
    #expect(compared > 200)
  }

  @Test func whatGNUDoesNotKnowIsNotExplained() throws {
    guard InstalledProgram.isGNU("date") else { return print("skipped: no date of GNU here") }
    let plain = Self.conversions.filter { $0.utf8.count < 4 && !$0.contains("E") && !$0.contains("O") }
    for format in plain {
      guard case .unknown = DateFormatReader.read(Array(format.utf8), from: 0, .date)[0] else { continue }
      let printed = try #require(InstalledProgram.run("date", ["+" + format])).output
      #expect(printed.contains("%"), "\(format)")
    }
  }

  @Test func anything() { FormFixture.fuzz(Self.table.map(\.0), DateFormatLanguage.parts) }
}
