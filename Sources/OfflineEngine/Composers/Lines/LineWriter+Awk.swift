extension LineWriter {
  /// Conditions on columns, sums and columns by one awk command.
  mutating func writeAwk(_ rest: inout ArraySlice<LineStep>) -> Bool {
    var tests: [String] = []
    var left = rest
    if case .position(.skipFirst(let count))? = left.first {
      tests.append("NR > \(count)")
      left = left.dropFirst()
    }
    let conditions = left.prefix { if case .condition = $0 { true } else { false } }
    for case .condition(let condition) in conditions {
      guard let test = Self.awkTest(condition) else { return false }
      tests.append(test)
      left = left.dropFirst()
    }
    var needsAwk = false
    while case .columnCondition(let condition)? = left.first {
      tests.append(Self.awkTest(condition))
      needsAwk = true
      left = left.dropFirst()
    }
    var action: String?
    var keepsSeparator = false
    switch left.first {
    case .aggregate(let aggregate, let column, let group):
      action = Self.action(aggregate, column, group)
      needsAwk = true
      left = left.dropFirst()
    case .columns(let list, isRemoval: false):
      guard needsAwk || request.delimiter == nil || !Self.isCuttable(list), let print = Self.print(list) else { break }
      action = print
      keepsSeparator = request.delimiter != nil && list.items.count > 1
      needsAwk = true
      left = left.dropFirst()
    default: break
    }
    guard needsAwk else { return false }
    var script = tests.joined(separator: " && ")
    if let action { script += (script.isEmpty ? "" : " ") + action }
    append(LineStage(awk: script, separator: request.delimiter, keepsSeparator: keepsSeparator))
    rest = left
    return true
  }

  /// A condition on the whole line as awk says it; nil where grep says it better.
  private static func awkTest(_ condition: LineCondition) -> String? {
    guard !condition.ignoresCase, !condition.isWholeWord, condition.before == 0, condition.after == 0 else {
      return nil
    }
    let not = condition.isNegated ? "!" : ""
    switch condition.test {
    case .contains(let texts, let isAny):
      let tests = texts.map { not + "/" + LinePattern.slashed(LinePattern.literal($0, isExtended: true)) + "/" }
      if tests.count == 1 { return tests[0] }
      return condition.isNegated == isAny
        ? tests.joined(separator: " && ") : isAny ? nil : tests.joined(separator: " && ")
    case .matches(let pattern): return not + "/" + LinePattern.slashed(pattern) + "/"
    case .begins(let texts) where texts.count == 1:
      return not + "/^" + LinePattern.slashed(LinePattern.literal(texts[0], isExtended: true)) + "/"
    case .ends(let texts) where texts.count == 1:
      return not + "/" + LinePattern.slashed(LinePattern.literal(texts[0], isExtended: true)) + "$/"
    case .blank: return condition.isNegated ? "NF" : "!NF"
    case .longer(let length): return "length \(condition.isNegated ? "<=" : ">") \(length)"
    case .shorter(let length): return "length \(condition.isNegated ? ">=" : "<") \(length)"
    case .begins, .ends: return nil
    }
  }

  static func awkTest(_ condition: ColumnCondition) -> String {
    let column = "$\(condition.column)"
    switch condition.comparison {
    case .begins, .ends:
      let pattern = LinePattern.slashed(LinePattern.literal(condition.value, isExtended: true))
      return condition.comparison == .begins ? "\(column) ~ /^\(pattern)/" : "\(column) ~ /\(pattern)$/"
    case .contains, .lacks:
      let pattern = LinePattern.slashed(LinePattern.literal(condition.value, isExtended: true))
      return "\(column) \(condition.comparison.rawValue) /\(pattern)/"
    default:
      let isNumber = Double(condition.value) != nil && condition.value.first.map { $0.isNumber || $0 == "-" } ?? false
      let value = isNumber ? condition.value : "\"\(LinePattern.awkString(condition.value))\""
      return "\(column) \(condition.comparison.rawValue) \(value)"
    }
  }

  private static func action(_ aggregate: Aggregate, _ column: Int, _ group: Int?) -> String {
    let value = "$\(column)"
    if let group {
      let key = "$\(group)"
      switch aggregate {
      case .sum: return "{s[\(key)] += \(value)} END {for (k in s) print k, s[k]}"
      case .average: return "{s[\(key)] += \(value); n[\(key)]++} END {for (k in s) print k, s[k] / n[k]}"
      case .maximum:
        return "!(\(key) in m) || \(value) > m[\(key)] {m[\(key)] = \(value)} END {for (k in m) print k, m[k]}"
      case .minimum:
        return "!(\(key) in m) || \(value) < m[\(key)] {m[\(key)] = \(value)} END {for (k in m) print k, m[k]}"
      }
    }
    switch aggregate {
    case .sum: return "{s += \(value)} END {print s}"
    case .average: return "{s += \(value); n++} END {if (n) print s / n}"
    case .maximum: return "{if (!n++ || \(value) + 0 > m) m = \(value) + 0} END {if (n) print m}"
    case .minimum: return "{if (!n++ || \(value) + 0 < m) m = \(value) + 0} END {if (n) print m}"
    }
  }

  /// `{print $1, $3}`; nil where it would take a loop.
  private static func print(_ list: ColumnList) -> String? {
    var fields: [String] = []
    for item in list.items {
      switch item {
      case .one(let column): fields.append("$\(column)")
      case .range(let first, let last):
        guard first <= last, last - first < 10 else { return nil }
        fields += (first...last).map { "$\($0)" }
      case .last: fields.append("$NF")
      case .from: return nil
      }
    }
    return "{print \(fields.joined(separator: ", "))}"
  }

  /// Whether cut can give the columns: it keeps them in the order of the file, and does not know the last one.
  static func isCuttable(_ list: ColumnList) -> Bool {
    var last = 0
    for item in list.items {
      switch item {
      case .one(let column):
        guard column > last else { return false }
        last = column
      case .range(let first, let end):
        guard first > last, end >= first else { return false }
        last = end
      case .from(let first): return first > last
      case .last: return false
      }
    }
    return true
  }

  /// Columns by cut, or by awk where blanks divide them.
  func columns(_ list: ColumnList, isRemoval: Bool) -> LineStage {
    if isRemoval { return removal(list) }
    let fields = list.items.map { item in
      switch item {
      case .one(let column): "\(column)"
      case .range(let first, let last): "\(first)-\(last)"
      case .from(let first): "\(first)-"
      case .last: "1"
      }
    }.joined(separator: ",")
    return cut(fields)
  }

  private func cut(_ fields: String) -> LineStage {
    let delimiter = request.delimiter ?? " "
    return LineStage("cut", (delimiter == "\t" ? [] : ["-d", delimiter]) + ["-f", fields])
  }

  /// All columns but some.
  private func removal(_ list: ColumnList) -> LineStage {
    var gone: Set<Int> = []
    for item in list.items {
      switch item {
      case .one(let column): gone.insert(column)
      case .range(let first, let last): gone.formUnion(first...max(first, min(last, first + 50)))
      case .from(let first): return cut("1-\(max(1, first - 1))")
      case .last: return LineStage(awk: "NF {NF--} 1", separator: request.delimiter, keepsSeparator: true)
      }
    }
    guard request.delimiter != nil, let last = gone.max() else {
      let empty = gone.sorted().map { "$\($0) = \"\"" }.joined(separator: "; ")
      return LineStage(awk: "{\(empty); $0 = $0; $1 = $1; print}", separator: request.delimiter)
    }
    var kept: [String] = []
    var column = 1
    while column < last {
      if !gone.contains(column) {
        var end = column
        while end + 1 < last, !gone.contains(end + 1) { end += 1 }
        kept.append(end == column ? "\(column)" : "\(column)-\(end)")
        column = end
      }
      column += 1
    }
    return cut((kept + ["\(last + 1)-"]).joined(separator: ","))
  }
}
