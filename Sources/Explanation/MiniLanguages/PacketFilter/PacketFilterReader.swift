/// Reads a filter of tcpdump. `and` and `or` bind equally, from the left; `not` binds more tightly.
struct PacketFilterReader {
  private struct Token {
    var text: String
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var position = 0
  private var depth = 0
  /// What a bare name or number after `and` and `or` takes over: `port 80 or 443`.
  private var last: (proto: String?, direction: PacketCondition.Direction, kind: PacketCondition.Kind)?

  /// The filter; nil where it is none, or not one that is known here.
  static func read(_ bytes: [UInt8]) -> PacketFilter? {
    guard bytes.count <= 2000 else { return nil }
    var reader = PacketFilterReader(bytes: bytes)
    guard reader.split(), let filter = reader.expression(), reader.position == reader.tokens.count else { return nil }
    return filter
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Tokens

  private mutating func split() -> Bool {
    var scanner = ValueScanner(bytes)
    while !scanner.isAtEnd {
      if !scanner.skip(while: { $0 == 0x20 || $0 == 0x09 }).isEmpty { continue }
      let start = scanner.position
      if scanner.take("&&") || scanner.take("||") || scanner.take("(") || scanner.take(")") || scanner.take("!=")
        || scanner.take("!")
      {
        append(start..<scanner.position)
        continue
      }
      let word = scanner.skip { !" \t()!&|=<>".utf8.contains($0) }
      if word.isEmpty {
        guard scanner.take(">=") || scanner.take("<=") || scanner.take("==") || scanner.next() != nil else {
          return false
        }
      }
      append(start..<scanner.position)
    }
    return !tokens.isEmpty
  }

  private mutating func append(_ range: Range<Int>) {
    tokens.append(Token(text: String(decoding: bytes[range], as: UTF8.self), range: range))
  }

  private var next: String? { position < tokens.count ? tokens[position].text : nil }

  private mutating func take(_ words: String...) -> String? {
    guard let next, words.contains(next) else { return nil }
    position += 1
    return next
  }

  private mutating func word() -> String? {
    guard let next, !Self.signs.contains(next) else { return nil }
    position += 1
    return next
  }

  private static let signs: Set<String> = ["(", ")", "!", "!=", "&&", "||", "&", "|", "=", "==", "<", ">", "<=", ">="]
  private static let protocols: Set<String> = [
    "ether", "ip", "ip6", "arp", "rarp", "tcp", "udp", "icmp", "icmp6", "sctp", "igmp",
  ]
  private static let words: Set<String> = [
    "and", "or", "not", "src", "dst", "host", "net", "port", "portrange", "less", "greater", "broadcast", "multicast",
    "vlan", "proto", "gateway", "mask", "inbound", "outbound",
  ]

  // MARK: Grammar

  private mutating func expression() -> PacketFilter? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 20, var filter = term() else { return nil }
    while let sign = take("and", "&&", "or", "||") {
      guard let right = term() else { return nil }
      filter = Self.join(filter, right, isAll: sign == "and" || sign == "&&")
    }
    return filter
  }

  private static func join(_ left: PacketFilter, _ right: PacketFilter, isAll: Bool) -> PacketFilter {
    switch (left, isAll) {
    case (.all(let items), true): .all(items + [right])
    case (.any(let items), false): .any(items + [right])
    default: isAll ? .all([left, right]) : .any([left, right])
    }
  }

  private mutating func term() -> PacketFilter? {
    if take("not", "!") != nil {
      depth += 1
      defer { depth -= 1 }
      return depth < 20 ? term().map(PacketFilter.not) : nil
    }
    if take("(") != nil {
      guard let inner = expression(), take(")") != nil else { return nil }
      return inner
    }
    let start = position
    guard let condition = condition(), position > start else { return nil }
    return .condition(condition, tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound)
  }

  private mutating func condition() -> PacketCondition? {
    if let size = take("less", "greater") { return word().map { .size(isAtLeast: size == "greater", $0) } }
    if take("vlan") != nil {
      return .vlan(next.map { $0.utf8.allSatisfy(ValueScanner.isDigit) } == true ? word() : nil)
    }
    if let next, next.utf8.contains(UInt8(ascii: "[")) { return comparison() }
    var proto: String?
    if let next, Self.protocols.contains(next) {
      proto = next
      position += 1
    }
    if let kind = take("broadcast", "multicast") { return .manyReceivers(isBroadcast: kind == "broadcast") }
    let direction = direction()
    let kind = kind(proto)
    if direction == nil, kind == nil { return proto.map { PacketCondition.proto($0) } ?? bare() }
    guard let value = word(), !Self.words.contains(value), !Self.protocols.contains(value) else { return nil }
    let place = (proto, direction ?? .either, kind ?? (proto == "ether" ? .hardware : .host))
    last = place
    return .place(proto: place.0, place.1, place.2, value)
  }

  /// A name or number alone: a host, or more of what stood before.
  private mutating func bare() -> PacketCondition? {
    guard let last, let value = word(), !Self.words.contains(value) else { return nil }
    return .place(proto: last.proto, last.direction, last.kind, value)
  }

  private mutating func direction() -> PacketCondition.Direction? {
    guard let first = take("src", "dst") else { return nil }
    guard let sign = next, sign == "or" || sign == "and", position + 1 < tokens.count,
      tokens[position + 1].text == (first == "src" ? "dst" : "src")
    else { return first == "src" ? .source : .target }
    position += 2
    return sign == "or" ? .either : .both
  }

  private mutating func kind(_ proto: String?) -> PacketCondition.Kind? {
    switch take("host", "net", "port", "portrange") {
    case "host": proto == "ether" ? .hardware : .host
    case "net": .network
    case "port": .port
    case "portrange": .ports
    default: nil
    }
  }

  /// `tcp[tcpflags] & (tcp-syn|tcp-ack) != 0`, or another comparison of bytes.
  private mutating func comparison() -> PacketCondition? {
    let start = position
    position += 1
    var names: [String] = []
    var isCompared = false
    while let next {
      if ["and", "or", "&&", "||"].contains(next) || next == ")" && !isOpen(start) { break }
      if ["=", "==", "!=", "<", ">", "<=", ">="].contains(next) { isCompared = true }
      if next.hasPrefix("tcp-") { names.append(String(next.dropFirst(4)).uppercased()) }
      position += 1
    }
    guard isCompared, isClosed(start) else { return nil }
    let text = String(
      decoding: bytes[tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound], as: UTF8.self)
    let asksOne = tokens[start].text == "tcp[tcpflags]" && !names.isEmpty && text.hasSuffix("!= 0")
    return asksOne ? .flags(names) : .comparison(text)
  }

  private func isOpen(_ start: Int) -> Bool { balance(start) > 0 }

  private func isClosed(_ start: Int) -> Bool { balance(start) == 0 }

  private func balance(_ start: Int) -> Int {
    tokens[start..<position].reduce(0) { $0 + ($1.text == "(" ? 1 : $1.text == ")" ? -1 : 0) }
  }
}
