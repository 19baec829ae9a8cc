package import CommandReference
package import Platform

/// Binds the words of a command line to flags and operands as the program itself does.
package struct ArgumentBinder: Sendable {
  /// What is known of the command, then of the program that it is a subcommand of.
  package var knowledge: [CommandKnowledge]
  /// The manual page, for flags that our knowledge does not have.
  package var page: ManualPage?
  /// What the program itself says when it is asked for help, for flags that the page does not have either.
  package var help: ManualPage?
  /// Flags that the page names somewhere, although its option list does not have them.
  package var mentioned: Set<String> = []
  /// The system.
  package var system: OperatingSystem
  /// The name that the program was called by.
  package var program = ""
  /// Whether flags end at the first operand whatever the knowledge says.
  package var stopsAtOperand: Bool

  var arguments: [ArgumentText] = []
  var position = 0
  /// Where the last `}` stands, once it was looked for.
  private var lastSetEnd: Int??
  var bound: [BoundArgument] = []
  var operands: [Int] = []
  var optionsEnded = false

  /// Makes a binder.
  package init(
    knowledge: [CommandKnowledge], page: ManualPage?, system: OperatingSystem, stopsAtOperand: Bool = false
  ) {
    self.knowledge = knowledge
    self.page = page
    self.system = system
    self.stopsAtOperand = stopsAtOperand
  }

  /// What each of `arguments` is, in order; with `stopsAtOperand`, `rest` is where the first operand stands.
  package func bind(_ arguments: [ArgumentText]) -> (bound: [BoundArgument], rest: Int) {
    var state = self
    state.arguments = arguments
    let rest = state.run()
    return (state.bound, rest)
  }

  var style: CommandKnowledge.Style { knowledge.first?.style ?? pageStyle }

  /// How words bind in a program that only its page or help tells of.
  private var pageStyle: CommandKnowledge.Style { page?.hasSingleDashWords == true ? .singleDash : .getopt }

  private var options: CommandKnowledge.Options { knowledge.first?.options ?? .anywhere }

  /// Whether all words that are left are operands, whatever they look like: those after the signal of kill.
  private var isPastOnlyFlag: Bool {
    guard options == .one, !bound.isEmpty, position < arguments.count else { return false }
    return arguments[position].text != "--"
  }

  /// How many operands stand before a command or a script of several words, at which flags end: the host of ssh.
  private var wordsBeforeCommand: Int {
    let operands = knowledge.first?.operands ?? []
    return operands.firstIndex {
      (Self.isScript($0) && $0.language == .shell || $0.language == .command && $0.ifFlags.isEmpty)
        && isForFirstOperand($0)
    } ?? Int.max
  }

  private mutating func run() -> Int {
    if knowledge.first?.bundlesFirstWord == true { bindFirstWord() }
    while position < arguments.count {
      let isOperand = optionsEnded || isPastOnlyFlag || !bindFlagWord()
      if isOperand {
        if stopsAtOperand { return position }
        operands.append(position)
        position += 1
        if options != .anywhere || operands.count > wordsBeforeCommand { optionsEnded = true }
      }
    }
    if !stopsAtOperand { bindOperands() }
    return position
  }

  /// Binds the word at the position where it is a flag; false where it is an operand.
  private mutating func bindFlagWord() -> Bool {
    let argument = arguments[position]
    let bytes = argument.bytes
    guard let first = bytes.first, !argument.isExpanded(0) else { return false }
    let isExact = !bytes.indices.contains(where: argument.isExpanded)
    if isExact, let entry = entry(argument.text) {
      let isSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      if isSign || style != .assignments && bytes.count > 0 && isWordFlag {
        use(entry, typed: argument.text, 0..<bytes.count)
        return true
      }
    }
    if style == .assignments, bindAssignment(argument) { return true }
    guard bytes.count > 1 else { return false }
    switch first {
    case UInt8(ascii: "-"):
      if isExact, bytes == Array("--".utf8) {
        bound.append(.endOfOptions(position))
        position += 1
        optionsEnded = true
        return true
      }
      if bytes[1] == UInt8(ascii: "-") { return bindLong(argument) }
      return style == .singleDash ? bindSingleDash(argument) : bindCluster(argument)
    case UInt8(ascii: "+"): return bindPlus(argument)
    default: return false
    }
  }

  /// Whether words without a dash can be flags here: find's `!` and `(`, ps's `aux`.
  private var isWordFlag: Bool { style == .singleDash || knowledge.first?.bundlesFirstWord != true }

  /// The entry of a spelling: ours first, then the manual's.
  func entry(_ spelling: String) -> FlagEntry? {
    for command in knowledge {
      if let flag = command.flag(spelling, on: system) { return flag }
    }
    for page in [page, help].compactMap({ $0 }) {
      if let flag = page.flag(spelling) { return FlagEntry(flag, spelling: spelling, page: page.name) }
    }
    guard let page, mentioned.contains(spelling) else { return nil }
    return FlagEntry(spellings: [spelling], says: nil, source: page.name)
  }

  /// Binds a flag that fills its word, with the words after it that it takes.
  mutating func use(_ entry: FlagEntry, typed: String, _ bytes: Range<Int>, isNumber: Bool = false) {
    var flag = FlagUse(entry: entry, typed: typed, place: ArgumentPiece(argument: position, bytes: bytes))
    flag.isNumber = isNumber
    position += 1
    takeFollowingWords(&flag)
    bound.append(.flag(flag))
    if entry.endsOptions { optionsEnded = true }
  }

  /// Takes the words after the position that the flag asks for.
  mutating func takeFollowingWords(_ flag: inout FlagUse) {
    switch flag.entry.argument {
    case .none, .attached: break
    case .required:
      if flag.entry.language == .command {
        flag.command = position..<arguments.count
        position = arguments.count
      } else {
        takeWord(&flag)
      }
    case .optional(let name):
      if position < arguments.count, fits(arguments[position], name) { takeWord(&flag) }
    case .words(let names): for _ in names { takeWord(&flag) }
    case .several:
      takeWord(&flag)
      while position < arguments.count, !endsList(arguments[position]) { takeWord(&flag) }
    case .command(let terminators): takeCommand(&flag, terminators)
    }
  }

  private mutating func takeWord(_ flag: inout FlagUse) {
    guard position < arguments.count else { return }
    let opensSet = arguments[position].text == "{" && !flag.typed.hasPrefix("-") && setEnds(after: position)
    repeat {
      flag.value.append(ArgumentPiece(argument: position, bytes: 0..<arguments[position].bytes.count))
      position += 1
      // A set in braces is one value: `dport { 80, 443 }`.
    } while opensSet && position < arguments.count && arguments[position - 1].text != "}"
  }

  /// Whether a `}` stands behind a place; what was found is kept, so that many `{` are not sought for one by one.
  private mutating func setEnds(after place: Int) -> Bool {
    if lastSetEnd == nil { lastSetEnd = .some(arguments.lastIndex { $0.text == "}" }) }
    return (lastSetEnd ?? nil).map { $0 > place } ?? false
  }

  /// `-exec … ;` or `-exec … {} +`.
  private mutating func takeCommand(_ flag: inout FlagUse, _ terminators: [String]) {
    let start = position
    while position < arguments.count {
      let text = arguments[position].text
      let isEnd =
        terminators.contains(text) && (text != "+" || position > start && arguments[position - 1].text == "{}")
      if isEnd { break }
      position += 1
    }
    flag.command = start..<position
    if position < arguments.count {
      flag.terminator = position
      position += 1
    }
  }

  /// Whether a word can be the optional value of this name: a number for `NUM`, else anything that is no flag.
  private func fits(_ argument: ArgumentText, _ name: String) -> Bool {
    if name != "NUM" { return !looksLikeFlag(argument) }
    return argument.bytes.indices.allSatisfy { argument.isExpanded($0) || (0x30...0x39).contains(argument.bytes[$0]) }
  }

  /// Whether a list of words ends before a word: a flag, also one without a dash (parted).
  private func endsList(_ argument: ArgumentText) -> Bool {
    looksLikeFlag(argument) || argument.isLiteral && isWordFlag && entry(argument.text) != nil
  }

  private func looksLikeFlag(_ argument: ArgumentText) -> Bool {
    guard argument.bytes.count > 1, !argument.isExpanded(0) else { return false }
    return argument.bytes[0] == UInt8(ascii: "-")
      || argument.bytes[0] == UInt8(ascii: "+") && entry(argument.text) != nil
  }
}
