import CommandReference
import Platform

/// Says in words what expressions of Perl stand for.
struct PerlSpeaker {
  let bytes: [UInt8]
  let language: Language
  let dialect: PerlLanguage.Dialect
  /// What `$_` is called.
  var topic: String
  /// Hashes that the program names once alone.
  var soleHashes: Set<String> = []

  func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// The speaker of what is done with each of some values.
  func ofEach() -> PerlSpeaker {
    var speaker = self
    speaker.topic = choose("that value", "그 값")
    return speaker
  }

  func source(_ range: Range<Int>) -> String { RegexExplainer.shown(String(decoding: bytes[range], as: UTF8.self)) }

  func source(_ expression: PerlExpression) -> String { source(expression.range) }

  /// Things that follow each other.
  func series(_ items: [String]) -> String { items.joined(separator: choose(", then ", ", 그다음 ")) }

  /// What one value is.
  func value(_ expression: PerlExpression) -> String {
    switch expression.kind {
    case .number(let text): return text
    case .text(let pieces): return text(pieces)
    case .scalar(let name): return scalar(name)
    case .array(let name): return count(name)
    case .lastIndex(let name):
      return choose("the last index of {x}", "{x}의 마지막 번호", ["x": array(name)])
    case .element(let name, let index): return element(name, index)
    case .entry(let name, let key): return entry(name, key)
    case .unary("-", let operand): return "-" + source(operand)
    case .binary(let sign, let left, let right): return binary(sign, left, right, expression)
    case .conditional(let test, let yes, let no):
      let values = ["a": value(yes), "b": value(no), "c": condition(test)]
      return choose("{a} if {c}, otherwise {b}", "{c} 경우 {a}, 아니면 {b}", values)
    case .call("reverse", let arguments):
      let what = arguments.isEmpty ? topic : series(arguments.map(value))
      return choose("{x} with its characters reversed", "글자 순서를 뒤집은 {x}", ["x": what])
    case .call(let name, let arguments): return call(name, arguments) ?? source(expression)
    case .list(let items) where items.count == 1: return value(items[0])
    case .substitution(let substitution, let target) where substitution.flags.contains("r"):
      return replaced(substitution, in: target.map(value) ?? topic)
    case .input: return choose("the next line of the input", "입력의 다음 줄")
    default: return source(expression)
    }
  }

  /// What several values are.
  func values(_ expression: PerlExpression) -> String {
    switch expression.kind {
    case .array(let name): return array(name)
    case .hash(let name): return "%" + name
    case .list(let items): return items.isEmpty ? choose("nothing", "빈 목록") : series(items.map(values))
    case .slice(let name, let indexes): return slice(name, indexes) ?? source(expression)
    case .binary("..", let first, let last):
      return choose("{a} to {b}", "{a}부터 {b}까지", ["a": value(first), "b": value(last)])
    case .call("reverse", let arguments):
      let what = series(arguments.map(values))
      return choose("{x} in reverse order", "순서를 뒤집은 {x}", ["x": what])
    case .call(let name, let arguments): return listCall(name, arguments) ?? value(expression)
    case .blockCall(let name, let body, let list): return blockCall(name, body, list) ?? source(expression)
    case .input: return choose("all lines of the input that are left", "입력에 남은 모든 줄")
    case .match(_, _, false): return choose("what {x} finds", "{x}(으)로 찾은 것", ["x": source(expression)])
    default: return value(expression)
    }
  }

  // MARK: - Variables

  private func scalar(_ name: String) -> String {
    switch name {
    case "_": return topic
    case "." where dialect.isLoop: return choose("the line number", "줄 번호")
    case "&": return choose("the matched text", "맞은 텍스트")
    case "ARGV": return choose("the file's name", "파일 이름")
    case "0": return choose("the program's name", "프로그램 이름")
    default:
      let isGroup = name.utf8.allSatisfy(ValueScanner.isDigit)
      return isGroup ? choose("the text of group {n}", "그룹 {n}의 텍스트", ["n": name]) : "$" + name
    }
  }

  /// Whether an array is the fields of the line.
  func isFields(_ name: String) -> Bool { name == "F" && dialect.hasFields }

  func array(_ name: String) -> String {
    if isFields(name) { return choose("the fields", "필드들") }
    if name == "ARGV" { return choose("the arguments", "인자들") }
    return choose("the elements of @{x}", "@{x}의 원소들", ["x": name])
  }

  private func count(_ name: String) -> String {
    if isFields(name) { return choose("the number of fields", "필드 수") }
    if name == "ARGV" { return choose("the number of arguments", "인자 수") }
    return choose("the number of elements of @{x}", "@{x}의 원소 수", ["x": name])
  }

  /// The noun for one element of an array.
  private func noun(_ name: String) -> (english: String, korean: String) {
    if isFields(name) { return ("field", "필드") }
    if name == "ARGV" { return ("argument", "인자") }
    return ("element of @" + name, "@" + name + " 원소")
  }

  func element(_ name: String, _ index: PerlExpression) -> String {
    let noun = noun(name)
    var values = ["x": language == .korean ? noun.korean : noun.english]
    if case .number(let text) = index.kind, let number = Int(text) {
      values.merge(AwkSpeaker.ordinals(String(number + 1))) { $1 }
      return choose("the {n} {x}", "{k} {x}", values)
    }
    if case .unary("-", let inner) = index.kind, case .number(let text) = inner.kind, let number = Int(text), number > 0
    {
      values["n"] = String(number)
      return number == 1
        ? choose("the last {x}", "마지막 {x}", values)
        : choose("the {x} that is number {n} from the end", "끝에서 {n}번째 {x}", values)
    }
    if case .lastIndex(name) = index.kind { return choose("the last {x}", "마지막 {x}", values) }
    values["n"] = value(index)
    return choose("the {x} at index {n} (counted from 0)", "0부터 세어 {n}번인 {x}", values)
  }

  private func entry(_ name: String, _ key: PerlExpression) -> String {
    let values = ["x": name, "key": value(key)]
    return name == "ENV"
      ? choose("the environment variable {key}", "환경 변수 {key}", ["key": bare(key)])
      : choose("the value of %{x} for {key}", "%{x}에서 {key}에 대한 값", values)
  }

  private func bare(_ key: PerlExpression) -> String {
    if case .text(let pieces) = key.kind, case .text(let name)? = pieces.first, pieces.count == 1 { return name }
    return value(key)
  }

  private func slice(_ name: String, _ indexes: [PerlExpression]) -> String? {
    let noun = noun(name)
    let word = language == .korean ? noun.korean : noun.english
    if indexes.count == 1, case .binary("..", let first, let last) = indexes[0].kind {
      guard case .number(let text) = first.kind, let number = Int(text) else { return nil }
      var values = AwkSpeaker.ordinals(String(number + 1))
      values["x"] = word
      if case .lastIndex(name) = last.kind { return choose("every {x} from the {n} on", "{k}부터의 {x}", values) }
      guard case .number(let end) = last.kind, let number = Int(end) else { return nil }
      let ordinals = AwkSpeaker.ordinals(String(number + 1))
      values["m"] = ordinals["n"]
      values["l"] = ordinals["k"]
      return choose("the {n} to the {m} {x}", "{k}부터 {l}까지의 {x}", values)
    }
    return series(indexes.map { element(name, $0) })
  }

  // MARK: - Texts

  /// What a text is made of.
  func text(_ pieces: [PerlExpression.Piece]) -> String {
    var phrases: [String] = []
    var lasting: UInt8?
    var once: UInt8?
    for piece in pieces {
      var phrase: String
      switch piece {
      case .letterCase(let letter):
        switch letter {
        case UInt8(ascii: "E"): lasting = nil
        case UInt8(ascii: "u"), UInt8(ascii: "l"): once = letter
        default: lasting = letter
        }
        continue
      case .text("\n"): phrase = choose("a line end", "줄바꿈")
      case .text(let text) where text.utf8.allSatisfy { $0 == UInt8(ascii: "\n") } && !text.isEmpty:
        phrase = choose("{n} line ends", "줄바꿈 {n}개", ["n": String(text.utf8.count)])
      case .text(let text) where text.utf8.last == UInt8(ascii: "\n"):
        phrase = series([
          RegexSpeaker.shown(Self.escaped(String(text.dropLast())), language), choose("a line end", "줄바꿈"),
        ])
      case .text(let text): phrase = RegexSpeaker.shown(Self.escaped(text), language)
      case .value(let expression):
        if case .array = expression.kind {
          phrase = choose("{x} with blanks between them", "공백으로 이은 {x}", ["x": values(expression)])
        } else {
          phrase = value(expression)
        }
      }
      for letter in [lasting, once].compactMap({ $0 }) {
        phrase = SentenceTemplate.fill(SedSentences.letterCase(letter)[language], ["x": phrase])
      }
      once = nil
      phrases.append(phrase)
    }
    return phrases.isEmpty ? choose("empty text", "빈 문자열") : series(phrases)
  }

  /// Text of several characters in which line ends and tabs can be seen.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.count > 1 else { return text }
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      case "\u{1B}": output += "\\e"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private func binary(_ sign: String, _ left: PerlExpression, _ right: PerlExpression, _ whole: PerlExpression)
    -> String
  {
    let values = ["a": value(left), "b": value(right)]
    if sign == "." { return series([value(left), value(right)]) }
    if sign == "x", case .list = left.kind { return source(whole) }
    if sign == "x" { return choose("{a} repeated {b} times", "{b}번 되풀이한 {a}", values) }
    // Sums of sums would leave open what belongs to what.
    guard !isSum(left), !isSum(right) else { return source(whole) }
    return switch sign {
    case "+": choose("{a} plus {b}", "{a} 더하기 {b}", values)
    case "-": choose("{a} minus {b}", "{a} 빼기 {b}", values)
    case "*": choose("{a} times {b}", "{a} 곱하기 {b}", values)
    case "/": choose("{a} divided by {b}", "{a} 나누기 {b}", values)
    case "%": choose("the remainder of {a} divided by {b}", "{a}을(를) {b}(으)로 나눈 나머지", values)
    case "**": choose("{a} to the power of {b}", "{a}의 {b}제곱", values)
    default: source(whole)
    }
  }

  private func isSum(_ expression: PerlExpression) -> Bool {
    switch expression.kind {
    case .binary(let sign, _, _): ["+", "-", "*", "/", "%", "**", "x", "."].contains(sign)
    case .conditional: true
    case .list(let items): items.count == 1 && isSum(items[0])
    default: false
    }
  }
}
