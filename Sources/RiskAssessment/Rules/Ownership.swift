extension RiskRule {
  static let ownership = RiskRule(
    id: "ownership", family: .permissions,
    reason: .init("The owner of files changes.", "파일의 소유자가 바뀝니다."),
    safer: .init(
      "Name the exact folder, leave out -R where one file is meant, and note the owners with ls -ln first.",
      "정확한 디렉터리를 적고, 파일 하나라면 -R을 빼며, 먼저 ls -ln으로 소유자를 적어 두십시오."),
    reversibility: .partly, touches: [.files, .privilege],
    danger: [
      "sudo ‹chown -R me /›", "sudo ‹chown -R me:me /usr›", "sudo ‹chgrp -R x /etc›", "chown -R nobody /home",
      "sudo ‹chown me /etc/shadow›", "chown --recursive me /var", "sudo ‹chown me /etc/sudoers›", "chown -hR a /opt/",
    ],
    caution: ["chown root f", "chgrp www f", "sudo ‹chown -R me .›", "chown -R me ~/x", "chown -R www:www /srv/site"],
    harmless: ["ls -l", "id", "stat -c %U f", "find . -user me", "ls -ln /", "chown --help"],
    programs: ["chown", "chgrp"]
  ) { invocation in
    if invocation.isHelp { return nil }
    let isRecursive = invocation.hasFlag("R", "--recursive")
    let isDangerous = invocation.operands.dropFirst().contains {
      isRecursive && TargetPath.isBroad($0) && ![".", "./", "*", "./*"].contains($0.text)
        || $0.text.hasPrefix("/etc/") || isRecursive && TargetPath.isInSystem($0.text)
    }
    return isDangerous ? .danger : .caution
  }
}
