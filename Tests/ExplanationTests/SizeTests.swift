import Platform
import Testing

@testable import Explanation

struct SizeTests {
  static let sizes: [(String, [String]?)] = [
    ("10M", ["10M is 10 MiB (10,485,760 bytes)."]),
    ("10MB", ["10MB is 10 MB (10,000,000 bytes)."]),
    ("1KiB", ["1KiB is 1 KiB (1,024 bytes)."]),
    ("64k", ["64k is 64 KiB (65,536 bytes)."]),
    ("2kB", ["2kB is 2 kB (2,000 bytes)."]),
    ("+1G", ["1G is 1 GiB (1,073,741,824 bytes)."]),
    ("<5T", ["5T is 5 TiB (5,497,558,138,880 bytes)."]),
    ("20b", ["20b is 20 blocks of 512 bytes (10,240 bytes)."]),
    ("1b", ["1b is one block of 512 bytes."]),
    ("M", ["M is 1 MiB (1,048,576 bytes)."]),
    ("100", []), ("-5", []),
    ("", nil), ("+", nil), ("10x", nil), ("1.5G", nil), ("10Mi", nil), ("human-readable", nil), ("50%", nil),
    ("999999999999999E", nil), ("9999999999999999", nil),
  ]

  @Test(arguments: sizes)
  func sentencesOfSizes(_ size: String, _ expected: [String]?) {
    #expect(FormFixture.says(size, SizeLanguage.parts) == expected)
  }

  @Test func unitsWithoutThousands() {
    #expect(FormFixture.says("512m", SizeLanguage.binaryParts) == ["512m is 512 MiB (536,870,912 bytes)."])
    for size in ["10b", "10MB", "10MiB"] { #expect(FormFixture.says(size, SizeLanguage.binaryParts) == nil) }
  }

  @Test func korean() {
    #expect(FormFixture.says("10M", SizeLanguage.parts, .korean) == ["10M은 10MiB(10,485,760바이트)입니다."])
    let find = FindSizeLanguage(isGNU: true).parts
    #expect(
      FormFixture.says("-10k", find, .korean) == ["크기를 먼저 KiB 단위로 올림하므로 -10k는 최대 9KiB(9,216바이트)라는 뜻입니다."])
  }

  @Test func truncateMakesFilesThatLarge() throws {
    guard InstalledProgram.isGNU("truncate") else { return print("skipped: no truncate of GNU here") }
    for size in ["10M", "10MB", "1KiB", "64k", "2kB", "1G", "3GB", "5T"] {
      let script = "f=$(mktemp) && truncate -s \"$0\" \"$f\" && stat -c %s \"$f\"; rm \"$f\""
      let run = try #require(InstalledProgram.run("sh", ["-c", script, size]))
      let read = try #require(SizeReader.read(Array(size.utf8), .gnu))
      let bytes = try #require(read.unit.bytes) * (read.count ?? 1)
      #expect(run.output == "\(bytes)\n", "\(size)")
    }
  }

  static let found: [(text: String, says: String, fits: [Int], others: [Int])] = [
    ("+1k", "+1k means more than 1 KiB (1,024 bytes).", [1025, 2048], [0, 1, 1024]),
    (
      "-1k", "-1k means empty files alone, since every size is first rounded up to whole units (KiB).", [0],
      [1, 1024]
    ),
    (
      "-3k", "-3k means at most 2 KiB (2,048 bytes), since every size is first rounded up to whole units (KiB).",
      [0, 1024, 2048], [2049, 3072]
    ),
    (
      "2k",
      "2k means more than 1 KiB (1,024 bytes) and at most 2 KiB (2,048 bytes), since every size is first rounded up to whole units (KiB).",
      [1025, 2048], [1024, 2049]
    ),
    (
      "1M",
      "1M means more than 0 bytes and at most 1 MiB (1,048,576 bytes), since every size is first rounded up to whole units (MiB).",
      [1, 1_048_576], [0, 1_048_577]
    ),
    (
      "2",
      "2 means more than one block of 512 bytes and at most 2 blocks of 512 bytes (1,024 bytes), since every size is first rounded up to whole units (512 bytes).",
      [513, 1024], [512, 1025]
    ),
    ("+2b", "+2b means more than 2 blocks of 512 bytes (1,024 bytes).", [1025], [1024, 1]),
    ("100c", "100c means exactly 100 bytes.", [100], [99, 101]),
    ("+100c", "+100c means more than 100 bytes.", [101], [100]),
    ("-100c", "-100c means less than 100 bytes.", [99, 0], [100]),
    ("-1c", "-1c means empty files alone.", [0], [1]),
    ("0", "0 means empty files alone.", [0], [1]),
    ("-0", "-0 fits no file: no size is below zero.", [], [0, 1]),
    (
      "3w",
      "3w means more than 4 bytes and at most 6 bytes, since every size is first rounded up to whole units (two bytes).",
      [5, 6], [4, 7]
    ),
  ]

  @Test(arguments: found)
  func sizesThatFindLooksFor(_ row: (text: String, says: String, fits: [Int], others: [Int])) throws {
    #expect(FormFixture.says(row.text, FindSizeLanguage(isGNU: true).parts) == [row.says])
    guard InstalledProgram.isGNU("find") else { return print("skipped: no find of GNU here") }
    let script = """
      d=$(mktemp -d); size=$0; for n; do truncate -s "$n" "$d/$n"; done
      find "$d" -type f -size "$size" -printf '%f\n' | sort -n; rm -r "$d"
      """
    let names = (row.fits + row.others).map(String.init)
    let run = try #require(InstalledProgram.run("bash", ["-c", script, row.text] + names))
    #expect(run.output.split(separator: "\n").compactMap { Int($0) } == row.fits.sorted(), "\(row.text)")
  }

  @Test func findOfBSDRoundsOnlyBlocks() {
    let find = FindSizeLanguage(isGNU: false).parts
    #expect(FormFixture.says("-1M", find) == ["-1M means less than 1 MiB (1,048,576 bytes)."])
    #expect(FormFixture.says("-10M", find) == ["-10M means less than 10 MiB (10,485,760 bytes)."])
    #expect(FormFixture.says("10k", find) == ["10k means exactly 10 KiB (10,240 bytes)."])
    for size in ["10b", "10w"] { #expect(FormFixture.says(size, find) == nil) }
  }

  @Test(arguments: ["", "+", "10x", "x", "1.5M", "10MB", "10T", "--5"])
  func noSizes(_ text: String) { #expect(FormFixture.says(text, FindSizeLanguage(isGNU: true).parts) == nil) }

  @Test func anything() {
    FormFixture.fuzz(Self.sizes.map(\.0), SizeLanguage.parts)
    FormFixture.fuzz(Self.found.map(\.text), FindSizeLanguage(isGNU: true).parts)
    FormFixture.fuzz(Self.found.map(\.text), FindSizeLanguage(isGNU: false).parts)
  }
}
