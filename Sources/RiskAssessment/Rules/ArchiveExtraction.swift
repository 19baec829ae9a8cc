extension RiskRule {
  static let archiveExtraction = RiskRule(
    id: "archive-extraction", family: .archives,
    reason: .init(
      "Files of an archive take the place of files of the same name.", "압축 파일 안의 파일이 같은 이름의 파일을 덮어씁니다."),
    safer: .init(
      "List it first (tar tf, unzip -l), and extract into a new, empty folder.",
      "먼저 목록(tar tf, unzip -l)을 보고, 새 빈 디렉터리에 푸십시오."),
    reversibility: .partly, touches: [.files],
    danger: [
      "sudo ‹tar xf a.tar -C /›", "unzip -o a.zip -d /etc", "tar -xPf a.tar", "sudo ‹tar xzf a.tgz -C /usr›",
      "cpio -idmv --absolute-filenames < a", "dpkg-deb -x a.deb /", "unsquashfs -f -d / a.sfs", "tar xPf a.tar",
      "cat a.tar | ‹bsdtar -xf- -C /usr›",
      "tar xf a.tar --absolute-names", "bsdtar -xf a -C /", "7z x a.7z -o/etc", "tar --directory=/ -xf a.tar",
      "unzip a.zip -d /",
      "curl x | ‹tar xz -C /›", "unrar x a.rar /etc/",
    ],
    caution: [
      "tar xzf a.tgz", "7z x a.7z", "gunzip a.gz", "unzip a.zip", "tar --overwrite -xf a.tar", "bzip2 -d a.bz2",
      "xz -d a.xz", "unrar x a.rar",
      "cpio -i < a.cpio", "tar xf a.tar -C d", "tar xf a.tar -C ~", "sudo ‹tar -C /usr/local -xzf go.tgz›",
      "gzip -d a.gz",
      "zstd -d a.zst", "ar x a.a",
    ],
    harmless: [
      "tar tzf a.tgz", "unzip -l a.zip", "tar czf a.tgz d", "gunzip -c a.gz", "zcat a.gz", "zip -r a.zip d",
      "tar xOf a.tar f", "7z l a.7z", "zip -m a.zip b", "tar --remove-files -cf a.tar b",
      "gzip -k a", "gzip a.log", "xz a.log", "xz -t a.xz", "ar t a.a", "tar -tvf x.tar", "zstd -dc a.zst",
      "gzip -dc a.gz",
    ],
    programs: [
      "tar", "bsdtar", "gtar", "unzip", "7z", "7za", "7zz", "unrar", "gunzip", "unxz", "bunzip2", "unzstd", "gzip",
      "xz", "bzip2", "zstd",
      "cpio", "ar", "pax", "lz4", "uncompress", "dpkg-deb", "dpkg", "ditto", "unsquashfs",
    ]
  ) { invocation, script in
    guard extracts(invocation) else { return nil }
    let isAbsolute =
      invocation.has("--absolute-names", "--absolute-filenames")
      || (invocation.hasLetter("P") || bundle(of: invocation).contains("P"))
        && invocation.name?.hasSuffix("tar") == true
    return isAbsolute || (target(invocation) ?? script.folder(of: invocation)).map(isGuarded) == true
      ? .danger : .caution
  }

  private static func target(_ invocation: Invocation) -> String? {
    switch invocation.name {
    case "unzip": invocation.value(of: "-d")
    case "7z", "7za", "7zz": invocation.value(of: "-o")
    case "unrar": invocation.operands.count > 2 ? invocation.operands.last?.text : nil
    case "dpkg-deb", "dpkg", "ditto": invocation.operands.last?.text
    case "unsquashfs": invocation.value(of: "-d", "-dest")
    default: invocation.value(of: "-C", "--directory", "-D", "--one-top-level")
    }
  }

  private static func isGuarded(_ path: String) -> Bool {
    TargetPath.isInSystem(path) && !["/opt", "/home", "/root"].contains(path)
  }

  private static func extracts(_ invocation: Invocation) -> Bool {
    let toOutput =
      invocation.hasFlag("c", "--stdout", "--to-stdout") || invocation.hasFlag("l", "--list")
      || invocation.hasFlag("t", "--test")
    switch invocation.name {
    case "tar", "bsdtar", "gtar": return tarExtracts(invocation)
    case "unzip":
      return !["l", "t", "p", "Z", "v", "c"].contains { invocation.hasLetter(Character($0)) } && !invocation.isHelp
    case "7z", "7za", "7zz", "unrar": return ["x", "e"].contains(invocation.subcommand ?? "")
    case "ar": return invocation.words.first.map { $0.contains("x") } == true
    case "cpio", "pax":
      if invocation.hasFlag("t", "--list") { return false }
      return invocation.hasFlag("i", "--extract") || invocation.name == "pax" && invocation.hasLetter("r")
    case "dpkg-deb", "dpkg": return invocation.has("-x", "-X", "--extract", "--vextract")
    case "ditto": return invocation.hasFlag("x")
    case "unsquashfs": return !invocation.has("-l", "-ll", "-lls", "-s", "-stat", "-help", "--help")
    case "zstd", "lz4": return invocation.hasFlag("d", "--decompress") && !toOutput
    default:
      // What compresses one file puts the result in its place, and takes nothing out of an archive.
      let compresses = ["gzip", "xz", "bzip2"].contains(invocation.name)
      if compresses, !invocation.hasFlag("d", "--decompress", "--uncompress") { return false }
      return !toOutput && !invocation.hasFlag("k", "--keep") && !invocation.isHelp && !invocation.operands.isEmpty
    }
  }

  private static func tarExtracts(_ invocation: Invocation) -> Bool {
    let cluster = bundle(of: invocation)
    let isExtracting = cluster.contains("x") || invocation.hasLetter("x") || invocation.has("--extract", "--get")
    return isExtracting && !cluster.contains("O") && !invocation.hasLetter("O") && !invocation.has("--to-stdout")
  }

  /// The first word, which may be a cluster without a dash, and clusters that end in the name of standard input: `-xf-`.
  private static func bundle(of invocation: Invocation) -> String {
    let first = invocation.arguments.first?.text ?? ""
    let piped = invocation.words.filter { $0.hasSuffix("-") && Invocation.isCluster(String($0.dropLast())) }.joined()
    return (!first.hasPrefix("-") && first.allSatisfy(\.isLetter) ? first : "") + piped
  }
}
