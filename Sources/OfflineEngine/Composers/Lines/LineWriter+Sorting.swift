internal import Platform

extension LineWriter {
  /// Sorting and what is done with equal lines.
  mutating func writeSorting(_ rest: inout ArraySlice<LineStep>) -> Bool {
    switch rest.first {
    case .sort(var order):
      rest = rest.dropFirst()
      if case .unique? = rest.first, order.column == nil, order.comparison != .random {
        order.isUnique = true
        rest = rest.dropFirst()
      }
      if case .frequencies? = rest.first, order.column == nil { return true }
      write(order)
      isSorted = order.column == nil && order.comparison == .text
    case .unique(let keepsOrder):
      rest = rest.dropFirst()
      if case .sort(var order)? = rest.first, order.column == nil, order.comparison != .random {
        order.isUnique = true
        rest = rest.dropFirst()
        write(order)
      } else if isSorted {
        append(LineStage("uniq", []))
      } else {
        append(keepsOrder ? LineStage(awk: "!seen[$0]++", separator: nil) : LineStage("sort", ["-u"]))
      }
    case .singles:
      rest = rest.dropFirst()
      sortOnce()
      append(LineStage("uniq", ["-u"]))
    case .duplicates(let isCounted):
      rest = rest.dropFirst()
      sortOnce()
      append(LineStage("uniq", [isCounted ? "-cd" : "-d"]))
    case .frequencies:
      rest = rest.dropFirst()
      sortOnce()
      append(LineStage("uniq", ["-c"]))
      append(LineStage("sort", ["-rn"]))
      isSorted = false
    default: return false
    }
    return true
  }

  private mutating func sortOnce() {
    if !isSorted { append(LineStage("sort", [])) }
  }

  private mutating func write(_ order: SortOrder) {
    if order.comparison == .random {
      return append(system == .macos ? LineStage("sort", ["-R"]) : LineStage("shuf", []))
    }
    var letters = ""
    switch order.comparison {
    case .numeric, .length: letters += "n"
    case .human: letters += "h"
    case .text, .random: break
    }
    if order.isReversed { letters += "r" }
    if order.ignoresCase { letters += "f" }
    if order.comparison == .length {
      append(LineStage(awk: "{print length, $0}", separator: nil))
      append(LineStage("sort", ["-" + letters]))
      return append(LineStage("cut", ["-d", " ", "-f", "2-"]))
    }
    var stage = LineStage("sort", [])
    if let column = order.column {
      if let delimiter = request.delimiter { stage.arguments.append(.flag("-t", delimiter)) }
      for key in [column] + order.further { stage.arguments.append(.value("-k\(key),\(key)\(letters)")) }
      if order.isUnique { stage.arguments.append(.value("-u")) }
    } else {
      letters += order.isUnique ? "u" : ""
      if !letters.isEmpty { stage.arguments.append(.value("-" + letters)) }
    }
    append(stage)
  }
}
