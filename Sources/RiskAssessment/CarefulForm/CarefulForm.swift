package import ShellGrammar

/// A command turned into one that asks, lists or refuses where the command itself would delete or overwrite.
package enum CarefulForm {
  /// The careful form of a script; nil where none is known, or where the script takes care already.
  package static func of(_ script: ParsedScript) -> String? {
    guard script.diagnostics.isEmpty else { return nil }
    let canAsk = canAsk(script)
    var edits: [Edit] = []
    script.list.forEachSimpleCommand { edits += Self.edits(of: $0, canAsk: canAsk) }
    guard !edits.isEmpty else { return nil }
    let careful = apply(edits, to: script.source)
    // What cannot be read again is no form to offer.
    return careful != script.source && ShellParser().parse(careful).diagnostics.isEmpty ? careful : nil
  }

  /// Text that takes the place of a part of the source.
  struct Edit {
    var range: SourceRange
    var text: String
  }

  /// Whether what asks reads the answer from the reader, not from a list of files that comes in.
  private static func canAsk(_ script: ParsedScript) -> Bool {
    var canAsk = script.list.items.allSatisfy { $0.andOrList.pipelines.allSatisfy { $0.commands.count < 2 } }
    script.list.forEachSimpleCommand { command in
      if ["read", "mapfile", "readarray"].contains(command.commandName) { canAsk = false }
      if command.redirections.contains(where: { [.input, .hereDocument, .hereString].contains($0.operator) }) {
        canAsk = false
      }
    }
    return canAsk
  }

  private static func edits(of command: SimpleCommand, canAsk: Bool) -> [Edit] {
    var words = command.words[...]
    // The flags of sudo are left to those who write them.
    if words.first?.literalValue == "sudo" { words = words.dropFirst() }
    guard let name = words.first?.literalValue, let edit = CarefulEdits.all[name] ?? CarefulEdits.tools[name] else {
      return []
    }
    return edit(CarefulEdits(words: Array(words), canAsk: canAsk))
  }

  private static func apply(_ edits: [Edit], to source: String) -> String {
    var bytes = Array(source.utf8)
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      var range = edit.range
      guard range.start <= range.end, range.end <= bytes.count else { return source }
      // A word that is taken away takes the blank before it along.
      if edit.text.isEmpty, range.start > 0, bytes[range.start - 1] == UInt8(ascii: " ") { range.start -= 1 }
      bytes.replaceSubrange(range.start..<range.end, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
