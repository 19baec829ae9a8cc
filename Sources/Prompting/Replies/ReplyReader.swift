/// Reads a model's reply while it streams, each byte once: JSON first, else fenced blocks, else prose.
package struct ReplyReader: Sendable {
  /// The most bytes of a command.
  package static let commandLimit = 8 << 10
  /// The most bytes of a reply that are read.
  package static let replyLimit = 256 << 10
  private static let noteLimit = 1 << 10

  /// Whether there was more than is read.
  package private(set) var isExhausted = false

  private let wanted: Int
  private var json = JSONReply()
  private var plain: PlainReply
  private var thinking = ThinkingFilter()
  private var line: [UInt8] = []
  private var count = 0
  private var lineHasInk = false
  private var hasInk = false
  /// How many commands of the JSON were looked at, those that were kept, and one that says there is none.
  private var lookedAt = 0
  private var kept: [Kept] = []
  private var refusal: String?

  private struct Kept: Sendable {
    var text: String
    /// Which of the JSON's commands it is.
    var index: Int
  }

  /// A reader of a reply that was asked for so many commands.
  package init(wanted: Int) {
    self.wanted = wanted
    plain = PlainReply(wanted: wanted)
  }

  /// Takes the next piece; it may begin and end anywhere.
  package mutating func take(_ piece: String) {
    for byte in piece.utf8 {
      guard count < Self.replyLimit else {
        isExhausted = true
        return
      }
      count += 1
      switch thinking.take(byte, inJSON: json.isInside) {
      case .text(let bytes): for byte in bytes { read(byte) }
      case .byte: read(byte)
      case .held: break
      case .restart: forget()
      }
    }
  }

  /// The commands that are complete so far, each as sure as it will be; no later piece takes one back but the end of
  /// thinking.
  package var commands: [Reply.Command] {
    if !kept.isEmpty {
      return kept.map { Reply.Command(text: $0.text, note: bounded(json.answers.note(ofCommand: $0.index))) }
    }
    return json.isInside || json.answers.hasAnswerKey ? [] : plain.blockCommands.map { Reply.Command(text: $0) }
  }

  /// The model's note, as far as it has come.
  package var note: String? { bounded(json.answers.note(ofCommand: kept.first?.index ?? 0) ?? json.openNote) }

  /// What the whole reply says; `isCut` where it ended before the model was done.
  package mutating func finish(isCut: Bool) -> Reply {
    if case .text(let bytes) = thinking.finish() { for byte in bytes { read(byte) } }
    let isCut = isCut || isExhausted
    let isOpen = json.isInside
    if !isCut { json.finish() }
    collect()
    if !kept.isEmpty { return Reply(commands: commands, note: commands[0].note) }
    if isOpen && isCut { return Reply(ending: .cut) }
    let note = bounded(json.answers.note(ofCommand: 0) ?? refusal)
    if json.answers.hasEmptyCommand || refusal != nil { return Reply(note: note, ending: .noCommand) }
    if !isCut { endLine() }
    let found = plain.finish(isCut: isCut)
    if !found.isEmpty, !json.answers.hasAnswerKey { return Reply(commands: found.map { Reply.Command(text: $0) }) }
    if isCut || json.answers.hasTooLong || plain.hasTooLong { return Reply(ending: .cut) }
    guard json.answers.hasAnswerKey else { return Reply(note: bounded(prose), ending: .noCommand) }
    return note != nil && !json.isBroken ? Reply(note: note, ending: .noCommand) : Reply(ending: .unreadable)
  }

  /// What stands outside of blocks.
  private var prose: String? {
    var text = ""
    for case .some(let line) in plain.lines.prefix(20) where text.utf8.count < Self.noteLimit {
      text += (text.isEmpty ? "" : "\n") + line
    }
    return text
  }

  private func bounded(_ text: String?) -> String? {
    guard let text else { return nil }
    let note = CommandText.trimmed(text)
    return note.isEmpty ? nil : String(note.prefix(Self.noteLimit))
  }

  private mutating func forget() {
    json = JSONReply()
    plain = PlainReply(wanted: wanted)
    line = []
    lineHasInk = false
    hasInk = false
    kept = []
    lookedAt = 0
    refusal = nil
  }
}

extension ReplyReader {
  private mutating func read(_ byte: UInt8) {
    if json.isInside {
      if json.take(byte) {
        if !json.isInside || json.answers.commands.count > lookedAt { collect() }
      } else if canBeginJSON(byte) {
        json.begin(with: byte)
      }
    } else if canBeginJSON(byte) {
      json.begin(with: byte)
    }
    guard byte != 0x0A else { return endLine() }
    line.append(byte)
    if !byte.isJSONBlank {
      lineHasInk = true
      hasInk = true
    }
  }

  private mutating func endLine() {
    plain.take(line: line)
    line.removeAll(keepingCapacity: true)
    lineHasInk = false
  }

  /// Whether a value of JSON may begin here: not behind a quote of a command, nor inside a block of commands.
  private func canBeginJSON(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"") else { return false }
    if let fence = plain.fence, case .shell = fence.content, plain.fenceHasInk || lineHasInk { return false }
    guard byte == UInt8(ascii: "{") else {
      // A reply that is a list, or JSON inside a string, is nothing else.
      return !lineHasInk && (byte == UInt8(ascii: "[") || !hasInk || plain.fence != nil && !plain.fenceHasInk)
    }
    return line.last.map { $0.isJSONBlank || ":(`=>,]}".utf8.contains($0) } ?? true
  }

  /// Looks at the commands that the JSON brought since.
  private mutating func collect() {
    let found = json.answers.commands
    while lookedAt < found.count {
      if let text = CommandText.command(in: found[lookedAt], wanted: wanted), kept.count < 50 {
        kept.append(Kept(text: text, index: lookedAt))
      } else {
        refusal = found[lookedAt].text
      }
      lookedAt += 1
    }
  }
}
