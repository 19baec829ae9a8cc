/// Drops the thinking that some models put before their answer, between `<think>` and `</think>`, wherever it is cut.
struct ThinkingFilter: Sendable {
  private enum Place: Sendable {
    /// Nothing but blanks so far, or a piece of an opening tag.
    case start
    /// After an opening tag.
    case thinking(closing: String)
    /// After a closing tag: the blanks that follow it are dropped.
    case blank
    case answer
  }

  private static let tags = ["<think>": "</think>", "<thinking>": "</thinking>", "<thought>": "</thought>"]
  /// The most blanks before a tag: a hostile stream of them is passed on.
  private static let blankLimit = 1024

  private var place = Place.start
  private var held = ""

  /// The part of the answer that `text` brings.
  mutating func take(_ text: String) -> String {
    if case .answer = place { return text }
    held += text
    if case .start = place { open() }
    if case .thinking(let closing) = place { close(at: closing) }
    if case .blank = place { drop() }
    guard case .answer = place else { return "" }
    defer { held = "" }
    return held
  }

  /// What was held back as it might have been a tag; thinking that was never closed is none.
  mutating func end() -> String {
    defer { held = "" }
    guard case .start = place else { return "" }
    return held
  }

  private mutating func open() {
    let begun = held.drop { $0.isWhitespace }
    if let (opening, closing) = Self.tags.first(where: { begun.hasPrefix($0.key) }) {
      held = String(begun.dropFirst(opening.count))
      place = .thinking(closing: closing)
    } else if !Self.tags.keys.contains(where: { $0.hasPrefix(begun) }) || held.utf8.count > Self.blankLimit {
      place = .answer
    }
  }

  private mutating func close(at closing: String) {
    if let range = held.firstRange(of: closing) {
      held = String(held[range.upperBound...])
      place = .blank
    } else {
      // Only what may be the beginning of the closing tag can matter still.
      held = String(held.suffix(closing.count - 1))
    }
  }

  private mutating func drop() {
    held = String(held.drop { $0.isWhitespace })
    if !held.isEmpty { place = .answer }
  }

  /// All of an answer's text without thinking whose opening tag the server left out, as templates that begin with it do.
  static func withoutUnopened(_ text: String) -> String {
    let begun = text.drop { $0.isWhitespace }
    guard !begun.hasPrefix("{"), !tags.keys.contains(where: begun.hasPrefix) else { return text }
    for closing in tags.values {
      if let range = text.firstRange(of: closing) {
        return String(text[range.upperBound...].drop { $0.isWhitespace })
      }
    }
    return text
  }
}
