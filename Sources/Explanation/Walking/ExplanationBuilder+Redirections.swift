import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ node: Redirection, depth: Int) {
    let target = argument(node.target)
    if node.target.range.count == 0 {
      return add(.redirection, node.range, depth, RedirectionSentences.missingTarget, ["sign": signText(node)])
    }
    let isDuplicate = node.operator == .duplicateInput || node.operator == .duplicateOutput
    let sign = signText(node) + (isDuplicate && isDescriptor(target.text) ? target.text : "")
    var values = ["sign": sign, "target": target.text, "what": filled(what(node))]
    if case .number(let number) = node.descriptor { values["number"] = String(number) }
    if case .variable(let name) = node.descriptor { values["number"] = name }
    values["what"] = SentenceTemplate.fill(values["what"] ?? "", values)
    let sentence = sentence(node, target: target)
    if isDuplicate { values["target"] = streamName(target.text) }
    add(.redirection, node.range, depth, sentence, values)
    explainExpansions(node.target, depth: depth + 1)
    if let body = node.hereDocument { explain(body, depth: depth + 1) }
  }

  /// The operator with its descriptor: `2>`.
  private func signText(_ node: Redirection) -> String {
    switch node.descriptor {
    case .number(let number): "\(number)\(node.operator.rawValue)"
    case .variable(let name): "{\(name)}\(node.operator.rawValue)"
    case nil: node.operator.rawValue
    }
  }

  /// What is redirected.
  private func what(_ node: Redirection) -> LocalizedSentence {
    switch (node.descriptor, node.operator) {
    case (_, .outputAndError), (_, .appendOutputAndError): return RedirectionSentences.both
    case (.variable, _): return RedirectionSentences.variableDescriptor
    case (.number(0), _): return RedirectionSentences.input
    case (.number(1), _): return RedirectionSentences.output
    case (.number(2), _): return RedirectionSentences.errors
    case (.number, _): return RedirectionSentences.descriptor
    case (nil, .duplicateOutput) where !isDescriptor(argument(node.target).text): return RedirectionSentences.both
    case (nil, .output), (nil, .append), (nil, .clobber), (nil, .duplicateOutput): return RedirectionSentences.output
    case (nil, _): return RedirectionSentences.input
    }
  }

  private func isDescriptor(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private func streamName(_ text: String) -> String {
    switch text {
    case "0": filled(RedirectionSentences.input)
    case "1": filled(RedirectionSentences.output)
    case "2": filled(RedirectionSentences.errors)
    default: isDescriptor(text) ? filled(RedirectionSentences.descriptor, ["number": text]) : text
    }
  }

  private func sentence(_ node: Redirection, target: ArgumentText) -> LocalizedSentence {
    let isDiscarded = target.isLiteral && target.text == "/dev/null"
    switch node.operator {
    case .output, .append, .clobber, .outputAndError, .appendOutputAndError:
      if isDiscarded { return RedirectionSentences.discard }
      if case .processSubstitution? = node.target.parts.first { return RedirectionSentences.send }
      if node.operator == .append || node.operator == .appendOutputAndError { return RedirectionSentences.append }
      return node.operator == .clobber ? RedirectionSentences.clobber : RedirectionSentences.write
    case .input: return RedirectionSentences.read
    case .readWrite: return RedirectionSentences.readWrite
    case .duplicateInput, .duplicateOutput:
      if target.text == "-" { return RedirectionSentences.close }
      if node.operator == .duplicateInput { return RedirectionSentences.duplicateInput }
      if isDescriptor(target.text) || !target.isLiteral { return RedirectionSentences.duplicate }
      return isDiscarded ? RedirectionSentences.discard : RedirectionSentences.write
    case .hereDocument: return RedirectionSentences.hereDocument
    case .hereDocumentStrippingTabs: return RedirectionSentences.hereDocumentStrippingTabs
    case .hereString: return RedirectionSentences.hereString
    }
  }

  /// The body with its closing line.
  private mutating func explain(_ body: HereDocument, depth: Int) {
    let sentence =
      body.isQuoted ? RedirectionSentences.quotedHereDocumentBody : RedirectionSentences.hereDocumentBody
    let source = frame.script.source.utf8
    let bodyEnd = source.index(source.startIndex, offsetBy: min(body.range.end, source.count))
    let after = source[bodyEnd...]
    let blanks = after.prefix { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }.count
    let isClosed = after.dropFirst(blanks).starts(with: body.delimiter.utf8)
    let end = isClosed ? body.range.end + blanks + body.delimiter.utf8.count : body.range.end
    add(.value, SourceRange(body.range.start, max(body.range.start, end)), depth, sentence)
    explainExpansions(body.body, depth: depth + 1)
  }
}
