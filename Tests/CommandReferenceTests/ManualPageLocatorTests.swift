import CommandReference
import Testing

struct ManualPageLocatorTests {
  private let locator = ManualPageLocator(folders: ["/a/man", "/b/man"]) {
    ["/b/man/man1/ls.1.gz", "/a/man/man8/lsof.8", "/b/man/man1/kill.1", "/b/man/man2/kill.2"].contains($0)
  }

  @Test func findsThePageAndItsSection() {
    #expect(locator.file(name: "ls")?.path == "/b/man/man1/ls.1.gz")
    #expect(locator.file(name: "lsof")?.section == "8")
    #expect(locator.file(name: "kill", section: "2")?.path == "/b/man/man2/kill.2")
    #expect(locator.file(name: "ls", section: "8") == nil)
    #expect(locator.file(name: "nothing") == nil)
  }

  @Test(arguments: ["", "-k", "../ls", "a b", "a'b", "a/b", "."])
  func takesNoOtherNames(_ name: String) {
    let open = ManualPageLocator(folders: ["/a"]) { _ in true }
    #expect(open.file(name: name) == nil)
  }

  @Test func searchesTheFoldersOfTheEnvironment() {
    #expect(ManualPageLocator.folders(in: ["MANPATH": "/x:/y"]) == ["/x", "/y"])
    #expect(ManualPageLocator.folders(in: ["MANPATH": "/x:"]).first == "/x")
    #expect(ManualPageLocator.folders(in: ["MANPATH": "/x:"]).contains("/usr/share/man"))
    #expect(ManualPageLocator.folders(in: ["PATH": "/opt/t/bin:/usr/bin"]).contains("/opt/t/share/man"))
  }
}
