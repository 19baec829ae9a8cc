import Prompting
import Testing

@Suite struct ManualSectionsTests {
  private static let page = """
    GREP(1)                         User Commands                        GREP(1)

    NAME
           grep - print lines that match patterns

    SYNOPSIS
           grep [OPTION...] PATTERNS [FILE...]

    OPTIONS
       Generic Program Information
           --help Output a usage message and exit.

       File and Directory Selection
           --include=GLOB
                  Search only files whose base name matches GLOB
                  (using wildcards).

           -r, --recursive
                  Read all files under each directory.

    EXAMPLES
           grep --include='*.c' foo

    GNU grep 3.8                      2019-12-29                         GREP(1)
    """

  private let sections = ManualSections(page)

  @Test("a page is cut at its headings")
  func headings() {
    #expect(sections.sections.map(\.heading) == ["NAME", "SYNOPSIS", "OPTIONS", "EXAMPLES"])
    #expect(sections.named("synopsis").flatMap(\.lines) == ["       grep [OPTION...] PATTERNS [FILE...]"])
    #expect(sections.named("EXAMPLE").map(\.heading) == ["EXAMPLES"])
    #expect(sections.named("FILES").isEmpty)
    #expect(sections.footer == "GNU grep 3.8")
  }

  @Test("the lines with a word come with what is said of them")
  func lines() {
    let found = sections.lines(with: "--INCLUDE")
    #expect(found.count == 4)
    #expect(found[1].contains("Search only files"))
    #expect(found.last?.contains("*.c") == true)
    #expect(sections.lines(with: "zebra").isEmpty && sections.lines(with: "").isEmpty)
  }

  @Test("pages that list their options in the description")
  func description() {
    let page = ManualSections("LS(1)\n\nDESCRIPTION\n       -a all\n\nGNU coreutils 9.1   May 2022    LS(1)\n")
    #expect(page.named("OPTIONS").map(\.heading) == ["DESCRIPTION"])
  }

  @Test("texts that are no pages have no sections", arguments: ["", "\n\n", "one line", " a\n b\n c", "A\nB"])
  func noPage(text: String) {
    #expect(ManualSections(text).sections.isEmpty)
    #expect(ManualSections(text).footer == nil)
  }
}
