extension PerlSpeaker {
  /// What is done, as a phrase with a verb; nil where there are no words for it.
  func does(_ expression: PerlExpression) -> String? {
    switch expression.kind {
    case .call(let name, let arguments): return does(call: name, arguments)
    case .substitution(let substitution, let target) where !substitution.flags.contains("r"):
      return replaces(substitution, in: target.map(value) ?? topic)
    case .transliteration(let transliteration, let target): return transliterates(transliteration, target)
    case .assignment(let sign, let place, let new): return assigns(sign, place, new)
    case .declaration(let place): return choose("makes the variable {x}", "변수 {x}을(를) 만듭니다", ["x": source(place)])
    case .step(let sign, let place):
      let values = ["x": value(place)]
      return sign.hasSuffix("++")
        ? choose("adds one to {x}", "{x}에 1을 더합니다", values) : choose("takes one from {x}", "{x}에서 1을 뺍니다", values)
    case .binary("&&", let test, let inner), .binary("and", let test, let inner):
      return conditional(condition(test), inner)
    case .binary("||", let test, let inner), .binary("or", let test, let inner):
      return conditional(condition(test, isNegated: true), inner)
    case .match(let match, let target, false):
      let values = ["x": target.map(value) ?? topic, "re": source(match.pattern)]
      return choose("looks for a match of {re} in {x}", "{x}에서 {re}에 맞는 것을 찾습니다", values)
    case .list(let items) where items.count == 1: return does(items[0])
    case .conditional(let test, let yes, let no):
      guard let first = does(yes), let second = does(no) else { return nil }
      let values = ["a": first, "b": second, "c": condition(test)]
      return choose("{a} if {c}, and otherwise {b}", "{c} 경우 {a}. 아니면 {b}", values)
    default: return nil
    }
  }

  private func conditional(_ condition: String, _ inner: PerlExpression) -> String? {
    guard let does = does(inner) else { return nil }
    return choose("{does} if {c}", "{c} 경우 {does}", ["does": does, "c": condition])
  }

  private func does(call name: String, _ arguments: [PerlExpression]) -> String? {
    let items = series(arguments.map(values))
    switch (name, arguments.count) {
    case ("print", 0): return choose("prints {x}", "{x}을(를) 출력합니다", ["x": topic])
    case ("say", 0): return choose("prints {x} and a line end", "{x}과(와) 줄바꿈을 출력합니다", ["x": topic])
    case ("print", _): return choose("prints {x}", "{x}을(를) 출력합니다", ["x": items])
    case ("say", _): return choose("prints {x} and a line end", "{x}과(와) 줄바꿈을 출력합니다", ["x": items])
    case ("print STDERR", 1...), ("warn", 1...):
      return choose("prints {x} as an error message", "{x}을(를) 오류 메시지로 출력합니다", ["x": items])
    case ("printf", 1...):
      let values = ["form": value(arguments[0]), "x": series(arguments.dropFirst().map(self.values))]
      return arguments.count == 1
        ? choose("prints {form}", "{form}을(를) 출력합니다", values)
        : choose("prints {x} in the form {form}", "{x}을(를) {form} 형식으로 출력합니다", values)
    case ("die", _): return choose("stops with the error message {x}", "오류 메시지 {x}을(를) 내고 멈춥니다", ["x": items])
    case ("exit", 0): return choose("ends the program", "프로그램을 끝냅니다")
    case ("exit", 1): return choose("ends the program with the status {x}", "종료 상태 {x}(으)로 프로그램을 끝냅니다", ["x": items])
    case ("next", 0): return next
    case ("last", 0):
      return dialect.isLoop ? choose("stops reading", "읽기를 멈춥니다") : choose("leaves the loop", "반복을 끝냅니다")
    case ("chomp", 0...1):
      let values = ["x": arguments.first.map(self.values) ?? topic]
      return choose("removes the line end from {x}", "{x}에서 줄바꿈을 뗍니다", values)
    case ("chop", 0...1):
      let values = ["x": arguments.first.map(value) ?? topic]
      return choose("removes the last character from {x}", "{x}에서 마지막 글자를 뗍니다", values)
    case ("push", 2...), ("unshift", 2...):
      guard case .array(let array) = arguments[0].kind else { return nil }
      let values = ["x": array, "what": series(arguments.dropFirst().map(self.values))]
      return name == "push"
        ? choose("adds {what} to the end of @{x}", "@{x} 끝에 {what}을(를) 넣습니다", values)
        : choose("puts {what} at the beginning of @{x}", "@{x} 앞에 {what}을(를) 넣습니다", values)
    case ("delete", 1):
      guard case .entry(let hash, let key) = arguments[0].kind else { return nil }
      return choose("removes {key} from %{x}", "%{x}에서 {key}을(를) 없앱니다", ["x": hash, "key": value(key)])
    case ("shift", 0...1), ("pop", 0...1):
      guard case .array(let array)? = arguments.first?.kind else { return nil }
      let values = ["x": self.array(array)]
      return name == "shift"
        ? choose("takes the first of {x} off", "{x}의 맨 앞 것을 없앱니다", values)
        : choose("takes the last of {x} off", "{x}의 맨 끝 것을 없앱니다", values)
    default: return nil
    }
  }

  private var next: String {
    guard dialect.isLoop else { return choose("goes on with the next round", "다음 차례로 넘어갑니다") }
    return dialect.prints
      ? choose(
        "skips the rest of the program for {x}, which is still printed", "{x}은(는) 그대로 출력하고 나머지를 건너뜁니다", ["x": topic])
      : choose("skips the rest of the program for {x}", "{x}에 대해서는 나머지를 건너뜁니다", ["x": topic])
  }

  private func assigns(_ sign: String, _ place: PerlExpression, _ new: PerlExpression) -> String? {
    let isList: Bool =
      switch place.kind {
      case .array, .hash, .list: true
      case .declaration(let inner): if case .scalar = inner.kind { false } else { true }
      default: false
      }
    let values = ["x": name(place), "v": isList ? self.values(new) : value(new)]
    switch sign {
    case "=": return choose("sets {x} to {v}", "{x}을(를) {v}(으)로 정합니다", values)
    case _ where isList: return nil
    case "+=": return choose("adds {v} to {x}", "{x}에 {v}을(를) 더합니다", values)
    case "-=": return choose("takes {v} from {x}", "{x}에서 {v}을(를) 뺍니다", values)
    case "*=": return choose("multiplies {x} by {v}", "{x}에 {v}을(를) 곱합니다", values)
    case "/=": return choose("divides {x} by {v}", "{x}을(를) {v}(으)로 나눕니다", values)
    case ".=": return choose("puts {v} at the end of {x}", "{x} 끝에 {v}을(를) 붙입니다", values)
    case "||=":
      return choose("sets {x} to {v} if it is zero or empty", "{x}이(가) 0이거나 비었으면 {v}(으)로 정합니다", values)
    case "//=": return choose("sets {x} to {v} if it has no value", "{x}에 값이 없으면 {v}(으)로 정합니다", values)
    default: return nil
    }
  }

  /// What something that is assigned to is called.
  private func name(_ place: PerlExpression) -> String {
    switch place.kind {
    case .array(let name): "@" + name
    case .hash(let name): "%" + name
    case .declaration(let inner): name(inner)
    case .list(let items): series(items.map(name))
    default: value(place)
    }
  }

  // MARK: - Replacing

  /// What is said of `s///`.
  func replaces(_ change: PerlSubstitution, in target: String) -> String {
    var values = ["x": target, "re": source(change.pattern)]
    values["all"] = change.flags.contains("g") ? choose("every", "모든") : choose("the first", "첫")
    let found =
      change.flags.contains("i")
      ? choose("{all} match of {re} in upper or lower case", "대소문자를 가리지 않고 {re}에 맞는 {all} 부분", values)
      : choose("{all} match of {re}", "{re}에 맞는 {all} 부분", values)
    values["match"] = found
    guard let new = replacement(change) else {
      return choose("removes {match} from {x}", "{x}에서 {match}을(를) 지웁니다", values)
    }
    values["new"] = new
    return choose("replaces {match} in {x} by {new}", "{x}에서 {match}을(를) {new}(으)로 바꿉니다", values)
  }

  /// A text as `s///r` makes it.
  func replaced(_ change: PerlSubstitution, in target: String) -> String {
    var values = ["x": target, "re": source(change.pattern)]
    values["all"] = change.flags.contains("g") ? choose("every", "모든") : choose("the first", "첫")
    guard let new = replacement(change) else {
      return choose("{x} without {all} match of {re}", "{re}에 맞는 {all} 부분을 지운 {x}", values)
    }
    values["new"] = new
    return choose("{x} with {all} match of {re} replaced by {new}", "{re}에 맞는 {all} 부분을 {new}(으)로 바꾼 {x}", values)
  }

  /// What is put in; nil for nothing.
  private func replacement(_ change: PerlSubstitution) -> String? {
    switch change.puts {
    case .text(let pieces): pieces.isEmpty ? nil : text(pieces)
    case .value(let expression): value(expression)
    }
  }

  /// What is said of `tr///`.
  private func transliterates(_ change: PerlTransliteration, _ target: PerlExpression?) -> String? {
    guard !change.flags.contains("r"), let from = CharacterList.read(bytes[change.from], .perl),
      let to = CharacterList.read(bytes[change.to], .perl)
    else { return nil }
    let isOther = change.flags.contains("c")
    let noun = from.phrase(language)
    var values = ["x": target.map(value) ?? topic, "to": to.phrase(language)]
    values["from"] = isOther ? choose("all characters but {s}", "{s}을(를) 뺀 모든 글자", ["s": noun]) : noun
    if change.flags.contains("d") {
      return to.isEmpty ? choose("deletes {from} from {x}", "{x}에서 {from}을(를) 지웁니다", values) : nil
    }
    if change.flags.contains("s") {
      return to.isEmpty
        ? choose("makes one of each run of the same of {from} in {x}", "{x}에서 {from} 가운데 같은 글자가 잇따르면 하나로 줄입니다", values)
        : nil
    }
    if to.isEmpty { return choose("counts {from} in {x}", "{x}에서 {from}을(를) 셉니다", values) }
    if from.count == to.count, from.isLetterCase(of: to) {
      return choose("turns {from} of {x} into {to}", "{x}의 {from}을(를) {to}(으)로 바꿉니다", values)
    }
    return to.count == 1
      ? choose("replaces {from} in {x} by {to}", "{x}에서 {from}을(를) {to}(으)로 바꿉니다", values)
      : choose(
        "replaces {from} in {x} by what stands in the same place of {to}",
        "{x}에서 {from}을(를) {to} 가운데 같은 자리의 글자로 바꿉니다", values)
  }
}
