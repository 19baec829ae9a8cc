import CommandReference
import Testing

/// What is read from the pages of this machine, where they are installed.
struct InstalledManualPageTests {
  static let flags: [(page: String, flags: [String: FlagArgument])] = [
    ("lsof", ["-i": .optional("i"), "-c": .required("c"), "-n": .none, "+D": .required("D")]),
    (
      "find",
      ["-name": .required("pattern"), "-mtime": .required("n"), "-empty": .none, "-maxdepth": .required("levels")]
    ),
    ("tar", ["-x": .none, "-f": .required("ARCHIVE"), "--exclude": .required("PATTERN"), "-z": .none]),
    ("grep", ["-A": .required("NUM"), "--color": .attached("WHEN"), "-r": .none]),
    ("ls", ["--color": .attached("WHEN"), "-l": .none, "--help": .none]),
    ("git-commit", ["--amend": .none, "-m": .required("msg"), "-a": .none, "-u": .attached("mode")]),
    ("ssh", ["-p": .required("port"), "-v": .none]),
    ("mandoc", ["-T": .required("output"), "-a": .none]),
  ]

  @Test(arguments: flags.map(\.page))
  func knowsItsFlags(_ name: String) throws {
    guard let text = RenderedPage.of(name) else { return print("skipped: no page of \(name) here") }
    let page = ManualPageReader().read(text)
    #expect(page.summary != nil)
    for (spelling, argument) in Self.flags.first(where: { $0.page == name })?.flags ?? [:] {
      let flag = try #require(page.flag(spelling), "\(spelling) of \(name)")
      #expect(flag.argument == argument, "\(spelling) of \(name)")
      #expect(!flag.sentence.isEmpty, "\(spelling) of \(name)")
    }
    #expect(page.flag("--no-such-flag") == nil)
  }
}
