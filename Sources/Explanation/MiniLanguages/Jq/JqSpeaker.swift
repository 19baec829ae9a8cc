import CommandReference
import Platform

/// Says in words what expressions of jq stand for.
struct JqSpeaker {
  let bytes: [UInt8]
  let language: Language
  /// Whether `.[]` is told as one element of many, in a condition that is asked of each.
  var isAny = false

  static let deepestNesting = 24

  func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// The expression as it is written, in one line and not too long.
  func source(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 48 else { return text.utf8.contains(0x0A) ? line : text }
    return line.prefix(40) + "…"
  }

  var input: JqScope { JqScope(owner: nil, it: JqNoun(text: choose("the input", "입력"))) }
  var later: JqScope { JqScope(owner: nil, it: JqNoun(text: choose("it", "그것"))) }
  var each: JqScope { scope(choose("each", "각각")) }
  var every: JqScope { scope(JqNoun(text: choose("every element", "모든 요소"), isEvery: true)) }
  var element: JqScope { JqScope(owner: nil, it: JqNoun(text: choose("the element", "요소"))) }
  var value: JqScope { JqScope(owner: nil, it: JqNoun(text: choose("the value", "값"))) }

  func scope(_ text: String) -> JqScope { scope(JqNoun(text: text)) }
  func scope(_ noun: JqNoun) -> JqScope { JqScope(owner: noun, it: noun) }

  /// What the expression's value is, or how it is written where that cannot be said briefly.
  func noun(_ expression: JqExpression, _ scope: JqScope) -> JqNoun {
    phrase(expression, scope) ?? JqNoun(text: source(expression.range))
  }

  /// What the expression's value is; nil where that cannot be said briefly.
  func phrase(_ expression: JqExpression, _ scope: JqScope, _ depth: Int = 0) -> JqNoun? {
    guard depth < Self.deepestNesting, expression.range.count < 120 else { return nil }
    switch expression.kind {
    case .identity: return scope.it
    case .number(let text), .variable(let text):
      if case .variable = expression.kind { return JqNoun(text: "$" + text, isPath: true) }
      return JqNoun(text: text)
    case .location: return JqNoun(text: choose("this place of the program", "프로그램의 이 위치"))
    case .text(let format, let pieces): return text(format, pieces, scope, depth)
    case .format(let name):
      return JqFunctions.format(name).map { JqNoun(text: fill($0, ["x": scope.it.full])) }
    case .group(let inner): return phrase(inner, scope, depth + 1)
    case .array(nil): return JqNoun(text: choose("an empty array", "빈 배열"))
    case .array(let inner?): return literalArray(inner, scope, depth)
    case .object(let entries): return object(entries, scope, depth)
    case .call(let name, let arguments): return call(name, arguments, scope, depth)
    case .pipeline(let stages): return pipeline(stages, scope, depth)
    case .list(let items): return list(items, scope, depth)
    case .binary(let sign, let left, let right): return arithmetic(sign, left, right, expression, scope, depth)
    case .negative(let inner):
      guard let noun = phrase(inner, scope, depth + 1) else { return nil }
      if case .number(let text) = inner.kind { return JqNoun(text: "-" + text) }
      return JqNoun(text: choose("minus {x}", "음수로 바꾼 {x}", ["x": noun.full]))
    case .field, .index, .slice, .iterate, .optional, .recursion: return path(expression, scope, depth)
    case .binding, .reduce, .foreach, .condition, .attempt, .label, .breakOut, .definition: return nil
    }
  }

  func fill(_ sentence: LocalizedSentence, _ values: [String: String]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  /// A string, or a string with values put in.
  private func text(_ format: String?, _ pieces: [JqTextPiece], _ scope: JqScope, _ depth: Int) -> JqNoun? {
    var values: [String] = []
    var plain = ""
    for piece in pieces {
      switch piece {
      case .plain(let text): plain += text
      case .value(let expression):
        guard let noun = phrase(expression, scope, depth + 1) else { return nil }
        values.append(noun.full)
      }
    }
    if values.isEmpty { return JqNoun(text: plain.isEmpty ? choose("empty text", "빈 문자열") : Self.quoted(plain)) }
    let list = ["list": joined(values)]
    guard let format else { return JqNoun(text: choose("text with {list} put in", "{list}을(를) 넣은 문자열", list)) }
    guard let sentence = JqFunctions.format(format) else { return nil }
    let encoded = fill(sentence, ["x": joined(values)])
    return JqNoun(text: choose("text with {list} put in", "{list}을(를) 넣은 문자열", ["list": encoded]))
  }

  static func quoted(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return "\"" + output + "\""
  }

  /// `a`, `a and b`, `a, b and c`.
  func joined(_ items: [String]) -> String {
    SpokenList.all(items, language)
  }

  /// `["a", "b"]`, which is best shown as it is.
  private func literalArray(_ inner: JqExpression, _ scope: JqScope, _ depth: Int) -> JqNoun? {
    let items: [JqExpression]
    if case .list(let list) = inner.kind { items = list } else { items = [inner] }
    if items.allSatisfy(Self.isLiteral) {
      return JqNoun(text: "[" + source(inner.range) + "]")
    }
    guard !givesMany(inner) || items.count > 1 else {
      return phrase(inner, scope, depth + 1).map { JqNoun(text: choose("an array of {x}", "{x}의 배열", ["x": $0.full])) }
    }
    return list(items, scope, depth).map { JqNoun(text: choose("an array of {x}", "{x}의 배열", ["x": $0.full])) }
  }

  static func isLiteral(_ expression: JqExpression) -> Bool {
    switch expression.kind {
    case .number: true
    case .text(nil, let pieces): pieces.allSatisfy { if case .plain = $0 { true } else { false } }
    case .call(let name, let arguments): arguments.isEmpty && ["null", "true", "false"].contains(name)
    case .negative(let inner): isLiteral(inner)
    default: false
    }
  }

  func list(_ items: [JqExpression], _ scope: JqScope, _ depth: Int) -> JqNoun? {
    var nouns: [String] = []
    for item in items.prefix(12) {
      guard let noun = phrase(item, scope, depth + 1) else { return nil }
      nouns.append(noun.full)
    }
    return items.count > 12 ? nil : JqNoun(text: joined(nouns))
  }

  private func pipeline(_ stages: [JqExpression], _ scope: JqScope, _ depth: Int) -> JqNoun? {
    guard stages.count <= 4 else { return nil }
    var noun: JqNoun?
    for stage in stages {
      guard let next = phrase(stage, noun.map(self.scope) ?? scope, depth + 1) else { return nil }
      noun = next
    }
    return noun
  }

  private func arithmetic(
    _ sign: String, _ left: JqExpression, _ right: JqExpression, _ whole: JqExpression, _ scope: JqScope, _ depth: Int
  ) -> JqNoun? {
    if sign == "+", let pieces = Self.pieces(of: whole) {
      return list(pieces, scope, depth).map { JqNoun(text: choose("{x} joined", "{x}을(를) 이은 것", ["x": $0.full])) }
    }
    if ["==", "!=", "<", "<=", ">", ">=", "and", "or"].contains(sign) {
      guard !givesMany(left), !givesMany(right), let clause = clause(whole, scope, depth + 1) else { return nil }
      return JqNoun(text: choose("whether {c}", "{c}지 여부", ["c": clause.text]))
    }
    if sign == "//", case .call("empty", _) = right.kind {
      let noun = phrase(left, scope, depth + 1)
      let written = ["a": noun?.full ?? ""]
      return noun.map { _ in
        JqNoun(text: choose("{a} where it is neither missing, null nor false", "{a}(없거나 null이나 false이면 제외)", written))
      }
    }
    guard let a = phrase(left, scope, depth + 1), let b = phrase(right, scope, depth + 1) else { return nil }
    let values = ["a": a.full, "b": b.full]
    if case .object = right.kind, sign == "+" {
      return JqNoun(text: choose("{a} with the keys of {b}", "{a}에 {b}의 키를 더한 것", values))
    }
    let isNumber = Self.isNumber(left) || Self.isNumber(right)
    let text: String? =
      switch sign {
      case "+": choose("{a} plus {b}", "{a} 더하기 {b}", values)
      case "-": choose("{a} minus {b}", "{a} 빼기 {b}", values)
      case "*" where isNumber: choose("{a} times {b}", "{a} 곱하기 {b}", values)
      case "*": choose("{a} times {b} (objects are merged)", "{a} 곱하기 {b}(객체는 합칩니다)", values)
      case "/" where Self.isText(right): choose("{a} split at {b}", "{b} 기준으로 나눈 {a}", values)
      case "/": choose("{a} divided by {b}", "{a} 나누기 {b}", values)
      case "%": choose("the remainder of {a} divided by {b}", "{a}을(를) {b}(으)로 나눈 나머지", values)
      case "//": choose("{a}, or {b} where that is missing, null or false", "{a}(없거나 null이나 false이면 {b})", values)
      default: nil
      }
    return text.map { JqNoun(text: $0) }
  }

  private static func isNumber(_ expression: JqExpression) -> Bool {
    if case .number = expression.kind { true } else { false }
  }

  private static func isText(_ expression: JqExpression) -> Bool {
    if case .text = expression.kind { true } else { false }
  }

  /// The pieces of text in a row that is joined: `.a + " " + .b`.
  private static func pieces(of expression: JqExpression) -> [JqExpression]? {
    var pieces: [JqExpression] = []
    var rest = expression
    while case .binary("+", let left, let right) = rest.kind {
      pieces.insert(right, at: 0)
      rest = left
    }
    pieces.insert(rest, at: 0)
    return pieces.contains(where: isText) && pieces.count <= 9 ? pieces : nil
  }
}
