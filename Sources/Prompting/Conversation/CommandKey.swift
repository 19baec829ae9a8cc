import ShellGrammar

/// What two commands have in common that differ only in blanks and quoting.
enum CommandKey {
  /// The key of `command`.
  static func of(_ command: String) -> String {
    let script = ShellParser().parse(command)
    guard script.diagnostics.isEmpty else {
      return command.utf8.split(whereSeparator: \.isJSONBlank).map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: " ")
    }
    var list = script.list
    for index in list.items.indices { list.items[index].andOrList = plain(list.items[index].andOrList) }
    if let last = list.items.indices.last, list.items[last].terminator?.kind != .background {
      list.items[last].terminator = nil
    }
    return ShellPrinter().print(list)
  }

  private static func plain(_ list: AndOrList) -> AndOrList {
    var list = list
    list.first = plain(list.first)
    for index in list.rest.indices { list.rest[index].pipeline = plain(list.rest[index].pipeline) }
    return list
  }

  private static func plain(_ pipeline: Pipeline) -> Pipeline {
    var pipeline = pipeline
    for index in pipeline.commands.indices {
      guard case .simple(var simple) = pipeline.commands[index] else { continue }
      simple.words = simple.words.map(plain)
      pipeline.commands[index] = .simple(simple)
    }
    return pipeline
  }

  /// The word in its shortest quoting.
  private static func plain(_ word: Word) -> Word {
    guard let value = word.literalValue else { return word }
    return Word(parts: [.literal(ShellQuoting.quote(value), range: word.range)], range: word.range)
  }
}
