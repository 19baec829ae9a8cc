import ShellGrammar

extension HeadlineComposer {
  /// A test as the opening of a sentence: `x is a file` in English, `x이(가) 파일이면` in Korean.
  ///
  /// With `isClause` the Korean form is one that `동안` and `때까지` can follow.
  mutating func condition(_ pipeline: Pipeline, isMet: Bool, isClause: Bool = false) -> String? {
    guard pipeline.commands.count == 1, pipeline.time == nil else { return nil }
    let isMet = isMet == pipeline.negations.count.isMultiple(of: 2)
    switch pipeline.commands[0] {
    case .simple(let node) where node.assignments.isEmpty:
      let arguments = node.words.map(argument)
      if let program = soughtProgram(arguments) { return installed(program, isMet, isClause) }
      guard node.redirections.isEmpty, let test = test(arguments) else { return nil }
      return test.phrase.text(isMet: isMet != test.isTurned, isClause: isClause, words)
    case .compound(let node) where node.redirections.isEmpty:
      switch node.kind {
      case .test(let expression): return phrase(expression, isMet, isClause)
      case .arithmetic(let expression): return phrase(expression, isMet, isClause)
      default: return nil
      }
    default: return nil
    }
  }

  /// The tests of a list of commands, as one condition.
  mutating func condition(_ list: CommandList, isMet: Bool, isClause: Bool = false) -> String? {
    guard list.items.count == 1 else { return nil }
    let tests = list.items[0].andOrList
    guard let sign = tests.rest.first?.operator else { return condition(tests.first, isMet: isMet, isClause: isClause) }
    guard tests.rest.allSatisfy({ $0.operator == sign }), tests.rest.count < Self.mostSteps else { return nil }
    var parts: [String] = []
    for (index, pipeline) in tests.pipelines.enumerated() {
      let isLast = index == tests.rest.count
      guard let part = condition(pipeline, isMet: isMet, isClause: isClause || !isLast) else { return nil }
      parts.append(part)
    }
    return joined(parts, isAll: (sign == .and) == isMet)
  }

  /// Conditions of which all, or one, must hold. In Korean all but the last one stand in the form of a clause.
  private func joined(_ parts: [String], isAll: Bool) -> String {
    guard words.isKorean else { return parts.joined(separator: isAll ? " and " : " or ") }
    return KoreanClause.all(parts, by: isAll ? .and : .or) ?? parts.joined(separator: isAll ? " 데다 " : " 경우나 ")
  }

  /// What a test checks, as the whole of what a command does.
  func check(_ arguments: [ArgumentText]) -> String? {
    guard let test = test(arguments), let text = test.phrase.text(isMet: !test.isTurned, isClause: true, words) else {
      return nil
    }
    return checks(text)
  }

  func checks(_ condition: String) -> String {
    words.say("checks whether {x}", "{x}지 확인합니다", ["x": condition])
  }

  private func test(_ arguments: [ArgumentText]) -> (phrase: TestPhrase, isTurned: Bool)? {
    guard let name = arguments.first?.text, name == "test" || name == "[" else { return nil }
    var arguments = Array(arguments.dropFirst())
    if name == "[" { guard arguments.popLast()?.text == "]" else { return nil } }
    let isTurned = arguments.first?.text == "!" && arguments.count > 1
    if isTurned { arguments.removeFirst() }
    return phrase(arguments).map { ($0, isTurned) }
  }

  private func phrase(_ arguments: [ArgumentText]) -> TestPhrase? {
    switch arguments.count {
    case 1: return TestPhrase(sign: "-n", left: shown(arguments[0]))
    case 2: return TestPhrase(sign: arguments[0].text, left: shown(arguments[1]))
    case 3: return TestPhrase(sign: arguments[1].text, left: shown(arguments[0]), right: shown(arguments[2]))
    default: return nil
    }
  }

  /// `command -v jq`, whose output goes nowhere or is not looked at.
  private func soughtProgram(_ arguments: [ArgumentText]) -> String? {
    guard arguments.count >= 2, let last = arguments.last, last.isLiteral, !last.text.hasPrefix("-") else { return nil }
    switch arguments.dropLast().map(\.text) {
    case ["command", "-v"], ["type"], ["type", "-p"], ["type", "-P"], ["hash"], ["which"]: return last.text
    default: return nil
    }
  }

  private func installed(_ program: String, _ isMet: Bool, _ isClause: Bool) -> String {
    let form = isMet ? ("{x} is there", "{x} 명령이 있") : ("{x} is not there", "{x} 명령이 없")
    return words.say(form.0, form.1 + (isClause ? "는" : "으면"), ["x": program])
  }

  private func phrase(_ expression: TestExpression, _ isMet: Bool, _ isClause: Bool) -> String? {
    switch expression {
    case .word(let word):
      return TestPhrase(sign: "-n", left: shown(argument(word))).text(isMet: isMet, isClause: isClause, words)
    case .unary(let sign, _, let operand):
      return TestPhrase(sign: sign, left: shown(argument(operand))).text(isMet: isMet, isClause: isClause, words)
    case .binary(let left, let sign, _, let right):
      let target = argument(right)
      let isPattern = sign == "=~" || !target.isLiteral && !target.isQuoted
      let text = isPattern ? words.quoted(script.text(in: right.range)) : shown(target)
      return TestPhrase(sign: sign, left: shown(argument(left)), right: text, isPattern: isPattern)
        .text(isMet: isMet, isClause: isClause, words)
    case .not(let inner, _): return phrase(inner, !isMet, isClause)
    case .group(let inner, _): return phrase(inner, isMet, isClause)
    case .and(let left, let right, _): return phrase(left, right, isMet, isClause, isAll: isMet)
    case .or(let left, let right, _): return phrase(left, right, isMet, isClause, isAll: !isMet)
    }
  }

  private func phrase(
    _ left: TestExpression, _ right: TestExpression, _ isMet: Bool, _ isClause: Bool, isAll: Bool
  ) -> String? {
    // Without brackets nobody could tell what belongs together.
    guard Self.isSimple(left, or: isAll == isMet), Self.isSimple(right, or: isAll == isMet),
      let first = phrase(left, isMet, true), let second = phrase(right, isMet, isClause)
    else { return nil }
    return joined([first, second], isAll: isAll)
  }

  /// Whether a test is one condition, or several of the same kind.
  private static func isSimple(_ expression: TestExpression, or isAnd: Bool) -> Bool {
    switch expression {
    case .word, .unary, .binary: true
    case .not(let inner, _), .group(let inner, _):
      switch inner {
      case .word, .unary, .binary: true
      default: false
      }
    case .and(let left, let right, _): isAnd && isSimple(left, or: true) && isSimple(right, or: true)
    case .or(let left, let right, _): !isAnd && isSimple(left, or: false) && isSimple(right, or: false)
    }
  }

  private func phrase(_ expression: ArithmeticExpression, _ isMet: Bool, _ isClause: Bool) -> String? {
    guard let read = arithmetic(expression) else { return nil }
    switch read {
    case .assign, .step, .list: return nil
    default:
      return ArithmeticSpeaker(language: words.language)
        .condition(isMet ? read : .unary("!", .group(read)), isClause: isClause)
    }
  }

  /// An arithmetic expression that can be told in words.
  func arithmetic(_ expression: ArithmeticExpression?) -> Arithmetic? {
    guard let expression else { return nil }
    let text = script.text(in: expression.range)
    guard text.utf8.count < 80 else { return nil }
    return ArithmeticReader.read(text)
  }

  private func shown(_ argument: ArgumentText) -> String {
    let shown = ShownWord(words: words, marks: marks, script: script)
    return shown.number(argument) ?? shown.text(argument)
  }
}

/// One test of `[ ]` or `[[ ]]`.
struct TestPhrase {
  var sign: String
  var left: String
  var right = ""
  /// Whether the right side is a pattern.
  var isPattern = false

  /// The test as words; nil for signs that are not told in a headline.
  func text(isMet: Bool, isClause: Bool, _ words: HeadlineWords) -> String? {
    guard let form = form(isMet) else { return nil }
    let ending = isClause ? form.clause : form.conditional
    return words.say(form.english, "{a}" + ending, ["a": left, "b": right])
  }

  private typealias Form = (english: String, conditional: String, clause: String)

  private func form(_ isMet: Bool) -> Form? {
    switch (sign, right.isEmpty) {
    case ("-f", true): return noun(isMet, "a file", "파일")
    case ("-d", true): return noun(isMet, "a folder", "디렉터리")
    case ("-L", true), ("-h", true): return noun(isMet, "a symbolic link", "심볼릭 링크")
    case ("-e", true):
      return isMet ? ("{a} exists", "이(가) 있으면", "이(가) 있는") : ("{a} does not exist", "이(가) 없으면", "이(가) 없는")
    case ("-x", true):
      return isMet
        ? ("we may run {a}", "을(를) 실행할 수 있으면", "을(를) 실행할 수 있는")
        : ("we may not run {a}", "을(를) 실행할 수 없으면", "을(를) 실행할 수 없는")
    case ("-r", true):
      return isMet
        ? ("we may read {a}", "을(를) 읽을 수 있으면", "을(를) 읽을 수 있는")
        : ("we may not read {a}", "을(를) 읽을 수 없으면", "을(를) 읽을 수 없는")
    case ("-w", true):
      return isMet
        ? ("we may write to {a}", "에 쓸 수 있으면", "에 쓸 수 있는") : ("we may not write to {a}", "에 쓸 수 없으면", "에 쓸 수 없는")
    case ("-s", true):
      return isMet
        ? ("{a} is a file that is not empty", "이(가) 비어 있지 않은 파일이면", "이(가) 비어 있지 않은 파일인")
        : ("{a} is empty or missing", "이(가) 비었거나 없으면", "이(가) 비었거나 없는")
    case ("-z", true): return empty(isMet)
    case ("-n", true): return empty(!isMet)
    case ("=", false), ("==", false): return isPattern ? fit(isMet) : equal(isMet)
    case ("!=", false): return isPattern ? fit(!isMet) : equal(!isMet)
    case ("=~", false): return match(isMet)
    case ("-nt", false): return isMet ? ("{a} is newer than {b}", "이(가) {b}보다 새로우면", "이(가) {b}보다 새로운") : nil
    case ("-ot", false): return isMet ? ("{a} is older than {b}", "이(가) {b}보다 오래됐으면", "이(가) {b}보다 오래된") : nil
    case ("-v", true):
      return isMet
        ? ("the variable {a} is set", " 변수가 있으면", " 변수가 있는") : ("the variable {a} is not set", " 변수가 없으면", " 변수가 없는")
    case ("-t", true):
      return isMet
        ? ("descriptor {a} is a terminal", "번 디스크립터가 터미널이면", "번 디스크립터가 터미널인")
        : ("descriptor {a} is not a terminal", "번 디스크립터가 터미널이 아니면", "번 디스크립터가 터미널이 아닌")
    case ("-eq", false): return equal(isMet)
    case ("-ne", false): return equal(!isMet)
    case ("-gt", false): return isMet ? greater : atMost
    case ("-le", false): return isMet ? atMost : greater
    case ("-lt", false): return isMet ? less : atLeast
    case ("-ge", false): return isMet ? atLeast : less
    default: return nil
    }
  }

  private func noun(_ isMet: Bool, _ english: String, _ korean: String) -> Form {
    isMet
      ? ("{a} is " + english, "이(가) \(korean)\(korean == "파일" ? "이" : "")면", "이(가) \(korean)인")
      : (
        "{a} is not " + english, "이(가) \(korean)\(korean == "파일" ? "이" : "가") 아니면",
        "이(가) \(korean)\(korean == "파일" ? "이" : "가") 아닌"
      )
  }

  private func empty(_ isEmpty: Bool) -> Form {
    isEmpty
      ? ("{a} is empty", "이(가) 비어 있으면", "이(가) 비어 있는")
      : ("{a} is not empty", "이(가) 비어 있지 않으면", "이(가) 비어 있지 않은")
  }

  private func equal(_ isEqual: Bool) -> Form {
    isEqual
      ? ("{a} is {b}", "이(가) {b}(이)면", "이(가) {b}인")
      : ("{a} is not {b}", "이(가) {b}이(가) 아니면", "이(가) {b}이(가) 아닌")
  }

  private func fit(_ isMet: Bool) -> Form {
    isMet
      ? ("{a} fits the pattern {b}", "이(가) 패턴 {b}에 맞으면", "이(가) 패턴 {b}에 맞는")
      : ("{a} does not fit the pattern {b}", "이(가) 패턴 {b}에 맞지 않으면", "이(가) 패턴 {b}에 맞지 않는")
  }

  private func match(_ isMet: Bool) -> Form {
    isMet
      ? ("{a} matches the regular expression {b}", "이(가) 정규식 {b}에 맞으면", "이(가) 정규식 {b}에 맞는")
      : ("{a} does not match the regular expression {b}", "이(가) 정규식 {b}에 맞지 않으면", "이(가) 정규식 {b}에 맞지 않는")
  }

  private var greater: Form { ("{a} is greater than {b}", "이(가) {b}보다 크면", "이(가) {b}보다 큰") }
  private var less: Form { ("{a} is less than {b}", "이(가) {b}보다 작으면", "이(가) {b}보다 작은") }
  private var atLeast: Form { ("{a} is at least {b}", "이(가) {b} 이상이면", "이(가) {b} 이상인") }
  private var atMost: Form { ("{a} is at most {b}", "이(가) {b} 이하이면", "이(가) {b} 이하인") }
}
