/// Lines of a request that belong together, with what stands around them; without lines it takes no room.
struct PromptSection: Hashable, Sendable {
  var opening: String
  var lines: [String] = []
  var closing: String?

  /// The section as it is sent, ending in a line end; empty where it has no lines.
  var text: String {
    lines.isEmpty ? "" : ([opening] + lines + (closing.map { [$0] } ?? [])).map { $0 + "\n" }.joined()
  }

  /// The tokens that a budget reckons for it.
  func tokens(_ estimate: TokenEstimate) -> Int {
    lines.isEmpty ? 0 : frameTokens(estimate) + lines.reduce(0) { $0 + Self.tokens($1, estimate) }
  }

  /// Removes lines until `excess` tokens are saved or none are left: the last first, or the first. How many went.
  mutating func drop(fromStart: Bool = false, excess: inout Int, _ estimate: TokenEstimate) -> Int {
    var count = 0
    while excess > 0, !lines.isEmpty {
      let line = fromStart ? lines.removeFirst() : lines.removeLast()
      excess -= Self.tokens(line, estimate) + (lines.isEmpty ? frameTokens(estimate) : 0)
      count += 1
    }
    return count
  }

  /// The tokens of one line with its line end.
  static func tokens(_ line: String, _ estimate: TokenEstimate) -> Int { estimate.tokens(in: line + "\n") }

  private func frameTokens(_ estimate: TokenEstimate) -> Int {
    Self.tokens(opening, estimate) + (closing.map { Self.tokens($0, estimate) } ?? 0)
  }
}
