import Testing

@testable import OfflineEngine

struct ValueTests {
  @Test func everySlotTypeHasABitOfItsOwn() {
    let bits = SlotType.allCases.map { SlotTypes($0).rawValue }
    #expect(bits == SlotType.allCases.indices.map { 1 << UInt64($0) })
  }

  @Test(arguments: [
    ("listening port 5000", "port", "5000"), ("what is on :8080", "port", "8080"), ("5000번 포트", "port", "5000"),
    ("4th column", "column", "4"), ("fourth column", "column", "4"), ("4번째 열", "column", "4"),
    ("네 번째 열", "column", "4"), ("column 4", "column", "4"), ("print $4", "column", "4"),
    ("top ten files", "count", "10"), ("파일 10개", "count", "10"), ("two branches", "count", "2"),
    ("1,000 lines", "number", "1000"), ("issue #42", "number", "42"),
    ("lines 5 to 10", "range", "5-10"), ("lines 5-10", "range", "5-10"), ("5~10번째 줄", "range", "5-10"),
    ("5번째부터 10번째까지", "range", "5-10"), ("5번부터 10번 줄까지", "range", "5-10"),
    ("over 100MB", "size", "100M"), ("1.5 GiB files", "size", "1536M"), ("100메가 넘는", "size", "100M"),
    ("bigger than 10 megabytes", "size", "10M"), ("500 bytes", "size", "500c"), ("2T", "size", "2048G"),
    ("out of notes.txt", "file", "notes.txt"), ("보고서.pdf를", "file", "보고서.pdf"), ("in ~/src/", "folder", "~/src/"),
    ("in src/lib", "folder", "src/lib"), ("this folder", "folder", "."), ("홈 디렉토리", "folder", "~"),
    ("*.log files", "glob", "*.log"), ("log files", "glob", "*.log"), ("python files", "glob", "*.py"),
    ("파이썬 파일", "glob", "*.py"), ("png 파일", "extension", "png"), (".log files", "extension", "log"),
    ("separated by comma", "delimiter", ","), ("쉼표로", "delimiter", ","), ("tab separated", "delimiter", "\t"),
    ("by | please", "delimiter", "|"), ("$로 구분된", "delimiter", "$"), ("split at ','", "delimiter", ","),
    ("get https://example.com/x.iso", "url", "https://example.com/x.iso"), ("ping 10.0.0.5", "host", "10.0.0.5"),
    ("ssh bob@example.com", "host", "bob@example.com"), ("chmod 755 x", "mode", "755"), ("make it u+x", "mode", "u+x"),
    ("send SIGTERM", "signal", "TERM"), ("back to HEAD~2", "revision", "HEAD~2"),
    ("show abc1234", "revision", "abc1234"),
    ("since 2024-01-31", "date", "2024-01-31"), ("since yesterday", "date", "yesterday"), ("어제부터", "date", "yesterday"),
    ("3 days ago", "date", "3 days ago"), ("3일 전부터", "date", "3 days ago"), ("an hour ago", "date", "1 hour ago"),
    ("since last monday", "date", "last monday"), ("월요일부터", "date", "monday"), ("since last week", "date", "last week"),
    ("before june 5", "date", "june 5"), ("the 5th june", "date", "june 5"), ("since june", "date", "june 1"),
    ("june 99", "date", "june 1"), ("before monday", "date", "monday"),
    ("unpack a.tar.gz", "archive", "a.tar.gz"),
    ("run nginx:1.27", "image", "nginx:1.27"),
  ])
  func valuesAreFound(request: String, type: String, text: String) throws {
    let type = try #require(SlotType(rawValue: type))
    let best = reading(request).candidates(type).max { $0.fit < $1.fit }
    #expect(best?.value.text == text)
  }

  @Test(arguments: [
    ("last 7 days", SlotValue.time(7, .day)), ("3일 전", .time(3, .day)), ("30분", .time(30, .minute)),
    ("30m", .time(30, .minute)), ("older than a month", .time(1, .month)), ("two weeks", .time(2, .week)),
    ("1시간 전부터", .time(1, .hour)), ("일주일", .time(1, .week)),
  ])
  func agesAreFound(request: String, value: SlotValue) {
    #expect(reading(request).candidates(.age).max { $0.fit < $1.fit }?.value == value)
  }

  @Test(arguments: [
    ("port 99999", "port"), ("no number here", "count"), ("10 to 5", "range"), ("a.txt", "archive"), ("888", "mode"),
    ("find files", "size"), ("nothing", "url"),
  ])
  func whatDoesNotFitIsLeft(request: String, type: String) throws {
    let type = try #require(SlotType(rawValue: type))
    #expect(reading(request).candidates(type).isEmpty)
  }

  @Test func anExistingNameIsAPath() {
    #expect(reading("open Makefile", files: ["Makefile"]).candidates(.file).first?.value == .text("Makefile"))
    #expect(reading("open Makefile").candidates(.file).isEmpty)
  }
}
