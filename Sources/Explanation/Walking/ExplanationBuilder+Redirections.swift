import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// How many redirections after one are looked through for what they change; a command has a few.
  private static let farthestLater = 40

  /// Explains the redirections of one command in their order, which decides where each stream ends up.
  mutating func explain(_ nodes: [Redirection], intoPipe: Bool, depth: Int) {
    var places = StreamPlaces(intoPipe: intoPipe)
    let shortened = Shortened(Array(nodes.indices))
    for (index, node) in nodes.enumerated() {
      if shortened.hidden.indices.contains(index) {
        if index == shortened.hidden.first { addHidden(nodes[shortened.hidden.indices].map(\.range), depth: depth) }
        places.apply(node, target: argument(node.target))
        continue
      }
      explain(node, places, later: nodes[(index + 1)...].prefix(Self.farthestLater), depth: depth)
      places.apply(node, target: argument(node.target))
    }
  }

  private mutating func explain(
    _ node: Redirection, _ places: StreamPlaces, later: ArraySlice<Redirection>, depth: Int
  ) {
    let target = argument(node.target)
    if node.target.range.count == 0 {
      return add(.redirection, node.range, depth, RedirectionSentences.missingTarget, ["sign": signText(node)])
    }
    let isDuplicate = node.operator == .duplicateInput || node.operator == .duplicateOutput
    let sign = signText(node) + (isDuplicate && Redirection.isDescriptor(target.text) ? target.text : "")
    var values = ["sign": sign, "target": target.text]
    if case .number(let number) = node.descriptor { values["number"] = String(number) }
    if case .variable(let name) = node.descriptor { values["number"] = name }
    values["what"] = filled(what(node, target), values)
    let sentence: LocalizedSentence
    if let (source, isMoved) = node.source(target: target) {
      values["target"] = streamName(source)
      sentence = copySentence(node, source, isMoved, places, later, &values)
    } else if let overriding = overriding(node, target, later) {
      values["later"] = frame.script.text(in: overriding.range)
      sentence = node.operator == .append ? RedirectionSentences.makeOnly : RedirectionSentences.emptyOnly
    } else if let place = Self.networkPlace(target.text) {
      values.merge(place) { _, new in new }
      sentence = RedirectionSentences.network
    } else {
      sentence = self.sentence(node, target: target)
    }
    add(.redirection, node.range, depth, sentence, values)
    explainExpansions(node.target, depth: depth + 1)
    if let body = node.hereDocument { explain(body, depth: depth + 1) }
  }

  /// The host and port of `/dev/tcp/HOST/PORT`, which bash connects to instead of opening a file.
  private static func networkPlace(_ target: String) -> [String: String]? {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "dev", ["tcp", "udp"].contains(parts[2]),
      !parts[3].isEmpty, !parts[4].isEmpty
    else { return nil }
    return ["protocol": parts[2] == "tcp" ? "TCP" : "UDP", "host": parts[3], "port": parts[4]]
  }

  /// The redirection that takes the output of a file away again before anything is written: the second of `>a >b`.
  private func overriding(
    _ node: Redirection, _ target: ArgumentText, _ later: ArraySlice<Redirection>
  ) -> Redirection? {
    guard [.output, .append, .clobber].contains(node.operator), node.target.range.count > 0, !isBeyondStreams(node),
      !Self.devices.contains(target.text), !target.text.hasPrefix("/dev/"),
      let descriptor = node.descriptors(target: target).first
    else { return nil }
    if case .processSubstitution? = node.target.parts.first { return nil }
    for next in later {
      let target = argument(next.target)
      guard next.target.range.count > 0, next.source(target: target)?.descriptor != descriptor else { return nil }
      if next.descriptors(target: target).contains(descriptor) { return next }
    }
    return nil
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
  private func what(_ node: Redirection, _ target: ArgumentText) -> LocalizedSentence {
    if case .variable = node.descriptor { return RedirectionSentences.variableDescriptor }
    let descriptors = node.descriptors(target: target)
    if descriptors.count > 1 { return RedirectionSentences.both }
    switch descriptors.first {
    case 0: return RedirectionSentences.input
    case 1: return RedirectionSentences.output
    case 2: return RedirectionSentences.errors
    default: return RedirectionSentences.descriptor
    }
  }

  private func streamName(_ descriptor: Int) -> String {
    switch descriptor {
    case 0: filled(RedirectionSentences.input)
    case 1: filled(RedirectionSentences.output)
    case 2: filled(RedirectionSentences.errors)
    default: filled(RedirectionSentences.descriptor, ["number": String(descriptor)])
    }
  }

  /// The sentence of `2>&1` and its like, which depends on where the source goes at this point.
  private func copySentence(
    _ node: Redirection, _ source: Int, _ isMoved: Bool, _ places: StreamPlaces, _ later: ArraySlice<Redirection>,
    _ values: inout [String: String]
  ) -> LocalizedSentence {
    let isStream: Bool
    switch node.descriptor {
    case .number(let number): isStream = number < 3
    case .variable: isStream = false
    case nil: isStream = true
    }
    if isMoved { return RedirectionSentences.move }
    if node.operator == .duplicateInput { return RedirectionSentences.duplicateInput }
    if !isStream { return RedirectionSentences.copy }
    switch places.place(of: source) {
    case .start(source), .elsewhere, .closed: break
    case .start(let other):
      values["other"] = streamName(other)
      return RedirectionSentences.duplicateFirst
    case .pipe: values["place"] = filled(RedirectionSentences.pipe)
    case .file(let name): values["place"] = name
    }
    let mover = later.first { $0.descriptors(target: argument($0.target)).contains(source) }
    guard let mover else {
      return values["place"] == nil ? RedirectionSentences.duplicate : RedirectionSentences.duplicateKnown
    }
    values["later"] = frame.script.text(in: mover.range)
    return values["place"] == nil ? RedirectionSentences.duplicateEarly : RedirectionSentences.duplicateEarlyKnown
  }

  private func sentence(_ node: Redirection, target: ArgumentText) -> LocalizedSentence {
    let isDiscarded = target.isLiteral && target.text == "/dev/null"
    switch node.operator {
    case .output, .append, .clobber, .outputAndError, .appendOutputAndError: return output(node, target, isDiscarded)
    case .input:
      if isDiscarded { return RedirectionSentences.readNothing }
      return isBeyondStreams(node) ? RedirectionSentences.openForReading : RedirectionSentences.read
    case .readWrite: return RedirectionSentences.readWrite
    case .duplicateInput, .duplicateOutput:
      if target.text == "-" { return RedirectionSentences.close }
      if node.operator == .duplicateInput { return RedirectionSentences.duplicateInput }
      return target.isLiteral ? output(node, target, isDiscarded) : RedirectionSentences.duplicate
    case .hereDocument: return RedirectionSentences.hereDocument
    case .hereDocumentStrippingTabs: return RedirectionSentences.hereDocumentStrippingTabs
    case .hereString: return RedirectionSentences.hereString
    }
  }

  private func output(_ node: Redirection, _ target: ArgumentText, _ isDiscarded: Bool) -> LocalizedSentence {
    let isAppend = node.operator == .append || node.operator == .appendOutputAndError
    if case .processSubstitution? = node.target.parts.first { return RedirectionSentences.send }
    if target.isLiteral, Self.devices.contains(target.text) || target.text.hasPrefix("/dev/fd/") {
      return RedirectionSentences.send
    }
    if isBeyondStreams(node) {
      return isAppend ? RedirectionSentences.openForAppending : RedirectionSentences.openForWriting
    }
    if isDiscarded { return RedirectionSentences.discard }
    if isAppend { return RedirectionSentences.append }
    return node.operator == .clobber ? RedirectionSentences.clobber : RedirectionSentences.write
  }

  /// Files that hold nothing that could be replaced.
  private static let devices: Set<String> = ["/dev/stdout", "/dev/stderr", "/dev/tty"]

  /// Whether a descriptor is opened that no program uses by itself.
  private func isBeyondStreams(_ node: Redirection) -> Bool {
    switch node.descriptor {
    case .variable: true
    case .number(let number): number > 2
    case nil: false
    }
  }

  /// The body with its closing line.
  private mutating func explain(_ body: HereDocument, depth: Int) {
    let isFixed = body.body.allSatisfy { if case .literal = $0 { true } else { false } }
    let sentence =
      body.isQuoted
      ? RedirectionSentences.quotedHereDocumentBody
      : isFixed ? RedirectionSentences.fixedHereDocumentBody : RedirectionSentences.hereDocumentBody
    let source = frame.script.source.utf8
    let bodyEnd = source.index(source.startIndex, offsetBy: min(body.range.end, source.count))
    let after = source[bodyEnd...]
    let blanks = after.prefix { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }.count
    let isClosed = after.dropFirst(blanks).starts(with: body.delimiter.utf8)
    let end = isClosed ? body.range.end + blanks + body.delimiter.utf8.count : body.range.end
    let range = SourceRange(body.range.start, max(body.range.start, end))
    add(.value, range, depth, sentence, ["value": body.delimiter])
    explainExpansions(body.body, depth: depth + 1)
  }
}
