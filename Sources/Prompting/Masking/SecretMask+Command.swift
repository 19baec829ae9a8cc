import ShellGrammar

extension SecretMask {
  /// `command` with the names replaced so that every secret stays part of the one word it stands in, whatever it holds;
  /// nil where that cannot be made sure of.
  package func restore(inCommand command: String) -> String? {
    CommandRestoration(mask: self, command: command).restored(depth: 0)
  }
}

/// Puts secrets back into one command line: as the quotes around each name ask for, then read again to be sure.
struct CommandRestoration {
  let mask: SecretMask
  let command: String
  /// Scripts within scripts: deeper ones are refused.
  private static let deepest = 3

  init(mask: SecretMask, command: String) {
    self.mask = mask
    self.command = command
  }

  func restored(depth: Int) -> String? {
    let text = ScannedText(command)
    let occurrences = mask.occurrences(in: text)
    if occurrences.isEmpty { return command }
    let isVariable = occurrences.contains {
      text[$0.range.lowerBound - 1] == 0x24 || text[$0.range.lowerBound - 1] == 0x7B
    }
    if !isVariable, occurrences.allSatisfy({ Self.isPlainEverywhere($0.secret) }) { return mask.restore(command) }
    let script = ShellParser().parse(command)
    guard depth <= Self.deepest, script.diagnostics.isEmpty else { return nil }
    var scripts = NestedScripts(mask: mask)
    guard
      scripts.collect(script.list, restore: { CommandRestoration(mask: mask, command: $0).restored(depth: depth + 1) })
    else { return nil }
    let places = SecretPlaces(script.list)
    var edits = scripts.edits
    for (range, secret) in occurrences where !scripts.edits.contains(where: { $0.range.contains(range.lowerBound) }) {
      guard let edit = places.edit(range, secret) else { return nil }
      edits.append(edit)
    }
    let result = apply(edits, to: text)
    return isSame(script, ShellParser().parse(result), scripts) ? result : nil
  }

  /// Whether a secret means itself wherever it stands: also within another language or a script in quotes.
  private static func isPlainEverywhere(_ secret: String) -> Bool {
    secret.utf8.allSatisfy { ScannedText.isKeyByte($0) } && secret.utf8.contains(where: ScannedText.isLetter)
      && secret.utf8.first != UInt8(ascii: "-")
  }

  private func apply(_ edits: [CommandEdit], to text: ScannedText) -> String {
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += text.bytes[position..<edit.range.lowerBound]
      result += edit.text.utf8
      position = edit.range.upperBound
    }
    return String(decoding: result + text.bytes[position...], as: UTF8.self)
  }

  /// Whether every word is what it was, but for the secrets.
  private func isSame(_ before: ParsedScript, _ after: ParsedScript, _ scripts: NestedScripts) -> Bool {
    guard after.diagnostics.isEmpty else { return false }
    let wanted = WordValues(mask: mask, scripts: scripts.values).values(of: before.list)
    return wanted == WordValues(mask: nil, scripts: [:]).values(of: after.list)
  }
}

/// A part of a command line and what takes its place.
struct CommandEdit: Hashable {
  var range: Range<Int>
  var text: String
}
