import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ node: CompoundCommand, depth: Int, isFunctionBody: Bool = false) {
    let intoPipe = takePipe()
    var keywords = node.keywords[...]
    if isFunctionBody, case .group(let list) = node.kind {
      return explainFunctionBody(node, list, depth: depth)
    }
    explainKind(node, &keywords, depth: depth)
    addKeywords(&keywords, before: Int.max, of: node, depth: depth)
    explain(node.redirections, intoPipe: intoPipe, depth: depth + 1)
  }

  private mutating func explainFunctionBody(_ node: CompoundCommand, _ list: CommandList, depth: Int) {
    let before = runsApart
    runsApart = false
    for keyword in node.keywords {
      let isOpening = keyword.text == "{"
      add(
        .keyword, keyword.range, depth, isOpening ? ConstructSentences.functionBody : ConstructSentences.functionEnd)
      if isOpening { explain(list, depth: depth + 1) }
    }
    explain(node.redirections, intoPipe: false, depth: depth + 1)
    runsApart = before
  }

  private mutating func explainKind(
    _ node: CompoundCommand, _ keywords: inout ArraySlice<CompoundCommand.Keyword>, depth: Int
  ) {
    switch node.kind {
    case .subshell(let list), .group(let list): explainBody(list, &keywords, of: node, depth: depth)
    case .if(let branches, let otherwise):
      for branch in branches {
        explainBody(branch.condition, &keywords, of: node, depth: depth)
        explainBody(branch.body, &keywords, of: node, depth: depth)
      }
      if let otherwise { explainBody(otherwise, &keywords, of: node, depth: depth) }
    case .while(let condition, let body), .until(let condition, let body):
      explainBody(condition, &keywords, of: node, depth: depth)
      explainBody(body, &keywords, of: node, depth: depth)
    case .for(let variable, let range, let words, let body):
      let sentence = words == nil ? ConstructSentences.forArguments : ConstructSentences.forIn
      addHeader(sentence, variable, range, node, &keywords, depth: depth)
      explainWords(words ?? [], ConstructSentences.forWord, depth: depth + 1)
      explainBody(body, &keywords, of: node, depth: depth)
    case .select(let variable, let range, let words, let body):
      addHeader(ConstructSentences.select, variable, range, node, &keywords, depth: depth)
      explainWords(words ?? [], ConstructSentences.selectWord, depth: depth + 1)
      explainBody(body, &keywords, of: node, depth: depth)
    case .arithmeticFor(let initial, let condition, let step, let body):
      explainCounting(node, [initial, condition, step], body, &keywords, depth: depth)
    case .case(let subject, let clauses): explainCase(node, subject, clauses, &keywords, depth: depth)
    case .arithmetic(let expression):
      addWhole(ConstructSentences.arithmetic, node, &keywords, depth: depth)
      addExpression(expression, ConstructSentences.calculation, depth: depth + 1)
    case .test(let expression):
      addWhole(ConstructSentences.test, node, &keywords, depth: depth)
      explain(expression, depth: depth + 1)
      addKeywords(&keywords, before: Int.max, of: node, depth: depth)
    }
  }

  /// The keywords up to a list, then the list, one level deeper.
  private mutating func explainBody(
    _ list: CommandList, _ keywords: inout ArraySlice<CompoundCommand.Keyword>, of node: CompoundCommand, depth: Int
  ) {
    addKeywords(&keywords, before: list.range.start, of: node, depth: depth)
    let before = runsApart
    runsApart = false
    explain(list, depth: depth + 1)
    runsApart = before
  }

  /// `for name in` as one part.
  private mutating func addHeader(
    _ sentence: LocalizedSentence, _ variable: String, _ range: SourceRange, _ node: CompoundCommand,
    _ keywords: inout ArraySlice<CompoundCommand.Keyword>, depth: Int
  ) {
    var end = range.end
    while let first = keywords.first, first.text != "do", first.text != "{" {
      end = max(end, first.range.end)
      keywords.removeFirst()
    }
    add(.keyword, SourceRange(node.range.start, end), depth, sentence, ["variable": variable])
  }

  private mutating func explainWords(_ words: [Word], _ sentence: LocalizedSentence, depth: Int) {
    let all = Shortened(words)
    for word in all.shown {
      add(.operand, word.range, depth, sentence, ["value": argument(word).text])
      explainExpansions(word, depth: depth + 1)
    }
    addHidden(all.hidden.map(\.range), depth: depth)
  }

  private mutating func explainCounting(
    _ node: CompoundCommand, _ parts: [ArithmeticExpression?], _ body: CommandList,
    _ keywords: inout ArraySlice<CompoundCommand.Keyword>, depth: Int
  ) {
    let opening = keywords.first { $0.text == "do" || $0.text == "{" }?.range.start ?? body.range.start
    let header = keywords.prefix { $0.range.start < opening }
    keywords = keywords.dropFirst(header.count)
    let end = header.last?.range.end ?? opening
    let condition = parts[1].map { trimmed(frame.script.text(in: $0.range)) } ?? ""
    let sentence = condition.isEmpty ? ConstructSentences.forForever : ConstructSentences.forArithmetic
    add(.keyword, SourceRange(node.range.start, end), depth, sentence)
    let sentences = [ConstructSentences.loopStart, ConstructSentences.loopCondition, ConstructSentences.loopStep]
    for (part, sentence) in zip(parts, sentences) {
      if let part { addExpression(part, sentence, depth: depth + 1) }
    }
    explainBody(body, &keywords, of: node, depth: depth)
  }

  /// An arithmetic expression, and what the shell replaces in it.
  private mutating func addExpression(_ expression: ArithmeticExpression, _ sentence: LocalizedSentence, depth: Int) {
    let text = trimmed(frame.script.text(in: expression.range))
    guard !text.isEmpty else { return }
    add(.code, expression.range, depth, sentence, ["value": text])
    explainArithmetic(expression, depth: depth + 1)
    explainExpansions(expression.parts, depth: depth + 1)
  }

  /// The opening word of a construct that is explained as a whole.
  private mutating func addWhole(
    _ sentence: LocalizedSentence, _ node: CompoundCommand, _ keywords: inout ArraySlice<CompoundCommand.Keyword>,
    depth: Int
  ) {
    let first = keywords.popFirst()?.range ?? SourceRange(node.range.start, node.range.start + 2)
    add(.keyword, first, depth, sentence)
  }

  private mutating func explainCase(
    _ node: CompoundCommand, _ subject: Word, _ clauses: [CompoundCommand.CaseClause],
    _ keywords: inout ArraySlice<CompoundCommand.Keyword>, depth: Int
  ) {
    let bound = clauses.first?.range.start ?? Int.max
    var end = subject.range.end
    while let first = keywords.first, first.text != "esac", first.range.start < bound, first.text != "(" {
      end = max(end, first.range.end)
      keywords.removeFirst()
    }
    add(
      .keyword, SourceRange(node.range.start, end), depth, ConstructSentences.case,
      ["value": argument(subject).text])
    explainExpansions(subject, depth: depth + 1)
    for clause in Shortened(clauses).shown {
      explain(clause, of: node, &keywords, isLast: clause.range == clauses.last?.range, depth: depth + 1)
    }
  }

  private mutating func explain(
    _ clause: CompoundCommand.CaseClause, of node: CompoundCommand,
    _ keywords: inout ArraySlice<CompoundCommand.Keyword>, isLast: Bool, depth: Int
  ) {
    let first = clause.patterns.first?.range.start ?? clause.range.start
    skipSigns(&keywords, before: first)
    for pattern in clause.patterns {
      let text = argument(pattern).text
      let isLast = pattern == clause.patterns.last
      let end = isLast ? closingBracket(after: pattern.range.end) : barAfter(pattern.range.end)
      let start = pattern.range.start == first ? clause.range.start : pattern.range.start
      let isAny = pattern.parts.count == 1 && pattern.parts.contains(where: Self.isGlob) && text == "*"
      let sentence = isAny ? ConstructSentences.caseAny : ConstructSentences.casePattern
      add(.pattern, SourceRange(min(start, pattern.range.start), end), depth, sentence, ["value": text])
      if !isAny { explainPattern(pattern, depth: depth + 1) }
    }
    skipSigns(&keywords, before: clause.body.items.isEmpty ? clause.range.end - 2 : clause.body.range.start)
    explain(clause.body, depth: depth + 1)
    if isLast, let sign = keywords.first, [";&", ";;&"].contains(sign.text), sign.range.start < clause.range.end {
      keywords.removeFirst()
      add(.keyword, sign.range, depth, ConstructSentences.caseLast, ["value": sign.text])
    }
    addKeywords(&keywords, before: clause.range.end, of: node, depth: depth)
  }

  /// Passes over the brackets and bars of patterns, which belong to the patterns' own parts.
  private func skipSigns(_ keywords: inout ArraySlice<CompoundCommand.Keyword>, before offset: Int) {
    while let first = keywords.first, first.range.start < offset, ["(", ")", "|"].contains(first.text) {
      keywords.removeFirst()
    }
  }

  private func closingBracket(after offset: Int) -> Int { end(of: UInt8(ascii: ")"), after: offset) }

  private func barAfter(_ offset: Int) -> Int { end(of: UInt8(ascii: "|"), after: offset) }

  /// The offset after `sign` where it follows at once, blanks aside.
  private func end(of sign: UInt8, after offset: Int) -> Int {
    let source = Array(frame.script.text(in: SourceRange(offset, offset + 64)).utf8)
    let blanks = source.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    return blanks < source.count && source[blanks] == sign ? offset + blanks + 1 : offset
  }

  /// Adds the keywords that stand before `offset`.
  private mutating func addKeywords(
    _ keywords: inout ArraySlice<CompoundCommand.Keyword>, before offset: Int, of node: CompoundCommand, depth: Int
  ) {
    while let keyword = keywords.first, keyword.range.start < offset {
      keywords.removeFirst()
      if keyword.text == ";" { continue }
      add(.keyword, keyword.range, depth, sentence(keyword.text, node.kind), ["value": keyword.text])
    }
  }

  /// Whether a loop's condition is `true` or `:` alone.
  private func isEndless(_ kind: CompoundCommand.Kind) -> Bool {
    guard case .while(let condition, _) = kind, condition.items.count == 1, let item = condition.items.first,
      item.andOrList.rest.isEmpty, item.andOrList.first.negations.isEmpty, item.terminator?.kind != .background,
      case .simple(let node)? = item.andOrList.first.commands.first, item.andOrList.first.commands.count == 1,
      let word = node.words.first
    else { return false }
    return ["true", ":"].contains(argument(word).text)
  }

  private func sentence(_ keyword: String, _ kind: CompoundCommand.Kind) -> LocalizedSentence {
    switch keyword {
    case "while": isEndless(kind) ? ConstructSentences.whileForever : ConstructSentences.while
    case "until": ConstructSentences.until
    case "do": ConstructSentences.do
    case "done": ConstructSentences.done
    case "if": ConstructSentences.if
    case "elif": ConstructSentences.elif
    case "then": ConstructSentences.then
    case "else": ConstructSentences.else
    case "fi": ConstructSentences.fi
    case ";;": ConstructSentences.caseStop
    case ";&": ConstructSentences.caseFallThrough
    case ";;&": ConstructSentences.caseTestNext
    case "esac": ConstructSentences.esac
    case "(": ConstructSentences.subshell
    case ")": ConstructSentences.subshellEnd
    case "{": runsApart ? ConstructSentences.groupApart : ConstructSentences.group
    case "}": ConstructSentences.groupEnd
    case "]]": ConstructSentences.testEnd
    default: ConstructSentences.closing
    }
  }
}
