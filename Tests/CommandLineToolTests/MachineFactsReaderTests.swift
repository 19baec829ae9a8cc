import CommandLineTool
import Platform
import Prompting
import Testing

struct MachineFactsReaderTests {
  private static let release = "ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nHOME_URL=x\n"

  @Test(
    "the system's name is read from its own file",
    arguments: [
      (["/etc/os-release": release], OperatingSystem.linux, "Debian GNU/Linux 12 (bookworm)"),
      (["/usr/lib/os-release": "PRETTY_NAME='Alpine Linux v3.19'"], .linux, "Alpine Linux v3.19"),
      (["/etc/os-release": "PRETTY_NAME=\"x\u{1B}[0m\""], .linux, "Linux"),
      (["/etc/os-release": "PRETTY_NAME=\"\""], .linux, "Linux"),
      ([:], .linux, "Linux"), ([:], .macos, "macOS"),
      (
        [
          "/System/Library/CoreServices/SystemVersion.plist":
            "<key>ProductName</key><string>macOS</string><key>ProductVersion</key>\n<string>15.1</string>"
        ], .macos, "macOS 15.1"
      ),
    ])
  func system(files: [String: String], system: OperatingSystem, name: String) {
    let world = ModelFixture.world(files: files, system: system)
    #expect(MachineFactsReader(world).facts(words: "x", candidates: []).system == name)
  }

  @Test("shell, tools, root and package manager")
  func rest() {
    let debian = ModelFixture.world(
      programs: ["bash", "apt", "numfmt", "busybox", "/bin/zsh"], environment: ["SHELL": "/bin/zsh"])
    let facts = MachineFactsReader(debian).facts(words: "x", candidates: [])
    #expect(facts.shell == "zsh")
    #expect(facts.tools == "GNU")
    #expect(facts.packageManager == "apt")
    #expect(!facts.isRoot)
    let alpine = MachineFactsReader(ModelFixture.world(programs: ["apk", "busybox"], isRoot: true)).facts(
      words: "x", candidates: [])
    #expect(alpine == MachineFacts(system: "Linux", shell: "sh", tools: "BusyBox", isRoot: true, packageManager: "apk"))
    let mac = MachineFactsReader(ModelFixture.world(programs: ["bash"], system: .macos)).facts(
      words: "x", candidates: [])
    #expect(mac.tools == "BSD")
    #expect(mac.packageManager == nil)
  }

  @Test(
    "the programs that matter for the words and the candidates",
    arguments: [
      ("listening port 5000", ["lsof -i :5000"], ["lsof", "ss"], ["netstat"]),
      ("5000번 포트", [], ["ss", "lsof"], ["netstat"]), ("pretty print json", [], [], ["jq"]),
      ("delete empty folders", ["find . -type d -empty -exec rmdir {} +"], ["find"], []),
      (
        "x", ["sudo ss -l | xargs -n 1 echo", "/home/me/run.sh --x", "$CMD x"], ["ss", "lsof"],
        ["netstat"]
      ),
      ("make coffee", [], [], []),
    ])
  func programs(words: String, commands: [String], installed: [String], missing: [String]) {
    let world = ModelFixture.world(programs: ["ss", "lsof", "find", "sudo"])
    let facts = MachineFactsReader(world).facts(words: words, candidates: commands.map(ModelFixture.candidate))
    #expect(facts.installed == installed)
    #expect(facts.missing == missing)
  }

  @Test("no more than twelve names, and nothing of the owner")
  func bounds() {
    let world = ModelFixture.world(environment: ["HOME": "/home/someone", "USER": "someone", "HOSTNAME": "thathost"])
    let words = "json yaml xml video image container service dns download clipboard zip sync port pdf python"
    let facts = MachineFactsReader(world).facts(words: words, candidates: [])
    #expect(facts.installed.count + facts.missing.count == 12)
    let all = "\(facts)"
    #expect(!all.contains("someone") && !all.contains("thathost") && !all.contains("/home"))
  }
}
