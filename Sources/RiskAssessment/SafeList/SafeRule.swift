/// What a program of the allow-list may be called with, read from the tokens of its entry.
///
/// `*` any flag that is not denied; `-x`, `--long` a flag, with `=` one that takes a value, with `+` one whose value stands in the same word, with `:A,B` one whose value must
/// be one of these (`a*`: begins so; `sink`: nothing is kept); `!-x` a flag that is denied, as are those that `*` does not mean (`ActingFlags`); `?-x,-y` one of these is needed; `<2` at most so
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
    /// The value may be a format, no file.
    case noFile

    var isLimited: Bool { if case .oneOf = self { true } else { false } }
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
        guard text != "--", accept(text[...], &scan), !scan.mustBeTried else { return nil }
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
    guard !scan.mustBeTried || isTried(scan) else { return false }
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
    /// Whether a flag was seen that changes something unless all is only tried.
    var mustBeTried = false
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
      if denied.contains("--") { return false }
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
    switch value {
    case .none, .any, .attached: true
    case .noFile: text.map(ActingFlags.isNoFile) ?? false
    case .oneOf(let values): text.map { text in values.contains { Self.fits($0, text) } } ?? false
    }
  }

  /// A second line would be another command to a program that reads commands.
  private static func fits(_ pattern: Substring, _ text: Substring) -> Bool {
    pattern.last == "*" ? text.hasPrefix(pattern.dropLast()) && !text.contains("\n") : text == pattern
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
      case .any, .oneOf, .noFile: scan.pending = value
      }
      return true
    }
    guard allowsOthers, !denies(name) else { return false }
    return acceptByName(name, value: equals.map { text[text.index(after: $0)...] }, &scan)
  }

  /// Whether a long flag is a denied one, written with another number of dashes, shortened, or with `_` for `-`, or a
  /// shortened one whose value is held to some.
  private func denies(_ name: Substring) -> Bool {
    let isLong = name.hasPrefix("--") && name.utf8.count > 2
    let bare = Self.bare(name)
    return denied.contains { flag in
      let other = Self.bare(flag)
      return other == bare || isLong && flag.hasPrefix("--") && other.hasPrefix(bare)
    } || isLong && flags.contains { $0.key.hasPrefix(name) && $0.value.isLimited }
  }

  /// The name without its dashes, and without what MySQL allows before it: `--loose_init_command`.
  private static func bare(_ name: Substring) -> Substring {
    var bare = name.drop { $0 == "-" }
    if bare.utf8.contains(UInt8(ascii: "_")) { bare = Substring(String(bare.map { $0 == "_" ? "-" : $0 })) }
    return bare.hasPrefix("loose-") ? bare.dropFirst(6) : bare
  }

  /// Whether `*` means a flag of this name.
  private func acceptByName(_ name: Substring, value: Substring?, _ scan: inout FlagScan) -> Bool {
    switch ActingFlags.meaning(of: name) {
    case nil: return true
    case .acts: return false
    case .changes:
      scan.mustBeTried = true
      return true
    case .prints:
      if let value { return ActingFlags.isNoFile(value) }
      scan.pending = .noFile
      return true
    }
  }

  /// Whether one of the needed flags was seen that say that nothing is done but tried.
  private func isTried(_ scan: FlagScan) -> Bool {
    needed.contains { group in
      group.contains(where: ActingFlags.isTrial)
        && group.contains { scan.seen.contains($0) && (ActingFlags.isTrial($0) || $0 == "-n" || $0 == "-s") }
    }
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
