extension RiskRule {
  static let inPlaceEdit = RiskRule(
    id: "in-place-edit",
    english: "Files are changed in place, without a copy of what they held.",
    korean: "파일을 그 자리에서 고치며, 원래 내용의 사본을 남기지 않습니다.",
    reversibility: .partly, touches: [.files],
    harmful: ["sed -i s/a/b/ f", "perl -pi -e 's/a/b/' f", "find . -exec sed -i s/a/b/ {} +", "dos2unix f"],
    harmless: ["sed s/a/b/ f", "sed -n 5p f", "perl -ne print f", "perl -MTime::HiRes=time -e 1"]
  ) { invocation in
    switch invocation.name {
    case "sed": invocation.hasFlag("i", "--in-place") ? .caution : nil
    case "perl", "ruby": invocation.flags.contains { isInPlaceFlag($0.text) } ? .caution : nil
    case "dos2unix", "unix2dos": .caution
    default: nil
    }
  }

  /// `-i`, or `i` in a cluster before any flag that takes the rest as its value.
  private static func isInPlaceFlag(_ flag: String) -> Bool {
    !flag.hasPrefix("--") && flag.dropFirst().prefix { "pnalw0s".contains($0) || $0 == "i" }.contains("i")
  }
}
