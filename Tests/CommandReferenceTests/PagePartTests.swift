import CommandReference
import Testing

/// Parts of pages that tell of several commands, and flags that only a synopsis or running text has.
struct PagePartTests {
  private let shell = """
    NAME
           bash - a shell

    SYNOPSIS
           bash [options]
               read -N is no part.

    SHELL BUILTIN COMMANDS
           In this text read may stand
           read and so on, too.

           printf [-v var] format [arguments]
                  Print by format.  The -v option causes the result to be put into var.

           read [-ers] [-a aname] [-N count]
           [-t timeout] [name ...]
                  One line is read.  Options have these meanings:
                  -a aname
                         The words go into aname.
                  -e     Lines are edited.  More.
                  -N     Exactly count characters are read.

           declare [-aA] [name]
           typeset [-aA] [name]
                  Declare variables.  With these attributes:
                  -N     This is another one.

           exit [n]
                  Leave the shell.
    """

  private func part(_ name: String, of page: String = "bash(1)") -> ManualPage? {
    ManualPageReader().read(ManualText(page: page, text: shell), part: name)
  }

  @Test("A builtin has its own flags and those of its synopsis")
  func readsABuiltin() throws {
    let read = try #require(part("read"))
    #expect(read.name == "bash(1)" && read.summary == "One line is read")
    #expect(read.flag("-a")?.argument == .required("aname"))
    #expect(read.flag("-a")?.sentence == "The words go into aname")
    #expect(read.flag("-e")?.sentence == "Lines are edited")
    #expect(read.flag("-N")?.sentence == "Exactly count characters are read")
    #expect(read.flag("-N")?.argument == .required("count"))
    #expect(read.flag("-t")?.argument == .required("timeout"))
    #expect(read.flag("-r") != nil && read.flag("-s") != nil)
    #expect(read.flag("-v") == nil && !read.mentions.contains("-v"))
  }

  @Test("Two names above one text are both its heads")
  func readsASecondName() {
    #expect(part("typeset")?.flag("-N")?.sentence == "This is another one")
    #expect(part("declare")?.summary == "Declare variables")
    #expect(part("exit")?.flags.isEmpty == true)
  }

  @Test("Running text tells of a flag that no list has")
  func readsRunningText() {
    #expect(part("printf")?.flag("-v")?.sentence == "causes the result to be put into var")
    #expect(part("printf")?.flag("-v")?.argument == .required("var"))
  }

  @Test("Of another program's page the flags of the whole page come after the part's")
  func readsThePageToo() throws {
    let page = try #require(part("read", of: "tool(1)"))
    #expect(page.flag("-N")?.sentence == "Exactly count characters are read")
    #expect(page.mentions.contains("-v"))
  }

  @Test("What has no part is not found", arguments: ["", "bash", "In", "nothing", "-a", "One"])
  func findsNothing(_ name: String) {
    #expect(part(name) == nil)
  }
}
