/// What values a setting may have.
package enum SettingKind: Hashable, Sendable {
  /// One line of text.
  case text
  /// One of these words.
  case choice([String])
  /// A language: `en` or `ko`, or a locale of one of them.
  case language
  /// A whole number.
  case number(ClosedRange<Int>)
  /// True or false.
  case flag
  /// An address that begins with `https://` or `http://` and holds no password.
  case url
  /// The address of a proxy.
  case proxy
  /// A path that does not depend on the working folder.
  case path
  /// The name of an environment's variable.
  case variableName
  /// Header fields.
  case fields
  /// Patterns of commands.
  case patterns
  /// The value of one header field.
  case fieldValue

  /// The words that may be typed; empty where anything of the kind may.
  package var words: [String] {
    switch self {
    case .choice(let words): words
    case .language: ["en", "ko"]
    case .flag: ["true", "false"]
    default: []
    }
  }

  /// What is expected, in words.
  package var expectation: Phrase {
    switch self {
    case .text: Phrase("one line of text in quotes", "따옴표로 묶은 한 줄의 텍스트")
    case .choice(let words):
      Phrase("one of " + words.joined(separator: ", "), "다음 가운데 하나: " + words.joined(separator: ", "))
    case .language: Phrase("en or ko", "en 또는 ko")
    case .number(let range):
      Phrase(
        "a whole number from \(range.lowerBound) to \(range.upperBound)",
        "\(range.lowerBound)부터 \(range.upperBound)까지의 정수")
    case .flag: Phrase("true or false", "true 또는 false")
    case .url:
      Phrase(
        "an address that begins with https:// or http://, without a user, a query or a fragment",
        "https:// 또는 http://로 시작하고 사용자, 쿼리, 프래그먼트가 없는 주소")
    case .proxy:
      Phrase(
        "an address that begins with " + Self.proxySchemes.map { $0 + "://" }.joined(separator: ", "),
        Self.proxySchemes.map { $0 + "://" }.joined(separator: ", ") + " 가운데 하나로 시작하는 주소")
    case .path: Phrase("a path that begins with / or ~/", "/ 또는 ~/로 시작하는 경로")
    case .variableName:
      Phrase(
        "the name of a variable, such as OPENAI_API_KEY, and not the key itself", "OPENAI_API_KEY 같은 변수 이름(키 자체가 아님)")
    case .fields:
      Phrase("header fields, such as { X-Title = \"qmark\" }", "{ X-Title = \"qmark\" } 같은 헤더 필드")
    case .patterns:
      Phrase(
        "a list of commands, such as [\"git push --force\", \"curl | sh\"]",
        "[\"git push --force\", \"curl | sh\"] 같은 명령 목록")
    case .fieldValue:
      Phrase("one line of ASCII text in quotes, under the name of a header", "헤더 이름 아래에 따옴표로 묶은 한 줄의 ASCII 텍스트")
    }
  }

  /// The type's name, for tables of documentation.
  package var typeName: String {
    switch self {
    case .text, .choice, .language, .url, .proxy, .path, .variableName, .fieldValue: "text"
    case .number: "number"
    case .flag: "true or false"
    case .fields: "table"
    case .patterns: "list"
    }
  }

  /// `value` as the settings hold it; nil where it is not allowed.
  package func accept(_ value: SettingValue) -> SettingValue? {
    switch (self, value) {
    case (.text, .text(let text)): Self.isLine(text) ? value : nil
    case (.choice(let words), .text(let text)): words.contains(text) ? value : nil
    case (.language, .text(let text)): Self.language(text).map { .text($0) }
    case (.number(let range), .number(let number)): range.contains(number) ? value : nil
    case (.flag, .flag): value
    case (.url, .text(let text)):
      Self.isURL(text, schemes: ["https", "http"]) && !text.contains { "@?#".contains($0) } ? value : nil
    case (.proxy, .text(let text)): Self.isURL(text, schemes: Self.proxySchemes) ? value : nil
    case (.path, .text(let text)): Self.isLine(text) && (text.hasPrefix("/") || text.hasPrefix("~/")) ? value : nil
    case (.variableName, .text(let text)): Self.isVariableName(text) ? value : nil
    case (.fieldValue, .text(let text)): Self.isLine(text) && text.utf8.allSatisfy { $0 < 0x80 } ? value : nil
    case (.fields, .fields(let fields)):
      fields.allSatisfy { Self.isFieldName($0.key) && Self.fieldValue.accept(.text($0.value)) != nil } ? value : nil
    case (.patterns, .patterns(let patterns)): patterns.allSatisfy(\.isAllowed) ? value : nil
    default: nil
    }
  }

  /// What `text`, of a variable or an argument, means; nil where it is not allowed.
  package func read(_ text: String) -> SettingValue? {
    switch self {
    case .number: return Int(text.withoutOuterBlanks).flatMap { accept(.number($0)) }
    case .flag:
      switch text.withoutOuterBlanks.lowercased() {
      case "true", "yes", "on", "1": return .flag(true)
      case "false", "no", "off", "0": return .flag(false)
      default: return nil
      }
    case .choice, .language: return accept(.text(text.withoutOuterBlanks))
    case .fields: return Self.fields(text).flatMap { accept(.fields($0)) }
    case .patterns:
      let lines = text.split(whereSeparator: \.isNewline).map { String($0).withoutOuterBlanks }.filter { !$0.isEmpty }
      return accept(.patterns(lines.map { CommandPatternText(pattern: $0) }))
    case .text, .url, .proxy, .path, .variableName, .fieldValue: return accept(.text(text))
    }
  }
}
