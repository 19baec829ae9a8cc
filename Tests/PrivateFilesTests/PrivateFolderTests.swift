import PrivateFiles
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PrivateFolderTests {
  @Test("How a folder stands") func states() throws {
    let temporary = try TemporaryFolder()
    func state(_ name: String) -> PrivateFolder.State { PrivateFolder(path: temporary.path + name).state }
    #expect(state("") == .ready)
    #expect(state("/a/b") == .missing)
    temporary.write([], to: "file")
    #expect(state("/file") == .unwritable)
    #expect(state("/file/below") == .unwritable)
    symlink("nowhere", temporary.path + "/link")
    #expect(state("/link/a") == .missing || state("/link/a") == .unwritable)
    chmod(temporary.path, 0o750)
    #expect(state("") == .open(mode: 0o750))
    #expect(temporary.names() == ["file", "link"])
  }

  @Test("Folders of others and places where none can be made", .enabled(if: geteuid() != 0)) func foreign() throws {
    #expect(PrivateFolder(path: "/").state == .foreign)
    #expect(PrivateFolder(path: "/qmark-none").state == .unwritable)
    let temporary = try TemporaryFolder()
    chmod(temporary.path, 0o500)
    #expect(PrivateFolder(path: temporary.path).state == .unwritable)
    #expect(PrivateFolder(path: temporary.path + "/a").state == .unwritable)
  }
}
