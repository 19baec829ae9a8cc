/// Leaves out what a model thinks aloud between `<think>` and `</think>` before it answers.
struct ThinkingFilter: Sendable {
  enum Step: Sendable {
    /// The byte belongs to the reply.
    case byte
    /// These bytes do: they only looked like a tag.
    case text([UInt8])
    /// Not known yet, or thinking.
    case held
    /// All before was thinking that began without its tag.
    case restart
  }

  private static let tags: Set<String> = ["think", "thinking", "thought", "reasoning"]
  private static let longestTag = 12

  private enum Place: Sendable { case beginning, thinking, reply }
  private var place = Place.beginning
  private var tag: [UInt8] = []

  /// Takes the next byte of the reply; inside JSON nothing is a tag.
  mutating func take(_ byte: UInt8, inJSON: Bool) -> Step {
    switch place {
    case .beginning: takeAtBeginning(byte)
    case .thinking: takeThinking(byte)
    case .reply: inJSON ? .byte : takeInReply(byte)
    }
  }

  /// What was held back when the reply ends.
  mutating func finish() -> Step {
    guard place == .beginning, !tag.isEmpty else { return .held }
    defer { tag = [] }
    return .text(tag)
  }

  private mutating func takeAtBeginning(_ byte: UInt8) -> Step {
    if tag.isEmpty {
      if byte.isJSONBlank { return .byte }
      guard byte == UInt8(ascii: "<") else {
        place = .reply
        return .byte
      }
      tag = [byte]
      return .held
    }
    tag.append(byte)
    if byte == UInt8(ascii: ">"), Self.tags.contains(String(decoding: tag.dropFirst().dropLast(), as: UTF8.self)) {
      tag = []
      place = .thinking
      return .held
    }
    if byte.isTagLetter, tag.count <= Self.longestTag { return .held }
    defer { tag = [] }
    place = .reply
    return .text(tag)
  }

  private mutating func takeThinking(_ byte: UInt8) -> Step {
    if closesTag(byte) { place = .beginning }
    return .held
  }

  private mutating func takeInReply(_ byte: UInt8) -> Step {
    guard closesTag(byte) else { return .byte }
    place = .beginning
    return .restart
  }

  /// Whether the byte is the last of `</think>`.
  private mutating func closesTag(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "<") {
      tag = [byte]
      return false
    }
    guard !tag.isEmpty else { return false }
    let isWhole = byte == UInt8(ascii: ">") && tag.starts(with: "</".utf8)
    let goesOn = tag.count == 1 ? byte == UInt8(ascii: "/") : byte.isTagLetter && tag.count <= Self.longestTag
    let name = String(decoding: tag.dropFirst(2), as: UTF8.self)
    if goesOn { tag.append(byte) } else { tag = [] }
    return isWhole && Self.tags.contains(name)
  }
}

extension UInt8 {
  fileprivate var isTagLetter: Bool { (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) }
}
