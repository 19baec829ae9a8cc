import CommandReference
import Explanation

/// One flag, as a line for a model, and the texts that a request is held against.
struct FlagLine: Sendable {
  let spellings: [String]
  /// The texts that say what it does, its spellings among them.
  let texts: [String]
  private let argument: FlagArgument
  private let sentence: String
  private static let lengthLimit = 120

  /// The line of an entry of our own; nil where nothing is known but its name.
  init?(_ flag: FlagEntry) {
    guard let says = flag.says else { return nil }
    self.init(flag.spellings, flag.argument, says.english, texts: [says.english, says.korean ?? ""])
  }

  /// The line of a manual page's entry; nil where it says nothing.
  init?(_ flag: ManualFlag) {
    guard !flag.sentence.isEmpty else { return nil }
    self.init(flag.spellings, flag.argument, flag.sentence, texts: [flag.sentence])
  }

  private init(_ spellings: [String], _ argument: FlagArgument, _ sentence: String, texts: [String]) {
    self.spellings = spellings
    self.argument = argument
    self.sentence = sentence
    self.texts = texts + spellings
  }

  /// The line: its spellings, what it takes, what it does.
  var line: String {
    let value = argumentName.map { " " + $0 } ?? ""
    return String((spellings.joined(separator: ", ") + value + ": " + shortened).prefix(Self.lengthLimit))
  }

  private static let openings = [
    "{flag} specifies that we want to ", "{flag} specifies that we want ", "{flag} specifies that ", "{flag}: ",
    "{flag} ",
  ]

  /// `{flag} specifies that we want to list …` as `list …`.
  private var shortened: String {
    let opening = Self.openings.first { sentence.hasPrefix($0) } ?? ""
    let text = SentenceTemplate.fill(
      String(sentence.dropFirst(opening.count)),
      ["value": argumentName ?? "the value", "flag": "it", "program": "it"])
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private var argumentName: String? {
    switch argument {
    case .none: nil
    case .required(let name): name
    case .attached(let name): "[=\(name)]"
    case .optional(let name): "[\(name)]"
    case .several(let name): name + "..."
    case .words(let names): names.joined(separator: " ")
    case .command(let terminators): "COMMAND " + terminators.joined(separator: "|")
    }
  }
}
