@testable import Explanation

/// Tells whether a text has a match of an expression that was read: what its tree says, tried step by step.
struct RegexMatcher {
  private let text: [Unicode.Scalar]
  private var captures: [String: Range<Int>] = [:]
  private var ignoresCase = false
  /// Steps that are left, so that no expression takes for ever.
  private var budget = 20_000

  private init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// Whether some part of `text` matches; nil where that takes too long to say.
  static func finds(_ tree: RegexTree, in text: String) -> Bool? {
    var matcher = RegexMatcher(text)
    for start in 0...matcher.text.count {
      matcher.captures = [:]
      matcher.ignoresCase = false
      if matcher.match(tree.root, start, { _, _ in true }) { return true }
      if matcher.budget <= 0 { return nil }
    }
    return false
  }

  private typealias Next = (inout RegexMatcher, Int) -> Bool

  private mutating func match(_ node: RegexNode, _ at: Int, _ next: Next) -> Bool {
    budget -= 1
    if budget <= 0 { return false }
    switch node.kind {
    case .literal(let literal):
      let scalars = Array(literal.unicodeScalars)
      guard at + scalars.count <= text.count, zip(scalars, text[at...]).allSatisfy({ isSame($0, $1) }) else {
        return false
      }
      return next(&self, at + scalars.count)
    case .any: return at < text.count && next(&self, at + 1)
    case .set(let set): return at < text.count && holds(set, text[at]) && next(&self, at + 1)
    case .anchor(let anchor): return stands(anchor, at) && next(&self, at)
    case .sequence(let items): return match(items[...], at, next)
    case .alternatives(let branches):
      for branch in branches {
        let before = captures
        if match(branch, at, next) { return true }
        captures = before
      }
      return false
    case .group(let group, let inner): return match(group, inner, at, next)
    case .reference(let name):
      guard let range = captures[name], at + range.count <= text.count,
        zip(text[range], text[at...]).allSatisfy({ isSame($0, $1) })
      else { return false }
      return next(&self, at + range.count)
    case .repetition(let inner, let count): return match(inner, count, at, next)
    case .cut: return next(&self, at)
    case .flags(let flags):
      if flags.on.contains("i") { ignoresCase = true }
      return next(&self, at)
    case .lineBreak, .list: return false
    }
  }

  private mutating func match(_ items: ArraySlice<RegexNode>, _ at: Int, _ next: Next) -> Bool {
    guard let first = items.first else { return next(&self, at) }
    return match(first, at) { $0.match(items.dropFirst(), $1, next) }
  }

  private mutating func match(_ group: RegexGroup, _ inner: RegexNode, _ at: Int, _ next: Next) -> Bool {
    switch group {
    case .capturing(let number, let name):
      return match(inner, at) { matcher, end in
        let before = matcher.captures
        matcher.captures[String(number)] = at..<end
        if let name { matcher.captures[name] = at..<end }
        if next(&matcher, end) { return true }
        matcher.captures = before
        return false
      }
    case .plain: return match(inner, at, next)
    case .atomic: return firstEnd(inner, at).map { next(&self, $0) } ?? false
    case .look(let isAhead, let isNegated):
      let found = isAhead ? firstEnd(inner, at) != nil : (0...at).contains { start in endsAt(inner, start, at) }
      return found != isNegated && next(&self, at)
    }
  }

  private mutating func firstEnd(_ node: RegexNode, _ at: Int) -> Int? {
    var found: Int?
    return match(node, at) { _, end in
      found = end; return true
    } ? found : nil
  }

  private mutating func endsAt(_ node: RegexNode, _ start: Int, _ end: Int) -> Bool {
    match(node, start) { $1 == end }
  }

  private mutating func match(_ inner: RegexNode, _ count: RegexCount, _ at: Int, _ next: Next) -> Bool {
    if count.style == .possessive {
      var end: Int?
      _ = repeated(inner, count, 0, at) { _, last in
        end = last; return true
      }
      return end.map { next(&self, $0) } ?? false
    }
    return repeated(inner, count, 0, at, next)
  }

  private mutating func repeated(_ inner: RegexNode, _ count: RegexCount, _ done: Int, _ at: Int, _ next: Next) -> Bool
  {
    let before = captures
    let mayStop = done >= count.minimum
    if mayStop, count.style == .lazy, next(&self, at) { return true }
    if done < count.maximum ?? Int.max {
      // A round that takes no text is enough for all that are needed.
      let found = match(inner, at) { matcher, end in
        if end == at, done >= count.minimum { return false }
        return matcher.repeated(inner, count, end == at ? count.minimum : done + 1, end, next)
      }
      if found { return true }
      captures = before
    }
    return mayStop && count.style != .lazy && next(&self, at)
  }

  private func stands(_ anchor: RegexAnchor, _ at: Int) -> Bool {
    let before = at > 0 && Self.isWord(text[at - 1])
    let after = at < text.count && Self.isWord(text[at])
    return switch anchor {
    case .lineStart, .textStart: at == 0
    case .lineEnd, .textEnd: at == text.count
    case .wordEdge: before != after
    case .notWordEdge: before == after
    case .wordStart: !before && after
    case .wordEnd: before && !after
    }
  }

  private func isSame(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    left == right
      || ignoresCase && String(left).lowercased() == String(right).lowercased()
  }

  private func holds(_ set: RegexSet, _ character: Unicode.Scalar) -> Bool {
    let forms = ignoresCase ? [character] + Self.otherCase(character) : [character]
    let isMember = forms.contains { form in
      set.items.contains { item in
        switch item {
        case .character(let member): member == form
        case .range(let first, let last): first.value <= form.value && form.value <= last.value
        case .named(let named): Self.isIn(named, form)
        case .notNamed(let named): !Self.isIn(named, form)
        }
      }
    }
    return isMember != set.isNegated
  }

  private static func otherCase(_ character: Unicode.Scalar) -> [Unicode.Scalar] {
    Array((String(character).lowercased() + String(character).uppercased()).unicodeScalars)
  }

  private static func isWord(_ character: Unicode.Scalar) -> Bool { isIn(.word, character) }

  /// Whether a character of ASCII is in a class.
  static func isIn(_ named: RegexClass, _ character: Unicode.Scalar) -> Bool {
    let isDigit = ("0"..."9").contains(character)
    let isSmall = ("a"..."z").contains(character)
    let isCapital = ("A"..."Z").contains(character)
    let isVisible = character.value > 0x20 && character.value < 0x7F
    return switch named {
    case .letter: isSmall || isCapital
    case .digit: isDigit
    case .letterOrDigit: isSmall || isCapital || isDigit
    case .capital: isCapital
    case .small: isSmall
    case .space: character == " " || character == "\t"
    case .blank: character == " " || character == "\t"
    case .punctuation: isVisible && !isDigit && !isSmall && !isCapital
    case .printing: isVisible || character == " "
    case .visible: isVisible
    case .control: character.value < 0x20 || character.value == 0x7F
    case .hexadecimalDigit: isDigit || ("a"..."f").contains(character) || ("A"..."F").contains(character)
    case .word: isSmall || isCapital || isDigit || character == "_"
    case .verticalSpace: false
    case .property(let name):
      switch name {
      case "L": isSmall || isCapital
      case "Lu": isCapital
      case "Ll": isSmall
      case "N", "Nd": isDigit
      default: false
      }
    }
  }
}
