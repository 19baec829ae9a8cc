extension RiskRule {
  static let wideTarget = RiskRule(
    id: "wide-target", family: .deletion,
    reason: .init(
      "The target is the root, a system folder, the home or current folder, or becomes one if a variable is empty.",
      "대상이 루트, 시스템 디렉터리, 홈이나 현재 디렉터리이거나, 변수가 비어 있으면 그렇게 됩니다."),
    safer: .init(
      "Name the exact folder, and write \"${DIR:?}\" so that an empty variable stops the command.",
      "정확한 디렉터리를 적고, 변수가 비면 멈추도록 \"${DIR:?}\"로 쓰십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "rm -rf /", "sudo ‹rm -rf ~›", "rm -rf ./*", "rm -rf \"$DIR/\"", "rm -rf \"$DIR\"/*", "rm -rf ..",
      "chattr -R -i /etc",
      "rm -rf /home/$USERNAME", "sudo ‹chmod -R 755 /›", "sudo ‹chown -R me /usr›", "mv /* /tmp/x",
      "find / -name '*.tmp' -delete", "rm -rf $HOME/*", "rm -r -- *", "find ~ -type f -exec rm {} +",
      "sudo ‹chmod -R go-rwx \"$DIR\"/›", "sudo ‹rsync -a --delete empty/ /›",
      "cd /etc && ‹chmod -R 777 .›", "find /etc -exec ‹chown me {}› +",
    ],
    harmless: [
      "rm -rf build", "rm -rf \"${DIR:?}/\"", "rm -rf ./build", "chmod -R u+w .", "ls -R /", "find / -name x",
      "rm -rf /tmp/x/*", "chown -R me ~/project", "rm *.log", "mv build /tmp", "rm -rf \"$DIR\"",
      "rsync -a --delete src/ dst/",
      "rsync -nai --delete empty/ ~/",
    ],
    programs: ["rm", "grm", "chmod", "chown", "chgrp", "setfacl", "chattr", "mv", "find", "shred", "rsync", "trash"]
  ) { invocation, script in
    switch invocation.name {
    case "rm", "grm":
      let isRecursive = invocation.hasFlag("r", "--recursive") || invocation.hasFlag("R")
      return isRecursive && invocation.operands.contains(where: TargetPath.isBroad) ? .danger : nil
    case "chmod", "chown", "chgrp", "setfacl", "chattr":
      if invocation.takesFoundFiles, findsInSystem(script) { return .danger }
      guard invocation.hasFlag("R", "--recursive") else { return nil }
      let targets = invocation.name == "chattr" ? invocation.operands[...] : invocation.operands.dropFirst()
      // In the current and the home folder that is ordinary work.
      let isElsewhere = script.folder(of: invocation).map(TargetPath.isSystem) == true
      return targets.contains { TargetPath.isBroad($0) && (isElsewhere || !isOwnFolder($0.text)) }
        ? .danger : nil
    case "mv":
      return invocation.operands.dropLast().contains { TargetPath.isBroad($0) && !isOwnFolder($0.text) }
        ? .danger : nil
    case "find":
      let starts = invocation.arguments.prefix { !$0.isFlag && $0.text != "!" && $0.text != "(" }
      let isDeleting = FindActions(invocation).deletes || FindActions(invocation).runs(["rm", "shred", "unlink"])
      return isDeleting && starts.contains { TargetPath.isBroad($0) && !isHere($0.text) } ? .danger : nil
    case "rsync":
      let isDeleting = invocation.flags.contains { $0.text.hasPrefix("--del") } && !invocation.hasFlag("n", "--dry-run")
      return isDeleting && invocation.operands.last.map { TargetPath.isBroad($0) && !isHere($0.text) } == true
        ? .danger : nil
    default: return invocation.operands.contains { TargetPath.isBroad($0) && !isOwnFolder($0.text) } ? .danger : nil
    }
  }

  /// Whether files are looked for in all of a folder of the system: `find /etc -exec sudo chown me {} \;`.
  private static func findsInSystem(_ script: InvocationCollector) -> Bool {
    guard script.invocations.count <= InvocationCollector.mostCompared else { return false }
    return script.invocations(of: ["find", "gfind"]).contains { finder in
      finder.arguments.prefix { !$0.isFlag }.contains { TargetPath.isSystem($0.text) && $0.text != "/srv" }
        && !finder.arguments.contains { ["-name", "-iname", "-path", "-newer"].contains($0.text) }
    }
  }

  private static func isHere(_ path: String) -> Bool { [".", "./", "*", "./*"].contains(path) }

  private static func isOwnFolder(_ path: String) -> Bool {
    isHere(path) || path.hasPrefix("~") || path.hasPrefix("$HOME") || path.hasPrefix("*") || path.hasPrefix("./")
      || path.hasPrefix("../") || path.hasPrefix("$PWD") || path.hasPrefix("\"$PWD")
  }
}
