/// Where values without quotes end. The end of a run is looked for once, however many values begin within the run.
struct BareRuns {
  /// Which signs end a value, beside blanks and quotes.
  enum Signs {
    /// None: the value of a sentence.
    case none
    /// The bracket of a closing tag.
    case tag
    /// Those of shells, URLs and lists.
    case list

    init(_ link: NamedSecretScan.Link) {
      switch link {
      case .element: self = .tag
      case .says, .blank: self = .none
      case .equals, .colon, .fallback: self = .list
      }
    }

    func has(_ byte: UInt8) -> Bool {
      switch self {
      case .none: false
      case .tag: byte == UInt8(ascii: "<")
      case .list: Self.listed.contains(byte)
      }
    }

    private static let listed = Set(";&|<>)}],".utf8)
  }

  private struct Kind: Hashable {
    let signs: Signs
    let isLatin: Bool
  }

  /// The run of each kind that was read last.
  private var runs: [Kind: Range<Int>] = [:]

  /// Where the value that begins at `start` ends; one in Latin letters ends at the first other letter.
  mutating func end(in text: ScannedText, from start: Int, signs: Signs, isLatin: Bool) -> Int {
    let kind = Kind(signs: signs, isLatin: isLatin)
    if let run = runs[kind], run.contains(start) { return run.upperBound }
    let end = text.end(from: start) { byte in
      !ScannedText.isSpace(byte) && !ScannedText.isQuote(byte) && byte >= 0x20 && !(isLatin && byte >= 0x80)
        && !signs.has(byte)
    }
    runs[kind] = start..<end
    return end
  }
}
