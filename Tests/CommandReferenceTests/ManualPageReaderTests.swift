import CommandReference
import Testing

/// Rendered pages in the layouts that real ones have, with words of our own.
struct ManualPageReaderTests {
  private func page(_ text: String) -> ManualPage {
    ManualPageReader().read(ManualText(page: "tool(1)", text: text))
  }

  @Test func readsTheGNULayout() throws {
    let page = page(
      """
      TOOL(1)                  User Commands                 TOOL(1)

      NAME
             tool - show a few things

      DESCRIPTION
             -n, --lines=[-]NUM
                    show NUM lines at most; e.g. few.  More of it
                    comes on the next line.

             --color[=WHEN], --colour[=WHEN]
                    colour what is shown.

             -NUM   the same as -n NUM, which is told again on this long line
                    and here.

             --help display some help and exit
      """)
    #expect(page.summary == "show a few things")
    let lines = try #require(page.flag("-n"))
    #expect(lines.spellings == ["-n", "--lines"] && lines.takesValue)
    #expect(lines.sentence == "show NUM lines at most; e.g. few")
    #expect(page.flag("--colour")?.argument == .attached("WHEN"))
    #expect(page.flag("-NUM")?.sentence.hasPrefix("the same as") == true)
    #expect(page.flag("--help")?.argument == FlagArgument.none)
    #expect(page.flag("--help")?.sentence == "display some help and exit")
    #expect(page.flag("-z") == nil)
  }

  @Test func readsTagsOnTheLineOfTheDescription() throws {
    let page = page(
      """
      OPTIONS
             In this text -a, -b and -c may stand at the start of a line:
             -a, -U, and -ufoo are no entries of the list.

             -a   makes it so that all conditions must hold, which is said
                  in two lines.

             -c c shows only what has a name that begins with c, which is
                  said in two lines too.

             -i [i]
                  lists things.  With i only those.

             +|-w Turns warnings on or off, and the line is long enough to
                  be broken.
      """)
    #expect(page.flag("-U") == nil)
    #expect(page.flag("-a")?.argument == FlagArgument.none)
    #expect(page.flag("-c")?.argument == .required("c"))
    #expect(page.flag("-i")?.argument == .optional("i"))
    #expect(page.flag("-i")?.sentence == "lists things")
    #expect(page.flag("+w") != nil && page.flag("-w") != nil)
  }

  @Test func readsTheGitLayout() throws {
    let page = page(
      """
      OPTIONS
             -a, --all
                 Take everything.

             -u[<mode>], --untracked-files[=<mode>]
                 Show more. The mode is optional.

             --[no-]signoff
                 Add a line.

             --fixup=<commit>
             --squash=<commit>
                 Make a commit for later.
      """)
    #expect(page.flag("--all")?.sentence == "Take everything")
    #expect(page.flag("-u")?.argument == .attached("mode"))
    #expect(page.flag("--no-signoff") != nil && page.flag("--signoff") != nil)
    #expect(page.flag("--fixup")?.sentence == "Make a commit for later")
    #expect(page.flag("--squash")?.argument == .required("commit"))
  }

  @Test func readsSingleDashWordsAndBullets() {
    let page = page(
      """
      TESTS
             -name pattern
                    The name fits pattern.

             -newer reference
                    Newer than reference.

             •   --slurp/-s:

                 Read all of it at once.
      """)
    #expect(page.flag("-name")?.argument == .required("pattern"))
    #expect(page.flag("-s")?.spellings == ["--slurp", "-s"])
    #expect(page.flag("-s")?.sentence == "Read all of it at once")
  }

  @Test func stripsWhatTerminalsDoNotShow() {
    let bold = "N\u{8}NA\u{8}AM\u{8}ME\u{8}E\n  _\u{8}x \u{1B}[1mtool\u{1B}[0m \u{2010}\u{2010}all\u{202E}\u{200B}\tend"
    #expect(RenderedText.plain(bold) == "NAME\n  x tool --all  end")
  }

  @Test func readsNothingFromNothing() {
    #expect(page("").flags.isEmpty)
    #expect(page("-").flags.isEmpty)
    #expect(page("   -\n   --\n   -[\n   -=").flags.allSatisfy { $0.spellings.allSatisfy { $0.hasPrefix("-") } })
  }
}
