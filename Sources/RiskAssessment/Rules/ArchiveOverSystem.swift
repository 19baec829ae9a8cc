extension RiskRule {
  static let archiveOverSystem = RiskRule(
    id: "archive-extraction",
    english: "Files of an archive take the place of files of the same name.",
    korean: "압축 파일 안의 파일이 같은 이름의 파일을 덮어씁니다.",
    reversibility: .partly, touches: [.files],
    harmful: ["tar xzf a.tgz", "sudo tar xf a.tar -C /", "unzip -o a.zip -d /etc", "7z x a.7z", "gunzip a.gz"],
    harmless: ["tar tzf a.tgz", "unzip -l a.zip", "tar czf a.tgz d", "gunzip -c a.gz", "zcat a.gz"]
  ) { invocation in
    guard isExtraction(invocation) else { return nil }
    return invocation.arguments.contains { TargetPath.isInSystem($0.text) && $0.text.hasPrefix("/") }
      ? .danger : .caution
  }

  private static func isExtraction(_ invocation: Invocation) -> Bool {
    switch invocation.name {
    case "tar", "bsdtar":
      let first = invocation.arguments.first?.text ?? ""
      return !first.hasPrefix("-") && first.contains("x") && !first.contains("/") && !first.contains(".")
        || invocation.hasFlag("x", "--extract", "--get")
    case "unzip":
      return !(invocation.hasFlag("l") || invocation.hasFlag("t") || invocation.hasFlag("p") || invocation.hasFlag("Z"))
    case "7z", "7za", "unrar": return ["x", "e"].contains(invocation.subcommand ?? "")
    case "gunzip", "unxz", "bunzip2":
      return !invocation.hasFlag("c", "--stdout", "--to-stdout") && !invocation.hasFlag("l") && !invocation.hasFlag("t")
    case "gzip", "xz", "bzip2", "zstd":
      return invocation.hasFlag("d", "--decompress") && !invocation.hasFlag("c", "--stdout")
    case "cpio": return invocation.hasFlag("i")
    default: return false
    }
  }
}
