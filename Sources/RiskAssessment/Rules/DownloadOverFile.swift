extension RiskRule {
  static let downloadOverFile = RiskRule(
    id: "download-over-file", family: .archives,
    reason: .init(
      "What is downloaded takes the place of a file of that name.", "내려받은 것이 같은 이름의 파일을 대신합니다."),
    safer: .init(
      "Use wget -nc or curl --no-clobber, which keep a file that is there.",
      "이미 있는 파일을 그대로 두는 wget -nc나 curl --no-clobber를 쓰십시오."),
    reversibility: .partly, touches: [.files, .network],
    danger: [
      "sudo ‹curl -o /etc/hosts https://x›", "wget -O ~/.bashrc https://x", "curl -o /usr/local/bin/x https://x",
      "sudo ‹wget -O /usr/bin/x https://x›",
      "curl -o ~/.ssh/config https://x",
      "sudo ‹curl --output /etc/apt/trusted.gpg https://x›", "sudo ‹wget -P /etc/cron.d https://x/a›",
    ],
    caution: [
      "wget -O f https://x", "curl -o f https://x", "curl -o ~/.config/a.toml https://x", "curl -O https://x/f",
      "aria2c --allow-overwrite=true https://x/f",
      "curl --output f https://x", "wget --output-document=f https://x", "curl -sSLo f https://x",
      "yt-dlp --force-overwrites x",
      "wget -N https://x/f", "curl --remote-name https://x/f",
    ],
    harmless: [
      "curl https://x", "wget -nc https://x/f", "wget -qO- https://x", "curl -o /dev/null https://x",
      "wget --spider https://x", "curl -I https://x",
      "curl --no-clobber -o f https://x", "wget -O /dev/null https://x", "wget https://x/f",
    ],
    programs: ["wget", "curl", "aria2c", "yt-dlp", "wget2", "http", "xh"]
  ) { invocation in
    if invocation.has("-nc", "--no-clobber") { return nil }
    let isReplacing =
      invocation.has(
        "--allow-overwrite", "--force-overwrites", "-N", "--timestamping", "--remote-name", "--remote-name-all")
      || invocation.name == "curl" && invocation.hasLetter("O")
    guard let path = outputPath(invocation) else { return isReplacing ? .caution : nil }
    if TargetPath.isSink(path) { return nil }
    let isProgram = path.hasPrefix("/usr/local/bin/") || path.hasPrefix("/usr/local/sbin/")
    let isGuarded =
      isProgram || TargetPath.isInSystem(path) || isStartUpFile(path) || ByteSearch.holds(".ssh/", in: path)
    return isGuarded ? .danger : isFolder(invocation) ? nil : .caution
  }

  private static func isFolder(_ invocation: Invocation) -> Bool {
    invocation.has("-P", "--directory-prefix", "--output-dir", "-d")
  }

  /// The file or the folder that flags name; the value may follow a cluster such as `-sSLo`.
  private static func outputPath(_ invocation: Invocation) -> String? {
    let letter = invocation.name?.hasPrefix("wget") == true ? "O" : "o"
    let named = invocation.value(of: "--output", "--output-document", "--output-dir", "--directory-prefix", "-P")
    if invocation.name == "aria2c", let folder = invocation.value(of: "-d", "--dir") { return folder }
    if let named, invocation.name?.hasPrefix("wget") == true || !invocation.has("-P") { return named }
    for (index, argument) in invocation.arguments.enumerated()
    where Invocation.isCluster(argument.text) || argument.text.hasPrefix("-" + letter) {
      guard let place = argument.text.firstIndex(of: Character(letter)) else { continue }
      let rest = argument.text[argument.text.index(after: place)...]
      if !rest.isEmpty { return String(rest) }
      return invocation.arguments.indices.contains(index + 1) ? invocation.arguments[index + 1].text : nil
    }
    return nil
  }
}
