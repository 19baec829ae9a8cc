import CommandReference
import Platform
import ShellGrammar

extension ExplanationBuilder {
  /// A script, or a piece of one: sed takes several `-e` as the lines of one script.
  mutating func explainSed(_ argument: ArgumentText, _ bytes: Range<Int>, isExtended: Bool, depth: Int) {
    let dialect = SedLanguage.Dialect(
      isExtended: isExtended, isGNU: isGNU, isQuiet: !usedFlags.isDisjoint(with: ["-n", "--quiet", "--silent"]),
      isSeparate: !usedFlags.isDisjoint(with: ["-i", "--in-place", "-s", "--separate"]), subject: subject)
    let place = argument.outerRange(bytes).start
    let index = scriptPieces.count > 1 ? scriptPieces.firstIndex { $0.place == place } : nil
    let pieces = scriptPieces
    explainParts(
      argument, bytes,
      { text, language in
        guard let index else { return SedLanguage.parts(text, language, dialect) }
        return ScriptPiece.parts(of: index, in: pieces) { SedLanguage.parts($0, language, dialect) }
      }, unread: SedSentences.unread, depth: depth)
  }
}

/// One of several arguments that make a script together.
struct ScriptPiece {
  /// Where it stands in the command.
  var place: Int
  /// Its text; nothing where the shell completes it.
  var bytes: [UInt8]?

  /// The parts of the script that begin in one of its pieces, with places in that piece.
  static func parts(of index: Int, in pieces: [ScriptPiece], _ read: ([UInt8]) -> [CodePart]?) -> [CodePart]? {
    var script: [UInt8] = []
    var range = 0..<0
    for (number, piece) in pieces.enumerated() {
      guard let bytes = piece.bytes else { return nil }
      if number > 0 { script.append(UInt8(ascii: "\n")) }
      if number == index { range = script.count..<(script.count + bytes.count) }
      script += bytes
    }
    return read(script)?.filter { range.contains($0.range.lowerBound) }.map { part in
      var part = part
      let start = part.range.lowerBound - range.lowerBound
      part.range = start..<(min(part.range.upperBound, range.upperBound) - range.lowerBound)
      return part
    }
  }
}
