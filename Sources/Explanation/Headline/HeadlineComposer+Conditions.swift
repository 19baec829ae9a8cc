import ShellGrammar

extension HeadlineComposer {
  /// A test as the opening of a sentence: `x is a file` in English, `x이(가) 파일이면` in Korean.
  ///
  /// With `isClause` the Korean form is one that `동안` and `때까지` can follow.
  mutating func condition(_ pipeline: Pipeline, isMet: Bool, isClause: Bool = false) -> String? {
    guard pipeline.commands.count == 1, pipeline.time == nil, pipeline.negations.count < 2 else { return nil }
    var isMet = isMet
    if !pipeline.negations.isEmpty { isMet.toggle() }
    let test: TestPhrase?
    switch pipeline.commands[0] {
    case .simple(let node) where node.redirections.isEmpty && node.assignments.isEmpty:
      var arguments = node.words.map(argument)
      guard let name = arguments.first?.text, name == "test" || name == "[" else { return nil }
      arguments.removeFirst()
      if name == "[" { guard arguments.popLast()?.text == "]" else { return nil } }
      if arguments.first?.text == "!" {
        arguments.removeFirst()
        isMet.toggle()
      }
      test = phrase(arguments)
    case .compound(let node) where node.redirections.isEmpty:
      guard case .test(var expression) = node.kind else { return nil }
      if case .not(let inner, _) = expression {
        expression = inner
        isMet.toggle()
      }
      test = phrase(expression)
    default: return nil
    }
    return test?.text(isMet: isMet, isClause: isClause, words)
  }

  private func phrase(_ arguments: [ArgumentText]) -> TestPhrase? {
    switch arguments.count {
    case 1: return TestPhrase(sign: "-n", left: shown(arguments[0]))
    case 2: return TestPhrase(sign: arguments[0].text, left: shown(arguments[1]))
    case 3: return TestPhrase(sign: arguments[1].text, left: shown(arguments[0]), right: shown(arguments[2]))
    default: return nil
    }
  }

  private func phrase(_ expression: TestExpression) -> TestPhrase? {
    switch expression {
    case .word(let word): TestPhrase(sign: "-n", left: shown(argument(word)))
    case .unary(let sign, _, let operand): TestPhrase(sign: sign, left: shown(argument(operand)))
    case .binary(let left, let sign, _, let right):
      TestPhrase(sign: sign, left: shown(argument(left)), right: shown(argument(right)), isPattern: true)
    case .not, .and, .or, .group: nil
    }
  }

  private func shown(_ argument: ArgumentText) -> String {
    ShownWord(words: words, marks: marks, script: script).text(argument)
  }
}

/// One test of `[ ]` or `[[ ]]`.
struct TestPhrase {
  var sign: String
  var left: String
  var right = ""
  /// Whether the right side of `=` is a pattern.
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
    case ("-d", true): return noun(isMet, "a folder", "폴더")
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
    case ("=", false), ("==", false):
      return isPattern && right.hasPrefix("`") || right.contains("*") ? nil : equal(isMet)
    case ("!=", false): return isPattern && right.hasPrefix("`") || right.contains("*") ? nil : equal(!isMet)
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

  private var greater: Form { ("{a} is greater than {b}", "이(가) {b}보다 크면", "이(가) {b}보다 큰") }
  private var less: Form { ("{a} is less than {b}", "이(가) {b}보다 작으면", "이(가) {b}보다 작은") }
  private var atLeast: Form { ("{a} is at least {b}", "이(가) {b} 이상이면", "이(가) {b} 이상인") }
  private var atMost: Form { ("{a} is at most {b}", "이(가) {b} 이하이면", "이(가) {b} 이하인") }
}
