import CommandReference

/// One flag, as a line for a model, and the texts that a request is held against.
struct FlagLine: Sendable {
  let spellings: [String]
  let line: String
  let texts: [String]
  private static let lengthLimit = 120

  /// The line of an entry of our own; nil where nothing is known but its name.
  init?(_ flag: FlagEntry) {
    guard let says = flag.says else { return nil }
    let sentence = Self.shortened(says.english, value: Self.name(of: flag.argument))
    self.init(
      spellings: flag.spellings, argument: flag.argument, sentence: sentence, texts: [says.english, says.korean ?? ""])
  }

  /// The line of a manual page's entry; nil where it says nothing.
  init?(_ flag: ManualFlag) {
    guard !flag.sentence.isEmpty else { return nil }
    self.init(spellings: flag.spellings, argument: flag.argument, sentence: flag.sentence, texts: [flag.sentence])
  }

  private init(spellings: [String], argument: FlagArgument, sentence: String, texts: [String]) {
    self.spellings = spellings
    self.texts = texts + spellings.map { $0.replacing("-", with: " ") }
    let value = Self.name(of: argument).map { " " + $0 } ?? ""
    line = String((spellings.joined(separator: ", ") + value + ": " + sentence).prefix(Self.lengthLimit))
  }

  /// `{flag} specifies that we want to list …` as `list …`.
  private static func shortened(_ sentence: String, value: String?) -> String {
    var text = sentence
    for opening in [
      "{flag} specifies that we want to ", "{flag} specifies that we want ", "{flag} specifies that ", "{flag}: ",
      "{flag} ",
    ]
    where text.hasPrefix(opening) {
      text = String(text.dropFirst(opening.count))
      break
    }
    text = text.replacing("{value}", with: value ?? "the value").replacing("{flag}", with: "it")
      .replacing("{program}", with: "it").replacing("{{", with: "{").replacing("}}", with: "}")
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func name(of argument: FlagArgument) -> String? {
    switch argument {
    case .none: nil
    case .required(let name): name
    case .attached(let name): "[=\(name)]"
    case .optional(let name): "[\(name)]"
    case .words(let names): names.joined(separator: " ")
    case .command(let terminators): "COMMAND " + terminators.joined(separator: "|")
    }
  }
}
