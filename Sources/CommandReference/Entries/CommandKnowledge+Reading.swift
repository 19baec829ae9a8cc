package import Knowledge
import Platform

/// Something in a knowledge file that does not follow the format.
package struct KnowledgeProblem: Hashable, Sendable {
  /// The line's number, from 1.
  package var line: Int
  /// A sentence: what is wrong.
  package var message: String
}

extension CommandKnowledge {
  /// Reads the records of a file; what does not follow the format is left out and told in `problems`.
  ///
  /// Sentences that the tests have checked already need not be looked through at each start: `isChecked`.
  package static func read(
    _ records: [KnowledgeRecord], isChecked: Bool = false
  ) -> (knowledge: CommandKnowledge?, problems: [KnowledgeProblem]) {
    var reading = CommandKnowledgeReading(isChecked: isChecked)
    for record in records { reading.take(record) }
    return (reading.knowledge, reading.problems)
  }
}

/// The state of reading one file: records without a sentence of their own belong to the one before.
private struct CommandKnowledgeReading {
  var knowledge: CommandKnowledge?
  var problems: [KnowledgeProblem] = []
  private let isChecked: Bool
  private var owner = Owner.none

  init(isChecked: Bool) { self.isChecked = isChecked }

  private enum Owner { case none, flag, operand }

  mutating func take(_ record: KnowledgeRecord) {
    guard let first = record.fields.first else { return }
    if knowledge == nil, first.key != "program" { report(first, "the first record must begin with `program`") }
    switch first.key {
    case "program": takeProgram(record, first)
    case "flag": takeFlag(record, first)
    case "operand": takeOperand(record, first)
    case "value": takeValue(record, first)
    case "headline": takeHeadline(record, first)
    default: report(first, "a record cannot begin with `\(first.key)`")
    }
  }

  private mutating func takeProgram(_ record: KnowledgeRecord, _ first: KnowledgeRecord.Field) {
    if knowledge != nil { return report(first, "a file has one `program`") }
    var program = CommandKnowledge(program: first.value)
    if first.value.isEmpty { report(first, "`program` is empty") }
    var says = SentenceFields()
    for field in record.fields.dropFirst() {
      switch field.key {
      case "en", "ko": if !says.take(field) { report(field, "`\(field.key)` is repeated or empty") }
      case "page": program.page = field.value
      case "style": program.style = read(field, CommandKnowledge.Style.init(rawValue:)) ?? .getopt
      case "bundle": program.bundlesFirstWord = read(field) { $0 == "first-word" ? true : nil } ?? false
      case "subcommands": program.hasSubcommands = yes(field)
      case "shared-flags": program.sharesFlags = yes(field)
      case "starts-image": program.startsImage = yes(field)
      case "options": program.options = read(field, CommandKnowledge.Options.init(rawValue:)) ?? .anywhere
      case "also": program.aliases = list(field)
      case "platform": program.platform = read(field, OperatingSystem.init(rawValue:))
      case "subject": program.subject = read(field, RegexSubject.init(rawValue:)) ?? .line
      default: report(field, "`\(field.key)` is not a key of a program")
      }
    }
    program.says = sentence(says, first, isNeeded: true, placeholders: ["program"])
    knowledge = program
  }

  private mutating func takeFlag(_ record: KnowledgeRecord, _ first: KnowledgeRecord.Field) {
    owner = .flag
    var flag = FlagEntry(spellings: list(first), says: nil, source: "qmark")
    var says = SentenceFields()
    var without = SentenceFields()
    for field in record.fields.dropFirst() {
      switch field.key {
      case "en", "ko": if !says.take(field) { report(field, "`\(field.key)` is repeated or empty") }
      case "without.en", "without.ko": if !without.take(field) { report(field, "`\(field.key)` is repeated or empty") }
      case "takes": flag.argument = read(field, FlagArgument.init(takes:)) ?? .none
      case "language": takeLanguage(field, &flag.language, &flag.languageVariants)
      case "platform": flag.platform = read(field, OperatingSystem.init(rawValue:))
      case "list": flag.itemDivider = read(field) { $0.count == 1 ? $0.first : nil }
      case "ends-options": flag.endsOptions = yes(field)
      case "names-program": flag.namesProgram = yes(field)
      default:
        if !takeVariant(field, &flag) { report(field, "`\(field.key)` is not a key of a flag") }
      }
    }
    flag.says = sentence(says, first, isNeeded: true, placeholders: ["flag", "value", "program"])
    flag.saysWithoutValue = sentence(without, first, isNeeded: false, placeholders: ["flag", "program"])
    if flag.saysVariants.contains(where: { $0.says.english.isEmpty || $0.says.korean == nil }) {
      report(first, "a sentence with `if` is needed in English and Korean, English first")
    }
    knowledge?.flags.append(flag)
  }

  /// `en if CONDITIONS: sentence`, then `ko if` with the same conditions; false where the key is another one.
  private mutating func takeVariant(_ field: KnowledgeRecord.Field, _ flag: inout FlagEntry) -> Bool {
    let (isEnglish, isKorean) = (field.key.hasPrefix("en if "), field.key.hasPrefix("ko if "))
    guard isEnglish || isKorean, !field.value.isEmpty else { return false }
    let conditions = UseCondition.list(field.key.dropFirst("en if ".count))
    if isEnglish {
      flag.saysVariants.append(SentenceVariant(says: LocalizedSentence(english: field.value), conditions: conditions))
    } else if let index = flag.saysVariants.lastIndex(where: { $0.conditions == conditions }) {
      flag.saysVariants[index].says.korean = field.value
    } else {
      flag.saysVariants.append(
        SentenceVariant(says: LocalizedSentence(english: "", korean: field.value), conditions: conditions))
    }
    return true
  }

  private mutating func takeOperand(_ record: KnowledgeRecord, _ first: KnowledgeRecord.Field) {
    owner = .operand
    var operand = OperandEntry(synopsis: first.value)
    if operand.name.isEmpty { report(first, "an operand needs a name") }
    var says = SentenceFields()
    for field in record.fields.dropFirst() {
      switch field.key {
      case "en", "ko": if !says.take(field) { report(field, "`\(field.key)` is repeated or empty") }
      case "form":
        operand.isListed = field.value == "listed"
        operand.isNumber = !operand.isListed && read(field) { $0 == "number" ? true : nil } ?? false
      case "unless": operand.unlessFlags = list(field)
      case "if": operand.ifFlags = list(field)
      case "language": takeLanguage(field, &operand.language, &operand.languageVariants)
      default: report(field, "`\(field.key)` is not a key of an operand")
      }
    }
    let isCommand = operand.language == .command
    if isCommand, says.isStarted { report(first, "a command is explained by itself: it has no sentence") }
    operand.says = sentence(says, first, isNeeded: !isCommand, placeholders: ["value", "program"])
    knowledge?.operands.append(operand)
  }

  private mutating func takeValue(_ record: KnowledgeRecord, _ first: KnowledgeRecord.Field) {
    guard let pattern = ValuePattern(first.value) else {
      return report(first, "`\(first.value)` is not a pattern: a literal brace is doubled")
    }
    var language: ValueLanguage?
    var says = SentenceFields()
    for field in record.fields.dropFirst() {
      switch field.key {
      case "en", "ko": if !says.take(field) { report(field, "`\(field.key)` is repeated or empty") }
      case "language": language = read(field, ValueLanguage.named)
      default: report(field, "`\(field.key)` is not a key of a value")
      }
    }
    for name in pattern.names where Self.reservedPlaceholders.contains(name) {
      report(first, "`{\(name)}` has a meaning of its own: name the capture otherwise")
    }
    let placeholders = ["value", "flag", "program"] + pattern.names
    guard let sentence = sentence(says, first, isNeeded: true, placeholders: placeholders) else { return }
    add(ValueEntry(pattern: pattern, says: sentence, language: language), first)
  }

  /// `language: X`, or `language: X if FLAG`.
  private mutating func takeLanguage(
    _ field: KnowledgeRecord.Field, _ language: inout ValueLanguage?, _ variants: inout [LanguageVariant]
  ) {
    if let variant = LanguageVariant(field.value) {
      variants.append(variant)
    } else if language == nil {
      language = read(field, ValueLanguage.named)
    } else {
      report(field, "there is one `language` without `if`")
    }
  }

  private mutating func takeHeadline(_ record: KnowledgeRecord, _ first: KnowledgeRecord.Field) {
    var alternatives: [[HeadlineEntry.Condition]] = []
    for item in first.value.isEmpty ? [] : list(first) {
      let conditions = item.split(separator: " ").map { HeadlineEntry.Condition(String($0)) }
      if conditions.contains(nil) { report(first, "`\(item)` is not a condition") }
      alternatives.append(conditions.compactMap { $0 })
    }
    var entry = HeadlineEntry(alternatives: alternatives, role: "does", text: LocalizedSentence(english: ""))
    var says = SentenceFields()
    for field in record.fields.dropFirst() {
      switch field.key {
      case "en", "ko": if !says.take(field) { report(field, "`\(field.key)` is repeated or empty") }
      case "role": entry.role = field.value
      case "each": entry.isEach = yes(field)
      case "repeats": entry.isRepeated = yes(field)
      default: report(field, "`\(field.key)` is not a key of a headline")
      }
    }
    if entry.isWithoutPhrase {
      if says.isStarted { report(first, "what has the role `\(entry.role)` has no phrase") }
    } else if says.english == nil || says.korean == nil {
      report(first, "`headline: \(first.value)` needs an English and a Korean phrase")
    }
    entry.text = LocalizedSentence(english: says.english ?? "", korean: says.korean)
    knowledge?.headlines.append(entry)
  }

  /// Placeholders that a sentence gets from the command itself.
  private static let reservedPlaceholders: Set<String> = ["value", "flag", "program", "name", "page"]

  private mutating func add(_ value: ValueEntry, _ first: KnowledgeRecord.Field) {
    switch owner {
    case .flag: knowledge.map { knowledge?.flags[$0.flags.count - 1].values.append(value) }
    case .operand: knowledge.map { knowledge?.operands[$0.operands.count - 1].values.append(value) }
    case .none: report(first, "a value must follow a flag or an operand")
    }
  }

  private mutating func report(_ field: KnowledgeRecord.Field, _ message: String) {
    problems.append(KnowledgeProblem(line: field.line, message: message))
  }

  private mutating func read<Value>(_ field: KnowledgeRecord.Field, _ make: (String) -> Value?) -> Value? {
    let value = make(field.value)
    if value == nil { report(field, "`\(field.value)` is not a value of `\(field.key)`") }
    return value
  }

  private mutating func yes(_ field: KnowledgeRecord.Field) -> Bool {
    read(field) { $0 == "yes" ? true : nil } ?? false
  }

  private mutating func list(_ field: KnowledgeRecord.Field) -> [String] {
    let items = CommandKnowledge.list(field.value)
    if items.isEmpty { report(field, "`\(field.key)` is empty") }
    return items
  }

  private mutating func sentence(
    _ fields: SentenceFields, _ first: KnowledgeRecord.Field, isNeeded: Bool, placeholders: [String]
  ) -> LocalizedSentence? {
    if isNeeded || fields.isStarted {
      if fields.english == nil { report(first, "`\(first.key): \(first.value)` has no English sentence") }
      if fields.korean == nil { report(first, "`\(first.key): \(first.value)` has no Korean sentence") }
    }
    guard let english = fields.english else { return nil }
    for text in isChecked ? [] : [english, fields.korean ?? ""] {
      for name in CommandKnowledge.placeholders(in: text) where !placeholders.contains(name) {
        report(first, "the sentence of `\(first.value)` has the unknown placeholder {\(name)}")
      }
    }
    return LocalizedSentence(english: english, korean: fields.korean)
  }
}

/// The sentence lines of one record.
private struct SentenceFields {
  var english: String?
  var korean: String?
  var isStarted: Bool { english != nil || korean != nil }

  /// False where the line is empty or there is one already.
  mutating func take(_ field: KnowledgeRecord.Field) -> Bool {
    guard !field.value.isEmpty else { return false }
    if field.key.hasSuffix("en") {
      guard english == nil else { return false }
      english = field.value
    } else {
      guard korean == nil else { return false }
      korean = field.value
    }
    return true
  }
}

extension CommandKnowledge {
  /// The items of a list with `, ` between them; a comma alone may be an item.
  static func list(_ text: String) -> [String] {
    // Most have one item, and every start reads hundreds of lists.
    if !text.utf8.contains(UInt8(ascii: " ")) { return text.isEmpty ? [] : [text] }
    var items: [String] = []
    var item: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let isDivider = byte == UInt8(ascii: ",") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
      if isDivider, !item.isEmpty {
        items.append(String(decoding: item, as: UTF8.self))
        item = []
      } else if byte != UInt8(ascii: " ") || !item.isEmpty {
        item.append(byte)
      }
    }
    if !item.isEmpty { items.append(String(decoding: item, as: UTF8.self)) }
    return items
  }

  /// The names in single braces in a sentence, in order.
  package static func placeholders(in sentence: String) -> [String] {
    var names: [String] = []
    var rest = sentence.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[rest.index(after: open)...]
      if rest.first == UInt8(ascii: "{") {
        rest = rest.dropFirst()
        continue
      }
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = rest[..<close]
      if !name.isEmpty, name.allSatisfy({ $0 > 0x60 && $0 < 0x7B || $0 == UInt8(ascii: "-") }) {
        names.append(String(decoding: name, as: UTF8.self))
      }
    }
    return names
  }
}
