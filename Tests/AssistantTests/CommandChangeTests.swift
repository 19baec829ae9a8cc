import Assistant
import Testing

@Suite struct CommandChangeTests {
  @Test(
    arguments: [
      ("find . -mtime -7", "find . -mtime -30", ["-7>-30"]),
      ("ls -l", "ls -l -a *.txt", [">-a *.txt"]),
      ("sudo rm -i a", "rm a", ["sudo>", "-i>"]),
      ("a b c d", "a x c y", ["b>x", "d>y"]),
      ("ls  -l", "ls -l", nil),
      ("ls -l", "df -h", nil),
      ("", "", nil),
      ("포트 5000", "포트 6000", ["5000>6000"]),
    ] as [(String, String, [String]?)])
  func differences(old: String, new: String, hunks: [String]?) {
    #expect(CommandChange(from: old, to: new)?.hunks.map { $0.removed + ">" + $0.added } == hunks)
  }

  @Test func veryLongCommandsAreNotCompared() {
    let long = String(repeating: "word ", count: 5_000)
    #expect(CommandChange(from: long, to: long + "x") == nil)
  }
}
