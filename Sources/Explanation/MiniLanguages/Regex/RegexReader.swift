/// Reads regular expressions.
struct RegexReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  let bytes: [UInt8]
  let dialect: RegexLanguage
  let isGNU: Bool
  var position = 0
  /// How many groups were opened.
  var groupCount = 0
  /// Numbers and names of the groups that are closed.
  var closedGroups: Set<String> = []
  var hasReferences = false
  var notes: [(note: RegexTree.Note, range: Range<Int>)] = []
  private var nesting = 0

  static let deepestNesting = 50
  static let largestCount = 1000

  private init(bytes: [UInt8], dialect: RegexLanguage, isGNU: Bool) {
    self.bytes = bytes
    self.dialect = dialect
    self.isGNU = isGNU
  }

  /// The expression in `bytes`; nil where it cannot be read whole.
  static func read(_ bytes: [UInt8], _ dialect: RegexLanguage, isGNU: Bool = true) -> RegexTree? {
    guard !bytes.isEmpty, !bytes.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\n") }) else { return nil }
    var reader = RegexReader(bytes: bytes, dialect: dialect, isGNU: isGNU)
    guard let root = try? reader.alternatives(), reader.position == bytes.count else { return nil }
    return RegexTree(root: root, hasReferences: reader.hasReferences, notes: reader.notes)
  }

  /// Branches up to the end of the text or of the group.
  mutating func alternatives() throws(Unreadable) -> RegexNode {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let start = position
    // A branch cannot ask for the groups of another one.
    let closedBefore = closedGroups
    var closedInside = closedGroups
    var branches: [RegexNode] = []
    repeat {
      closedGroups = closedBefore
      branches.append(try sequence())
      closedInside.formUnion(closedGroups)
    } while takeDivider()
    closedGroups = closedInside
    if branches.count == 1 { return branches[0] }
    return RegexNode(kind: .alternatives(branches), range: start..<position)
  }

  private mutating func sequence() throws(Unreadable) -> RegexNode {
    let start = position
    var items: [RegexNode] = []
    while position < bytes.count, !isAtDivider, !isAtClosing {
      let begins = items.allSatisfy { $0.kind == .anchor(.lineStart) }
      let atoms = try atom(isFirst: items.isEmpty, begins: begins)
      items += atoms
      if let last = items.popLast() { items.append(try counted(last)) }
    }
    // Not all libraries take an empty branch.
    if items.isEmpty, dialect == .awk || !isGNU && !dialect.isPerlLike { throw Unreadable() }
    if items.count == 1 { return items[0] }
    return RegexNode(kind: .sequence(items), range: start..<position)
  }

  /// An atom with the quantifier that follows it.
  private mutating func counted(_ node: RegexNode) throws(Unreadable) -> RegexNode {
    // In basic expressions the star after `^` stands for itself.
    if dialect.escapesGroups, node.kind == .anchor(.lineStart), isAt("*") { return node }
    guard var count = try quantifier() else { return node }
    switch node.kind {
    case .anchor, .cut, .flags, .group(.look, _): throw Unreadable()
    default: break
    }
    if dialect.isPerlLike {
      if take("?") {
        count.style = .lazy
      } else if take("+") {
        guard dialect == .perl else { throw Unreadable() }
        count.style = .possessive
      }
    } else if isGNU, !dialect.escapesCounts, isAt("?"), count.minimum <= 1, count.maximum == nil {
      notes.append((.notLazy, position..<(position + 1)))
      position += 1
      count.minimum = 0
    }
    let mark = position
    guard try quantifier() == nil, position == mark else { throw Unreadable() }
    return RegexNode(kind: .repetition(node, count), range: node.range.lowerBound..<position)
  }

  /// The quantifier at the position, without what makes it lazy or possessive.
  private mutating func quantifier() throws(Unreadable) -> RegexCount? {
    if take("*") { return RegexCount(minimum: 0) }
    if dialect.escapesCounts {
      guard isGNU else {
        if isAt("\\{") { return try interval() }
        return nil
      }
      if take("\\+") { return RegexCount(minimum: 1) }
      if take("\\?") { return RegexCount(minimum: 0, maximum: 1) }
      return isAt("\\{") ? try interval() : nil
    }
    if take("+") { return RegexCount(minimum: 1) }
    if take("?") { return RegexCount(minimum: 0, maximum: 1) }
    guard dialect != .emacs, isAt("{"), !isAtPlainBrace else { return nil }
    return try interval()
  }

  /// Whether PCRE takes the `{` here as it is; where braces hold no numbers, the others differ.
  var isAtPlainBrace: Bool {
    guard dialect == .perl, isAt("{") else { return false }
    return byte(1).map { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ",") && $0 != 0x20 } ?? true
  }

  /// `{2}`, `{2,}`, `{2,5}`, and `{,5}` where it is known.
  private mutating func interval() throws(Unreadable) -> RegexCount {
    let start = position
    position += dialect.escapesCounts ? 2 : 1
    let first = number()
    var count = RegexCount(minimum: first ?? 0, maximum: first)
    if take(",") {
      count.maximum = number()
      let mayLackFirst = !dialect.isPerlLike && dialect != .awk && isGNU && count.maximum != nil
      if first == nil, !mayLackFirst { throw Unreadable() }
    } else if first == nil {
      throw Unreadable()
    }
    guard dialect.escapesCounts ? take("\\}") : take("}") else { throw Unreadable() }
    if let maximum = count.maximum, maximum < count.minimum || maximum == 0 { throw Unreadable() }
    guard count.minimum <= Self.largestCount, count.maximum ?? 0 <= Self.largestCount else { throw Unreadable() }
    if dialect == .awk { notes.append((.awkInterval, start..<position)) }
    return count
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next = byte(0), (0x30...0x39).contains(next) {
      value = min((value ?? 0) * 10 + Int(next - 0x30), Self.largestCount + 1)
      position += 1
    }
    return value
  }
}

extension RegexReader {
  /// The byte this far behind the position.
  func byte(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  func isAt(_ text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount where byte(index) != text.utf8Start[index] { return false }
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// The character at the position, which is passed.
  mutating func scalar() throws(Unreadable) -> Unicode.Scalar {
    guard let first = byte(0) else { throw Unreadable() }
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard position + length <= bytes.count,
      let text = String(validating: bytes[position..<(position + length)], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { throw Unreadable() }
    position += length
    return scalar
  }

  /// The text up to `end`, which is passed too.
  mutating func text(until end: UInt8) throws(Unreadable) -> String {
    guard let stop = bytes[position...].firstIndex(of: end) else { throw Unreadable() }
    let text = String(decoding: bytes[position..<stop], as: UTF8.self)
    position = stop + 1
    return text
  }

  private var isAtDivider: Bool { dialect.escapesGroups ? isGNU && isAt("\\|") : isAt("|") }

  private mutating func takeDivider() -> Bool {
    guard isAtDivider else { return false }
    position += dialect.escapesGroups ? 2 : 1
    return true
  }

  private var isAtClosing: Bool { dialect.escapesGroups ? isAt("\\)") : isAt(")") }

  /// Whether the branch or the text ends here, so that `$` is an anchor.
  var isAtEndOfBranch: Bool { position >= bytes.count || isAtDivider || isAtClosing }

  mutating func takeClosing() throws(Unreadable) {
    guard isAtClosing else { throw Unreadable() }
    position += dialect.escapesGroups ? 2 : 1
  }
}
