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

  @Test func readsHeadsThatHoldMoreThanFlags() {
    let page = page(
      """
      OPTIONS
             --mismatched=no|yes [no]
                 Take files that do not fit together.

             --type [!] number
                    The type.

             -ac[:stream] channels (input/output)
                 Set the channels.

             --bar (beta testing)
             --bars (beta testing)
                 Show a bar.

             --compare ver1 op ver2
                 Compare versions.

             -aes128, -aes192, -des3,
             -idea
                 Encrypt it.

             ○   --color / -C and --plain / -M:

                 Colour it.

             "-b"
             "--brief"
                 Say less.

             --dest, -d transport Destination of the
             copy. More.

             --authfile path


             Path of the file.

             If -b comes here, it is
             -b that is meant.
      """)
    #expect(page.flag("--mismatched")?.sentence == "Take files that do not fit together")
    #expect(page.flag("--type")?.argument == .required("number"))
    #expect(page.flag("-ac")?.argument == .required("channels"))
    #expect(page.flag("--bar")?.sentence == "Show a bar" && page.flag("--bar")?.argument == FlagArgument.none)
    #expect(page.flag("--bars")?.sentence == "Show a bar")
    #expect(page.flag("--compare")?.argument == .required("ver1"))
    #expect(page.flag("-aes128")?.sentence == "Encrypt it" && page.flag("-idea")?.sentence == "Encrypt it")
    #expect(page.flag("-M")?.sentence == "Colour it")
    #expect(page.flag("-b")?.sentence == "Say less")
    #expect(
      page.flag("-d")?.argument == .required("transport") && page.flag("--dest")?.sentence == "Destination of the copy")
    #expect(page.flag("--authfile")?.sentence == "Path of the file")
  }

  @Test func readsValuesThatAreOnlyUnderlined() {
    let page = page(
      "OPTIONS\n       -\u{8}-C\u{8}C_\u{8}n_\u{8}a_\u{8}m_\u{8}e\n              The name.\n\n       -\u{8}-a\u{8}a_\u{8}_b\u{8}b\n              A word.\n"
    )
    #expect(page.flag("-C")?.argument == .required("name") && page.flag("-C")?.sentence == "The name")
    #expect(page.flag("-a_b")?.argument == FlagArgument.none)
  }

  @Test func readsTheSynopsis() {
    let page = page(
      """
      SYNOPSIS
             tool [-a, --all] [-C, --color when] [-A, --ascii, -G, --vt100] [-ghl] [-n num|all]
             tool -x file

      OPTIONS
             -a     Take all.
             -g     Group.
             -C     Colour.

      NOTES
             The -n option counts lines.  With -x nothing is said.
      """)
    #expect(page.flag("--all")?.sentence == "Take all")
    #expect(page.flag("--color")?.argument == .required("when") && page.flag("--color")?.sentence == "Colour")
    #expect(page.flag("--ascii")?.spellings == ["-A", "--ascii"])
    #expect(page.flag("-G")?.spellings == ["-G", "--vt100"])
    #expect(page.flag("-h") != nil && page.flag("-l") != nil && page.flag("-ghl") == nil)
    #expect(page.flag("-n")?.sentence == "counts lines" && page.flag("-n")?.takesValue == true)
    #expect(page.flag("-x")?.argument == FlagArgument.none)
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
