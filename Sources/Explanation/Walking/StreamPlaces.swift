import ShellGrammar

/// Where the streams of a command go while the shell reads its redirections from left to right.
struct StreamPlaces {
  /// Where a descriptor goes.
  enum Place: Hashable {
    /// Where this descriptor went before the command.
    case start(Int)
    case pipe
    case file(String)
    case closed
    /// Decided at run time, or given by the shell itself.
    case elsewhere
  }

  private var places: [Int: Place] = [:]

  /// The streams of a command whose output goes into a pipe, or does not.
  init(intoPipe: Bool) {
    if intoPipe { places[1] = .pipe }
  }

  /// Where a descriptor goes by now.
  func place(of descriptor: Int) -> Place { places[descriptor] ?? .start(descriptor) }

  /// Takes the next redirection, whose target is `target` after quote removal.
  mutating func apply(_ node: Redirection, target: ArgumentText) {
    let file: Place = target.isLiteral || Self.isProcess(node.target) ? .file(target.text) : .elsewhere
    for descriptor in node.descriptors(target: target) { places[descriptor] = file }
    guard let descriptor = node.descriptors(target: target).first else { return }
    switch node.operator {
    case .hereDocument, .hereDocumentStrippingTabs, .hereString: places[descriptor] = .elsewhere
    case .duplicateInput, .duplicateOutput:
      if target.text == "-" { places[descriptor] = .closed }
      guard let (source, isMoved) = node.source(target: target) else { return }
      places[descriptor] = place(of: source)
      if isMoved { places[source] = .closed }
    default: break
    }
  }

  /// Which of the output and the error messages the pipe after the command gets.
  func intoPipe(withErrors: Bool) -> (output: Bool, errors: Bool) {
    let output = place(of: 1) == .pipe
    return (output, withErrors ? output : place(of: 2) == .pipe)
  }

  /// Which streams of a stage reach the pipe after it, its redirections taken into account.
  static func intoPipe(
    from command: Command, withErrors: Bool, _ argument: (Word) -> ArgumentText
  ) -> (output: Bool, errors: Bool) {
    let redirections: [Redirection] =
      switch command {
      case .simple(let node): node.redirections
      case .compound(let node): node.redirections
      case .function, .coprocess, .error: []
      }
    var places = StreamPlaces(intoPipe: true)
    for node in redirections { places.apply(node, target: argument(node.target)) }
    return places.intoPipe(withErrors: withErrors)
  }

  private static func isProcess(_ word: Word) -> Bool {
    if case .processSubstitution? = word.parts.first { true } else { false }
  }
}

extension Redirection {
  /// The descriptors that it sets; none where the shell chooses one.
  func descriptors(target: ArgumentText) -> [Int] {
    switch (descriptor, self.operator) {
    case (.variable, _): []
    case (_, .outputAndError), (_, .appendOutputAndError): [1, 2]
    case (.number(let number), _): [number]
    case (nil, .duplicateOutput): Self.isDescriptor(target.text) || !target.isLiteral ? [1] : [1, 2]
    case (nil, .output), (nil, .append), (nil, .clobber): [1]
    case (nil, _): [0]
    }
  }

  /// The descriptor that it copies, and whether that one is closed afterwards: `2>&1`, `3>&4-`.
  func source(target: ArgumentText) -> (descriptor: Int, isMoved: Bool)? {
    guard self.operator == .duplicateInput || self.operator == .duplicateOutput, target.isLiteral else { return nil }
    let isMoved = target.text.hasSuffix("-")
    guard let number = Int(isMoved ? String(target.text.dropLast()) : target.text), number >= 0 else { return nil }
    return (number, isMoved)
  }

  /// Whether a word after `>&` or `<&` names a descriptor: digits, `-`, or digits and `-`.
  static func isDescriptor(_ text: String) -> Bool {
    let digits = text.hasSuffix("-") ? text.dropLast() : text[...]
    return !text.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
