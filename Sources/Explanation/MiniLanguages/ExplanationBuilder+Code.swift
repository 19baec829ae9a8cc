import CommandReference
import Platform
import ShellGrammar

extension ExplanationBuilder {
  /// Explains a value by the language that it is written in.
  mutating func explainCode(_ argument: ArgumentText, _ bytes: Range<Int>, _ language: ValueLanguage, depth: Int) {
    switch language {
    case .shell: explainShell(argument, bytes, depth: depth)
    case .awk: explainParts(argument, bytes, AwkLanguage.parts, unread: AwkSentences.unread, depth: depth)
    case .sed: explainParts(argument, bytes, SedLanguage.parts, unread: SedSentences.unread, depth: depth)
    case .mode: explainParts(argument, bytes, FileModeLanguage.parts, unread: nil, depth: depth)
    case .regex, .extendedRegex, .glob, .command, .dateFormat, .size, .signal, .port: break
    }
  }

  /// Adds the parts that `read` finds; what the shell puts into the text at run time cannot be read.
  private mutating func explainParts(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ read: ([UInt8], Language) -> [CodePart]?,
    unread: LocalizedSentence?, depth: Int
  ) {
    let isFixed = !bytes.contains(where: argument.isExpanded)
    guard isFixed, let parts = read(Array(argument.bytes[bytes]), self.language) else {
      if let unread { add(.code, argument.outerRange(bytes), depth, unread, ["value": argument.text(bytes)]) }
      return
    }
    for part in parts {
      let range = (part.range.lowerBound + bytes.lowerBound)..<(part.range.upperBound + bytes.lowerBound)
      add(.code, argument.innerRange(range), depth + part.level, part.sentence, part.values)
    }
  }
}
