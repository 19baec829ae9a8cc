import ShellGrammar

/// What is changed in one simple command so that it takes care; nothing where it already does.
struct CarefulEdits {
  typealias Edit = CarefulForm.Edit
  /// The name of the program and its arguments.
  let words: [Word]
  /// Whether a question would be answered by the reader.
  let canAsk: Bool

  /// The changes by the names of programs.
  static let all: [String: @Sendable (CarefulEdits) -> [CarefulForm.Edit]] = [
    "rm": { $0.asking() }, "mv": { $0.has("-n", "--no-clobber") ? [] : $0.asking() },
    "cp": { $0.has("-n", "--no-clobber") ? [] : $0.asking() }, "find": { $0.find() }, "xargs": { $0.xargs() },
    "git": { $0.git() }, "rsync": { $0.rsync() }, "kubectl": { $0.kubectl() }, "kill": { $0.politely() },
    "pkill": { $0.politely() }, "killall": { $0.politely() }, "apt": { $0.simulated("-s") },
    "apt-get": { $0.simulated("-s") }, "dnf": { $0.simulated("--assumeno") }, "sed": { $0.sed() },
  ]

  func value(_ index: Int) -> String { words.indices.contains(index) ? words[index].literalValue ?? "" : "" }

  func has(_ flags: String...) -> Bool { words.dropFirst().contains { flags.contains($0.literalValue ?? "") } }

  /// Whether a cluster of short flags, or one of these long ones, is among the words.
  func has(letter: Character, _ long: String...) -> Bool {
    words.dropFirst().contains { word in
      let text = word.literalValue ?? ""
      return long.contains(text) || Self.isCluster(text) && text.contains(letter)
    }
  }

  static func isCluster(_ text: String) -> Bool {
    text.count > 1 && text.hasPrefix("-") && !text.hasPrefix("--") && text.dropFirst().allSatisfy(\.isLetter)
  }

  func insert(_ text: String, after index: Int) -> Edit {
    Edit(range: SourceRange(words[index].range.end, words[index].range.end), text: " " + text)
  }

  func replace(_ index: Int, with text: String) -> Edit { Edit(range: words[index].range, text: text) }

  /// `-i`, and no `-f`, which would take it back.
  private func asking() -> [Edit] {
    guard canAsk, words.count > 1, !has(letter: "i", "--interactive") else { return [] }
    var edits: [Edit] = []
    for index in words.indices.dropFirst() {
      let text = value(index)
      if text == "--" { break }
      if text == "--force" || text == "-f" {
        edits.append(replace(index, with: "-i"))
      } else if isPlain(text), text.contains("f") {
        edits.append(replace(index, with: text.filter { $0 != "f" } + "i"))
      }
      if !edits.isEmpty { return edits }
    }
    return isPlain(value(1)) ? [replace(1, with: value(1) + "i")] : [insert("-i", after: 0)]
  }

  /// Whether a cluster has letters alone that take no value, so that another may be put behind them.
  private func isPlain(_ text: String) -> Bool {
    Self.isCluster(text) && text.dropFirst().allSatisfy("rRfvpadu".contains)
  }

  /// What would be deleted is listed; what a program would do to each file is asked for.
  private func find() -> [Edit] {
    var edits: [Edit] = []
    var isAsking = false
    for index in words.indices.dropFirst() {
      switch value(index) {
      case "-delete": edits.append(replace(index, with: ""))
      case "-exec", "-execdir":
        guard canAsk, Self.destructive.contains(value(index + 1)) else { continue }
        isAsking = true
        edits.append(replace(index, with: value(index) == "-exec" ? "-ok" : "-okdir"))
      // -ok takes one file at a time.
      case "+" where isAsking: edits.append(replace(index, with: "\\;"))
      default: break
      }
    }
    return edits
  }

  private func xargs() -> [Edit] {
    guard words.contains(where: { Self.destructive.contains($0.literalValue ?? "") }), !has("-p", "--interactive")
    else {
      return []
    }
    return [insert("-p", after: 0)]
  }

  private static let destructive: Set<String> = ["rm", "rmdir", "shred", "unlink", "kill", "mv", "truncate"]

  private func rsync() -> [Edit] {
    let isDeleting = words.contains { ($0.literalValue ?? "").hasPrefix("--del") }
    return isDeleting && !has(letter: "n", "--dry-run") ? [insert("-n -v", after: 0)] : []
  }

  private func kubectl() -> [Edit] {
    guard let index = words.firstIndex(where: { $0.literalValue == "delete" }),
      !words.contains(where: { ($0.literalValue ?? "").hasPrefix("--dry-run") })
    else { return [] }
    return [insert("--dry-run=client", after: index)]
  }

  /// The signal that a program may answer, not the one that it cannot.
  private func politely() -> [Edit] {
    guard ["-9", "-KILL", "-SIGKILL"].contains(value(1)) else { return [] }
    return [replace(1, with: "")]
  }

  private func simulated(_ flag: String) -> [Edit] {
    let verbs: Set<String> = ["remove", "purge", "autoremove", "erase"]
    guard words.contains(where: { verbs.contains($0.literalValue ?? "") }), !has(flag, "--dry-run") else { return [] }
    return [insert(flag, after: 0)]
  }

  /// Without `-i` the result is printed, and the file stays.
  private func sed() -> [Edit] {
    guard let index = words.indices.dropFirst().first(where: { value($0) == "-i" }), value(index + 1) != "" else {
      return []
    }
    return [replace(index, with: "")]
  }
}
