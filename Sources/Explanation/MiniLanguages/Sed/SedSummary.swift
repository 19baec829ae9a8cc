/// What must be known of a whole script to tell truly what one of its commands does.
struct SedSummary {
  /// Whether anything is put aside, so that `G` and `g` bring something back.
  private(set) var keepsText = false
  /// How many commands print.
  private(set) var printers = 0
  /// How many commands there are, those in braces too.
  private(set) var count = 0
  /// Whether the text at hand may be something else than the line that was read.
  private(set) var changesText = false

  init(_ commands: [SedCommand]) { take(commands) }

  private mutating func take(_ commands: [SedCommand]) {
    for command in commands {
      count += 1
      switch command.kind {
      case .block(let inner): take(inner)
      case .simple(let verb): take(verb)
      case .substitute(let substitution):
        if substitution.flags.contains(where: { $0.kind == .prints }) { printers += 1 }
      case .text, .file, .execute: printers += 1
      case .transliterate, .branch, .quit: break
      }
    }
  }

  private mutating func take(_ verb: UInt8) {
    switch verb {
    case UInt8(ascii: "h"), UInt8(ascii: "H"): keepsText = true
    case UInt8(ascii: "x"): (keepsText, changesText) = (true, true)
    case UInt8(ascii: "N"), UInt8(ascii: "G"), UInt8(ascii: "g"): changesText = true
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "="), UInt8(ascii: "l"), UInt8(ascii: "F"): printers += 1
    default: break
    }
  }
}
