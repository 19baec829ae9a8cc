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

  @Test func looksOnlyIntoFoldersThatExist() {
    let probes = Probes()
    let folders = ["/usr/local/share/man", "/usr/local/man", "/usr/share/man", "/opt/man"]
    let there = ["/usr/local/share/man": "1", "/usr/local/man": "1", "/usr/share/man": "2", "/usr/share/man/man1": "3"]
    let locator = ManualPageLocator(folders: folders, identity: { there[$0] }) { path in
      probes.add(path)
      return false
    }
    #expect(locator.file(name: "nothing") == nil)
    #expect(probes.paths.allSatisfy { $0.hasPrefix("/usr/share/man/man1/nothing.1") })
    #expect(probes.paths.count <= 10)
  }

  /// Two names of one folder are searched once.
  @Test func knowsAFolderByAnyName() {
    let probes = Probes()
    let locator = ManualPageLocator(
      folders: ["/a", "/b"], identity: { $0.hasSuffix("/man1") || $0.count == 2 ? "x" : nil }
    ) {
      probes.add($0)
      return false
    }
    #expect(locator.file(name: "nothing", section: "1") == nil)
    #expect(!probes.paths.contains { $0.hasPrefix("/b") })
  }

  private final class Probes: @unchecked Sendable {
    private(set) var paths: [String] = []
    func add(_ path: String) { paths.append(path) }
  }

  @Test func searchesTheFoldersOfTheEnvironment() {
    #expect(ManualPageLocator.folders(in: ["MANPATH": "/x:/y"]) == ["/x", "/y"])
    #expect(ManualPageLocator.folders(in: ["MANPATH": "/x:"]).first == "/x")
    #expect(ManualPageLocator.folders(in: ["MANPATH": "/x:"]).contains("/usr/share/man"))
    #expect(ManualPageLocator.folders(in: ["PATH": "/opt/t/bin:/usr/bin"]).contains("/opt/t/share/man"))
  }
}
