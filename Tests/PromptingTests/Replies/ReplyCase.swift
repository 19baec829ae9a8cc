import Prompting

/// A reply, and what is to be read from it.
struct ReplyCase: CustomStringConvertible, Sendable {
  var reply: String
  var wanted: Int
  var commands: [String]
  var note: String?
  var ending: Reply.Ending
  var isCut: Bool

  /// A reply with one command.
  init(_ reply: String, _ command: String, note: String? = nil) {
    self.init(reply, [command], wanted: 1, note: note)
  }

  /// A reply with these commands.
  init(_ reply: String, _ commands: [String], wanted: Int, note: String? = nil, isCut: Bool = false) {
    self.reply = reply
    self.wanted = wanted
    self.commands = commands
    self.note = note
    ending = .commands
    self.isCut = isCut
  }

  /// A reply without a command.
  init(_ reply: String, _ ending: Reply.Ending, note: String? = nil, isCut: Bool = false) {
    self.init(reply, [], wanted: 1, note: note, isCut: isCut)
    self.ending = ending
  }

  var description: String { String(reply.prefix(60)) }

  /// What is wrong with `read`; nil where all is as it should be.
  func fault(in read: Reply) -> String? {
    let texts = read.commands.map(\.text)
    if texts != commands { return "commands \(texts), not \(commands), in \(reply)" }
    if read.ending != ending { return "ending \(read.ending), not \(ending), in \(reply)" }
    if let note, read.note != note { return "note \(read.note ?? "nil"), not \(note), in \(reply)" }
    return nil
  }

  /// The reply read in these pieces.
  func read(_ pieces: some Sequence<String>) -> Reply {
    var reader = ReplyReader(wanted: wanted)
    for piece in pieces { reader.take(piece) }
    return reader.finish(isCut: isCut)
  }
}
