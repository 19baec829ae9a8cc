import ShellGrammar

extension CarefulEdits {
  /// The careful forms of programs that know a trial, a question or a milder form of their own.
  static let tools: [String: @Sendable (CarefulEdits) -> [CarefulForm.Edit]] = [
    "terraform": { $0.planned() }, "tofu": { $0.planned() }, "helm": { $0.tried("--dry-run", verbs: helmVerbs) },
    "oc": { $0.tried("--dry-run=client", verbs: ["delete", "drain", "replace", "apply", "scale"]) },
    "rclone": { $0.tried("--dry-run", verbs: ["sync", "move", "delete", "purge", "deletefile", "copy"]) },
    "npm": { $0.tried("--dry-run", verbs: ["publish", "uninstall", "unpublish"]) },
    "cargo": { $0.tried("--dry-run", verbs: ["publish"]) }, "aws": { $0.aws() }, "crontab": { $0.crontab() },
    "ln": { $0.questioned(instead: "f") }, "unzip": { $0.without("-o") }, "pip": { $0.without("-y", "--yes") },
    "pip3": { $0.without("-y", "--yes") }, "ufw": { $0.ufw() }, "patch": { $0.added("--dry-run") },
    "fsck": { $0.without("-y") }, "pacman": { $0.listed() }, "zfs": { $0.tried("-nv", verbs: ["destroy"]) },
    "ansible-playbook": { $0.added("--check") }, "gh": { $0.without("--yes", "--confirm") },
    "tar": { $0.keepingOldFiles() },
  ]

  private static let helmVerbs: Set<String> = ["uninstall", "delete", "rollback", "upgrade", "install"]

  /// A flag after the verb that only tries it.
  private func tried(_ flag: String, verbs: Set<String>) -> [Edit] {
    guard let index = words.indices.dropFirst().first(where: { verbs.contains(value($0)) }),
      !words.contains(where: { ($0.literalValue ?? "").hasPrefix("--dry-run") }), !has(flag), !has("-n")
    else { return [] }
    return [insert(flag, after: index)]
  }

  private func added(_ flag: String) -> [Edit] { has(flag) ? [] : [insert(flag, after: 0)] }

  /// Without the flag that answers every question beforehand.
  private func without(_ flags: String...) -> [Edit] {
    words.indices.dropFirst().filter { flags.contains(value($0)) }.map { replace($0, with: "") }
  }

  /// The plan in place of the deed.
  private func planned() -> [Edit] {
    guard let index = words.indices.dropFirst().first(where: { ["destroy", "apply"].contains(value($0)) }) else {
      return []
    }
    let plan = value(index) == "destroy" ? "plan -destroy" : "plan"
    return [replace(index, with: plan)] + without("-auto-approve", "--auto-approve")
  }

  /// `aws s3` has another name for a trial than the rest.
  private func aws() -> [Edit] {
    guard !has("--dryrun", "--dry-run") else { return [] }
    if let index = words.indices.first(where: { value($0) == "s3" }),
      ["rm", "mv", "cp", "sync"].contains(value(index + 1))
    {
      return [insert("--dryrun", after: index + 1)]
    }
    guard let index = words.indices.first(where: { value($0) == "ec2" }), value(index + 1).contains("-instances"),
      !value(index + 1).hasPrefix("describe")
    else { return [] }
    return [insert("--dry-run", after: index + 1)]
  }

  private func crontab() -> [Edit] {
    canAsk && has("-r") && !has("-i") ? [insert("-i", after: 0)] : []
  }

  /// `-i` in the place of `-f`: `ln -sf` asks as `ln -si`.
  private func questioned(instead letter: Character) -> [Edit] {
    guard canAsk else { return [] }
    for index in words.indices.dropFirst() {
      let text = value(index)
      if text == "--force" { return [replace(index, with: "--interactive")] }
      if Self.isCluster(text), text.contains(letter) {
        return [replace(index, with: String(text.map { $0 == letter ? "i" : $0 }))]
      }
    }
    return []
  }

  private func ufw() -> [Edit] {
    let verbs: Set<String> = ["disable", "reset", "delete", "enable"]
    return words.contains { verbs.contains($0.literalValue ?? "") } && !has("--dry-run")
      ? [insert("--dry-run", after: 0)] : []
  }

  /// What would be removed, printed.
  private func listed() -> [Edit] {
    guard
      let index = words.indices.dropFirst().first(where: { Self.isCluster(value($0)) && value($0).hasPrefix("-R") }),
      !value(index).contains("p")
    else { return [] }
    return [replace(index, with: value(index) + "p")]
  }

  /// Files that are there already stay.
  private func keepingOldFiles() -> [Edit] {
    let first = value(1)
    let isExtracting = first.contains("x") && (Self.isCluster(first) || first.allSatisfy(\.isLetter))
    guard isExtracting, !first.contains("k"), !has("--keep-old-files", "-k") else { return [] }
    return [insert("--keep-old-files", after: 1)].map { edit in
      // The word after a cluster that ends in f is the archive.
      first.hasSuffix("f") && words.count > 2 ? insert("--keep-old-files", after: 2) : edit
    }
  }
}
