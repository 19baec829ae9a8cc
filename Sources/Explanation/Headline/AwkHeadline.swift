import CommandReference

/// What a short program of awk does to lines: the fields that it prints, the lines that it keeps.
struct AwkHeadline {
  let words: HeadlineWords
  let separator: String?

  /// Applies a program to `stream`; false where it cannot be told in a phrase.
  func apply(_ bytes: [UInt8], to stream: inout LineStream) -> Bool {
    guard let program = AwkReader.read(bytes), (1...2).contains(program.rules.count),
      program.items.count == program.rules.count
    else { return false }
    if program.rules.count == 2 { return applySum(program, to: &stream) }
    let rule = program.rules[0]
    var result = stream
    if let pattern = rule.pattern {
      guard case .expression(let condition) = pattern, keep(condition, in: &result) else { return false }
    }
    if let action = rule.action, !apply(action, to: &result) { return false }
    stream = result
    return true
  }

  private func apply(_ action: [AwkStatement], to stream: inout LineStream) -> Bool {
    guard action.count == 1, case .print(let items, let isFormatted, let sign, _) = action[0].kind, !isFormatted,
      sign == nil
    else { return false }
    if items.isEmpty { return true }
    if items.count == 1 {
      if case .field(let index) = items[0].kind, case .number("0") = index.kind { return true }
      guard let field = field(items[0]) else { return false }
      stream.takeField(field, words)
      return true
    }
    let numbers = items.map(number)
    guard !numbers.contains(nil) else { return false }
    let fields = FieldList(words: words)
    let separated = separator.map(fields.separated) ?? ""
    let list = words.list(numbers.compactMap { $0 }.map { words.isKorean ? words.ordinal($0) : String($0) })
    stream.takeField(separated + words.say("fields {list}", "{list} 필드", ["list": list]), words)
    return true
  }

  /// `$4`, `$NF`.
  private func field(_ expression: AwkExpression) -> String? {
    let fields = FieldList(words: words)
    let separated = separator.map(fields.separated) ?? ""
    if let number = number(expression) { return fields.single(number, FieldList.field, separated) }
    if case .field(let index) = expression.kind, case .variable("NF") = index.kind {
      return words.isKorean ? separated + "마지막 필드" : "the last \(separated)field"
    }
    return nil
  }

  private func number(_ expression: AwkExpression) -> Int? {
    guard case .field(let index) = expression.kind, case .number(let text) = index.kind, let number = Int(text),
      number > 0
    else { return nil }
    return number
  }

  private func keep(_ condition: AwkExpression, in stream: inout LineStream) -> Bool {
    switch condition.kind {
    case .group(let inner) where inner.count == 1: return keep(inner[0], in: &stream)
    case .regex(let pattern):
      stream.keep(PatternPhrase(words: words).condition(pattern, in: .extendedRegex), words)
    case .unary("!", let inner):
      if case .regex(let pattern) = inner.kind {
        stream.keep(PatternPhrase(words: words).condition(pattern, in: .extendedRegex, isNegated: true), words)
      } else {
        // !seen[$0]++
        guard case .increment("++", let counter) = inner.kind, case .element(_, let keys) = counter.kind,
          keys.count == 1, case .field(let index) = keys[0].kind, case .number("0") = index.kind
        else { return false }
        stream.makeDistinct(words)
      }
    case .variable("NF"):
      stream.keep(words.say("are not blank", "비어 있지 않은"), words)
    case .binary(let sign, let left, let right):
      if case .variable("NR") = left.kind, case .number(let text) = right.kind { return take(sign, text, &stream) }
      guard let phrase = comparison(sign, left, right) else { return false }
      stream.keep(phrase, words)
    default: return false
    }
    return true
  }

  private func take(_ sign: String, _ text: String, _ stream: inout LineStream) -> Bool {
    guard let number = Int(text), number > 0 else { return false }
    switch sign {
    case "==": stream.take(.line(text), words)
    case ">": stream.take(.allButFirst(text), words)
    case ">=": stream.take(.from(text), words)
    case "<=": stream.take(.first(text), words)
    default: return false
    }
    return true
  }

  private func comparison(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    var left = left
    if case .unary("+", let operand) = left.kind { left = operand }
    guard let field = field(left) else { return nil }
    let value: String
    switch right.kind {
    case .number(let text): value = text
    case .string(let text): value = words.quoted(text)
    case .regex(let text) where sign == "~" || sign == "!~": value = words.quoted(text)
    default: return nil
    }
    // `the fourth field` with an article of its own.
    let bare = field.hasPrefix("the ") ? String(field.dropFirst(4)) : field
    let isVowel = bare.hasPrefix("eighth") || bare.hasPrefix("11th") || bare.hasPrefix("18th")
    let values = ["field": bare, "x": value, "a": isVowel ? "an" : "a"]
    switch sign {
    case ">": return words.say("have {a} {field} greater than {x}", "{field}가 {x}보다 큰", values)
    case "<": return words.say("have {a} {field} less than {x}", "{field}가 {x}보다 작은", values)
    case ">=": return words.say("have {a} {field} of at least {x}", "{field}가 {x} 이상인", values)
    case "<=": return words.say("have {a} {field} of at most {x}", "{field}가 {x} 이하인", values)
    case "==": return words.say("have {x} as their {field}", "{field}가 {x}인", values)
    case "!=": return words.say("do not have {x} as their {field}", "{field}가 {x}이(가) 아닌", values)
    case "~": return words.say("have {a} {field} that matches {x}", "{field}가 {x}에 맞는", values)
    case "!~": return words.say("have {a} {field} that does not match {x}", "{field}가 {x}에 맞지 않는", values)
    default: return nil
    }
  }

  /// `{ s += $1 } END { print s }`.
  private func applySum(_ program: AwkProgram, to stream: inout LineStream) -> Bool {
    let (adding, ending) = (program.rules[0], program.rules[1])
    guard adding.pattern == nil, let statement = adding.action?.first, adding.action?.count == 1,
      case .expression(let expression) = statement.kind, case .assignment("+=", let left, let right) = expression.kind,
      case .variable(let name) = left.kind, let field = field(right), case .end? = ending.pattern,
      let last = ending.action?.first, ending.action?.count == 1, case .print(let items, false, nil, _) = last.kind,
      items.count == 1, case .variable(name) = items[0].kind
    else { return false }
    let values = ["x": stream.part(field, words)]
    stream = LineStream(.text(words.say("the sum of {x}", "{x}의 합", values)))
    return true
  }
}
