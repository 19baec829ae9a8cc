/// A phrase with places: `{NAME}`, `{NAME:modifier}`, and parts in brackets that are there only where their places are filled.
struct HeadlineTemplate {
  private enum Piece {
    case text(String)
    case place(String, modifier: String?)
    case optional([Piece])
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var rest = Substring(text)
    pieces = Self.read(&rest, isOptional: false)
  }

  private static func read(_ rest: inout Substring, isOptional: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    func flushed() -> [Piece] { literal.isEmpty ? [] : [.text(literal)] }
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case "]" where isOptional:
        return pieces + flushed()
      case "[":
        pieces += flushed()
        literal = ""
        pieces.append(.optional(read(&rest, isOptional: true)))
      case "{":
        pieces += flushed()
        literal = ""
        let name = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(name.count + 1)
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        pieces.append(.place(parts.first ?? "", modifier: parts.count > 1 ? parts[1] : nil))
      default: literal.append(character)
      }
    }
    return pieces + flushed()
  }

  /// The names of the places.
  var names: [String] { Self.names(pieces) }

  private static func names(_ pieces: [Piece]) -> [String] {
    pieces.flatMap { piece in
      switch piece {
      case .text: [String]()
      case .place(let name, _): [name]
      case .optional(let inner): names(inner)
      }
    }
  }

  /// The phrase with its places filled; nil where one outside brackets has no value.
  func fill(_ value: (_ name: String, _ modifier: String?) -> String?) -> String? {
    var sentence = ""
    var values: [String: String] = [:]
    guard Self.append(pieces, &sentence, &values, value) else { return nil }
    return SentenceTemplate.fill(sentence, values)
  }

  /// Writes the pieces as a template of sentences, with numbers for the places.
  private static func append(
    _ pieces: [Piece], _ sentence: inout String, _ values: inout [String: String],
    _ value: (_ name: String, _ modifier: String?) -> String?
  ) -> Bool {
    for piece in pieces {
      switch piece {
      case .text(let text): sentence += text
      case .place(let name, let modifier):
        guard let text = value(name, modifier) else { return false }
        if text.isEmpty { continue }
        let key = String(values.count)
        values[key] = text
        sentence += "{" + key + "}"
      case .optional(let inner):
        var part = ""
        if append(inner, &part, &values, value) { sentence += part }
      }
    }
    return true
  }
}
