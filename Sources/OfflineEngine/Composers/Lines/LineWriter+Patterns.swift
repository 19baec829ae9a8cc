internal import Platform

extension LineWriter {
  /// A regular expression and whether it is an extended one.
  struct Pattern {
    var text: String
    var isExtended = false
  }

  /// The one expression that says a condition; nil where it takes several, or none can.
  static func pattern(_ condition: LineCondition) -> Pattern? {
    switch condition.test {
    case .contains(let texts, let isAny):
      if texts.count == 1 { return Pattern(text: LinePattern.literal(texts[0])) }
      return isAny ? alternatives(texts, "", "") : nil
    case .matches(let pattern): return Pattern(text: pattern, isExtended: LinePattern.isExtended(pattern))
    case .begins(let texts):
      return texts.count == 1 ? Pattern(text: "^" + LinePattern.literal(texts[0])) : alternatives(texts, "^(", ")")
    case .ends(let texts):
      return texts.count == 1 ? Pattern(text: LinePattern.literal(texts[0]) + "$") : alternatives(texts, "(", ")$")
    case .blank: return Pattern(text: "^[[:space:]]*$")
    case .longer, .shorter: return nil
    }
  }

  private static func alternatives(_ texts: [String], _ before: String, _ after: String) -> Pattern {
    let all = texts.map { LinePattern.literal($0, isExtended: true) }.joined(separator: "|")
    return Pattern(text: before + all + after, isExtended: true)
  }

  /// Conditions by grep, with what grep can do besides: count, number, stop after some.
  mutating func writeGrep(_ rest: inout ArraySlice<LineStep>) -> Bool {
    guard case .condition(let condition)? = rest.first else { return false }
    rest = rest.dropFirst()
    if case .longer(let length) = condition.test { return writeLength(condition.isNegated ? "<=" : ">", length) }
    if case .shorter(let length) = condition.test { return writeLength(condition.isNegated ? ">=" : "<", length) }
    if case .contains(let texts, isAny: false) = condition.test, texts.count > 1 {
      for text in texts {
        var single = condition
        single.test = .contains([text], isAny: false)
        guard let pattern = Self.pattern(single) else { continue }
        append(LineStage("grep", flags(single, pattern) + Self.patternArguments(pattern.text)))
      }
      return true
    }
    guard let pattern = Self.pattern(condition) else { return true }
    var flags = flags(condition, pattern)
    if case .change(.number)? = rest.first {
      flags.append("-n")
      rest = rest.dropFirst()
    }
    if case .count(.lines)? = rest.first, condition.before == 0, condition.after == 0 {
      flags.append("-c")
      rest = rest.dropFirst()
    } else if case .position(.first(let count))? = rest.first, condition.before == 0, condition.after == 0 {
      flags += ["-m", "\(count)"]
      rest = rest.dropFirst()
    }
    append(LineStage("grep", Self.combined(flags) + Self.patternArguments(pattern.text)))
    return true
  }

  private mutating func writeLength(_ sign: String, _ length: Int) -> Bool {
    append(LineStage(awk: "length \(sign) \(length)", separator: nil))
    return true
  }

  private func flags(_ condition: LineCondition, _ pattern: Pattern) -> [String] {
    var flags: [String] = []
    if condition.isNegated { flags.append("-v") }
    if condition.ignoresCase { flags.append("-i") }
    if condition.isWholeWord { flags.append("-w") }
    if pattern.isExtended { flags.append("-E") }
    if condition.before > 0, condition.before == condition.after { return flags + ["-C", "\(condition.before)"] }
    if condition.before > 0 { flags += ["-B", "\(condition.before)"] }
    if condition.after > 0 { flags += ["-A", "\(condition.after)"] }
    return flags
  }

  /// Flags of one letter in one word: `-vi`.
  static func combined(_ flags: [String]) -> [String] {
    guard flags.count > 1 else { return flags }
    var letters = ""
    var others: [String] = []
    for (index, flag) in flags.enumerated() {
      let takesValue = index + 1 < flags.count && !flags[index + 1].hasPrefix("-")
      if flag.hasPrefix("-"), flag.utf8.count == 2, !takesValue {
        letters += flag.dropFirst()
      } else {
        others.append(flag)
      }
    }
    return (letters.isEmpty ? [] : ["-" + letters]) + others
  }

  /// Where lines stand.
  static func stage(for position: LinePosition, on system: OperatingSystem) -> LineStage {
    switch position {
    case .first(let count): LineStage("head", ["-n", "\(count)"])
    case .last(let count): LineStage("tail", ["-n", "\(count)"])
    case .skipFirst(let count): LineStage("tail", ["-n", "+\(count + 1)"])
    case .skipLast(let count): stage(omitting: .last(count), on: system)
    case .from(let line): LineStage("tail", ["-n", "+\(line)"])
    case .range(let first, let last): LineStage(quietSed: first == last ? "\(first)p" : "\(first),\(last)p")
    case .firstAndLast: LineStage(quietSed: "1p;$p")
    case .lines(let lines): LineStage(quietSed: lines.map { "\($0)p" }.joined(separator: ";"))
    case .every(let step): LineStage(awk: "NR % \(step) == 0", separator: nil)
    case .random(let count): LineStage("shuf", ["-n", "\(count)"])
    }
  }

  /// All lines but some.
  static func stage(omitting position: LinePosition, on system: OperatingSystem) -> LineStage {
    switch position {
    case .first(let count), .skipFirst(let count): LineStage(sed: count == 1 ? "1d" : "1,\(count)d")
    case .last(1), .skipLast(1): LineStage(sed: "$d")
    case .last(let count), .skipLast(let count):
      system == .macos
        ? LineStage(awk: "NR > \(count) {print held[NR % \(count)]} {held[NR % \(count)] = $0}", separator: nil)
        : LineStage("head", ["-n", "-\(count)"])
    case .range(let first, let last): LineStage(sed: first == last ? "\(first)d" : "\(first),\(last)d")
    case .firstAndLast: LineStage(sed: "1d;$d")
    case .lines(let lines): LineStage(sed: lines.map { "\($0)d" }.joined(separator: ";"))
    case .from(let line): LineStage(sed: "\(line),$d")
    case .every(let step): LineStage(awk: "NR % \(step)", separator: nil)
    case .random(let count): LineStage("shuf", ["-n", "\(count)"])
    }
  }
}
