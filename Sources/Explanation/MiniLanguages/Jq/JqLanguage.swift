import CommandReference
import Platform

/// Explains programs of jq.
struct JqLanguage {
  let bytes: [UInt8]
  let speaker: JqSpeaker
  var parts: [CodePart] = []

  /// What comes into a stage.
  struct Flow {
    var scope: JqScope
    var isMany: Bool
  }

  /// The longest program that is read; nobody reads the explanation of a longer one.
  static let longest = 20_000

  static let unread = LocalizedSentence(
    english: "{value} is a jq program, which is not taken apart here.",
    korean: "{value}은(는) jq 프로그램이며, 여기서는 풀어서 설명하지 않습니다.")

  /// The parts of a program; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= longest, let program = JqReader.read(text) else { return nil }
    if case .identity = program.kind { return [] }
    var state = JqLanguage(bytes: text, speaker: JqSpeaker(bytes: text, language: language))
    let flow = Flow(scope: state.speaker.input, isMany: false)
    state.explain(program, flow, level: 0)
    for place in state.parts.indices.dropLast() {
      state.parts[place].isCompletedBelow = state.parts[place + 1].level > state.parts[place].level
    }
    for range in JqRegexes(in: program, text).ranges { state.explainRegex(range) }
    return state.parts
  }

  /// Adds a part: what its code does; where others stand inside it, `head` is what is shown of its code.
  mutating func add(_ range: Range<Int>, head: Range<Int>? = nil, _ says: String, level: Int) {
    let sentence = LocalizedSentence(english: "{code} {says}.", korean: "{code}은(는) {says}.")
    parts.append(
      CodePart(
        range: range, sentence: sentence, values: ["code": speaker.source(head ?? range), "says": says], level: level))
  }

  mutating func add(
    _ range: Range<Int>, head: Range<Int>? = nil, level: Int, _ english: String, _ korean: String,
    _ values: [String: String] = [:]
  ) {
    add(range, head: head, speaker.choose(english, korean, values), level: level)
  }

  /// Explains a regular expression below the deepest part around it.
  private mutating func explainRegex(_ range: Range<Int>) {
    let around = parts.indices.filter {
      parts[$0].range.lowerBound <= range.lowerBound && parts[$0].range.upperBound >= range.upperBound
    }
    guard let place = around.max(by: { parts[$0].level < parts[$1].level }) else { return }
    let text = Array(bytes[range])
    // The library of jq and Perl differ on this.
    guard !String(decoding: text, as: UTF8.self).contains("{,"),
      let found = RegexLanguage.perl.parts(text, speaker.language, RegexContext(subject: .text))
    else { return }
    let level = parts[place].level + 1
    let moved = found.map { part in
      var part = part
      part.range = (part.range.lowerBound + range.lowerBound)..<(part.range.upperBound + range.lowerBound)
      part.level += level
      return part
    }
    parts.insert(contentsOf: moved, at: place + 1)
  }

  /// What goes into the stage after this one.
  func flow(after expression: JqExpression, _ flow: Flow) -> Flow {
    let isMany = flow.isMany || speaker.givesMany(expression) && !isOwnFunction(expression)
    return Flow(scope: isMany ? speaker.each : speaker.later, isMany: isMany)
  }

  /// What functions of the program give is not followed.
  private func isOwnFunction(_ expression: JqExpression) -> Bool {
    guard case .call(let name, let arguments) = expression.kind else { return false }
    return !JqFunctions.names.contains(JqReader.signature(name, arguments.count))
  }

  var each: Flow { Flow(scope: speaker.each, isMany: true) }

  /// Explains an expression, stage by stage.
  mutating func explain(_ expression: JqExpression, _ flow: Flow, level: Int) {
    switch expression.kind {
    case .pipeline(let stages):
      var flow = flow
      for stage in stages {
        explain(stage, flow, level: level)
        flow = self.flow(after: stage, flow)
      }
    case .group(let inner): explain(inner, flow, level: level)
    case .call(let name, let arguments): explainCall(name, arguments, expression, flow, level: level)
    case .object(let entries): explainObject(entries, expression, flow, level: level)
    case .array(let inner): explainArray(inner, expression, flow, level: level)
    case .list(let items): explainList(items, expression, flow, level: level)
    case .binary(let sign, let left, let right): explainBinary(sign, left, right, expression, flow, level: level)
    case .binding(let source, let patterns, let body):
      explainBinding(source, patterns, body, expression, flow, level: level)
    case .reduce, .foreach: explainFold(expression, flow, level: level)
    case .condition(let branches, let otherwise):
      explainCondition(branches, otherwise, expression, flow, level: level)
    case .attempt(let body, let otherwise): explainAttempt(body, otherwise, expression, flow, level: level)
    case .optional(let base): explainOptional(base, expression, flow, level: level)
    case .label(let name, let body):
      let head = head(of: expression, before: body)
      add(
        head, level: level, "lets break ${name} end what follows", "뒤에서 하는 일을 break ${name}(으)로 끝낼 수 있게 합니다",
        ["name": name])
      explain(body, flow, level: level)
    case .breakOut(let name):
      add(
        expression.range, level: level, "ends what label ${name} began", "label ${name}에서 시작한 것을 끝냅니다", ["name": name])
    case .definition(let function, let rest):
      explainDefinition(function, flow, level: level)
      if let rest { explain(rest, flow, level: level) }
    default: explainValue(expression, flow, level: level)
    }
  }

  /// A path, a literal, a string.
  private mutating func explainValue(_ expression: JqExpression, _ flow: Flow, level: Int) {
    guard let noun = speaker.phrase(expression, flow.scope) else {
      return add(expression.range, level: level, "is calculated", "계산한 값을 내보냅니다")
    }
    let values = ["x": noun.full]
    switch expression.kind {
    case .identity: add(expression.range, level: level, "passes on {x}", "{x}을(를) 그대로 넘깁니다", values)
    case .iterate, .recursion:
      add(expression.range, level: level, "goes through {x}", "{x}을(를) 하나씩 내보냅니다", values)
    case .field, .index, .slice: add(expression.range, level: level, "takes {x}", "{x}을(를) 꺼냅니다", values)
    case .format: add(expression.range, level: level, "makes {x}", "{x}을(를) 만듭니다", values)
    case .text(_, let pieces) where pieces.contains(where: Self.isValue):
      explainText(expression, flow, level: level)
    default: add(expression.range, level: level, "gives {x}", "{x}을(를) 내보냅니다", values)
    }
  }

  private static func isValue(_ piece: JqTextPiece) -> Bool {
    if case .value = piece { true } else { false }
  }

  /// `"\(.a): \(.b)"`.
  private mutating func explainText(_ expression: JqExpression, _ flow: Flow, level: Int) {
    guard let noun = speaker.phrase(expression, flow.isMany ? speaker.later : flow.scope) else { return }
    let values = ["x": noun.full]
    flow.isMany
      ? add(expression.range, level: level, "makes {x}, for each", "각각에 대해 {x}을(를) 만듭니다", values)
      : add(expression.range, level: level, "makes {x}", "{x}을(를) 만듭니다", values)
  }

  /// `.a[]?`, `(.a | tonumber)?`.
  private mutating func explainOptional(
    _ base: JqExpression, _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    if case .optional(let inner) = base.kind { return explainOptional(inner, expression, flow, level: level) }
    guard let noun = speaker.phrase(base, flow.scope) else {
      add(
        expression.range, level: level, "does this, and gives nothing where it fails",
        "다음을 하며, 실패하면 아무것도 내보내지 않습니다")
      return explain(base, flow, level: level + 1)
    }
    let isEach = if case .iterate = base.kind { true } else { false }
    let values = ["x": noun.full]
    if isEach {
      add(
        expression.range, level: level, "goes through {x}, ignoring errors", "{x}을(를) 하나씩 내보내며 오류는 무시합니다", values)
    } else {
      add(expression.range, level: level, "takes {x}, ignoring errors", "{x}을(를) 꺼내며 오류는 무시합니다", values)
    }
  }

  private mutating func explainList(
    _ items: [JqExpression], _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    if let noun = speaker.list(items, flow.scope, 0), noun.text.count < 140 {
      let isPath = items.allSatisfy { speaker.phrase($0, flow.scope)?.isPath == true }
      return isPath
        ? add(expression.range, level: level, "takes {x}, one after another", "{x}을(를) 차례로 꺼냅니다", ["x": noun.full])
        : add(expression.range, level: level, "gives {x}, one after another", "{x}을(를) 차례로 내보냅니다", ["x": noun.full])
    }
    add(expression.range, level: level, "gives the results of each of these in turn", "다음의 결과를 차례로 내보냅니다")
    for item in items { explain(item, flow, level: level + 1) }
  }

  private mutating func explainDefinition(_ function: JqFunction, _ flow: Flow, level: Int) {
    let values = ["name": function.name]
    let range = function.head.lowerBound..<function.body.range.upperBound
    add(
      range, head: function.head, level: level, "defines {name}, which does this", "{name}을(를) 정의하며, 다음을 합니다", values)
    let inner = Flow(scope: speaker.input, isMany: false)
    explain(function.body, inner, level: level + 1)
  }

  /// The part of an expression before its body, without the `|` between.
  func head(of expression: JqExpression, before body: JqExpression) -> Range<Int> {
    var end = max(expression.range.lowerBound, min(body.range.lowerBound, bytes.count))
    while end > expression.range.lowerBound, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: "|") { end -= 1 }
    return expression.range.lowerBound..<end
  }
}
