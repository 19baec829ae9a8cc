import CommandReference
import Platform
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ node: ParameterExpansion, text: String, depth: Int) {
    var values = ["value": text, "name": displayName(node)]
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

  /// How the sentences call the value: a variable by its name, `1` an argument, `a[0]` with its place.
  private func displayName(_ node: ParameterExpansion) -> String {
    if let number = Int(node.name), number > 0 {
      let name = language == .english ? HeadlineWords(language: language).ordinal(number) : node.name
      return filled(ExpansionSentences.argumentName, ["name": name])
    }
    guard node.operation != nil || node.isLength else { return node.name }
    if node.name == "0" { return filled(ExpansionSentences.shellName) }
    if node.name == "@" || node.name == "*" { return filled(ExpansionSentences.theArguments) }
    guard let index = node.index.map({ argument($0).text }), index != "@", index != "*" else { return node.name }
    return "\(node.name)[\(index)]"
  }

  private func isAll(_ index: String?) -> Bool { index == "@" || index == "*" }

  private func sentence(_ node: ParameterExpansion, _ values: inout [String: String]) -> LocalizedSentence {
    if node.isLength {
      if node.name == "@" || node.name == "*" { return ExpansionSentences.argumentCount }
      return isAll(values["index"]) ? ExpansionSentences.elementCount : ExpansionSentences.length
    }
    if node.isIndirect {
      if isAll(values["index"]) { return ExpansionSentences.keys }
      guard node.name.hasSuffix("*") || node.name.hasSuffix("@") else { return ExpansionSentences.indirect }
      values["name"] = String(node.name.dropLast())
      return ExpansionSentences.variableNames
    }
    if let operation = node.operation { return sentence(operation, node, &values) }
    return plain(node, &values)
  }

  /// `$x`, `${a[1]}`, `$?`.
  private func plain(_ node: ParameterExpansion, _ values: inout [String: String]) -> LocalizedSentence {
    if let special = ExpansionSentences.special(node.name, isInQuotes: isInQuotes) {
      return given(node.name, special, &values)
    }
    if Int(node.name) != nil {
      values["name"] = node.name
      return given(node.name, ExpansionSentences.argument, &values)
    }
    if node.name == "BASH_REMATCH", let group = values["index"].flatMap({ Int($0) }), group >= 0 {
      values["index"] = String(group)
      return group == 0 ? ExpansionSentences.wholeMatch : ExpansionSentences.groupOfMatch
    }
    switch values["index"] {
    case nil: break
    case "@": return isInQuotes ? ExpansionSentences.allElementsApart : ExpansionSentences.allElements
    case "*": return isInQuotes ? ExpansionSentences.allElementsJoined : ExpansionSentences.allElements
    case "0" where WellKnownVariable.about(node.name) != nil: break
    case "-1": return ExpansionSentences.lastElement
    case let index?: return Int(index) == nil ? ExpansionSentences.element : ExpansionSentences.numberedElement
    }
    guard let about = WellKnownVariable.about(node.name) else { return ExpansionSentences.variable }
    values["about"] = filled(about)
    return ExpansionSentences.knownVariable
  }

  /// The sentence of an argument, with the word that it is where a script gets its arguments in the same command.
  private func given(
    _ name: String, _ sentence: LocalizedSentence, _ values: inout [String: String]
  ) -> LocalizedSentence {
    guard let number = Int(name), number >= 0 else { return sentence }
    guard number < positional.count else {
      guard isPositionalOpen else { return sentence }
      values["number"] = String(number - positional.count + 1)
      return ExpansionSentences.argumentAdded
    }
    values["given"] = positional[number]
    return number == 0 ? ExpansionSentences.scriptNameGiven : ExpansionSentences.argumentGiven
  }

  private func sentence(
    _ operation: ParameterExpansion.Operation, _ node: ParameterExpansion, _ values: inout [String: String]
  ) -> LocalizedSentence {
    switch operation {
    case .fallback(let sign, let checksEmpty, let word):
      values["word"] = shown(word)
      return ExpansionSentences.fallback(sign, checksEmpty: checksEmpty, hasWord: word != nil)
    case .removePattern(let sign, let word):
      values["word"] = shown(word)
      return ExpansionSentences.removal(sign, isPattern: word?.parts.contains(where: Self.isGlob) ?? false)
    case .replace(let sign, let pattern, let replacement):
      values["word"] = shown(pattern)
      values["new"] = shown(replacement)
      return ExpansionSentences.replacement(sign, removes: replacement.map { argument($0).text.isEmpty } ?? true)
    case .slice(let offset, let length):
      let count = length.map { trimmed(frame.script.text(in: $0.range)) }
      values["word"] = trimmed(frame.script.text(in: offset.range))
      values["new"] = count ?? ""
      if isAll(values["index"]) || node.name == "@" || node.name == "*" {
        return count == nil ? ExpansionSentences.listSlice : ExpansionSentences.listSliceWithLength
      }
      return slice(&values, count)
    case .changeCase(let sign, let pattern):
      values["word"] = shown(pattern)
      return ExpansionSentences.caseChange(sign, hasPattern: pattern != nil)
    case .transform(let sign):
      values["word"] = String(sign)
      return ExpansionSentences.transformation(sign)
    }
  }

  /// `${x:1:2}`: the first ones, the last ones, or those from a place on.
  private func slice(_ values: inout [String: String], _ count: String?) -> LocalizedSentence {
    let start = Int(values["word"] ?? "")
    let number = count.flatMap { Int($0) }
    if let start, start < 0, count == nil {
      values["word"] = String(start.magnitude)
      return start == -1 ? ExpansionSentences.lastCharacter : ExpansionSentences.lastCharacters
    }
    if let number, number < 0 {
      values["new"] = String(number.magnitude)
      return ExpansionSentences.sliceToEnd
    }
    if start == 0, number == 1 { return ExpansionSentences.firstCharacter }
    if start == 0, count != nil { return ExpansionSentences.firstCharacters }
    return count == nil ? ExpansionSentences.slice : ExpansionSentences.sliceWithLength
  }

  private func shown(_ word: Word?) -> String {
    let text = word.map { argument($0).text } ?? ""
    return text.isEmpty ? filled(ExpansionSentences.nothing) : text
  }
}
