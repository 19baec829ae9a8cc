import Platform
import ShellGrammar
import Testing

@testable import OfflineEngine

/// Requests about one path give the plain command for it.
struct PathComposerTests {
  private static func commands(_ words: String, _ system: OperatingSystem = .linux) -> [String] {
    PathComposer().compositions(of: reading(words), on: machine(system)).map(\.text)
  }

  @Test(arguments: [
    ("create an empty file called \"todo.txt\" in /srv/app", "touch /srv/app/todo.txt"),
    ("make a directory named 'new folder' inside /srv", "mkdir -p '/srv/new folder'"),
    ("make three folders src docs and tests", "mkdir -p src docs tests"),
    ("create files a.txt and b.txt", "touch a.txt b.txt"), ("lib와 test 폴더 만들어줘", "mkdir -p lib test"),
    (
      "rename the file /srv/docs/draft.txt to final.txt in the same folder",
      "mv /srv/docs/draft.txt /srv/docs/final.txt"
    ),
    ("change the owner of app.log to deploy", "sudo chown deploy app.log"),
    ("show the owner of the file /srv/a.txt", "stat -c '%U' /srv/a.txt"),
    ("print the size in bytes of /srv/logo.png", "stat -c '%s' /srv/logo.png"),
    ("display the last modification time of /srv/a.txt", "stat -c '%y' /srv/a.txt"),
    ("change permissions of /srv/a.txt to read-only for everyone", "chmod a=r /srv/a.txt"),
    ("copy /srv/a.txt to /backup preserving its timestamps", "cp -p /srv/a.txt /backup"),
    ("copy the folder /srv/docs with all its subfolders to /backup", "cp -r /srv/docs /backup"),
    (
      "print the base name of the path /srv/old.tar.gz without the .tar.gz extension",
      "basename /srv/old.tar.gz .tar.gz"
    ),
  ])
  func aRequestGivesItsCommand(words: String, command: String) {
    #expect(Self.commands(words) == [command])
  }

  /// What asks for more than a path has, or of many files, is others'.
  @Test(arguments: [
    "show the owner of all files in /srv", "delete /srv/a.txt", "create a link named x in /srv",
    "rename all files in /srv to lower case", "print lines of /srv/a.txt", "copy a.txt to b.txt", "make all",
    "change the owner of a.txt", "show the owner of /srv/a.txt on mondays", "", "rename", "파일 만들어줘",
  ])
  func otherRequestsAreLeft(words: String) { #expect(Self.commands(words) == []) }

  @Test func onMacTheFactsAreBSDs() {
    #expect(Self.commands("show the owner of the file /srv/a.txt", .macos) == ["stat -f '%Su' /srv/a.txt"])
  }

  /// A name that the shell would read otherwise stays one word of the command.
  @Test(arguments: ["$(touch x)", "a;b", "-rf", "a b", "`id`", "'", "*", "a\nb"])
  func namesStayData(name: String) throws {
    for command in Self.commands("create an empty file called \"\(name)\" in /srv/app") {
      let list = ShellParser().parse(command).list
      let simple = try #require(list.items.first?.andOrList.first.commands.first)
      guard case .simple(let simple) = simple else { throw NotSimple() }
      #expect(list.items.count == 1 && simple.words.count == 2)
      #expect(simple.words.last?.literalValue == "/srv/app/" + name)
    }
  }

  private struct NotSimple: Error {}

  @Test func theCommandsDoWhatTheySay() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("a.txt", "text\n")
    for words in [
      "create an empty file called \"b.txt\" in ./new", "rename ./a.txt to c.txt",
      "remove read permission for group and others on ./c.txt",
    ] {
      let command = try #require(Self.commands(words).first, "\(words)")
      _ = try folder.run("mkdir -p new; " + command)
    }
    #expect(try folder.run("test -e new/b.txt && test -e c.txt && ! test -e a.txt && echo yes") == ["yes"])
  }
}
