import CommandReference

extension AwkLanguage {
  /// An expression that stands as a statement.
  mutating func explain(_ expression: AwkExpression, level: Int) {
    switch expression.kind {
    case .assignment(let sign, let target, let value):
      explainAssignment(sign, target, value, expression, level: level)
    case .increment(let sign, let target):
      let sentence = sign == "++" ? AwkSentences.countUp : AwkSentences.countDown
      add(expression.range, sentence, ["target": speaker.phrase(target)], level: level)
    case .call(let name, let arguments): explainCall(name, arguments, expression, level: level)
    case .getline(let source, let target): explainGetline(source, target, expression, level: level)
    case .element(let name, let index):
      let values = ["name": name, "key": speaker.joined(index.map(speaker.phrase))]
      add(expression.range, AwkSentences.newKey, values, level: level)
    case .group(let items) where items.count == 1: return explain(items[0], level: level)
    case .conditional(let condition, let yes, let no):
      add(expression.range, AwkSentences.choose, ["condition": speaker.condition(condition)], level: level)
      explainRegexes(in: condition, level: level + 1)
      for branch in [yes, no] { explain(branch, level: level + 1) }
      return
    default: add(expression.range, AwkSentences.calculate, level: level)
    }
    explainRegexes(in: expression, level: level + 1)
  }

  private mutating func explainAssignment(
    _ sign: String, _ target: AwkExpression, _ value: AwkExpression, _ expression: AwkExpression, level: Int
  ) {
    let (targets, value) = Self.chain(sign, target, value)
    var values = ["target": speaker.joined(targets.map(speaker.phrase)), "value": speaker.phrase(value)]
    var sentence: LocalizedSentence
    switch sign {
    case "=": sentence = AwkSentences.set
    case "+=": sentence = AwkSentences.add
    case "-=": sentence = AwkSentences.subtract
    case "*=": sentence = AwkSentences.multiply
    case "/=": sentence = AwkSentences.divide
    default: sentence = AwkSentences.change
    }
    if sign == "=", targets.count == 1 {
      if isFirstField(target), isFirstField(value) {
        sentence = AwkSentences.rebuild
      } else if case .element(let name, let index) = target.kind {
        values["name"] = name
        values["key"] = speaker.joined(index.map(speaker.phrase))
        sentence = AwkSentences.keep
      } else if case .field = target.kind, case .string("") = value.kind {
        sentence = AwkSentences.emptyField
      } else if case .variable(let name) = target.kind, case .string(let text) = value.kind,
        let ending = AwkSentences.endOfLines(name, isEmpty: text.isEmpty)
      {
        values["text"] = text
        sentence = ending
      } else if case .call("split", let arguments) = value.kind, arguments.count >= 2 {
        return explainSplit(arguments, AwkSpeaker.name(target), expression, level: level)
      }
    }
    add(expression.range, sentence, values, level: level)
  }

  /// All that gets the value of `a = b = value`, and the value.
  private static func chain(
    _ sign: String, _ target: AwkExpression, _ value: AwkExpression
  ) -> (targets: [AwkExpression], value: AwkExpression) {
    var targets = [target]
    var value = value
    while sign == "=", case .assignment("=", let next, let inner) = value.kind {
      targets.append(next)
      value = inner
    }
    return (targets, value)
  }

  private mutating func explainCall(
    _ name: String, _ arguments: [AwkExpression], _ expression: AwkExpression, level: Int
  ) {
    var values: [String: String] = ["name": name]
    for (index, argument) in arguments.enumerated() { values[String(index + 1)] = speaker.phrase(argument) }
    switch (name, arguments.count) {
    case ("sub", 2...), ("gsub", 2...):
      values["pattern"] = speaker.pattern(arguments[0])
      values["new"] = values["2"]
      values["target"] = values["3"] ?? speaker.choose("the whole line", "줄 전체")
      let isDeleting = if case .string("") = arguments[1].kind { true } else { false }
      let sentence =
        name == "gsub"
        ? isDeleting ? AwkSentences.removeAll : AwkSentences.replaceAll
        : isDeleting ? AwkSentences.removeFirst : AwkSentences.replaceFirst
      add(expression.range, sentence, values, level: level)
    case ("split", 2...): explainSplit(arguments, nil, expression, level: level)
    case ("system", _): add(expression.range, AwkSentences.system, values, level: level)
    case ("close", _): add(expression.range, AwkSentences.close, values, level: level)
    case ("fflush", _): add(expression.range, AwkSentences.flush, level: level)
    case ("srand", 0): add(expression.range, AwkSentences.seed, level: level)
    case ("srand", _): add(expression.range, AwkSentences.ownSeed, values, level: level)
    case ("asort", 1): add(expression.range, AwkSentences.sort, values, level: level)
    case ("asorti", 1): add(expression.range, AwkSentences.sortKeys, values, level: level)
    case ("match", 2...):
      values["2"] = speaker.pattern(arguments[1])
      add(expression.range, AwkSentences.match, values, level: level)
    default:
      let isOwn = AwkReader.arities[name] == nil
      let list = speaker.joined(arguments.map(speaker.phrase))
      values["list"] = list
      let sentence = isOwn ? arguments.isEmpty ? AwkSentences.call : AwkSentences.callWith : AwkSentences.calculate
      add(expression.range, sentence, values, level: level)
    }
  }

  private mutating func explainSplit(
    _ arguments: [AwkExpression], _ counter: String?, _ expression: AwkExpression, level: Int
  ) {
    var values = ["text": speaker.phrase(arguments[0]), "array": speaker.phrase(arguments[1])]
    values["counter"] = counter ?? ""
    if let name = AwkSpeaker.name(arguments[1]) { speaker.pieces.insert(name) }
    var sentence = counter == nil ? AwkSentences.split : AwkSentences.splitCounted
    if arguments.count > 2 {
      let separator = speaker.pattern(arguments[2])
      values["separator"] = separator
      let isEach = if case .string("") = arguments[2].kind { true } else { false }
      sentence =
        isEach
        ? counter == nil ? AwkSentences.splitLetters : AwkSentences.splitLettersCounted
        : counter == nil ? AwkSentences.splitAt : AwkSentences.splitAtCounted
    }
    add(expression.range, sentence, values, level: level)
  }

  private mutating func explainGetline(
    _ source: AwkSource, _ target: AwkExpression?, _ expression: AwkExpression, level: Int
  ) {
    var values = ["target": target.map(speaker.phrase) ?? ""]
    switch source {
    case .input: values["from"] = speaker.choose("the input", "입력")
    case .file(let file): values["from"] = speaker.choose("the file {x}", "{x} 파일", ["x": speaker.phrase(file)])
    case .command(let command):
      values["from"] = speaker.choose("what the command {x} prints", "{x} 명령의 출력", ["x": speaker.phrase(command)])
    }
    add(expression.range, target == nil ? AwkSentences.getline : AwkSentences.getlineInto, values, level: level)
  }
}
