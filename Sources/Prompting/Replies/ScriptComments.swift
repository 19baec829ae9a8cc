import ShellGrammar

/// Takes the comments out of a script: an interactive zsh would read them as words.
enum ScriptComments {
  /// The source without its comments and without the lines that were nothing else; as it is where it would say
  /// something else then.
  static func removed(from script: ParsedScript) -> String {
    guard !script.comments.isEmpty else { return script.source }
    let source = Array(script.source.utf8)
    var bytes: [UInt8] = []
    var position = 0
    for comment in script.comments {
      let range = comment.range
      // One that was read twice stands here twice.
      if range.start < position { continue }
      guard range.end <= source.count,
        comment.text.utf8.elementsEqual(source[range.start..<range.end])
      else { return script.source }
      bytes += source[position..<range.start]
      position = range.end
      while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
      let isWholeLine = bytes.last == 0x0A || bytes.isEmpty
      if isWholeLine, position < source.count, source[position] == 0x0A { position += 1 }
    }
    bytes += source[position...]
    let text = String(decoding: bytes, as: UTF8.self)
    let says = ShellParser().parse(text)
    return says.diagnostics.isEmpty && says.list.structurallyEquals(script.list) ? text : script.source
  }
}
