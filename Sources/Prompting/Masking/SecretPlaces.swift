import ShellGrammar

/// Where in a command line a secret may be written, and how.
struct SecretPlaces {
  private enum Quotes { case none, single, double, ansi, hereDocument, quotedHereDocument }

  private var places: [(range: SourceRange, quotes: Quotes)] = []
  /// Variables that a name of ours was taken for.
  private var variables: [(range: SourceRange, name: String, isQuoted: Bool)] = []
  /// Where nothing may be written: arithmetic, patterns, backquotes.
  private var closed: [SourceRange] = []
  private var known: Set<SourceRange> = []

  init(_ list: CommandList) {
    var found = SecretPlaces()
    withExtendedLifetime(list) {
      var walker = SyntaxWalker()
      let box = Box(found)
      walker.command = { box.places.take($0) }
      walker.part = { box.places.take($0) }
      walker.walk(list)
      found = box.places
    }
    self = found
  }

  private init() {}

  private final class Box {
    var places: SecretPlaces
    init(_ places: SecretPlaces) { self.places = places }
  }

  /// The change that puts `secret` in the place of the name in `range`; nil where it cannot stand there.
  func edit(_ range: Range<Int>, _ secret: String) -> CommandEdit? {
    func holds(_ place: SourceRange) -> Bool { place.start <= range.lowerBound && range.upperBound <= place.end }
    if closed.contains(where: holds) || secret.utf8.contains(0) { return nil }
    if let variable = variables.first(where: { holds($0.range) }) {
      let text = variable.isQuoted ? ShellQuoting.quoteInsideDoubleQuotes(secret) : Self.bare(secret)
      return CommandEdit(range: variable.range.start..<variable.range.end, text: text)
    }
    guard let place = places.first(where: { holds($0.range) }) else { return nil }
    return Self.written(secret, in: place.quotes).map { CommandEdit(range: range, text: $0) }
  }

  private static func written(_ secret: String, in quotes: Quotes) -> String? {
    switch quotes {
    case .none: bare(secret)
    case .single: ShellQuoting.quoteInsideSingleQuotes(secret)
    case .double: ShellQuoting.quoteInsideDoubleQuotes(secret)
    case .ansi: "'" + ShellQuoting.quote(secret) + "$'"
    case .quotedHereDocument: isOneLine(secret) ? secret : nil
    case .hereDocument:
      isOneLine(secret)
        ? secret.replacing("\\", with: "\\\\").replacing("$", with: "\\$").replacing("`", with: "\\`") : nil
    }
  }

  /// Quoted even where it need not be: `2` before `>` would be a descriptor.
  private static func bare(_ secret: String) -> String {
    let quoted = ShellQuoting.quote(secret)
    return quoted == secret ? "'" + secret + "'" : quoted
  }

  private static func isOneLine(_ secret: String) -> Bool {
    !secret.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }
}

extension SecretPlaces {
  private mutating func add(_ range: SourceRange, _ quotes: Quotes) {
    if known.insert(range).inserted { places.append((range, quotes)) }
  }

  private mutating func take(_ command: Command) {
    switch command {
    case .simple(let node): node.redirections.forEach { take($0) }
    case .compound(let node):
      node.redirections.forEach { take($0) }
      switch node.kind {
      case .arithmetic, .arithmeticFor: closed.append(node.range)
      default: break
      }
    default: break
    }
  }

  private mutating func take(_ redirection: Redirection) {
    guard let document = redirection.hereDocument else { return }
    take(document.body, quotes: document.isQuoted ? .quotedHereDocument : .hereDocument)
  }

  /// Parts inside quotes or here-documents, before they are met by themselves.
  private mutating func take(_ parts: [WordPart], quotes: Quotes) {
    for part in parts {
      switch part {
      case .literal(_, let range): add(range, quotes)
      case .parameter(let node) where quotes == .double: take(node, isQuoted: true)
      case .parameter(let node): closed.append(node.range)
      default: break
      }
    }
  }

  private mutating func take(_ part: WordPart) {
    switch part {
    case .literal(_, let range): add(range, .none)
    case .singleQuoted(_, let range): add(range, .single)
    case .ansiCQuoted(_, _, let range): add(range, .ansi)
    case .doubleQuoted(let parts, _, _): take(parts, quotes: .double)
    case .parameter(let node): take(node, isQuoted: false)
    case .commandSubstitution(let node): if node.isBackquoted { closed.append(node.range) }
    case .arithmetic(_, let range), .escaped(_, let range), .tilde(_, let range): closed.append(range)
    case .brace(let node): closed.append(node.range)
    case .glob(let node): closed.append(node.range)
    case .processSubstitution: break
    }
  }

  private mutating func take(_ node: ParameterExpansion, isQuoted: Bool) {
    guard known.insert(node.range).inserted else { return }
    if node.operation != nil || node.index != nil || node.isLength || node.isIndirect {
      closed.append(node.range)
    } else {
      variables.append((node.range, node.name, isQuoted))
    }
  }
}
