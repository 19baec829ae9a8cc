import Platform

/// Says in words what expressions of awk stand for.
struct AwkSpeaker {
  let bytes: [UInt8]
  let language: Language
  let dialect: AwkLanguage.Dialect
  /// Whether what is said is done after the last line, where `NR` is how many lines there were.
  var isAtEnd = false
  /// Arrays that hold the pieces of a text.
  var pieces: Set<String> = []

  static let deepestNesting = 40

  func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// The expression as it is written.
  func source(_ expression: AwkExpression) -> String { String(decoding: bytes[expression.range], as: UTF8.self) }

  /// `a`, `a and b`, `a, b and c`.
  func joined(_ items: [String]) -> String {
    SpokenList.all(items, language)
  }

  /// What the expression's value is.
  func phrase(_ expression: AwkExpression) -> String {
    switch expression.kind {
    case .number(let text): return text
    case .string(let text): return Self.quoted(text) ?? choose("empty text", "빈 문자열")
    case .regex(let text): return choose("whether the line matches {re}", "줄이 {re}에 맞는지", ["re": text])
    case .variable(let name): return variable(name)
    case .field(let index): return field(index)
    case .element(let name, let index): return element(name, index)
    case .call(let name, let arguments): return call(name, arguments) ?? source(expression)
    case .binary(let sign, let left, let right): return binary(sign, left, right, expression)
    case .concatenation(let pieces): return choose("{x} joined", "{x}을(를) 이은 텍스트", ["x": joined(pieces.map(phrase))])
    case .group(let items): return items.count == 1 ? phrase(items[0]) : joined(items.map(phrase))
    case .unary("-", let operand): return "-" + source(operand)
    // A sign that only makes a number of it.
    case .unary("+", let operand): return phrase(operand)
    case .unary("!", _), .membership: return choose("whether {c}", "{c}지 여부", ["c": condition(expression)])
    case .conditional(let test, let yes, let no):
      let values = ["a": phrase(yes), "b": phrase(no), "c": condition(test)]
      return choose("{a} if {c}, otherwise {b}", "{c} 경우 {a}, 아니면 {b}", values)
    case .getline(let source, _): return choose("whether {c}", "{c}지 여부", ["c": line(from: source)])
    default: return source(expression)
    }
  }

  static func quoted(_ text: String) -> String? { text.isEmpty ? nil : "\"\(text)\"" }

  private func variable(_ name: String) -> String {
    switch name {
    case "NR" where isAtEnd: choose("the number of lines", "줄 수")
    case "NR": choose("the line number", "줄 번호")
    case "FNR": choose("the line number within the file", "파일 안의 줄 번호")
    case "NF": choose("the number of fields", "필드 수")
    case "FS": choose("the field separator", "필드 구분자")
    case "OFS": choose("the separator of printed fields", "출력 필드 구분자")
    case "RS": choose("the line separator", "줄 구분자")
    case "ORS": choose("the end of printed lines", "출력 줄의 끝")
    case "FILENAME": choose("the file's name", "파일 이름")
    case "SUBSEP": choose("the separator of keys with several parts", "여러 값으로 된 키의 구분자")
    case "RSTART": choose("the place of the last match", "마지막으로 맞은 자리")
    case "RLENGTH": choose("the length of the last match", "마지막으로 맞은 텍스트의 길이")
    case "ARGC": choose("the number of arguments", "인자 수")
    case "OFMT": choose("the form of printed numbers", "출력하는 숫자의 형식")
    case "CONVFMT": choose("the form of numbers turned into text", "텍스트로 바꾼 숫자의 형식")
    case "FIELDWIDTHS": choose("the widths of the fields", "필드의 너비")
    case "FPAT": choose("the pattern of a field", "필드의 패턴")
    case "IGNORECASE": choose("whether the case of letters is ignored", "대소문자 무시 여부")
    case "RT": choose("the text that ended the line", "줄을 끝낸 텍스트")
    case "ERRNO": choose("the last error", "마지막 오류")
    default: name
    }
  }

  func field(_ index: AwkExpression) -> String {
    if index.isNumber("0") { return isAtEnd ? choose("the last line", "마지막 줄") : choose("the whole line", "줄 전체") }
    let name = fieldOfLine(index)
    return isAtEnd ? choose("{x} of the last line", "마지막 줄의 {x}", ["x": name]) : name
  }

  private func fieldOfLine(_ index: AwkExpression) -> String {
    switch index.kind {
    case .number(let number): return choose("the {n} field", "{k} 필드", Self.ordinals(number))
    case .variable("NF"): return choose("the last field", "마지막 필드")
    case .group(let items) where items.count == 1:
      if case .binary("-", let left, let right) = items[0].kind, case .variable("NF") = left.kind,
        case .number(let number) = right.kind, let count = Int(number), (1..<Int.max).contains(count)
      {
        let values = ["n": number, "k": String(count + 1)]
        return count == 1
          ? choose("the field before the last", "끝에서 두 번째 필드")
          : choose("the field {n} places before the last", "끝에서 {k}번째 필드", values)
      }
      return choose("the field whose number is {n}", "번호가 {n}인 필드", ["n": phrase(items[0])])
    default: return choose("the field whose number is {n}", "번호가 {n}인 필드", ["n": phrase(index)])
    }
  }

  static func ordinals(_ number: String) -> [String: String] {
    let names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    guard let position = Int(number), position > 0 else { return ["n": number + "th", "k": number + "번째"] }
    let english = position <= names.count ? names[position - 1] : SedSpeaker.ordinal(position)
    return ["n": english, "k": KoreanOrdinal.phrase(position)]
  }

  private func element(_ name: String, _ index: [AwkExpression]) -> String {
    if name == "ENVIRON", index.count == 1, case .string(let variable) = index[0].kind {
      return choose("the environment variable {x}", "환경 변수 {x}", ["x": variable])
    }
    let values = ["name": name, "key": joined(index.map(phrase))]
    if pieces.contains(name), index.count == 1 {
      if case .call("length", let arguments) = index[0].kind, arguments.first.flatMap(Self.name) == name {
        return choose("the last piece in {name}", "{name}의 마지막 조각", values)
      }
      if case .number = index[0].kind { return choose("piece {key} in {name}", "{name}의 {key}번째 조각", values) }
    }
    if name == "ARGV" { return choose("argument number {key}", "{key}번째 인자", values) }
    return choose("the value of {name} for {key}", "{name}에서 {key}에 대한 값", values)
  }

  private func binary(
    _ sign: String, _ left: AwkExpression, _ right: AwkExpression, _ whole: AwkExpression
  ) -> String {
    guard ["+", "-", "*", "/", "%", "^"].contains(sign) else {
      return choose("whether {c}", "{c}지 여부", ["c": condition(whole)])
    }
    let values = ["a": operand(left), "b": operand(right)]
    return switch sign {
    case "+" where right.isNumber("0"): choose("{a} as a number", "숫자로 본 {a}", values)
    case "+": choose("{a} plus {b}", "{a} 더하기 {b}", values)
    case "-": choose("{a} minus {b}", "{a} 빼기 {b}", values)
    case "*": choose("{a} times {b}", "{a} 곱하기 {b}", values)
    case "/": choose("{a} divided by {b}", "{a} 나누기 {b}", values)
    case "%": choose("the remainder of {a} divided by {b}", "{a}을(를) {b}(으)로 나눈 나머지", values)
    default: choose("{a} to the power of {b}", "{a}의 {b}제곱", values)
    }
  }

  /// A part of a larger value, in brackets where its words would run together with those around it.
  private func operand(_ expression: AwkExpression) -> String {
    let inner: [AwkExpression] =
      switch expression.kind {
      case .call(_, let arguments): arguments
      case .group(let items): items
      default: []
      }
    let isCompound = inner.contains { if case .binary = $0.kind { true } else { false } }
    return isCompound ? "(" + phrase(expression) + ")" : phrase(expression)
  }

  /// There is a line to read.
  func line(from source: AwkSource) -> String {
    switch source {
    case .input: choose("there is another line of input", "입력에 줄이 더 있는")
    case .file(let file): choose("there is another line in the file {x}", "{x} 파일에 줄이 더 있는", ["x": phrase(file)])
    case .command(let command):
      choose("there is another line of output of the command {x}", "{x} 명령의 출력에 줄이 더 있는", ["x": phrase(command)])
    }
  }
}
