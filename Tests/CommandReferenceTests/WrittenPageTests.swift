import CommandReference
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Pages in the manner of the BSDs, written for these tests and rendered by mandoc and by man, where they are here.
struct WrittenPageTests {
  /// What must be read of a page: the argument and the beginning of the sentence.
  struct Wanted: Sendable {
    var page: String
    var flags: [String: (argument: FlagArgument, sentence: String)]
  }

  static let wanted: [Wanted] = [
    Wanted(
      page: "ls",
      flags: [
        "-A": (.none, "Include names that begin with a dot"), "-D": (.required("format"), "Show times in format"),
        "-G": (.none, "Colour the names"), "-1": (.none, "(The numeral one.) One name on each line"),
        "-h": (.none, "With -l, sizes are shown with a unit, e.g. 1.5K"),
        "--color": (.required("when"), "Colour the names when asked to"), "-B": (.none, ""), "-C": (.none, ""),
      ]),
    Wanted(
      page: "tar",
      flags: [
        "--auto-compress": (.none, "(c mode only) Choose"), "-C": (.required("directory"), "In c and r mode"),
        "--cd": (.required("directory"), "In c and r mode"), "--exclude": (.required("pattern"), "Leave out"),
        "--file": (.required("file"), "Read the archive"), "--gzip": (.none, "(c mode only) Compress with gzip(1)"),
        "-x": (.none, ""),
      ]),
    Wanted(
      page: "ps",
      flags: [
        "-a": (.none, "Show the processes"), "-O": (.required("fmt"), "Add the columns"),
        "-o": (.required("fmt"), "Show the columns"), "-p": (.required("pid"), "Show these"), "-Z": (.none, ""),
        "-U": (.required("user"), ""),
      ]),
    Wanted(
      page: "sed",
      flags: [
        "-E": (.none, "Take regular"), "-e": (.required("command"), "Add command"),
        "-i": (.required("extension"), "Like -I, but"), "-n": (.none, "Print nothing"), "-u": (.none, ""),
      ]),
    Wanted(
      page: "find",
      flags: [
        "-f": (.required("path"), "Walk path"), "-empty": (.none, "True if nothing"),
        "-name": (.required("pattern"), "True if the last part"), "-L": (.none, ""), "-x": (.none, ""),
        "-E": (.none, "Take the expressions"),
      ]),
    Wanted(
      page: "xargs",
      flags: [
        "-0": (.none, "Expect the null"), "--null": (.none, "Expect the null"),
        "-I": (.required("replstr"), "Run once"),
        "--max-procs": (.required("maxprocs"), "Run this many at once"), "-P": (.required("maxprocs"), "Run this many"),
        "-o": (.none, ""), "-R": (.required("replacements"), ""), "-E": (.required("eofstr"), ""),
      ]),
    Wanted(
      page: "stat",
      flags: [
        "-f": (.required("format"), "Show the information by format"), "-L": (.none, "Follow links"),
        "-t": (.required("timefmt"), "Show times by timefmt, which"), "-x": (.none, ""), "-q": (.none, ""),
      ]),
  ]

  @Test(
    "Pages of the BSDs are read as mandoc and as man render them", arguments: wanted.map(\.page),
    [
      "mandoc -T ascii -O width=120", "mandoc -T utf8 -O width=120",
      "MAN_KEEP_FORMATTING=1 GROFF_NO_SGR=1 MANWIDTH=120 man -P cat -l", "man -P cat -l",
    ])
  func readsWrittenPages(_ name: String, renderer: String) throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent().path + "/Pages/\(name).mdoc"
    let text = RenderedPage.output(of: "LC_ALL=C.UTF-8 \(renderer) '\(source)' 2>/dev/null")
    if text.isEmpty { return print("skipped: \(renderer) does not render here") }
    let page = ManualPageReader().read(ManualText(page: "\(name)(1)", text: text))
    #expect(page.summary?.isEmpty == false)
    let wanted = try #require(Self.wanted.first { $0.page == name })
    for (spelling, expected) in wanted.flags {
      let flag = try #require(page.flag(spelling), "\(spelling) of \(name)")
      #expect(flag.argument == expected.argument, "\(spelling) of \(name)")
      #expect(flag.sentence.hasPrefix(expected.sentence), "\(spelling) of \(name): \(flag.sentence)")
    }
  }
}
