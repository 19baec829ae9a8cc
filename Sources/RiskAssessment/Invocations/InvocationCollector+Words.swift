import ShellGrammar

extension InvocationCollector {
  /// A brace expansion that gives more words than this counts as a pattern.
  private static let mostFields = 16

  /// The words as the shell would make them, as far as that is known from the text alone.
  mutating func expand(_ words: [Word]) -> [InvocationArgument] { words.flatMap { expand($0) } }

  mutating func expand(_ word: Word) -> [InvocationArgument] {
    if let value = word.literalValue {
      var argument = InvocationArgument(
        value: value, written: value, hasGlob: false, isDynamic: false, range: word.range)
      argument.word = word
      return [argument]
    }
    if let elements = arrayElements(word), spend(8 * elements.count) { return elements }
    guard word.parts.contains(where: \.isExpandable) else { return [argument(word)] }
    var fields = WordFields(separators: state.variables["IFS"].map { Set($0.last ?? "") })
    for part in word.parts { add(part, isQuoted: false, to: &fields) }
    guard fields.done.count < Self.mostFields else { return [argument(word)] }
    let made = fields.finish()
    // A word that is not split stands as it was written.
    if made.count == 1, made[0].text == nil { return [argument(word)] }
    return made.map { field in
      var argument = InvocationArgument(
        value: field.text, written: field.written, hasGlob: field.hasGlob, isDynamic: field.isDynamic, range: word.range
      )
      argument.maySplitIntoFlags = field.isSplit
      return argument
    }
  }

  /// The elements that `"$@"` and `"${array[@]}"` stand for.
  private func arrayElements(_ word: Word) -> [InvocationArgument]? {
    guard word.parts.count == 1 else { return nil }
    var parts = word.parts
    if case .doubleQuoted(let inner, _, _) = parts[0] { parts = inner }
    guard parts.count == 1, case .parameter(let node) = parts[0], node.operation == nil, !node.isLength else {
      return nil
    }
    if node.name == "@" || node.name == "*" { return state.positional }
    guard let index = node.index?.literalValue ?? node.index.map({ _ in "@" }), index == "@" || index == "*" else {
      return nil
    }
    return state.variables[node.name]?.elements
  }

  private mutating func add(_ part: WordPart, isQuoted: Bool, to fields: inout WordFields) {
    switch part {
    case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): fields.append(text)
    case .ansiCQuoted(_, let value, _): fields.append(String(decoding: value, as: UTF8.self))
    case .doubleQuoted(let parts, _, _):
      for part in parts { add(part, isQuoted: true, to: &fields) }
      fields.append("")
    case .parameter(let node): add(node, isQuoted: isQuoted, to: &fields)
    case .commandSubstitution(let node):
      let output = OutputText.of(node.list, in: &self)
      fields.append(expansion: output.map(Self.withoutFinalNewlines), written: text(in: part.range), isQuoted: isQuoted)
    case .brace(let node): add(node, to: &fields)
    case .glob, .tilde: fields.append(unknown: text(in: part.range), isPattern: part.isPattern, isDynamic: false)
    case .arithmetic, .processSubstitution:
      fields.append(unknown: text(in: part.range), isPattern: false, isDynamic: true)
    }
  }

  private mutating func add(_ node: ParameterExpansion, isQuoted: Bool, to fields: inout WordFields) {
    if node.name == "IFS", node.operation == nil, state.variables["IFS"] == nil, !isQuoted { return fields.split() }
    let known = value(of: node).flatMap { spend($0.utf8.count) ? $0 : nil }
    fields.append(
      expansion: known, written: text(in: node.range), isQuoted: isQuoted || !mayBeSplit(.parameter(node))
    )
  }

  /// Whether the shell may make several words, and flags, of what it fills in for a part.
  func mayBeSplit(_ part: WordPart) -> Bool {
    switch part {
    case .parameter(let node)
    where state.plainLoops.contains(node.name) && node.operation == nil && !node.isIndirect && node.index == nil: false
    case .commandSubstitution(let node) where givesPlainWords(node.list): false
    default: part.isSplit
    }
  }

  /// Whether nothing is filled in but the variables of loops over plain words, which add no command.
  func holdsPlainLoops(_ argument: InvocationArgument) -> Bool {
    guard case .doubleQuoted(let parts, _, _)? = argument.word?.parts.first else { return false }
    return parts.allSatisfy { part in
      guard case .parameter(let node) = part else { return !part.isDynamic }
      return state.plainLoops.contains(node.name) && node.operation == nil && !node.isIndirect && node.index == nil
    }
  }

  /// What the shell would put in the place of a variable, where the script alone tells it.
  private mutating func value(of node: ParameterExpansion) -> String? {
    guard !node.isLength, node.index == nil else { return nil }
    var variable = state.variables[node.name]
    if node.isIndirect {
      guard node.operation == nil, let name = variable?.last else { return nil }
      variable = state.variables[name]
      return variable?.last
    }
    switch node.operation {
    case nil: return variable.map { $0.isOnly || isReadingName ? $0.last : nil } ?? positionalValue(node.name)
    case .fallback(let sign, _, let word):
      // Which of the two it is depends on the surroundings; where it is not set here, the one that is written counts.
      if sign == "+" { return variable == nil ? nil : single(word) }
      guard sign != "?", variable?.last == nil else { return variable?.last }
      let value = single(word)
      if sign == "=" { state.assign(node.name, value) }
      return value
    default: return nil
    }
  }

  private func positionalValue(_ name: String) -> String? {
    guard let number = Int(name), number > 0, let words = state.positional, number <= words.count else { return nil }
    return words[number - 1].value
  }

  private mutating func single(_ word: Word?) -> String? {
    guard let word else { return "" }
    guard depth < Self.depthLimit else { return nil }
    depth += 1
    defer { depth -= 1 }
    let made = expand(word)
    guard made.allSatisfy({ $0.value != nil }) else { return nil }
    return made.compactMap(\.value).joined(separator: " ")
  }

  private mutating func add(_ node: BraceExpansion, to fields: inout WordFields) {
    guard case .alternatives(let alternatives) = node.form, alternatives.count * fields.open.count <= Self.mostFields
    else {
      return fields.append(unknown: text(in: node.range), isPattern: true, isDynamic: false)
    }
    var branches: [WordFields.Field] = []
    let before = fields
    for alternative in alternatives {
      fields = before
      for part in alternative { add(part, isQuoted: false, to: &fields) }
      branches += fields.open
    }
    fields = before
    fields.open = Array(branches.prefix(Self.mostFields))
  }

  private static func withoutFinalNewlines(_ text: String) -> String {
    var text = text[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}

extension InvocationCollector {
  /// Whether a list only asks for paths, names or numbers, of which none begins with a dash: `which ls`, `seq 9`.
  func givesPlainWords(_ list: CommandList) -> Bool {
    guard list.items.count == 1, list.items[0].andOrList.rest.isEmpty,
      list.items[0].andOrList.first.commands.count == 1,
      case .simple(let simple) = list.items[0].andOrList.first.commands[0], let name = simple.commandName,
      functions.isEmpty, state.aliases[name] == nil
    else { return false }
    let words = simple.words.dropFirst().map(\.literalValue)
    return switch name {
    case "seq": words.allSatisfy { $0.flatMap { UInt($0) } != nil }
    case "which", "pgrep", "pidof":
      words.allSatisfy { $0.map { !$0.hasPrefix("-") || ["-f", "-x", "-n", "-o", "-s"].contains($0) } ?? false }
    // Names of commits.
    case "git":
      ["rev-list", "merge-base"].contains(words.first ?? "")
        && words.allSatisfy {
          $0.map { !["--format", "--pretty", "--objects"].contains(where: $0.hasPrefix) } ?? false
        }
    case "pwd", "nproc", "whoami", "hostname", "uname", "id": words.allSatisfy { $0 != nil }
    default: false
    }
  }
}

/// The words that one word becomes while it is expanded.
struct WordFields {
  struct Field {
    var text: String? = ""
    var written = ""
    var hasGlob = false
    var isDynamic = false
    var isSplit = false
    var isEmpty = true
  }

  /// What divides words, where the script sets that; else blanks do.
  let separators: Set<Character>?
  /// Those that nothing is added to any more.
  private(set) var done: [Field] = []
  /// Those that go on: several after a brace expansion.
  var open: [Field] = [Field()]

  init(separators: Set<Character>?) { self.separators = separators }

  mutating func append(_ text: String) {
    for index in open.indices {
      open[index].text? += text
      open[index].written += text
      open[index].isEmpty = false
    }
  }

  mutating func append(unknown written: String, isPattern: Bool, isDynamic: Bool, isSplit: Bool = false) {
    for index in open.indices {
      open[index].text = nil
      open[index].written += written
      open[index].hasGlob = open[index].hasGlob || isPattern
      open[index].isDynamic = open[index].isDynamic || isDynamic
      open[index].isSplit = open[index].isSplit || isSplit
      open[index].isEmpty = false
    }
  }

  /// Appends what an expansion gives: split at blanks where it is not quoted.
  mutating func append(expansion text: String?, written: String, isQuoted: Bool) {
    guard let text else { return append(unknown: written, isPattern: false, isDynamic: true, isSplit: !isQuoted) }
    guard !isQuoted else { return append(text) }
    let divides = { [separators] (character: Character) in separators?.contains(character) ?? character.isWhitespace }
    let pieces = text.split(maxSplits: 63, omittingEmptySubsequences: true, whereSeparator: divides)
    if text.first.map(divides) == true { split() }
    for (index, piece) in pieces.enumerated() {
      if index > 0 { split() }
      append(String(piece))
    }
    if !pieces.isEmpty, text.last.map(divides) == true { split() }
  }

  /// Ends the words that are open.
  mutating func split() {
    done += open.filter { !$0.isEmpty }
    open = [Field()]
  }

  mutating func finish() -> [Field] {
    split()
    return done
  }
}

extension WordPart {
  /// Whether the part may stand for other text than it is written as, or for several words.
  var isExpandable: Bool {
    switch self {
    case .parameter, .commandSubstitution, .brace: true
    case .doubleQuoted(let parts, _, _): parts.contains(where: \.isExpandable)
    default: false
    }
  }
}
