import Platform

extension JqSpeaker {
  /// What a path takes: "the name of every element of items".
  func path(_ expression: JqExpression, _ scope: JqScope, _ depth: Int) -> JqNoun? {
    switch expression.kind {
    case .recursion: return JqNoun(text: recursion(scope), isPath: true)
    case .optional(let base): return phrase(base, scope, depth + 1)
    case .field(let base, let name):
      if let owner = scope.owner, isKeyChain(base) {
        var bare = scope
        bare.owner = nil
        guard let keys = path(expression, bare, depth + 1) else { return nil }
        return JqNoun(text: of(keys.full, owner), isPath: true)
      }
      guard let owner = owner(base, scope, depth) else { return nil }
      if let variable = environment(base, name) { return variable }
      return field(name, of: owner.noun)
    case .index(let base, let index):
      guard let owner = owner(base, scope, depth) else { return nil }
      return element(index, of: owner.noun, base, depth)
    case .slice(let base, let from, let to):
      guard let owner = owner(base, scope, depth) else { return nil }
      return slice(from, to, of: owner.noun, scope, depth)
    case .iterate(let base):
      guard let owner = owner(base, scope, depth) else { return nil }
      if case .call("group_by", let arguments) = base.kind, arguments.count == 1, let key = key(arguments[0], depth) {
        let values = ["x": (scope.owner ?? scope.it).full, "key": key]
        return JqNoun(
          text: choose(
            "every group of elements of {x} with the same {key}", "{x}에서 {key}이(가) 같은 요소의 모든 묶음", values),
          isPath: true, isEvery: true)
      }
      if case .call(let name, let arguments) = base.kind, arguments.isEmpty, let what = member(of: name) {
        return JqNoun(text: of(what, scope.owner ?? scope.it), isPath: true, isEvery: true)
      }
      let what = isAny ? choose("an element", "어떤 요소") : choose("every element", "모든 요소")
      return JqNoun(text: of(what, owner.noun), isPath: true, isEvery: true)
    default: return nil
    }
  }

  /// `$ENV.HOME`, `env.HOME`.
  private func environment(_ base: JqExpression, _ name: String) -> JqNoun? {
    switch base.kind {
    case .variable("ENV"), .call("env", _):
      JqNoun(text: choose("the environment variable {x}", "환경 변수 {x}", ["x": name]), isPath: true)
    default: nil
    }
  }

  private func isKeyChain(_ base: JqExpression) -> Bool {
    guard case .field(let inner, _) = base.kind else { return false }
    if case .identity = inner.kind { return true }
    return isKeyChain(inner)
  }

  /// What `keys[]` and `to_entries[]` go through.
  private func member(of name: String) -> String? {
    switch name {
    case "keys": choose("every key (in sorted order)", "(정렬된 순서로) 모든 키")
    case "keys_unsorted": choose("every key", "모든 키")
    case "to_entries": choose("every key and value pair", "모든 키와 값 쌍")
    default: nil
    }
  }

  private func recursion(_ scope: JqScope) -> String {
    choose("{x} and every value inside it", "{x}과(와) 그 안의 모든 값", ["x": scope.it.full])
  }

  private struct Owner { var noun: JqNoun? }

  /// What the last step of a path is taken from; nothing is named where it is the input.
  private func owner(_ base: JqExpression, _ scope: JqScope, _ depth: Int) -> Owner? {
    if case .identity = base.kind { return Owner(noun: scope.owner) }
    return phrase(base, scope, depth + 1).map { Owner(noun: $0) }
  }

  /// "what of owner".
  private func of(_ what: String, _ owner: JqNoun?) -> String {
    guard let owner else { return what }
    let name = owner.isKeys ? owner.text : owner.full
    return choose("{what} of {owner}", "{owner}의 {what}", ["what": what, "owner": name])
  }

  private func field(_ name: String, of owner: JqNoun?) -> JqNoun {
    let isPlain = !name.isEmpty && name.utf8.allSatisfy { JqToken.isNameByte($0) || $0 >= 0x80 }
    let key = isPlain ? name : Self.quoted(name)
    let article = language == .korean ? "" : "the "
    guard let owner else { return JqNoun(text: key, isKeys: true, article: article, isPath: true) }
    if owner.isKeys { return JqNoun(text: owner.text + "." + key, isKeys: true, article: article, isPath: true) }
    return JqNoun(text: of(article + key, owner), isPath: true)
  }

  private func element(_ index: JqExpression, of owner: JqNoun?, _ base: JqExpression, _ depth: Int) -> JqNoun? {
    var text: String?
    if case .number(let number) = index.kind, let position = Int(number) {
      text = ordinal(position)
    } else if case .negative(let inner) = index.kind, case .number("1") = inner.kind {
      text = choose("the last element", "마지막 요소")
    } else if case .negative(let inner) = index.kind, case .number(let number) = inner.kind {
      text = choose("element {n} from the end", "끝에서 {n}번째 요소", ["n": number])
    } else if let key = phrase(index, value, depth + 1) {
      let values = ["key": key.full, "owner": owner?.full ?? ""]
      return JqNoun(
        text: owner == nil
          ? choose("the value at {key}", "{key} 자리의 값", values)
          : choose("the value in {owner} at {key}", "{owner}에서 {key} 자리의 값", values), isPath: true)
    }
    return text.map { JqNoun(text: of($0, owner), isPath: true) }
  }

  private func ordinal(_ position: Int) -> String {
    switch position {
    case 0: choose("the first element", "첫 번째 요소")
    case 1: choose("the second element", "두 번째 요소")
    case 2: choose("the third element", "세 번째 요소")
    default:
      position < Int.max
        ? choose("element number {n}", "{n}번째 요소", ["n": String(position + 1)])
        : choose("an element", "한 요소")
    }
  }

  private func slice(
    _ from: JqExpression?, _ to: JqExpression?, of owner: JqNoun?, _ scope: JqScope, _ depth: Int
  ) -> JqNoun? {
    var start = from.flatMap { phrase($0, scope, depth + 1)?.full }
    var from = from
    if start == "0", to != nil { (start, from) = (nil, nil) }
    let end = to.flatMap { phrase($0, scope, depth + 1)?.full }
    guard (from == nil) == (start == nil), (to == nil) == (end == nil) else { return nil }
    let values = ["from": Self.magnitude(start), "to": Self.magnitude(end)]
    let text: String
    let isOne = values["from"] == "1" || values["to"] == "1"
    switch (start?.hasPrefix("-"), end?.hasPrefix("-")) {
    case (nil, false?) where isOne: text = choose("the first element or character", "첫 번째 요소나 글자")
    case (nil, true?) where isOne: text = choose("all but the last element or character", "마지막을 뺀 요소나 글자")
    case (false?, nil) where isOne: text = choose("all but the first element or character", "첫 번째를 뺀 요소나 글자")
    case (true?, nil) where isOne: text = choose("the last element or character", "마지막 요소나 글자")
    case (nil, false?): text = choose("the first {to} elements or characters", "처음 {to}개의 요소나 글자", values)
    case (nil, true?): text = choose("all but the last {to} elements or characters", "끝의 {to}개를 뺀 요소나 글자", values)
    case (false?, nil): text = choose("all but the first {from} elements or characters", "처음 {from}개를 뺀 요소나 글자", values)
    case (true?, nil): text = choose("the last {from} elements or characters", "끝의 {from}개의 요소나 글자", values)
    default:
      let written = ["from": start ?? "", "to": end ?? ""]
      let what = choose(
        "the elements or characters from position {from} up to, but not including, {to}",
        "{from}번부터 {to}번 앞까지의 요소나 글자", written)
      return JqNoun(text: of(what, owner) + choose(" (the first is 0)", "(0부터 셈)"), isPath: true)
    }
    return JqNoun(text: of(text, owner), isPath: true)
  }

  private static func magnitude(_ text: String?) -> String {
    guard let text else { return "" }
    return text.hasPrefix("-") ? String(text.dropFirst()) : text
  }

  /// Whether an expression may give more than one result.
  func givesMany(_ expression: JqExpression, _ depth: Int = 0) -> Bool {
    guard depth < 120 else { return true }
    switch expression.kind {
    case .iterate(let base): return !isAny || givesMany(base, depth + 1)
    case .recursion, .list, .foreach: return true
    case .identity, .number, .variable, .location, .format, .array, .reduce, .breakOut: return false
    case .field(let base, _), .optional(let base), .group(let base), .negative(let base):
      return givesMany(base, depth + 1)
    case .index(let base, let index): return givesMany(base, depth + 1) || givesMany(index, depth + 1)
    case .slice(let base, let from, let to):
      return [base, from, to].contains { $0.map { givesMany($0, depth + 1) } ?? false }
    case .text(_, let pieces):
      return pieces.contains { if case .value(let value) = $0 { givesMany(value, depth + 1) } else { false } }
    case .object(let entries): return entries.contains { $0.value.map { givesMany($0, depth + 1) } ?? false }
    case .call(let name, let arguments): return callGivesMany(name, arguments, depth)
    case .pipeline(let stages): return stages.contains { givesMany($0, depth + 1) }
    case .binary(let sign, let left, let right):
      return givesMany(right, depth + 1) || !Self.assigns(sign) && givesMany(left, depth + 1)
    case .binding(_, _, let body), .label(_, let body): return givesMany(body, depth + 1)
    case .condition(let branches, let otherwise):
      return branches.contains { givesMany($0.then, depth + 1) } || otherwise.map { givesMany($0, depth + 1) } ?? false
    case .attempt(let body, _): return givesMany(body, depth + 1)
    case .definition(_, let rest): return rest.map { givesMany($0, depth + 1) } ?? false
    }
  }

  private func callGivesMany(_ name: String, _ arguments: [JqExpression], _ depth: Int) -> Bool {
    let signature = JqReader.signature(name, arguments.count)
    if JqFunctions.generators.contains(signature) { return true }
    // Functions of the program itself may give anything.
    return !JqFunctions.names.contains(signature)
  }

  static func assigns(_ sign: String) -> Bool {
    ["=", "|=", "+=", "-=", "*=", "/=", "%=", "//="].contains(sign)
  }
}
