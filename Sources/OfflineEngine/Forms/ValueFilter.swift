internal import ShellGrammar

/// What a value is turned into for the language of the place where it lands.
enum ValueFilter: String {
  case sedPattern = "sed-pattern"
  case sedReplacement = "sed-replacement"
  case awkString = "awk-string"
  case regex
  case extendedRegex = "extended-regex"
  case findSize = "find-size"
  case mtime, mmin
  case globEscape = "glob-escape"
  case star
  case command
  case singular
  case cron
  case json
  /// A word of a command line that the place holds as text.
  case shell

  /// Whether the language of the place can say the value: find's `-mtime` counts whole days.
  func canExpress(_ value: SlotValue) -> Bool {
    guard self == .mtime, case .time(let amount, let unit) = value else { return true }
    return amount.multipliedReportingOverflow(by: unit.rawValue).partialValue % TimeUnit.day.rawValue == 0
  }

  /// The value as the language of the place writes it; a slot's type tells paths from other text.
  func apply(_ value: SlotValue, _ type: SlotType? = nil) -> String {
    switch self {
    case .sedPattern: Self.escaped(value.text, ".[]*^$\\/", newline: "\\n")
    case .sedReplacement: Self.escaped(value.text, "\\/&", newline: "\\n")
    case .awkString: Self.awkString(value.text)
    case .regex: Self.pattern(value.text, ".[]*^$\\")
    case .extendedRegex: Self.pattern(value.text, ".[]*^$\\+?(){}|")
    case .findSize: value.text
    case .mtime: Self.whole(value, in: .day)
    case .mmin: Self.whole(value, in: .minute)
    case .globEscape: Self.escaped(value.text, "*?[]\\", newline: nil)
    case .star: "*." + value.text
    case .command: value.text
    case .singular: Self.singular(value.text)
    // A `%` is a line break to cron unless a backslash stands before it.
    case .cron: value.text.replacing("%", with: "\\%")
    case .json: Self.json(value.text)
    case .shell: type.flatMap { PathText(value, $0)?.quoted } ?? ShellQuoting.quote(value.text)
    }
  }

  /// The name of one of the things that an English plural names: `emails` gives `email`; other text as it is.
  private static func singular(_ text: String) -> String {
    guard text.utf8.count > 3, text.hasSuffix("s"), !["ss", "us", "is"].contains(where: text.hasSuffix) else {
      return text
    }
    if text.hasSuffix("ies") { return text.dropLast(3) + "y" }
    let hasLongEnding = ["sses", "xes", "ches", "shes"].contains(where: text.hasSuffix)
    return String(text.dropLast(hasLongEnding ? 2 : 1))
  }

  /// A value as JSON writes it: numbers, `true`, `false` and `null` as they are, else a string.
  private static func json(_ text: String) -> String {
    let isNumber =
      !text.isEmpty && text.utf8.count < 16 && text.utf8.allSatisfy { 48...57 ~= $0 } && !text.hasPrefix("0")
    if isNumber || ["0", "true", "false", "null"].contains(text) { return text }
    return "\"" + awkString(text) + "\""
  }

  /// A pattern that matches `text` alone; a leading `-` stands in brackets, so that it begins no flag.
  private static func pattern(_ text: String, _ special: String) -> String {
    text.hasPrefix("-")
      ? "[-]" + escaped(String(text.dropFirst()), special, newline: nil) : escaped(text, special, newline: nil)
  }

  /// `text` with a backslash before each of `special`.
  private static func escaped(_ text: String, _ special: String, newline: String?) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n", let newline {
        escaped += newline
        continue
      }
      if special.unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static func awkString(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A length of time in whole units, rounded up.
  private static func whole(_ value: SlotValue, in unit: TimeUnit) -> String {
    guard case .time(let amount, let own) = value else { return value.text }
    let (seconds, overflow) = amount.multipliedReportingOverflow(by: own.rawValue)
    guard !overflow else { return value.text }
    return String((seconds + unit.rawValue - 1) / unit.rawValue)
  }
}
