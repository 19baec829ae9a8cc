import CommandReference
import Testing

/// Help texts in the styles of the usual libraries, with words of our own.
struct HelpReaderTests {
  private func help(_ text: String, _ command: String = "tool --help") -> ManualPage {
    HelpReader().read(ManualText(page: command, text: text))
  }

  @Test("argparse")
  func readsArgparse() {
    let page = help(
      """
      usage: tool [-h] [-o OUT] [--size W H] [-v | -q] file

      Draw a picture of a file.

      positional arguments:
        file                  what is drawn

      options:
        -h, --help            show this help message and exit
        -o OUT, --output OUT  where it is written
        --a-very-long-name-of-a-flag LEVEL
                              how much is drawn (default: 5)
        -v, --verbose
        -q                    say nothing
      """)
    #expect(page.name == "tool --help" && page.summary == "Draw a picture of a file")
    #expect(page.flag("-o")?.argument == .required("OUT") && page.flag("--output")?.sentence == "where it is written")
    #expect(page.flag("--a-very-long-name-of-a-flag")?.sentence == "how much is drawn (default: 5)")
    #expect(page.flag("--verbose")?.argument == FlagArgument.none && page.flag("--verbose")?.sentence == "")
    #expect(page.flag("-q")?.sentence == "say nothing")
    #expect(page.flag("--size")?.takesValue == true)
    #expect(page.flag("--frob") == nil)
  }

  @Test("clap, with short and with long help")
  func readsClap() {
    let page = help(
      """
      Seeks words in files

      Usage: tool [OPTIONS] <WORD> [PATH]...

      Options:
        -A, --after-context <NUM>   Show NUM lines after each match
            --keep-going            Do not stop at the first mistake
        -t, --type <TYPE>           Only files of TYPE [default: all] [possible values: all, text]
        -e, --regexp <PATTERN>
                A pattern to seek. May be given more than once.

                A second paragraph.

            --color[=<WHEN>]
                Colour what is found [env: TOOL_COLOR=]
        -v, --verbose...            Say more
      """)
    #expect(page.summary == "Seeks words in files")
    #expect(page.flag("-A")?.argument == .required("NUM"))
    #expect(page.flag("-A")?.sentence == "Show NUM lines after each match")
    #expect(page.flag("--keep-going")?.sentence == "Do not stop at the first mistake")
    #expect(page.flag("-t")?.sentence == "Only files of TYPE")
    #expect(page.flag("-e")?.sentence == "A pattern to seek")
    #expect(page.flag("--color")?.argument == .attached("WHEN"))
    #expect(page.flag("--color")?.sentence == "Colour what is found")
    #expect(page.flag("--verbose")?.argument == FlagArgument.none && page.flag("--verbose")?.sentence == "Say more")
  }

  @Test("cobra, in both of its layouts")
  func readsCobra() {
    let page = help(
      """
      Start a box from a picture.

      Usage:
        tool run [OPTIONS] IMAGE

      Flags:
        -c, --cpu-shares int       Shares of the processor
            --cpus decimal         Number of processors
        -d, --detach               Leave it running
            --mount stringArray    Mount something

      Options:
          -A, --all-namespaces=false:
      \tIf present, list them all. More.

          --chunk-size=500:
      \tReturn lists in pieces.
          -o, --output='':
      \tThe form.
      """)
    #expect(page.flag("-c")?.argument == .required("int") && page.flag("-c")?.sentence == "Shares of the processor")
    #expect(page.flag("--cpus")?.sentence == "Number of processors")
    #expect(page.flag("-d")?.argument == FlagArgument.none)
    #expect(page.flag("-A")?.argument == .attached("VALUE"))
    #expect(page.flag("-A")?.sentence == "If present, list them all")
    #expect(page.flag("--chunk-size")?.argument == .required("VALUE"))
    #expect(page.flag("-o")?.sentence == "The form")
  }

  @Test("click")
  func readsClick() {
    let page = help(
      """
      Usage: tool [OPTIONS] SRC ...

        Put code into shape.

      Options:
        -c, --code TEXT            Format the code
                                   given as text.
        -l, --line-length INTEGER  How many characters a line may have.
                                   [default: 88]
        --fast / --safe            Skip the checks.  [default: safe]
      """)
    #expect(page.summary == "Put code into shape")
    #expect(page.flag("-c")?.sentence == "Format the code given as text")
    #expect(page.flag("--line-length")?.argument == .required("INTEGER"))
    #expect(page.flag("--line-length")?.sentence == "How many characters a line may have")
    #expect(page.flag("--safe")?.sentence == "Skip the checks")
  }

  @Test("GNU columns, python's colons, words after one dash, and a list at the margin")
  func readsOtherColumns() {
    let page = help(
      """
      Usage: tool [OPTION]... [FILE]...
        -a, --all                  do not leave out names that begin with .
            --author               with -l, name the author
            --block-size=SIZE      with -l, scale by SIZE; e.g.,
                                     '--block-size=M'
      -b     : issue warnings
               (-bb: issue errors)
      -X opt : set an option
      -parallelism=n      Limit the number of operations. Defaults
                          to 10.
      -refresh=false      Do not look again.
      """)
    #expect(page.flag("-a")?.sentence == "do not leave out names that begin with .")
    #expect(page.flag("--author")?.sentence == "with -l, name the author")
    #expect(page.flag("--block-size")?.argument == .required("SIZE"))
    #expect(page.flag("-b")?.sentence == "issue warnings (-bb: issue errors)")
    #expect(page.flag("-X")?.argument == .required("opt") && page.flag("-X")?.sentence == "set an option")
    #expect(page.flag("-parallelism")?.argument == .required("n"))
    #expect(page.flag("-refresh")?.argument == .attached("VALUE"))
  }

  @Test("A list right below other lines, and values of several words")
  func readsListsBelowText() {
    let page = help(
      """
      tool  version 3
      Options
      --verbose, -v            say more
      --archive, -a            keep all (no -A,-X)
      --arg a v                set a to v
       -L [<KIND>=]<PATH>  seek there
      """)
    #expect(page.flag("-v")?.sentence == "say more")
    #expect(page.flag("--archive")?.sentence == "keep all (no -A,-X)" && page.flag("-X") == nil)
    #expect(page.flag("--arg")?.sentence == "set a to v" && page.flag("--arg")?.takesValue == true)
    #expect(page.flag("-L")?.sentence == "seek there")
  }

  @Test("Usage lines alone, in brackets")
  func readsUsageLines() {
    let page = help(
      """
      Install things

      Usage:
      tool install [<name> ...]

      Options:
      [-S|--save|--no-save] [-E|--save-exact] [-g|--global]
      [--omit <dev|peer> [--omit <dev|peer> ...]]
      [-w|--workspace <name>]
      """)
    #expect(page.flag("-E")?.spellings == ["-E", "--save-exact"])
    #expect(page.flag("--omit")?.takesValue == true)
    #expect(page.flag("-w")?.argument == .required("name"))
    #expect(page.flag("--no-save") != nil && page.flag("--global") != nil)
    let short = help("usage: tool [-abc] [-d dir] file\n       tool -l [-n]\n")
    #expect(["-a", "-b", "-c", "-l", "-n"].allSatisfy { short.flag($0)?.argument == FlagArgument.none })
    #expect(short.flag("-d")?.argument == .required("dir"))
  }

  @Test(
    "Hostile text is read without harm and without escapes",
    arguments: [
      "", "-", "--", "  -\n  --\n", "usage:", "usage: [[[[-a", "\u{1B}[31m  -x, --red\u{1B}[0m  Paint\u{202E} it\u{7}",
      String(repeating: "  -a", count: 20_000), String(repeating: "[-", count: 20_000),
      String(repeating: "usage: x [-a\n", count: 5_000), String(repeating: "  -x [", count: 10_000),
    ])
  func survives(_ text: String) {
    for flag in help(text).flags {
      #expect(!flag.sentence.utf8.contains { $0 < 0x20 })
      #expect(flag.spellings.allSatisfy { !$0.utf8.contains { $0 <= 0x20 } })
    }
  }
}
