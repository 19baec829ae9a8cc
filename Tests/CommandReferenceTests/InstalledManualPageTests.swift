import CommandReference
import Testing

struct InstalledManualPageTests {
  @Test func dump() throws {
    for name in ["lsof", "git-commit", "find", "tar", "grep", "ls", "ssh", "head", "rsync", "ps","curl","jq","bash","awk","mandoc","ip","journalctl","openssl"] {
      guard let text = RenderedPage.of(name) else { print("-- no \(name)"); continue }
      let page = ManualPageReader().read(text)
      print("=====", page.name, page.summary ?? "-", page.flags.count)
      for flag in page.flags { print("  ", flag.spellings, flag.argument, "|", flag.sentence.prefix(90)) }
    }
  }
}
