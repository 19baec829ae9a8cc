/// A set of the tokens of a request, which has at most 64.
struct TokenSet: Hashable, Sendable {
  var bits: UInt64 = 0

  init() {}

  init(bits: UInt64) { self.bits = bits }

  init(_ range: Range<Int>) {
    for index in range { bits |= 1 << UInt64(index) }
  }

  var isEmpty: Bool { bits == 0 }
  func contains(_ index: Int) -> Bool { bits >> UInt64(index) & 1 == 1 }
  func isDisjoint(with other: TokenSet) -> Bool { bits & other.bits == 0 }
  mutating func insert(_ index: Int) { bits |= 1 << UInt64(index) }
  mutating func formUnion(_ other: TokenSet) { bits |= other.bits }
}
