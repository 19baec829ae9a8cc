@testable import Explanation

/// Writes texts that an expression matches, from its tree.
struct RegexSampler {
  var numbers: SeededNumbers
  private var captures: [String: String] = [:]

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  /// A text; places and look-around are not heeded.
  mutating func text(_ node: RegexNode) -> String {
    switch node.kind {
    case .literal(let text): return text
    case .any: return "x"
    case .set(let set): return member(set)
    case .anchor, .cut, .flags: return ""
    case .group(.look, _): return ""
    case .group(let group, let inner):
      let text = text(inner)
      if case .capturing(let number, let name) = group {
        captures[String(number)] = text
        if let name { captures[name] = text }
      }
      return text
    case .reference(let name): return captures[name] ?? ""
    case .repetition(let inner, let count):
      let most = min(count.maximum ?? Int.max, count.minimum + 2)
      return (0..<Int.random(in: count.minimum...most, using: &numbers)).map { _ in text(inner) }.joined()
    case .sequence(let items): return items.map { text($0) }.joined()
    case .alternatives(let branches): return branches.randomElement(using: &numbers).map { text($0) } ?? ""
    case .lineBreak, .list: return ""
    }
  }

  /// A printing character of the set.
  private mutating func member(_ set: RegexSet) -> String {
    let candidates = (0x20...0x7E).compactMap { Unicode.Scalar(UInt8($0)) }.filter { character in
      let node = RegexNode(kind: .set(set), range: 0..<1)
      return RegexMatcher.finds(RegexTree(root: node, hasReferences: false, notes: []), in: String(character)) == true
    }
    return candidates.randomElement(using: &numbers).map { String($0) } ?? ""
  }
}

extension RegexNode {
  /// Whether what it matches depends on where it stands, or on how it is tried.
  var dependsOnPlace: Bool {
    switch kind {
    case .anchor, .flags, .group(.look, _), .group(.atomic, _), .reference: true
    case .group(_, let inner): inner.dependsOnPlace
    case .repetition(let inner, let count): count.style == .possessive || inner.dependsOnPlace
    case .sequence(let items), .alternatives(let items): items.contains(where: \.dependsOnPlace)
    default: false
    }
  }
}
