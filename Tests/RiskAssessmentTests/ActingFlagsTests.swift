import Testing

@testable import RiskAssessment

@Suite struct ActingFlagsTests {
  @Test(arguments: [
    ("--init-hook", ActingFlags.Meaning.acts), ("--log-file", .acts), ("--logfile", .acts), ("--output_dir", .acts),
    ("--password-command", .acts), ("--no-dry-run", .acts), ("--sftp-ssh", .acts), ("--outputFile", .acts),
    ("--fix-layout", .changes), ("--clearCache", .changes), ("--auto-repair", .changes), ("--output", .prints),
  ])
  func theNameTells(name: String, meaning: ActingFlags.Meaning) {
    #expect(ActingFlags.meaning(of: name[...]) == meaning, "\(name)")
  }

  @Test(arguments: [
    "--no-plugins", "--skip-download", "--format", "--raw-output", "--since", "--name-only", "--exclude-dir",
    "--command",
    "--", "", "-",
  ])
  func othersSayNothing(name: String) {
    #expect(ActingFlags.meaning(of: name[...]) == nil, "\(name)")
  }

  @Test func aFormatIsNoFile() {
    for format in ["json", "-", "jsonpath={.items[0].x}", "/dev/null", "NAME,SIZE", "source,pcent"] {
      #expect(ActingFlags.isNoFile(format[...]))
    }
    for file in ["out.json", "/etc/x", "./x", "out", ""] { #expect(!ActingFlags.isNoFile(file[...])) }
  }
}
