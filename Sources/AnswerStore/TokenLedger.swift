/// How many tokens were used on each day: a small private file, safe under many processes at once.
package struct TokenLedger: Sendable {
  let path: String

  /// Makes a ledger at `path`, whose folder is made when first written.
  package init(path: String) { self.path = path }

  /// The tokens of the day that holds this second since 1970, in UTC.
  package func tokens(onDayOf epochSeconds: Int) -> Int { 0 }

  /// Adds tokens to the day.
  package func add(_ tokens: Int, onDayOf epochSeconds: Int) {}
}
