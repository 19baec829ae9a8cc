internal import Platform

extension LineWriter {
  /// A change of each line, or of how lines stand.
  static func stages(for change: LineChange, delimiter: String?, on system: OperatingSystem) -> [LineStage] {
    switch change {
    case .uppercase: [translate("[:lower:]", "[:upper:]")]
    case .lowercase: [translate("[:upper:]", "[:lower:]")]
    case .trimStart: [LineStage(sed: "s/^[[:space:]]*//")]
    case .trimEnd: [LineStage(sed: "s/[[:space:]]*$//")]
    case .trimBoth: [LineStage(sed: "s/^[[:space:]]*//"), LineStage(sed: "s/[[:space:]]*$//")]
    case .removeBlanks: [LineStage("tr", ["-d", " \\t"], takesFiles: false)]
    case .squeezeBlanks: [LineStage("tr", ["-s", " "], takesFiles: false)]
    case .squeezeBlankLines: [LineStage("cat", ["-s"])]
    case .tabsToSpaces(let width): [LineStage("expand", width.map { ["-t", "\($0)"] } ?? [])]
    case .translate(let old, let new): [translate(letter(old), letter(new))]
    case .words: [LineStage("tr", ["-s", "[:space:]", "\\n"], takesFiles: false)]
    case .split(let separator): [split(separator)]
    case .join(let separator): [join(separator)]
    case .joinGroups(let count, let separator):
      [LineStage("paste", ["-d", letter(separator)] + Array(repeating: "-", count: count), takesFiles: false)]
    case .reverseLines: [system == .macos ? LineStage("tail", ["-r"]) : LineStage("tac", [])]
    case .reverseCharacters: [LineStage("rev", [])]
    case .reverseWords:
      [LineStage(awk: "{for (i = NF; i > 0; i--) printf \"%s%s\", $i, (i > 1 ? OFS : ORS)}", separator: nil)]
    case .number, .renumber: [LineStage("cat", ["-n"])]
    case .deleteCharacters(let set): [delete(set)]
    case .endCharacters(let count, let isFirst, let isRemoval): [endCharacters(count, isFirst, isRemoval)]
    case .dropLastNewline:
      system == .macos
        ? [LineStage(awk: "NR > 1 {print \"\"} {printf \"%s\", $0}", separator: nil)]
        : [LineStage("head", ["-c", "-1"])]
    case .prefix(let text): [LineStage(sed: "s/^/\(LinePattern.replacement(text))/")]
    case .suffix(let text): [LineStage(sed: "s/$/\(LinePattern.replacement(text))/")]
    case .wrap(let before, let after):
      [LineStage(sed: "s/.*/\(LinePattern.replacement(before))&\(LinePattern.replacement(after))/")]
    case .align: [LineStage("column", delimiter.map { ["-t", "-s", $0] } ?? ["-t"])]
    }
  }

  /// A character as tr takes it.
  private static func letter(_ text: String) -> String {
    switch text {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\\": "\\\\"
    default: text
    }
  }

  private static func translate(_ old: String, _ new: String) -> LineStage {
    LineStage("tr", (old.hasPrefix("-") ? ["--"] : []) + [old, new], takesFiles: false)
  }

  /// All others but a set leave the ends of lines.
  private static func delete(_ set: CharacterSet) -> LineStage {
    guard set.isComplement else { return LineStage("tr", ["-d", set.text], takesFiles: false) }
    var kept = set
    if !kept.members.contains("\\n") { kept.members.append("\\n") }
    return LineStage("tr", ["-cd", kept.text], takesFiles: false)
  }

  private static func endCharacters(_ count: Int, _ isFirst: Bool, _ isRemoval: Bool) -> LineStage {
    if isFirst { return LineStage("cut", ["-c", isRemoval ? "\(count + 1)-" : count == 1 ? "1" : "1-\(count)"]) }
    let characters = count == 1 ? "." : ".\\{\(count)\\}"
    return isRemoval ? LineStage(sed: "s/\(characters)$//") : LineStage("grep", ["-o", characters + "$"])
  }

  private static func split(_ separator: String) -> LineStage {
    if separator.utf8.count == 1 { return translate(letter(separator), "\\n") }
    let pattern = LinePattern.slashed(LinePattern.literal(separator, isExtended: true))
    return LineStage(awk: "{gsub(/\(pattern)/, \"\\n\"); print}", separator: nil)
  }

  private static func join(_ separator: String) -> LineStage {
    if separator.unicodeScalars.count == 1 { return LineStage("paste", ["-sd", letter(separator)]) }
    let text = LinePattern.awkString(separator).replacing("%", with: "%%")
    return LineStage(awk: "NR > 1 {printf \"\(text)\"} {printf \"%s\", $0} END {print \"\"}", separator: nil)
  }

  /// A replacement by sed, or by awk where one column alone changes.
  func stage(for replacement: Replacement, address: String) -> LineStage {
    if let column = replacement.column {
      let pattern = LinePattern.slashed(LinePattern.literal(replacement.old, isExtended: true))
      let text = LinePattern.awkString(replacement.new.replacing("\\", with: "\\\\").replacing("&", with: "\\&"))
      let function = replacement.isFirstOnly ? "sub" : "gsub"
      return LineStage(
        awk: "{\(function)(/\(pattern)/, \"\(text)\", $\(column)); print}", separator: request.delimiter,
        keepsSeparator: true)
    }
    var pattern = LinePattern.slashed(
      LinePattern.typed(replacement.old, isPattern: false) ?? LinePattern.literal(replacement.old))
    if replacement.isWholeWord {
      pattern = system == .macos ? "[[:<:]]\(pattern)[[:>:]]" : "\\b\(pattern)\\b"
    }
    let flags =
      (replacement.occurrence.map(String.init) ?? (replacement.isFirstOnly ? "" : "g"))
      + (replacement.ignoresCase ? "I" : "")
    return LineStage(sed: "\(address)s/\(pattern)/\(LinePattern.replacement(replacement.new))/\(flags)")
  }
}
