extension RiskRule {
  static let shredding = RiskRule(
    id: "shredding", family: .deletion,
    reason: .init(
      "The content is overwritten so that no tool can bring it back.",
      "어떤 도구로도 되살릴 수 없도록 내용을 덮어씁니다."),
    safer: .init(
      "Check the names with ls first; rm is enough where nobody must be kept from recovering the content.",
      "먼저 ls로 이름을 확인하십시오. 복구를 막을 필요가 없으면 rm으로 충분합니다."),
    reversibility: .no, touches: [.files],
    danger: [
      "shred -u key.pem", "sudo ‹shred /dev/sdb›", "srm -r old", "wipe -rf x", "scrub -p dod x", "nwipe /dev/sda",
      "find . -name '*.key' -exec ‹shred {}› +", "rm -P a",
    ],
    harmless: ["shred --help", "shred --version", "ls shred", "man shred", "rm a"],
    programs: ["shred", "srm", "wipe", "scrub", "nwipe", "rm"]
  ) { invocation in
    if invocation.isHelp { return nil }
    return invocation.name == "rm" && !invocation.hasLetter("P") ? nil : .danger
  }
}
