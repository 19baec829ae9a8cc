import ShellGrammar

/// The commands and notes that stand in a model's JSON.
struct JSONAnswers: Sendable {
  /// A command's text as the string said it, and the object it stood in.
  struct Found: Sendable {
    var text: String
    var object: Int
    /// Whether `\'` stands for an apostrophe perhaps.
    var hasEscapedApostrophe = false
  }

  private(set) var commands: [Found] = []
  /// Whether a property for a command was there and empty.
  private(set) var hasEmptyCommand = false
  /// Whether a property for a command or a note was begun.
  var hasAnswerKey = false
  /// Whether a string was longer than a command may be.
  private(set) var hasTooLong = false
  private var notes: [Int: String] = [:]
  private var firstNote: String?
  private var objects = 0

  /// The number of another object.
  mutating func nextObject() -> Int {
    objects += 1
    return objects
  }

  /// The note beside the command at `index`, else the first of all.
  func note(ofCommand index: Int) -> String? {
    commands.indices.contains(index) ? notes[commands[index].object] ?? firstNote : firstNote
  }

  /// Takes a complete string; JSON inside it is read as JSON, at most `depth` times.
  mutating func take(_ string: JSONStringReader, as key: AnswerKey, in object: Int, depth: Int) {
    switch key {
    case .note: take(note: string.text, in: object)
    case .command, .commands:
      if takeNested(string, depth: depth) { return }
      if string.isTooLong {
        hasTooLong = true
      } else if string.bytes.allSatisfy(\.isJSONBlank) {
        hasEmptyCommand = true
      } else {
        commands.append(
          Found(text: string.text, object: object, hasEscapedApostrophe: string.hasEscapedApostrophe))
      }
    case .other: _ = takeNested(string, depth: depth)
    }
  }

  /// Takes a `null` or a list without elements.
  mutating func takeNothing(as key: AnswerKey) {
    switch key {
    case .command, .commands: if hasAnswerKey { hasEmptyCommand = true }
    case .note, .other: break
    }
  }

  /// Takes the words of `"command": ["ls", "-la"]`: the arguments of one command, or several commands.
  mutating func take(words: [JSONStringReader], in object: Int, depth: Int) {
    let isArguments = words.count > 1 && words.first.map { !$0.bytes.contains(UInt8(ascii: " ")) } == true
    guard isArguments else {
      for word in words { take(word, as: .command, in: object, depth: depth) }
      return
    }
    let text = words.map { ShellQuoting.quote($0.text) }.joined(separator: " ")
    guard text.utf8.count <= ReplyReader.commandLimit else { return hasTooLong = true }
    commands.append(Found(text: text, object: object))
  }

  private mutating func take(note: String, in object: Int) {
    if note.utf8.allSatisfy(\.isJSONBlank) { return }
    if notes[object] == nil { notes[object] = note }
    if firstNote == nil { firstNote = note }
  }

  /// Whether the string is JSON itself with an answer in it.
  private mutating func takeNested(_ string: JSONStringReader, depth: Int) -> Bool {
    guard depth > 0, let first = string.bytes.first(where: { !$0.isJSONBlank }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    var nested = JSONReply(depth: depth - 1)
    let bytes = string.bytes.drop { $0.isJSONBlank }
    nested.begin(with: first)
    for byte in bytes.dropFirst() where nested.isInside { _ = nested.take(byte) }
    let inner = nested.answers
    guard !nested.isInside, !inner.commands.isEmpty || inner.hasEmptyCommand else { return false }
    for (index, found) in inner.commands.enumerated() {
      var found = found
      found.object = nextObject()
      commands.append(found)
      if let note = inner.note(ofCommand: index) { take(note: note, in: found.object) }
    }
    if inner.commands.isEmpty, let note = inner.firstNote { take(note: note, in: nextObject()) }
    hasEmptyCommand = hasEmptyCommand || inner.hasEmptyCommand
    hasAnswerKey = true
    return true
  }
}
