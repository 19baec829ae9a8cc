/// A command of sed with its addresses.
struct SedCommand {
  /// What is done.
  indirect enum Kind {
    case substitute(SedSubstitution)
    case transliterate(String, String)
    case block([SedCommand])
    /// `a`, `i`, `c`, which may stand without a text.
    case text(verb: UInt8, String?)
    /// `r`, `R`, `w`, `W`.
    case file(verb: UInt8, String)
    /// `:`, `b`, `t`, `T`.
    case branch(verb: UInt8, String)
    /// `q`, `Q`.
    case quit(verb: UInt8, status: String)
    /// `e`.
    case execute(String)
    case simple(UInt8)
  }

  var first: SedAddress?
  var last: SedAddress?
  var isNegated: Bool
  var kind: Kind
  var addressRange: Range<Int>
  var verbRange: Range<Int>

  /// The addresses and what is done.
  var range: Range<Int> { min(addressRange.lowerBound, verbRange.lowerBound)..<verbRange.upperBound }
}

/// Which lines a command of sed is for.
enum SedAddress: Equatable {
  case line(String)
  case lastLine
  /// A regular expression: its text, and where it stands between its signs.
  case regex(String, Range<Int>, ignoresCase: Bool)
  /// `first~step`.
  case step(first: String, step: String)
  /// `+N` after another address.
  case following(String)
  /// `~N` after another address.
  case multiple(String)
}

/// `s/pattern/replacement/flags`.
struct SedSubstitution {
  /// A flag, and where it stands.
  struct Flag {
    enum Kind: Equatable {
      case ignoresCase
      case isMultiline
      case executes
      case prints
      case writes(String)
    }

    var kind: Kind
    var range: Range<Int>
  }

  /// Where the pattern stands between its signs.
  var pattern: Range<Int>
  /// Where the replacement stands between its signs.
  var replacement: Range<Int>
  var isGlobal = false
  var occurrence: String?
  var flags: [Flag] = []
}
