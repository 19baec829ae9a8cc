/// Reads revisions of git and ranges of them.
struct RevisionReader {
  private var scanner: ValueScanner

  /// The expression; nil where it is none.
  static func read(_ text: [UInt8]) -> RevisionExpression? {
    guard !text.isEmpty, text.count <= 500, text.first != UInt8(ascii: "-") else { return nil }
    var reader = RevisionReader(scanner: ValueScanner(text))
    guard let expression = reader.expression(), reader.scanner.isAtEnd else { return nil }
    return expression
  }

  private mutating func expression() -> RevisionExpression? {
    if scanner.peek == UInt8(ascii: "^") {
      scanner.position += 1
      return revision().map(RevisionExpression.excluded)
    }
    let left: Revision?
    if scanner.bytes.starts(with: "..".utf8) {
      left = nil
    } else {
      guard let revision = revision() else { return nil }
      left = revision
    }
    if scanner.isAtEnd { return left.map(RevisionExpression.single) }
    guard scanner.take("..") else { return nil }
    let isSymmetric = scanner.take(".")
    // `..` and `...` alone are folders or nothing.
    if scanner.isAtEnd { return left == nil ? nil : .range(left, nil, isSymmetric: isSymmetric) }
    guard let right = revision() else { return nil }
    return .range(left, right, isSymmetric: isSymmetric)
  }

  private mutating func revision() -> Revision? {
    let start = scanner.position
    guard let base = base() else { return nil }
    var revision = Revision(range: start..<start, base: base)
    while let byte = scanner.peek, "~^@:".utf8.contains(byte), revision.steps.count < 20 {
      guard let step = step(byte), Self.fits(step, after: revision) else { return nil }
      revision.append(step)
    }
    revision.range = start..<scanner.position
    return revision
  }

  /// `@{-1}` has nothing before it, and other places in a history are asked of a name alone.
  private static func fits(_ step: Revision.Step, after revision: Revision) -> Bool {
    switch step {
    case .checkouts: revision.base == .currentBranch && revision.steps.isEmpty
    case .upstream, .pushed, .moves, .time:
      revision.steps.allSatisfy { step in
        switch step {
        case .upstream, .pushed, .checkouts: true
        default: false
        }
      }
    default: true
    }
  }

  private mutating func base() -> Revision.Base? {
    if scanner.take(":/") {
      let text = takeRest()
      return text.isEmpty ? nil : .message(text)
    }
    if scanner.take(":") { return staged() }
    if scanner.peek == UInt8(ascii: "@") {
      let after = scanner.peek(1)
      if after == UInt8(ascii: "{") { return .currentBranch }
      if after.map({ "~^:.".utf8.contains($0) }) ?? true {
        scanner.position += 1
        return .head
      }
    }
    guard let name = name() else { return nil }
    return name == "HEAD" ? .head : .name(name)
  }

  private mutating func staged() -> Revision.Base? {
    if let byte = scanner.peek, (0x30...0x33).contains(byte), scanner.peek(1) == UInt8(ascii: ":") {
      scanner.position += 2
      let path = takeRest()
      return path.isEmpty ? nil : .staged(stage: Int(byte - 0x30), path: path)
    }
    // `:!x` and `:(…)x` are paths of another kind.
    guard let byte = scanner.peek, ValueScanner.isNameByte(byte) || byte == UInt8(ascii: ".") else { return nil }
    return .staged(stage: 0, path: takeRest())
  }

  /// A name as references may have it.
  private mutating func name() -> String? {
    let start = scanner.position
    while let byte = scanner.peek, !"~^:".utf8.contains(byte) {
      let next = scanner.peek(1)
      if byte == UInt8(ascii: "@"), next == UInt8(ascii: "{") { break }
      if byte == UInt8(ascii: "."), next == UInt8(ascii: ".") { break }
      if byte <= 0x20 || byte == 0x7F || "?*[\\".utf8.contains(byte) { return nil }
      scanner.position += 1
    }
    let bytes = scanner.bytes[start..<scanner.position]
    guard let first = bytes.first, let last = bytes.last, first != UInt8(ascii: "/"), first != UInt8(ascii: "."),
      first != UInt8(ascii: "-"), last != UInt8(ascii: "/"), last != UInt8(ascii: ".")
    else { return nil }
    return scanner.text(start..<scanner.position)
  }

  private mutating func step(_ byte: UInt8) -> Revision.Step? {
    scanner.position += 1
    switch byte {
    case UInt8(ascii: "~"): return number(or: 1).map(Revision.Step.back)
    case UInt8(ascii: "^"): return caret()
    case UInt8(ascii: ":"): return .path(takeRest())
    default:
      guard scanner.take("{"), let text = takeBraces() else { return nil }
      return at(text)
    }
  }

  private mutating func caret() -> Revision.Step? {
    if scanner.take("{") { return takeBraces().flatMap(type) }
    if scanner.take("@") { return .allParents }
    if scanner.take("!") { return .alone }
    if scanner.take("-") { return number(or: 1).flatMap { $0 > 0 ? .merged($0) : nil } }
    return number(or: 1).map { $0 == 1 ? .back(1) : .parent($0) }
  }

  private func type(_ text: String) -> Revision.Step? {
    if text.hasPrefix("/") { return text.utf8.count > 1 ? .message(String(text.dropFirst())) : nil }
    return ["", "commit", "tree", "blob", "tag", "object"].contains(text) ? .type(text) : nil
  }

  private func at(_ text: String) -> Revision.Step? {
    switch text.lowercased() {
    case "u", "upstream": return .upstream
    case "push": return .pushed
    case "": return nil
    default: break
    }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    if !digits.isEmpty, digits.utf8.count < 10, digits.utf8.allSatisfy(ValueScanner.isDigit), let number = Int(digits) {
      if digits.utf8.count == text.utf8.count { return .moves(number) }
      return number > 0 ? .checkouts(number) : nil
    }
    return text.utf8.contains { ValueScanner.isLetter($0) || $0 == UInt8(ascii: "-") } ? .time(text) : nil
  }

  /// The number that stands next, or `usual` where there is none; nil where it is too great.
  private mutating func number(or usual: Int) -> Int? {
    guard let byte = scanner.peek, ValueScanner.isDigit(byte) else { return usual }
    return scanner.number()
  }

  private mutating func takeBraces() -> String? {
    let text = scanner.skip { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "{") }
    return scanner.take("}") ? scanner.text(text) : nil
  }

  private mutating func takeRest() -> String {
    let text = scanner.rest
    scanner.position = scanner.bytes.count
    return text
  }
}

extension Revision {
  /// Goes on by a step; first parents in a row are one step.
  fileprivate mutating func append(_ step: Step) {
    if case .back(let more) = step, case .back(let count) = steps.last {
      steps[steps.count - 1] = .back(count + more)
    } else {
      steps.append(step)
    }
  }
}
