extension PerlSpeaker {
  /// What a function gives as one value.
  func call(_ name: String, _ arguments: [PerlExpression]) -> String? {
    if let phrase = ofText(name, arguments) { return phrase }
    switch (name, arguments.count) {
    case ("scalar", 1): return value(arguments[0])
    case ("time", 0): return choose("the time now in seconds", "초로 센 지금 시각")
    case ("index", 2):
      let values = ["a": value(arguments[0]), "b": value(arguments[1])]
      return choose("the place of {b} in {a}, counted from 0", "0부터 세어 {a}에서 {b}이(가) 있는 자리", values)
    case ("substr", 2), ("substr", 3): return part(arguments)
    case ("sprintf", 2...):
      let values = ["form": value(arguments[0]), "x": series(arguments.dropFirst().map(self.values))]
      return choose("{x} in the form {form}", "{form} 형식으로 쓴 {x}", values)
    case ("shift", 0) where !dialect.isLoop: return choose("the next argument", "다음 인자")
    case ("shift", 1), ("pop", 1):
      guard case .array(let array) = arguments[0].kind else { return nil }
      let values = ["x": self.array(array)]
      return name == "shift"
        ? choose("the first of {x}, which is taken off", "{x} 가운데 맨 앞에서 꺼낸 것", values)
        : choose("the last of {x}, which is taken off", "{x} 가운데 맨 끝에서 꺼낸 것", values)
    case ("sum", 1...), ("sum0", 1...): return ofList("the sum of {x}", "{x}의 합", arguments)
    case ("max", 1...): return ofList("the largest of {x}", "{x} 가운데 가장 큰 것", arguments)
    case ("min", 1...): return ofList("the smallest of {x}", "{x} 가운데 가장 작은 것", arguments)
    case ("join", 2...): return joined(arguments)
    case ("keys", 1):
      guard case .hash(let hash) = arguments[0].kind else { return nil }
      return choose("the number of keys of %{x}", "%{x}의 키 수", ["x": hash])
    default: return nil
    }
  }

  private func ofList(_ english: String, _ korean: String, _ list: [PerlExpression]) -> String {
    choose(english, korean, ["x": series(list.map(values))])
  }

  /// What is made of one text.
  private func ofText(_ name: String, _ arguments: [PerlExpression]) -> String? {
    guard arguments.count < 2 else { return nil }
    let values = ["x": arguments.first.map(value) ?? topic]
    switch name {
    case "length": return choose("the length of {x}", "{x}의 길이", values)
    case "uc": return choose("{x} in capitals", "대문자로 바꾼 {x}", values)
    case "lc": return choose("{x} in small letters", "소문자로 바꾼 {x}", values)
    case "ucfirst": return choose("{x} with a capital first", "첫 글자를 대문자로 바꾼 {x}", values)
    case "lcfirst": return choose("{x} with a small letter first", "첫 글자를 소문자로 바꾼 {x}", values)
    case "int": return choose("the whole part of {x}", "{x}의 정수 부분", values)
    case "abs": return choose("{x} without its sign", "{x}의 절댓값", values)
    case "sqrt": return choose("the square root of {x}", "{x}의 제곱근", values)
    case "ord": return choose("the code of the first character of {x}", "{x} 첫 글자의 코드", values)
    case "chr": return choose("the character with the code {x}", "코드가 {x}인 글자", values)
    case "hex": return choose("{x} read as a hexadecimal number", "16진수로 읽은 {x}", values)
    case "quotemeta": return choose("{x} with its special signs escaped", "특수 문자를 이스케이프한 {x}", values)
    default: return nil
    }
  }

  private func part(_ arguments: [PerlExpression]) -> String? {
    let count = arguments.count > 2 ? value(arguments[2]) : ""
    var values = ["x": value(arguments[0]), "n": count]
    if case .number(let text) = arguments[1].kind, let start = Int(text) {
      values["a"] = String(start + 1)
      return arguments.count == 2
        ? choose("{x} from character {a} on", "{x}의 {a}번째 글자부터", values)
        : choose("{n} characters of {x} from character {a} on", "{x}의 {a}번째 글자부터 {n}글자", values)
    }
    guard arguments.count == 2, case .unary("-", let inner) = arguments[1].kind else { return nil }
    values["a"] = value(inner)
    return choose("the last {a} characters of {x}", "{x}의 마지막 {a}글자", values)
  }

  private func joined(_ arguments: [PerlExpression]) -> String {
    let list = series(arguments.dropFirst().map(values))
    if case .text(let pieces) = arguments[0].kind, pieces.isEmpty {
      return choose("{x} joined", "하나로 이은 {x}", ["x": list])
    }
    return choose("{x} with {sep} between them", "{sep}(으)로 이은 {x}", ["x": list, "sep": value(arguments[0])])
  }

  /// What a function gives as several values.
  func listCall(_ name: String, _ arguments: [PerlExpression]) -> String? {
    switch (name, arguments.count) {
    case ("keys", 1), ("values", 1):
      guard case .hash(let hash) = arguments[0].kind else { return nil }
      return name == "keys"
        ? choose("the keys of %{x}", "%{x}의 키들", ["x": hash]) : choose("the values of %{x}", "%{x}의 값들", ["x": hash])
    case ("sort", 1...): return ofList("{x} sorted as text", "글자 순서로 정렬한 {x}", arguments)
    case ("uniq", 1...): return ofList("{x} without what comes again", "겹치는 것을 뺀 {x}", arguments)
    case ("shuffle", 1...): return ofList("{x} in random order", "무작위 순서의 {x}", arguments)
    case ("split", 0): return choose("the words of {x}", "{x}의 단어들", ["x": topic])
    case ("split", 1...3): return pieces(arguments)
    default: return nil
    }
  }

  private func pieces(_ arguments: [PerlExpression]) -> String? {
    var values = ["x": arguments.count > 1 ? value(arguments[1]) : topic]
    var phrase: String
    switch arguments[0].kind {
    case .text(let pieces):
      guard pieces.count == 1, case .text(let text) = pieces[0] else { return nil }
      if text == " " {
        phrase = choose("the words of {x}", "{x}의 단어들", values)
      } else {
        values["re"] = RegexExplainer.shown(text)
        phrase = choose("the pieces of {x} between matches of {re}", "{x}을(를) {re}에서 나눈 조각들", values)
      }
    case .match(let match, nil, false):
      values["re"] = source(match.pattern)
      phrase = choose("the pieces of {x} between matches of {re}", "{x}을(를) {re}에서 나눈 조각들", values)
    default: return nil
    }
    if arguments.count > 2 {
      phrase = choose("{x}, at most {n} of them", "{x} 가운데 최대 {n}개", ["x": phrase, "n": value(arguments[2])])
    }
    return phrase
  }

  /// What `map`, `grep` and `sort` make of a list.
  func blockCall(_ name: String, _ body: PerlExpression, _ list: [PerlExpression]) -> String? {
    var values = ["list": series(list.map(self.values))]
    switch name {
    case "map":
      values["x"] = ofEach().values(body)
      return choose("{x} for each of {list}", "{list} 각각에 대해 {x}", values)
    case "grep":
      values["c"] = ofEach().condition(body)
      return choose("those of {list} where {c}", "{list} 가운데 {c} 것", values)
    default:
      guard let order = order(body) else {
        values["x"] = source(body)
        return choose("{list} sorted as {x} tells", "{x}에 따라 정렬한 {list}", values)
      }
      values["order"] = order
      return choose("{list} sorted {order}", "{order} 정렬한 {list}", values)
    }
  }

  private func order(_ body: PerlExpression) -> String? {
    guard case .binary(let sign, let left, let right) = body.kind, sign == "<=>" || sign == "cmp" else { return nil }
    let isNumber = sign == "<=>"
    switch (left.kind, right.kind) {
    case (.scalar("a"), .scalar("b")):
      return isNumber ? choose("by number, the smallest first", "작은 수부터") : choose("as text", "글자 순서로")
    case (.scalar("b"), .scalar("a")):
      return isNumber
        ? choose("by number, the largest first", "큰 수부터") : choose("as text, backwards", "글자 순서의 거꾸로")
    case (.entry(let first, let key), .entry(let second, let other)):
      guard first == second, isNumber else { return nil }
      if case .scalar("a") = key.kind, case .scalar("b") = other.kind {
        return choose("by their values in %{x}, the smallest first", "%{x}의 값이 작은 것부터", ["x": first])
      }
      guard case .scalar("b") = key.kind, case .scalar("a") = other.kind else { return nil }
      return choose("by their values in %{x}, the largest first", "%{x}의 값이 큰 것부터", ["x": first])
    default: return nil
    }
  }
}
