/// What a program of the allow-list may be called with, read from the tokens of its entry.
///
/// `*` any flag that is not denied; `-x`, `--long` a flag, with `=` one that takes a value, with `+` one whose value stands in the same word, with `:A,B` one whose value must
/// be one of these (`a*`: begins so; `sink`: nothing is kept); `!-x` a flag that is denied; `?-x,-y` one of these is needed; `<2` at most so
/// many operands; `~` words that the shell fills in and splits are no flags; `{a,b}` the first operand is one of these, with `{a,b,}` there may be none; `{2:a,b}` the second one is; `single` flags are words after one dash; `bundle` the first
/// word may be flags without a dash; `.` also without a subcommand; `@check` a further check.
struct SafeRule {
  private var allowsOthers = false
  private var trustsSplitting = false
  private var isSingleDash = false
  private var isBundled = false
  private(set) var mayStandAlone = false
  /// Whether a token could not be read: then nothing is allowed.
  private(set) var isMistaken = false
  private var flags: [Substring: Value] = [:]
  private var denied: [Substring] = []
  private var needed: [[Substring]] = []
  private var mostOperands = Int.max
  private var firstWords: [Substring] = []
  private var mayBeBare = false
  private var secondWords: [Substring] = []
  private var checks: [SafeCheck] = []

  /// What stands after a flag.
  private enum Value {
    case none
    case any
    /// A value may stand in the same word, never in the next one.
    case attached
    case oneOf([Substring])
  }

  init(_ tokens: Substring) {
    for token in tokens.utf8.split(separator: UInt8(ascii: " ")) { read(Substring(token)) }
  }

  private mutating func read(_ token: Substring) {
    switch token.first {
    case "*" where token == "*": allowsOthers = true
    case "." where token == ".": mayStandAlone = true
    case "!": denied.append(token.dropFirst())
    case "?": needed.append(token.dropFirst().split(separator: ","))
    case "<": mostOperands = Int(token.dropFirst()) ?? 0
    case "{" where token.hasPrefix("{2:"): secondWords = token.dropFirst(3).dropLast().split(separator: ",")
    case "{":
      firstWords = token.dropFirst().dropLast().split(separator: ",")
      mayBeBare = token.hasSuffix(",}")
    case "@": readCheck(token.dropFirst())
    case "-": readFlag(token)
    case "~": trustsSplitting = true
    case _ where token == "single": isSingleDash = true
    case _ where token == "bundle": isBundled = true
    default: isMistaken = true
    }
  }

  private mutating func readCheck(_ name: Substring) {
    if let check = SafeCheck(rawValue: String(name)) { checks.append(check) } else { isMistaken = true }
  }

  private mutating func readFlag(_ token: Substring) {
    if token.last == "=" {
      flags[token.dropLast()] = .any
    } else if token.last == "+" {
      flags[token.dropLast()] = .attached
    } else if let colon = token.firstIndex(of: ":") {
      let values = token[token.index(after: colon)...]
      flags[token[..<colon]] = .oneOf(values == "sink" ? ["/dev/null", "-"] : values.split(separator: ","))
    } else {
      flags[token] = Value.none
    }
  }

  /// The place of the first word that is no flag, where the flags before it are all allowed ones.
  func firstOperand(in arguments: ArraySlice<InvocationArgument>) -> Int? {
    var scan = FlagScan()
    for (place, argument) in zip(arguments.indices, arguments) {
      if let pending = scan.pending {
        scan.pending = nil
        guard fits(pending, argument.value?[...]) else { return nil }
      } else if argument.isFlag, let text = argument.value {
        guard text != "--", accept(text[...], &scan) else { return nil }
      } else {
        return place
      }
    }
    return nil
  }

  /// Whether all of the arguments are allowed.
  func allows(_ arguments: ArraySlice<InvocationArgument>, of invocation: Invocation) -> Bool {
    guard !isMistaken else { return false }
    var scan = FlagScan()
    for argument in arguments {
      if isBundled, scan.operands.isEmpty, scan.seen.isEmpty, let text = argument.value, !argument.isFlag {
        guard accept("-" + text[...], &scan) else { return false }
      } else if !take(argument, &scan) {
        return false
      }
    }
    guard scan.operands.count <= mostOperands, needed.allSatisfy({ $0.contains(where: scan.seen.contains) }) else {
      return false
    }
    if !firstWords.isEmpty {
      guard let first = scan.operands.first else { return mayBeBare }
      guard firstWords.contains(first.text[...]) else { return false }
    }
    if !secondWords.isEmpty {
      guard scan.operands.count > 1, secondWords.contains(scan.operands[1].text[...]) else { return false }
    }
    return checks.allSatisfy { $0.holds(invocation, operands: scan.operands) }
  }

  private struct FlagScan {
    var seen: Set<Substring> = []
    var operands: [InvocationArgument] = []
    /// What the next word must be, where the last flag takes it.
    var pending: Value?
    var onlyOperands = false
  }

  private func take(_ argument: InvocationArgument, _ scan: inout FlagScan) -> Bool {
    if let pending = scan.pending {
      scan.pending = nil
      return fits(pending, argument.value?[...])
    }
    guard let text = argument.value, argument.isFlag, !scan.onlyOperands else {
      scan.operands.append(argument)
      // What the shell fills in and splits may turn out to be a flag.
      return !argument.maySplitIntoFlags || scan.onlyOperands || isIndifferent || trustsSplitting
    }
    if text == "--" {
      scan.onlyOperands = true
      scan.seen.insert("--")
      return true
    }
    return accept(text[...], &scan)
  }

  /// Whether nothing that it is called with makes a difference.
  var isIndifferent: Bool {
    allowsOthers && denied.isEmpty && needed.isEmpty && mostOperands == .max && checks.isEmpty && firstWords.isEmpty
      && secondWords.isEmpty
  }

  private func fits(_ value: Value, _ text: Substring?) -> Bool {
    guard case .oneOf(let values) = value else { return true }
    return text.map { text in values.contains { $0.last == "*" ? text.hasPrefix($0.dropLast()) : text == $0 } } ?? false
  }

  /// Takes one word of flags; false where one of them is not allowed.
  private func accept(_ text: Substring, _ scan: inout FlagScan) -> Bool {
    if isSingleDash || text.hasPrefix("--") { return acceptLong(text, &scan) }
    let name = text.prefix { $0 != "=" }
    if flags[text] != nil || name.utf8.count > 2 && (flags[name] != nil || denied.contains(name)) {
      return acceptLong(text, &scan)
    }
    return acceptCluster(text, &scan)
  }

  private func acceptLong(_ text: Substring, _ scan: inout FlagScan) -> Bool {
    let equals = text.firstIndex(of: "=")
    var name = equals.map { text[..<$0] } ?? text
    // Where one dash is enough, two are the same.
    if isSingleDash, name.hasPrefix("--"), flags[name] == nil { name = name.dropFirst() }
    scan.seen.insert(name)
    if let value = flags[name] {
      if let equals { return fits(value, text[text.index(after: equals)...]) }
      switch value {
      case .none, .attached: return true
      case .any, .oneOf: scan.pending = value
      }
      return true
    }
    // A long flag may be shortened.
    let isDenied = denied.contains { $0 == name || name.hasPrefix("--") && name.utf8.count > 2 && $0.hasPrefix(name) }
    return allowsOthers && !isDenied
  }

  private func acceptCluster(_ text: Substring, _ scan: inout FlagScan) -> Bool {
    var rest = text.dropFirst()
    while let letter = rest.popFirst() {
      let flag = Substring("-" + String(letter))
      scan.seen.insert(flag)
      if denied.contains(flag) { return false }
      guard let value = flags[flag] else {
        guard allowsOthers || letter.isNumber && flags["-#"] != nil else { return false }
        continue
      }
      if case .none = value { continue }
      if case .attached = value { return true }
      if rest.isEmpty { scan.pending = value }
      return rest.isEmpty || fits(value, rest)
    }
    return true
  }
}
