/// A reply that is no JSON, line by line: fenced blocks are read as soon as they are closed, the rest at the end.
struct PlainReply: Sendable {
  /// The commands of the blocks closed so far.
  private(set) var blockCommands: [String] = []
  /// The block that is open.
  private(set) var fence: FenceMark?
  /// Whether the open block has a line with more than blanks.
  private(set) var fenceHasInk = false
  /// The text outside of blocks; nil stands for a block.
  private(set) var lines: [String?] = []

  private var block: [UInt8] = []
  private var isBlockTooLong = false
  /// Whether a block was longer than a command may be.
  private(set) var hasTooLong = false
  private var blocks = 0
  private var hasShellBlock = false
  /// More blocks than this are not looked into, and more commands not kept.
  private static let blockLimit = 24
  private static let commandLimit = 50
  private let wanted: Int

  init(wanted: Int) { self.wanted = wanted }

  /// The commands in `text`, all of which is there.
  static func commands(in text: String, wanted: Int) -> [String] {
    var reply = PlainReply(wanted: wanted)
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) { reply.take(line: Array(line)) }
    return reply.finish(isCut: false)
  }

  /// Takes a whole line, without its line end.
  mutating func take(line: [UInt8]) {
    let line = line.last == 0x0D ? Array(line.dropLast()) : line
    if let fence {
      if fence.isClosed(by: line) { return closeBlock() }
      if let content = fence.contentBeforeClose(in: line) {
        append(content)
        return closeBlock()
      }
      append(line[...])
    } else if let mark = FenceMark(line) {
      if case .markdown = mark.content { return }
      fence = mark
      fenceHasInk = false
      block = []
      isBlockTooLong = false
    } else {
      lines.append(String(decoding: line, as: UTF8.self))
    }
  }

  /// The commands of the whole reply; of a cut one only those in closed blocks.
  mutating func finish(isCut: Bool) -> [String] {
    if fence != nil, !isCut { closeBlock() }
    if !blockCommands.isEmpty || isCut { return blockCommands }
    return ProseReading(lines: lines, wanted: wanted, isWhole: blocks == 0).commands
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    if line.contains(where: { !$0.isJSONBlank }) { fenceHasInk = true }
    guard block.count + line.count < 2 * ReplyReader.commandLimit else {
      isBlockTooLong = true
      return
    }
    block += line
    block.append(0x0A)
  }

  private mutating func closeBlock() {
    guard let mark = fence else { return }
    fence = nil
    blocks += 1
    defer { lines.append(nil) }
    guard case .shell = mark.content else { return }
    hasTooLong = hasTooLong || isBlockTooLong
    if isBlockTooLong || blocks > Self.blockLimit { return }
    var text = String(decoding: block, as: UTF8.self)
    block = []
    if !fenceHasInk, !mark.namesLanguage { text = mark.info }
    let before = lines.last { $0?.isEmpty != true } ?? nil
    let asVariants = wanted > 1 || before.map(Prose.offersAlternatives) == true
    let commands = CommandBlock.commands(in: text, asVariants: asVariants).filter { command in
      !Refusal.isOne(command) && (mark.namesShell || mayBeCommand(command))
    }
    hasShellBlock = hasShellBlock || mark.namesShell
    blockCommands += commands.prefix(max(0, Self.commandLimit - blockCommands.count))
  }

  /// A block without a language may also hold what a command writes, above all where another names a shell.
  private func mayBeCommand(_ text: String) -> Bool {
    if CommandLikeness.of(text) >= (hasShellBlock ? .sure : .possible) { return true }
    guard let name = text.split(separator: " ", maxSplits: 1).first, !CommandText.parses(text) else { return false }
    return KnownPrograms.contains(String(name))
  }
}
