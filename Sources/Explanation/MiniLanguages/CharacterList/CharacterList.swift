import Platform

/// A set of characters as tr(1) and Perl's `tr///` write it: `a-z0-9`, `[:upper:]`, `\n`.
struct CharacterList {
  /// Whose notation it is.
  enum Notation { case tr, perl }

  /// A piece of it.
  enum Piece: Equatable {
    case character(Unicode.Scalar)
    case range(Unicode.Scalar, Unicode.Scalar)
    /// `[:name:]`.
    case named(String)
    /// `[x*]`: as often as needed.
    case filler(Unicode.Scalar)
  }

  var pieces: [Piece] = []

  var isEmpty: Bool { pieces.isEmpty }

  /// How many characters it has; nil where that depends.
  var count: Int? {
    var sum = 0
    for piece in pieces {
      switch piece {
      case .character: sum += 1
      case .range(let first, let last): sum += Int(last.value - first.value) + 1
      case .named("lower"), .named("upper"): sum += 26
      case .named, .filler: return nil
      }
    }
    return sum
  }

  /// Whether one is the small letters and the other the capitals.
  func isLetterCase(of other: CharacterList) -> Bool {
    let small: [[Piece]] = [[.range("a", "z")], [.named("lower")]]
    let capital: [[Piece]] = [[.range("A", "Z")], [.named("upper")]]
    return small.contains(pieces) && capital.contains(other.pieces)
      || capital.contains(pieces) && small.contains(other.pieces)
  }

  /// Reads a set; nil where something in it is not known.
  static func read(_ bytes: ArraySlice<UInt8>, _ notation: Notation) -> CharacterList? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = Array(text.unicodeScalars)[...]
    var set = CharacterList()
    while let first = scalars.first {
      if notation == .tr, first == "[", let (piece, count) = bracketed(scalars) {
        guard let piece else { return nil }
        set.pieces.append(piece)
        scalars = scalars.dropFirst(count)
        continue
      }
      guard let from = one(&scalars, notation) else { return nil }
      guard scalars.first == "-", scalars.count > 1 else {
        set.pieces.append(.character(from))
        continue
      }
      scalars.removeFirst()
      guard let to = one(&scalars, notation), from.value <= to.value else { return nil }
      set.pieces.append(.range(from, to))
    }
    return set
  }

  /// `[:name:]` or `[x*]` with its length; a piece that is nil is not known.
  private static func bracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> (Piece?, Int)? {
    guard let close = scalars.dropFirst(2).firstIndex(of: "]") else { return nil }
    let inner = scalars[scalars.index(after: scalars.startIndex)..<close]
    let length = close - scalars.startIndex + 1
    if inner.first == ":", inner.last == ":", inner.count > 2 {
      let name = String(String.UnicodeScalarView(inner.dropFirst().dropLast()))
      return (CharacterListNoun.names.contains(name) ? .named(name) : nil, length)
    }
    if inner.first == "=", inner.last == "=", inner.count > 1 { return (nil, length) }
    guard inner.count > 1, let star = inner.firstIndex(of: "*") else { return nil }
    var head = inner[..<star]
    guard inner[star...].count == 1, let only = one(&head, .tr), head.isEmpty else { return (nil, length) }
    return (.filler(only), length)
  }

  /// A character, which is passed.
  private static func one(_ scalars: inout ArraySlice<Unicode.Scalar>, _ notation: Notation) -> Unicode.Scalar? {
    guard let first = scalars.popFirst() else { return nil }
    guard first == "\\" else { return first }
    guard let next = scalars.popFirst() else { return notation == .tr ? "\\" : nil }
    switch next {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "a": return "\u{7}"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "v": return notation == .tr ? "\u{B}" : nil
    case "0"..."7": return octal(next, &scalars, notation)
    default: return next.isASCII && !next.properties.isAlphabetic ? next : nil
    }
  }

  private static func octal(
    _ first: Unicode.Scalar, _ scalars: inout ArraySlice<Unicode.Scalar>, _ notation: Notation
  ) -> Unicode.Scalar? {
    var number = first.value - 0x30
    var count = 1
    while count < 3, let digit = scalars.first, ("0"..."7").contains(digit) {
      number = number * 8 + digit.value - 0x30
      scalars.removeFirst()
      count += 1
    }
    return number < 0x80 ? Unicode.Scalar(number) : nil
  }
}
