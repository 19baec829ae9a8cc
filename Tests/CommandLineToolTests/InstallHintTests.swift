import CommandLineTool
import Platform
import Testing

@Suite struct InstallHintTests {
  private func hint(_ program: String, managers: Set<String>, system: OperatingSystem = .linux, isRoot: Bool = false)
    -> String?
  {
    let machine = Machine(
      operatingSystem: system, isRoot: isRoot, language: .english,
      findProgram: { managers.contains($0) ? "/bin/" + $0 : nil },
      fileExists: { _ in false })
    return InstallHint.command(for: program, on: machine)
  }

  @Test func theMachinesOwnPackageManagerIsNamed() {
    #expect(hint("lsof", managers: ["apt"]) == "sudo apt install lsof")
    #expect(hint("lsof", managers: ["apt"], isRoot: true) == "apt install lsof")
    #expect(hint("ss", managers: ["dnf"]) == "sudo dnf install iproute")
    #expect(hint("ss", managers: ["apt"]) == "sudo apt install iproute2")
    #expect(hint("jq", managers: ["pacman"]) == "sudo pacman -S jq")
    #expect(hint("watch", managers: ["brew", "apt"], system: .macos) == "brew install watch")
  }

  @Test func aNameThatNobodyKnowsIsNotInstalled() {
    let machine = Machine(
      operatingSystem: .linux, isRoot: true, language: .english, findProgram: { $0 == "apt" ? "/bin/apt" : nil },
      fileExists: { _ in false })
    #expect(InstallHint.command(for: "frobnicate", on: machine, isOurs: false) == nil)
    #expect(InstallHint.command(for: "jq", on: machine, isOurs: false) == "apt install jq")
    #expect(InstallHint.command(for: "ss", on: machine, isOurs: false) == "apt install iproute2")
  }

  @Test func whatCannotBeInstalledHasNoHint() {
    #expect(hint("lsof", managers: []) == nil)
    #expect(hint("./run.sh", managers: ["apt"]) == nil)
    #expect(hint("$CMD", managers: ["apt"]) == nil)
    #expect(hint("sw_vers", managers: ["apt"]) == nil)
  }
}
