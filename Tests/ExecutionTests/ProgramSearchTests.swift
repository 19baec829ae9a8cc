import Testing

@testable import Execution

struct ProgramSearchTests {
  @Test(
    arguments: [
      ("sh", "/bin", "/bin/sh"),
      ("sh", "/nonexistent:/bin", "/bin/sh"),
      ("sh", "/nonexistent:/bin/", "/bin/sh"),
      ("/bin/sh", "", "/bin/sh"),
      ("sh", "", nil),
      ("sh", "/nonexistent", nil),
      ("", "/bin", nil),
      ("no-such-program-here", "/usr/bin:/bin", nil),
      ("passwd", "/etc", nil),
      ("bin", "/usr", nil),
      ("/usr/bin", "/bin", nil),
    ] as [(String, String, String?)])
  func finds(name: String, path: String, found: String?) {
    #expect(ProgramSearch.find(name, path: path) == found)
  }
}
