/// Puts together what a person reads as one.
struct RegexFolder {
  /// Whether the numbers of groups matter.
  let keepsGroups: Bool

  /// The pieces of an expression, in order.
  func pieces(of node: RegexNode) -> [RegexNode] {
    var pieces = joined(merged(flat(node)))
    pieces = chosen(pieces)
    pieces = listed(pieces)
    return distributed(pieces)
  }

  /// The items of sequences and of groups that do nothing else.
  private func flat(_ node: RegexNode) -> [RegexNode] {
    switch node.kind {
    case .sequence(let items): return items.flatMap(flat)
    case .group(let group, let inner) where isTransparent(group):
      var items = flat(inner)
      guard let last = items.indices.last else { return [] }
      items[0].range = node.range.lowerBound..<items[0].range.upperBound
      items[last].range = items[last].range.lowerBound..<node.range.upperBound
      return items
    case .set(let set):
      guard !set.isNegated, let character = set.onlyCharacter else { return [node] }
      return [RegexNode(kind: .literal(String(character)), range: node.range)]
    default: return [node]
    }
  }

  /// Whether the brackets of a group say nothing.
  func isTransparent(_ group: RegexGroup) -> Bool {
    switch group {
    case .capturing(_, let name): !keepsGroups && name == nil
    case .plain(let flags): flags == nil
    case .atomic, .look: false
    }
  }

  /// Neighbours of one kind as one: `[0-9][0-9]*` is `[0-9]+`.
  private func merged(_ pieces: [RegexNode]) -> [RegexNode] {
    var output: [RegexNode] = []
    for piece in pieces {
      guard let last = output.last, let (left, first) = counted(last), let (right, second) = counted(piece),
        isSameKind(left, right), !isPlain(last) || !isPlain(piece)
      else {
        output.append(piece)
        continue
      }
      var count = RegexCount(minimum: first.minimum + second.minimum)
      if let most = first.maximum, let more = second.maximum { count.maximum = most + more }
      output[output.count - 1] = RegexNode(
        kind: .repetition(left, count), range: last.range.lowerBound..<piece.range.upperBound)
    }
    return output
  }

  /// A character or set, and how often it is matched.
  private func counted(_ node: RegexNode) -> (RegexNode, RegexCount)? {
    switch node.kind {
    case .repetition(let inner, let count):
      guard count.style == .greedy, let (inner, once) = counted(inner), once.maximum == 1 else { return nil }
      return (inner, count)
    case .set, .any, .literal: return (node, RegexCount(minimum: 1, maximum: 1))
    default: return nil
    }
  }

  private func isPlain(_ node: RegexNode) -> Bool { if case .literal = node.kind { true } else { false } }

  private func isSameKind(_ left: RegexNode, _ right: RegexNode) -> Bool { left.kind == right.kind }

  /// Neighbouring characters as one text; those that cannot be seen stay by themselves.
  private func joined(_ pieces: [RegexNode]) -> [RegexNode] {
    var output: [RegexNode] = []
    for piece in pieces {
      if case .literal(let text) = piece.kind, let last = output.last, case .literal(let before) = last.kind,
        !Self.isUnseen(before), !Self.isUnseen(text)
      {
        output[output.count - 1] = RegexNode(
          kind: .literal(before + text), range: last.range.lowerBound..<piece.range.upperBound)
      } else {
        output.append(piece)
      }
    }
    return output
  }

  private static func isUnseen(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x20 || $0 == 0x7F } }

  /// `colou?r` as `color` or `colour`, `\.(jpg|png)` as `.jpg` or `.png`.
  private func chosen(_ pieces: [RegexNode]) -> [RegexNode] {
    var output: [RegexNode] = []
    var index = 0
    while index < pieces.count {
      guard let options = options(pieces[index]) else {
        output.append(pieces[index])
        index += 1
        continue
      }
      let before = output.last.flatMap(literal)
      let after = index + 1 < pieces.count ? literal(pieces[index + 1]) : nil
      let words = options.map { (before ?? "") + $0 + (after ?? "") }
      guard before != nil || after != nil, words.allSatisfy({ $0.utf8.count <= Self.longestWord }),
        isOneWord(before ?? "", options, after ?? "")
      else {
        output.append(pieces[index])
        index += 1
        continue
      }
      let first = before == nil ? pieces[index] : output.removeLast()
      let last = after == nil ? pieces[index] : pieces[index + 1]
      let range = first.range.lowerBound..<last.range.upperBound
      let branches = words.map { RegexNode(kind: .literal($0), range: range) }
      output.append(RegexNode(kind: .alternatives(branches), range: range))
      index += after == nil ? 1 : 2
    }
    return output
  }

  private func literal(_ node: RegexNode) -> String? { if case .literal(let text) = node.kind { text } else { nil } }

  private static let longestWord = 30

  /// The texts of which a piece takes one, where they are few.
  private func options(_ piece: RegexNode) -> [String]? {
    switch piece.kind {
    case .repetition(let inner, let count):
      guard count.isOptional, count.style == .greedy else { return nil }
      if let text = text(inner) { return ["", text] }
      guard case .group(let group, let content) = inner.kind, isTransparent(group) else { return nil }
      return options(content).map { [""] + $0 }
    case .alternatives(let branches):
      let texts = branches.compactMap(text)
      return texts.count == branches.count && texts.count <= 5 ? texts : nil
    default: return nil
    }
  }

  /// The text that a piece stands for, where it is nothing else.
  private func text(_ node: RegexNode) -> String? {
    let pieces = joined(flat(node))
    guard pieces.count == 1, case .literal(let text) = pieces[0].kind else { return nil }
    return text
  }

  /// Whether texts are read as one word when they are put together: letters meet, or a dot stands before letters.
  private func isOneWord(_ before: String, _ options: [String], _ after: String) -> Bool {
    let meetsBefore =
      before.unicodeScalars.last.map { $0 == "." && before == "." || $0.properties.isAlphabetic } ?? false
    let meetsAfter =
      after.unicodeScalars.first.map { "/:".unicodeScalars.contains($0) || $0.properties.isAlphabetic } ?? false
    let areWords = options.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic) }
    return areWords && (meetsBefore || meetsAfter && (before.isEmpty || meetsBefore))
  }

  /// `^(#|$)` as `^#` or `^$`.
  private func distributed(_ pieces: [RegexNode]) -> [RegexNode] {
    guard pieces.count == 2, pieces[0].kind == .anchor(.lineStart), case .alternatives(let branches) = pieces[1].kind,
      branches.contains(where: { $0.kind == .anchor(.lineEnd) })
    else { return pieces }
    let range = pieces[0].range.lowerBound..<pieces[1].range.upperBound
    let whole = branches.map { RegexNode(kind: .sequence([pieces[0], $0]), range: $0.range) }
    return [RegexNode(kind: .alternatives(whole), range: range)]
  }
}

extension RegexFolder {
  /// Equal items with the same text between them as one list: `[0-9]+(\.[0-9]+){3}`.
  private func listed(_ pieces: [RegexNode]) -> [RegexNode] {
    var output: [RegexNode] = []
    var index = 0
    while index < pieces.count {
      if let (list, length) = repeatedList(pieces[index...]) ?? writtenList(pieces[index...]) {
        output.append(list)
        index += length
      } else {
        output.append(pieces[index])
        index += 1
      }
    }
    return output
  }

  /// `A(sepA){n}` or `(Asep){n}A`.
  private func repeatedList(_ pieces: ArraySlice<RegexNode>) -> (RegexNode, Int)? {
    guard pieces.count >= 2 else { return nil }
    let (first, second) = (pieces[pieces.startIndex], pieces[pieces.startIndex + 1])
    let range = first.range.lowerBound..<second.range.upperBound
    if let (inner, count) = repeatedGroup(second), inner.count == 2, case .literal(let separator) = inner[0].kind,
      isSame(inner[1], first), isItem(first)
    {
      return (RegexNode(kind: .list(first, separator: separator, count), range: range), 2)
    }
    if let (inner, count) = repeatedGroup(first), inner.count == 2, case .literal(let separator) = inner[1].kind,
      isSame(inner[0], second), isItem(second)
    {
      return (RegexNode(kind: .list(second, separator: separator, count), range: range), 2)
    }
    return nil
  }

  /// The pieces of a group that is repeated, and how many items a list of it has.
  private func repeatedGroup(_ node: RegexNode) -> ([RegexNode], RegexCount)? {
    guard case .repetition(let inner, var count) = node.kind, case .group(let group, let content) = inner.kind,
      isTransparent(group), !count.isOptional, count.style == .greedy
    else { return nil }
    count.minimum += 1
    count.maximum = count.maximum.map { $0 + 1 }
    return (joined(flat(content)), count)
  }

  /// `A sep A sep A`.
  private func writtenList(_ pieces: ArraySlice<RegexNode>) -> (RegexNode, Int)? {
    guard pieces.count >= 5, let first = pieces.first, isItem(first),
      case .literal(let separator) = pieces[pieces.startIndex + 1].kind
    else { return nil }
    var length = 1
    while length + 1 < pieces.count, case .literal(separator) = pieces[pieces.startIndex + length].kind,
      isSame(pieces[pieces.startIndex + length + 1], first)
    {
      length += 2
    }
    let count = (length + 1) / 2
    guard count >= 3 else { return nil }
    let range = first.range.lowerBound..<pieces[pieces.startIndex + length - 1].range.upperBound
    let node = RegexNode(
      kind: .list(first, separator: separator, RegexCount(minimum: count, maximum: count)), range: range)
    return (node, length)
  }

  private func isSame(_ left: RegexNode, _ right: RegexNode) -> Bool {
    switch (left.kind, right.kind) {
    case (.set(let left), .set(let right)): left == right
    case (.repetition(let left, let leftCount), .repetition(let right, let rightCount)):
      leftCount == rightCount && isSame(left, right)
    default: false
    }
  }

  private func isItem(_ node: RegexNode) -> Bool {
    switch node.kind {
    case .set: return true
    case .repetition(let inner, let count):
      if case .set = inner.kind { return count.style == .greedy && count.minimum > 0 }
      return false
    default: return false
    }
  }
}
