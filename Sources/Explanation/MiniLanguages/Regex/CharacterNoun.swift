import Platform

/// What characters are called: one of them and several, in English; Korean has one form.
struct CharacterNoun {
  var one: String
  var many: String
  var korean: String
  /// Whether it is a character as it is written.
  var isRaw = false
  /// Whether several are told by a list that a noun cannot stand before: `of a and b`.
  var isList: Bool { many.hasPrefix("of ") }

  /// The noun of a character.
  init(_ character: Unicode.Scalar) {
    if let sign = Self.signs[character] {
      self.init(one: sign.0, many: sign.1, korean: sign.2)
    } else if character.properties.generalCategory == .control || character.properties.isWhitespace {
      let code = "U+" + Self.padded(String(character.value, radix: 16, uppercase: true))
      self.init(one: "the character \(code)", many: "characters \(code)", korean: "글자 \(code)")
    } else {
      self.init(one: String(character), many: String(character), korean: String(character), isRaw: true)
    }
  }

  init(one: String, many: String, korean: String, isRaw: Bool = false) {
    self.one = one
    self.many = many
    self.korean = korean
    self.isRaw = isRaw
  }

  /// The noun of an end of a range.
  private init(end character: Unicode.Scalar) {
    self.init(character)
    if let code = one.firstRange(of: "U+") { one = String(one[code.lowerBound...]) }
    if let code = korean.firstRange(of: "U+") { korean = String(korean[code.lowerBound...]) }
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Signs that would be overlooked or misread in a sentence.
  private static let signs: [Unicode.Scalar: (String, String, String)] = [
    " ": ("a blank", "blanks", "공백"), "\t": ("a tab", "tabs", "탭"), "\n": ("a line break", "line breaks", "줄바꿈"),
    "\r": ("a carriage return", "carriage returns", "캐리지 리턴"), "\u{0C}": ("a form feed", "form feeds", "폼 피드"),
    "\u{1B}": ("an escape character", "escape characters", "이스케이프 문자"),
    ".": ("a dot", "dots", "점"), ",": ("a comma", "commas", "쉼표"), ":": ("a colon", "colons", "콜론"),
    ";": ("a semicolon", "semicolons", "세미콜론"), "/": ("a slash", "slashes", "슬래시"),
    "\\": ("a backslash", "backslashes", "백슬래시"), "-": ("a dash", "dashes", "대시"),
    "_": ("an underscore", "underscores", "밑줄"), "\"": ("a double quote", "double quotes", "큰따옴표"),
    "'": ("a single quote", "single quotes", "작은따옴표"), "`": ("a backquote", "backquotes", "백쿼트"),
    "?": ("a question mark", "question marks", "물음표"), "!": ("an exclamation mark", "exclamation marks", "느낌표"),
    "(": ("an opening bracket", "opening brackets", "여는 괄호"), ")": ("a closing bracket", "closing brackets", "닫는 괄호"),
    "[": ("an opening square bracket", "opening square brackets", "여는 대괄호"),
    "]": ("a closing square bracket", "closing square brackets", "닫는 대괄호"),
    "{": ("an opening brace", "opening braces", "여는 중괄호"), "}": ("a closing brace", "closing braces", "닫는 중괄호"),
  ]
}

extension CharacterNoun {
  /// The noun of a class.
  init(_ named: RegexClass) {
    switch named {
    case .letter: self.init(one: "a letter", many: "letters", korean: "문자")
    case .digit: self.init(one: "a digit", many: "digits", korean: "숫자")
    case .letterOrDigit: self.init(one: "a letter or digit", many: "letters or digits", korean: "문자나 숫자")
    case .capital: self.init(one: "a capital letter", many: "capital letters", korean: "대문자")
    case .small: self.init(one: "a small letter", many: "small letters", korean: "소문자")
    case .space: self.init(one: "a white-space character", many: "white-space characters", korean: "공백 문자")
    case .blank: self.init(one: "a blank or tab", many: "blanks or tabs", korean: "공백이나 탭")
    case .punctuation: self.init(one: "a punctuation sign", many: "punctuation signs", korean: "문장 부호")
    case .printing: self.init(one: "a printing character", many: "printing characters", korean: "출력되는 글자")
    case .visible: self.init(one: "a visible character", many: "visible characters", korean: "눈에 보이는 글자")
    case .control: self.init(one: "a control character", many: "control characters", korean: "제어 문자")
    case .hexadecimalDigit: self.init(one: "a hexadecimal digit", many: "hexadecimal digits", korean: "16진 숫자")
    case .word:
      self.init(one: "a letter, digit or underscore", many: "letters, digits or underscores", korean: "문자, 숫자나 밑줄")
    case .verticalSpace:
      self.init(one: "a character that ends a line", many: "characters that end a line", korean: "줄을 끝내는 글자")
    case .property(let name): self.init(property: name)
    }
  }

  /// The noun of a property of Unicode.
  private init(property: String) {
    switch property {
    case "L": self.init(one: "a letter of any script", many: "letters of any script", korean: "모든 언어의 글자")
    case "Lu":
      self.init(one: "a capital letter of any script", many: "capital letters of any script", korean: "모든 언어의 대문자")
    case "Ll":
      self.init(one: "a small letter of any script", many: "small letters of any script", korean: "모든 언어의 소문자")
    case "N": self.init(one: "a numeral of any script", many: "numerals of any script", korean: "모든 언어의 수 글자")
    case "Nd": self.init(one: "a digit of any script", many: "digits of any script", korean: "모든 언어의 숫자")
    case "P": self.init(one: "a punctuation sign", many: "punctuation signs", korean: "문장 부호")
    case "S": self.init(one: "a symbol", many: "symbols", korean: "기호")
    case "Z": self.init(one: "a separator", many: "separators", korean: "구분자")
    case "Hangul": self.init(one: "a Hangul character", many: "Hangul characters", korean: "한글")
    case "Han": self.init(one: "a Chinese character", many: "Chinese characters", korean: "한자")
    default: self.init(one: "a \(property) character", many: "\(property) characters", korean: "\(property) 문자")
    }
    if one.hasPrefix("a A") { one = "an" + one.dropFirst() }
  }

  /// The noun of a range of characters.
  init(_ first: Unicode.Scalar, _ last: Unicode.Scalar) {
    switch (first, last) {
    case ("0", "9"): self.init(.digit)
    case ("a", "z"): self.init(.small)
    case ("A", "Z"): self.init(.capital)
    case ("\0", "\u{7F}"): self.init(one: "an ASCII character", many: "ASCII characters", korean: "ASCII 글자")
    case ("가", "힣"): self.init(one: "a Hangul syllable", many: "Hangul syllables", korean: "한글")
    default:
      let (noun, korean) =
        switch (first, last) {
        case ("0"..."9", "0"..."9"): ("digit", "숫자")
        case ("a"..."z", "a"..."z"): ("small letter", "소문자")
        case ("A"..."Z", "A"..."Z"): ("capital letter", "대문자")
        default: ("character", "글자")
        }
      let (from, to) = (CharacterNoun(end: first), CharacterNoun(end: last))
      let koreanRange = "\(from.korean)~\(to.korean)"
      self.init(
        one: "a \(noun) from \(from.one) to \(to.one)", many: "\(noun)s from \(from.one) to \(to.one)",
        korean: "\(koreanRange) \(korean)")
    }
  }
}
