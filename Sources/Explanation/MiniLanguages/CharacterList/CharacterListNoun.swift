import Platform

/// What the characters of a set are called.
enum CharacterListNoun {
  private static let classes: [String: (english: String, korean: String)] = [
    "alnum": ("letters and digits", "글자와 숫자"), "alpha": ("letters", "글자"), "blank": ("blanks and tabs", "공백과 탭"),
    "cntrl": ("control characters", "제어 문자"), "digit": ("digits", "숫자"),
    "graph": ("visible characters", "눈에 보이는 문자"), "lower": ("lower-case letters", "소문자"),
    "print": ("printable characters", "출력할 수 있는 문자"), "punct": ("punctuation marks", "문장 부호"),
    "space": ("blanks, tabs and line breaks", "공백, 탭, 줄바꿈"), "upper": ("upper-case letters", "대문자"),
    "xdigit": ("hexadecimal digits", "16진수 숫자"),
  ]

  /// The names that may stand in `[:name:]`.
  static var names: Set<String> { Set(classes.keys) }

  static func phrase(_ piece: CharacterList.Piece, _ language: Language) -> String {
    switch piece {
    case .character(let scalar), .filler(let scalar): name(scalar, language)
    case .named(let name): classes[name].map { language == .korean ? $0.korean : $0.english } ?? name
    case .range("a", "z"): phrase(.named("lower"), language)
    case .range("A", "Z"): phrase(.named("upper"), language)
    case .range("0", "9"): phrase(.named("digit"), language)
    case .range(let first, let last):
      language == .korean
        ? "\(name(first, language))부터 \(name(last, language))까지" : "\(name(first, language)) to \(name(last, language))"
    }
  }

  private static func name(_ scalar: Unicode.Scalar, _ language: Language) -> String {
    if scalar.value == 0 { return language == .korean ? "널 문자" : "a null character" }
    let noun = CharacterNoun(scalar)
    return language == .korean ? noun.korean : noun.one
  }
}

extension CharacterList {
  /// Its characters in words.
  func phrase(_ language: Language) -> String {
    // A row of single characters is shown as it is written.
    SpokenList.all(pieces.map { CharacterListNoun.phrase($0, language) }, language)
  }
}
