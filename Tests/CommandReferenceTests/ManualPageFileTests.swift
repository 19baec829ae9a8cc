import Testing

@testable import CommandReference

struct ManualPageFileTests {
  private let stamp = ManualPageStamp(path: "/usr/share/man/man1/tool.1.gz", size: 12, modified: 34, renderer: "mandoc")
  private let page = ManualPage(
    name: "tool(1)", summary: "does\tthings",
    flags: [
      ManualFlag(spellings: ["-a", "--all"], argument: .none, sentence: "Takes all"),
      ManualFlag(spellings: ["-n"], argument: .required("NUM"), sentence: ""),
      ManualFlag(spellings: ["--color"], argument: .attached("WHEN"), sentence: "한글도 있다"),
      ManualFlag(spellings: ["-i"], argument: .optional("ADDR"), sentence: "x"),
      ManualFlag(spellings: ["-size"], argument: .words(["W", "H"]), sentence: "two"),
      ManualFlag(spellings: ["-exec"], argument: .command(terminators: [";", "+"]), sentence: "runs"),
    ], mentions: ["-a", "--all", "--hidden"])

  @Test func aPageComesBackAsItWas() throws {
    var expected = page
    expected.summary = "does things"
    #expect(ManualPageFile.decode(ManualPageFile.encode(page, stamp), stamp) == expected)
    let empty = ManualPage(name: "x(1)", summary: nil, flags: [])
    #expect(ManualPageFile.decode(ManualPageFile.encode(empty, stamp), stamp) == empty)
  }

  @Test func anotherStampIsAnotherPage() {
    let file = ManualPageFile.encode(page, stamp)
    for change: (inout ManualPageStamp) -> Void in [
      { $0.path += "x" }, { $0.size += 1 }, { $0.modified += 1 }, { $0.renderer = "man" },
    ] {
      var other = stamp
      change(&other)
      #expect(ManualPageFile.decode(file, other) == nil)
    }
  }

  @Test func damageIsSeenWhereverItIs() {
    let file = ManualPageFile.encode(page, stamp)
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 0x20
      #expect(ManualPageFile.decode(damaged, stamp) == nil, "byte \(index)")
      #expect(ManualPageFile.decode(Array(file[..<index]), stamp) == nil, "cut at \(index)")
    }
    #expect(ManualPageFile.decode([], stamp) == nil)
    #expect(ManualPageFile.decode(file + [0x0A], stamp) == nil)
  }

  @Test func filesOfOtherPagesHaveOtherNames() {
    var other = stamp
    other.path = "/usr/local/share/man/man1/tool.1.gz"
    #expect(other.fileName != stamp.fileName)
    #expect(stamp.fileName.hasPrefix("tool.1.gz-"))
    other.path = "/m/" + String(repeating: "x", count: 300)
    #expect(other.fileName.utf8.count < 130)
  }
}
