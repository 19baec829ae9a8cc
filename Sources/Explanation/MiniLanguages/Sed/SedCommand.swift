/// A command of sed with its addresses.
struct SedCommand {
  /// What is done.
  indirect enum Kind {
    case substitute(String, String, SubstitutionFlags)
    case transliterate(String, String)
    case block([SedCommand])
    case text(verb: UInt8, String)
    case file(verb: UInt8, String)
    case branch(verb: UInt8, String)
    case quit(verb: UInt8, status: String)
    case simple(UInt8)
  }

  /// What stands after `s///`.
  struct SubstitutionFlags {
    var isGlobal = false
    var prints = false
    var ignoresCase = false
    var isMultiline = false
    var executes = false
    var occurrence: String?
    var file: String?
    /// Where the pattern and the replacement stand.
    var patternRange = 0..<0
    var replacementRange = 0..<0
  }

  var first: SedAddress?
  var last: SedAddress?
  var isNegated: Bool
  var kind: Kind
  var addressRange: Range<Int>
  var verbRange: Range<Int>
}

/// Which lines a command of sed is for.
enum SedAddress {
  case line(String)
  case lastLine
  case regex(String, Range<Int>, ignoresCase: Bool)
  /// `first~step`.
  case step(first: String, step: String)
  /// `+N` after another address.
  case following(String)
}
