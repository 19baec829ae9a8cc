import CommandReference
import Platform

/// Explains formats of docker and others written in Go: `{{.Names}}\t{{.Status}}`, `table {{.ID}}`, `json`.
struct GoTemplateLanguage {
  private var scanner: ValueScanner
  private let language: Language
  private var fields: [String] = []
  private var blocks: [Block] = []

  /// What a `{{range}}`, `{{if}}` or `{{with}}` is about.
  private enum Block {
    case each(String)
    case condition(String)
    case inside(String)
  }

  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    if code == "json" { return [part(text, GoTemplateSentences.json, [], language)] }
    var state = GoTemplateLanguage(scanner: ValueScanner(text), language: language)
    let isTable = state.scanner.take("table ")
    guard state.read(), !state.fields.isEmpty, state.fields.count <= 12 else { return nil }
    let sentence = isTable ? GoTemplateSentences.table : FieldFormatSentences.shows
    return [part(text, sentence, state.fields, language)]
  }

  private init(scanner: ValueScanner, language: Language) {
    self.scanner = scanner
    self.language = language
  }

  private static func part(
    _ text: [UInt8], _ sentence: LocalizedSentence, _ list: [String], _ language: Language
  ) -> CodePart {
    let values = ["code": String(decoding: text, as: UTF8.self), "list": SpokenList.all(list, language)]
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    return part
  }

  private mutating func read() -> Bool {
    while !scanner.isAtEnd {
      guard scanner.take("{{") else {
        scanner.position += 1
        continue
      }
      guard action() else { return false }
    }
    return blocks.isEmpty
  }

  private mutating func action() -> Bool {
    _ = scanner.take("- ")
    guard var words = words() else { return false }
    if words.last == "-" { words.removeLast() }
    guard let first = words.first, blocks.count < 4 else { return false }
    let rest = Array(words.dropFirst())
    switch first {
    case "end": return rest.isEmpty && blocks.popLast() != nil
    case "else": return rest.isEmpty && !blocks.isEmpty
    case "range": return open(rest, Block.each)
    case "if": return open(rest, Block.condition)
    case "with": return open(rest, Block.inside)
    default:
      // A text of its own is printed as it stands.
      if first.hasPrefix("\"") { return rest.isEmpty }
      guard let phrase = expression(words) else { return false }
      fields.append(inBlocks(phrase))
      return true
    }
  }

  private mutating func open(_ words: [String], _ block: (String) -> Block) -> Bool {
    var words = words
    if let assignment = words.firstIndex(of: ":=") { words = Array(words[(assignment + 1)...]) }
    guard words.count == 1, let path = path(words[0]) else { return false }
    blocks.append(block(path))
    return true
  }

  /// The words up to `}}`; a text in quotes is one.
  private mutating func words() -> [String]? {
    var words: [String] = []
    while !scanner.isAtEnd {
      _ = scanner.skip { $0 == 0x20 }
      if scanner.take("}}") { return words }
      let start = scanner.position
      if scanner.take("\"") {
        _ = scanner.skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard scanner.take("\"") else { return nil }
      } else {
        _ = scanner.skip { $0 > 0x20 && !"}\"(){|".utf8.contains($0) }
        if scanner.position == start { return nil }
      }
      words.append(scanner.text(start..<scanner.position))
    }
    return nil
  }

  private func filled(_ sentence: LocalizedSentence, _ values: [String: String]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  private func inBlocks(_ phrase: String) -> String {
    blocks.reversed().reduce(phrase) { phrase, block in
      switch block {
      case .each(let list): filled(GoTemplateSentences.ofEach, ["field": phrase, "list": list])
      case .condition(let path): filled(GoTemplateSentences.condition, ["field": phrase, "path": path])
      case .inside(let path): filled(GoTemplateSentences.inside, ["field": phrase, "path": path])
      }
    }
  }

  /// `.State.Status` or `$.Name` or `$x`.
  private func path(_ word: String) -> String? {
    let isPlain = word.utf8.allSatisfy {
      ValueScanner.isNameByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "$")
    }
    guard isPlain, word.hasPrefix(".") || word.hasPrefix("$") else { return nil }
    return word
  }

  private func field(_ word: String) -> String? {
    guard let path = path(word) else { return nil }
    if path.hasPrefix("$") { return path }
    if path == "." { return GoTemplateSentences.all[language] }
    if blocks.isEmpty, let name = GoTemplateSentences.names[path] { return name[language] }
    return filled(GoTemplateSentences.field, ["path": path])
  }

  private func expression(_ words: [String]) -> String? {
    let argument = words.count > 1 ? field(words[1]) : nil
    switch (words[0], words.count) {
    case (_, 1): return field(words[0])
    case ("json", 2): return argument.map { filled(GoTemplateSentences.asJSON, ["field": $0]) }
    case ("println", 2), ("print", 2), ("printf", 2): return argument
    case ("len", 2): return argument.map { filled(GoTemplateSentences.length, ["field": $0]) }
    case ("upper", 2): return argument.map { filled(GoTemplateSentences.capitals, ["field": $0]) }
    case ("lower", 2): return argument.map { filled(GoTemplateSentences.small, ["field": $0]) }
    case ("index", 3): return argument.map { filled(GoTemplateSentences.entry, ["field": $0, "key": words[2]]) }
    case ("join", 3): return argument.map { filled(GoTemplateSentences.joined, ["field": $0, "text": words[2]]) }
    case (".Label", 2): return filled(GoTemplateSentences.label, ["key": words[1]])
    default: return nil
    }
  }
}
