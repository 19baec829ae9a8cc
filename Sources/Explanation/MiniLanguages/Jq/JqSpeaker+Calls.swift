import CommandReference
import Platform

extension JqSpeaker {
  /// What the result of a function is; nil where that cannot be said briefly.
  func call(_ name: String, _ arguments: [JqExpression], _ scope: JqScope, _ depth: Int) -> JqNoun? {
    let signature = JqReader.signature(name, arguments.count)
    if signature == "map/1" || signature == "select/1" { return filtered(name, arguments[0], scope, depth) }
    guard let sentence = JqFunctions.nouns[signature] else {
      if name == "any" || name == "all" || JqFunctions.clauses[signature] != nil {
        let whole = JqExpression(kind: .call(name, arguments), range: 0..<0)
        guard let clause = clause(whole, scope, depth + 1) else { return nil }
        return JqNoun(text: choose("whether {c}", "{c}지 여부", ["c": clause.text]))
      }
      return JqFunctions.names.contains(signature) ? nil : own(name, arguments)
    }
    guard let values = values(for: sentence, arguments, scope, depth) else { return nil }
    return JqNoun(text: its(fill(sentence, values.merging(["x": scope.it.full]) { ours, _ in ours })))
  }

  /// A function that the program defines.
  private func own(_ name: String, _ arguments: [JqExpression]) -> JqNoun {
    guard let first = arguments.first, let last = arguments.last else { return JqNoun(text: name) }
    let written = source(first.range.lowerBound..<last.range.upperBound)
    return JqNoun(text: name + "(" + written + ")")
  }

  /// "its length" for "the length of it".
  private func its(_ text: String) -> String {
    let (start, end) = ("the ", " of it")
    guard language == .english, text.hasPrefix(start), text.hasSuffix(end), text.count > start.count + end.count else {
      return text
    }
    return "its " + text.dropFirst(start.count).dropLast(end.count)
  }

  /// `map(.a)`, `map(select(.a))`, and `select(.a)` of each of many.
  private func filtered(_ name: String, _ argument: JqExpression, _ scope: JqScope, _ depth: Int) -> JqNoun? {
    if name == "select" {
      guard scope.it.isEvery, let those = relative(argument, depth) else { return nil }
      let values = ["x": scope.it.full, "those": those]
      return JqNoun(text: choose("{x} {those}", "{those} {x}", values), isEvery: true)
    }
    var values = ["x": scope.it.full]
    if case .call("select", let conditions) = argument.kind, conditions.count == 1 {
      guard let those = relative(conditions[0], depth) else { return nil }
      values["those"] = those
      return JqNoun(text: choose("the elements of {x} {those}", "{x}에서 {those} 요소", values))
    }
    guard let noun = phrase(argument, every, depth + 1) else { return nil }
    values["f"] = noun.full
    let isInput = scope.owner == nil
    return JqNoun(
      text: isInput
        ? choose("an array of {f}", "{f}의 배열", values)
        : choose("an array of {f} of {x}", "{x}에서 {f}의 배열", values))
  }

  /// "whose a is more than 1", "where …": said of the values that a condition holds for.
  func relative(_ condition: JqExpression, _ depth: Int = 0) -> String? {
    guard let clause = clause(condition, value, depth + 1) else { return nil }
    if language == .korean { return clause.text }
    return clause.whose.map { "whose " + $0 } ?? "where " + clause.text
  }

  /// What stands for the arguments in the sentence of a function; nil where one cannot be said briefly.
  ///
  /// Only what the sentence has a place for is looked at, so that the time does not double with each level.
  func values(
    for sentence: LocalizedSentence, _ arguments: [JqExpression], _ scope: JqScope, _ depth: Int
  ) -> [String: String]? {
    let text = sentence[language]
    var values: [String: String] = [:]
    for (index, argument) in arguments.enumerated() {
      let number = String(index + 1)
      if Self.has(number, text) {
        guard let noun = phrase(argument, scope, depth + 1) else { return nil }
        values[number] = noun.full
      }
      if Self.has("e" + number, text) {
        guard let key = key(argument, depth + 1) else { return nil }
        values["e" + number] = key
      }
      if Self.has("c" + number, text) {
        guard let clause = clause(argument, value, depth + 1) else { return nil }
        values["c" + number] = clause.text
      }
      if Self.has("g" + number, text) { values["g" + number] = results(of: argument, scope) }
    }
    return values
  }

  /// Whether a sentence has a place for `name`.
  private static func has(_ name: String, _ sentence: String) -> Bool {
    sentence.utf8.split(separator: UInt8(ascii: "{")).contains { piece in
      piece.starts(with: name.utf8) && piece.dropFirst(name.utf8.count).first == UInt8(ascii: "}")
    }
  }

  /// What is taken from each element: "name", "the length".
  func key(_ argument: JqExpression, _ depth: Int) -> String? {
    if case .list(let items) = argument.kind {
      let names = items.compactMap { key($0, depth + 1) }
      return names.count == items.count ? joined(names) : nil
    }
    if case .array(let inner?) = argument.kind { return key(inner, depth + 1) }
    return phrase(argument, element, depth + 1).map { $0.isKeys ? $0.text : $0.full }
  }

  /// What an argument gives, one after another.
  private func results(of argument: JqExpression, _ scope: JqScope) -> String {
    if case .iterate(let base) = argument.kind, let noun = phrase(base, scope, 1) {
      return choose("the elements of {x}", "{x}의 요소", ["x": noun.full])
    }
    return choose("the results of {x}", "{x}의 결과", ["x": source(argument.range)])
  }

  /// The arguments as they are written, for a sentence that must be said in any case.
  func writtenValues(_ name: String, _ arguments: [JqExpression], _ scope: JqScope) -> [String: String] {
    let item = name == "any" || name == "all" ? later : value
    var values: [String: String] = [:]
    for (index, argument) in arguments.enumerated() {
      let number = String(index + 1)
      let written = source(argument.range)
      values[number] = phrase(argument, scope)?.full ?? written
      values["e" + number] = key(argument, 0) ?? written
      values["g" + number] = results(of: argument, scope)
      values["c" + number] =
        clause(argument, item)?.text ?? choose("{x} holds", "{x}이(가) 참인", ["x": written])
    }
    return values
  }
}
