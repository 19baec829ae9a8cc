/// The neighbours of a request: each token with the next one, its start with the first one, the last one with its end.
/// The pair of a token and the next one has the number of the token; that of the start has the number of tokens.
struct RequestPairs {
  /// For each token the one after it; none for the last one.
  private let next: [UInt64]
  private let first: UInt64
  private let last: UInt64
  /// The tokens that may fill a slot.
  private let values: UInt64

  /// How many pairs there are.
  var count: Int { next.count + 1 }

  init(_ reading: RequestReading) {
    var next = [UInt64](repeating: 0, count: reading.tokens.count)
    var previous: Int?
    var first: UInt64 = 0
    var values: UInt64 = 0
    for index in reading.tokens.indices.prefix(63) where !reading.tokens[index].wordClass.isDropped {
      let bit: UInt64 = 1 << UInt64(index)
      if let previous { next[previous] = bit } else { first = bit }
      if reading.mayBeValue(index) { values |= bit }
      previous = index
    }
    self.next = next
    self.first = first
    self.values = values
    last = previous.map { 1 << UInt64($0) } ?? 0
  }

  /// What a phrasing has in common with it, found while its elements are gone through.
  struct Finder {
    private var previous: UInt64 = 0
    private var isAtStart = true
    /// The pairs that both have.
    private(set) var found: UInt64 = 0

    /// Adds the tokens that an element of the phrasing stands for; nil for a slot.
    @inline(__always) mutating func add(_ related: UInt64?, _ pairs: borrowing RequestPairs) {
      let tokens = related ?? pairs.values
      if isAtStart {
        if tokens & pairs.first != 0 { found |= 1 << UInt64(pairs.next.count) }
        isAtStart = false
      } else if previous != 0, tokens != 0 {
        var rest = previous
        while rest != 0 {
          let token = rest.trailingZeroBitCount
          if pairs.next[token] & tokens != 0 { found |= 1 << UInt64(token) }
          rest &= rest - 1
        }
      }
      previous = tokens
    }

    /// The pairs, with the one at the end of the phrasing.
    @inline(__always) consuming func finish(_ pairs: borrowing RequestPairs) -> UInt64 { found | previous & pairs.last }
  }
}

extension RequestReading {
  /// Whether a token may be a value rather than a word of a way to ask.
  func mayBeValue(_ token: Int) -> Bool {
    tokens[token].kind != .word || likenesses[token] == .unknown || likenesses[token] == .known
  }
}
