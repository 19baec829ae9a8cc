import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ node: ParameterExpansion, text: String, depth: Int) {
    var values = ["value": text, "name": node.name]
    if let index = node.index { values["index"] = argument(index).text }
    let sentence = sentence(node, &values)
    add(.expansion, node.range, depth, sentence, values)
    for word in words(of: node.operation) { explainExpansions(word.parts, depth: depth + 1) }
  }

  private func words(of operation: ParameterExpansion.Operation?) -> [Word] {
    switch operation {
    case .fallback(_, _, let word), .removePattern(_, let word), .changeCase(_, let word): [word].compactMap { $0 }
    case .replace(_, let pattern, let replacement): [pattern, replacement].compactMap { $0 }
    case .slice, .transform, nil: []
    }
  }

  private func sentence(_ node: ParameterExpansion, _ values: inout [String: String]) -> LocalizedSentence {
    if node.isLength {
      let isAll = values["index"] == "@" || values["index"] == "*"
      if node.name == "@" || node.name == "*" { return ExpansionSentences.argumentCount }
      return isAll ? ExpansionSentences.elementCount : ExpansionSentences.length
    }
    if node.isIndirect {
      if values["index"] == "@" || values["index"] == "*" { return ExpansionSentences.keys }
      return node.name.hasSuffix("*") || node.name.hasSuffix("@")
        ? ExpansionSentences.variableNames : ExpansionSentences.indirect
    }
    if let operation = node.operation { return sentence(operation, &values) }
    switch node.name {
    case "@", "*": return ExpansionSentences.allArguments
    case "#": return ExpansionSentences.argumentCount
    case "?": return ExpansionSentences.status
    case "$": return ExpansionSentences.processID
    case "!": return ExpansionSentences.backgroundID
    case "-": return ExpansionSentences.shellFlags
    case "0": return ExpansionSentences.scriptName
    default: break
    }
    if node.name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return ExpansionSentences.argument }
    switch values["index"] {
    case nil: return ExpansionSentences.variable
    case "@", "*": return ExpansionSentences.allElements
    default: return ExpansionSentences.element
    }
  }

  private func sentence(
    _ operation: ParameterExpansion.Operation, _ values: inout [String: String]
  ) -> LocalizedSentence {
    switch operation {
    case .fallback(let sign, _, let word):
      values["word"] = shown(word)
      switch sign {
      case "=": return ExpansionSentences.assignFallback
      case "?": return ExpansionSentences.errorFallback
      case "+": return ExpansionSentences.alternative
      default: return ExpansionSentences.fallback
      }
    case .removePattern(let sign, let word):
      values["word"] = shown(word)
      switch sign {
      case "#": return ExpansionSentences.removePrefix
      case "##": return ExpansionSentences.removeLongestPrefix
      case "%": return ExpansionSentences.removeSuffix
      default: return ExpansionSentences.removeLongestSuffix
      }
    case .replace(let sign, let pattern, let replacement):
      values["word"] = shown(pattern)
      values["new"] = shown(replacement)
      switch sign {
      case "//": return ExpansionSentences.replaceAll
      case "/#": return ExpansionSentences.replaceFirst
      case "/%": return ExpansionSentences.replaceFirst
      default: return ExpansionSentences.replaceFirst
      }
    case .slice(let offset, let length):
      values["word"] = frame.script.text(in: offset.range)
      values["new"] = length.map { frame.script.text(in: $0.range) } ?? ""
      let isList = values["index"] == "@" || values["index"] == "*" || values["name"] == "@" || values["name"] == "*"
      if isList {
        values["name"] = values["index"] == nil ? filled(ExpansionSentences.theArguments) : values["name"]
        return length == nil ? ExpansionSentences.listSlice : ExpansionSentences.listSliceWithLength
      }
      return length == nil ? ExpansionSentences.slice : ExpansionSentences.sliceWithLength
    case .changeCase(let sign, _):
      switch sign {
      case "^": return ExpansionSentences.upperCaseFirst
      case "^^": return ExpansionSentences.upperCase
      case ",": return ExpansionSentences.lowerCaseFirst
      default: return ExpansionSentences.lowerCase
      }
    case .transform(let sign):
      values["word"] = String(sign)
      return ExpansionSentences.transform
    }
  }

  private func shown(_ word: Word?) -> String {
    let text = word.map { argument($0).text } ?? ""
    return text.isEmpty ? filled(ExpansionSentences.nothing) : text
  }
}
