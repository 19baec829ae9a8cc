/// One conversion of a date format: `%-d`, `%3N`, `%:z`.
struct DateConversion: Hashable {
  /// Where it stands.
  var range: Range<Int>
  /// `-`, `_`, `0`, `+`, `^` and `#`, as written.
  var flags: [UInt8] = []
  /// The least width, or for `%N` the number of digits.
  var width: Int?
  /// `E` or `O`.
  var modifier: UInt8?
  /// The colons of `%:z`.
  var colons = 0
  var letter: UInt8

  /// The last of the flags that say how it is padded.
  var padding: UInt8? { flags.last { "-_0+".utf8.contains($0) } }

  var isInCapitals: Bool { flags.contains(UInt8(ascii: "^")) }

  var isInOtherCase: Bool { flags.contains(UInt8(ascii: "#")) }

  /// The letter as a character.
  var name: Character { Character(Unicode.Scalar(letter)) }

  /// Whether GNU alone has it, as far as what is common to both goes.
  var isOfGNU: Bool {
    width != nil || colons > 0 || isInCapitals || isInOtherCase || "NPq".utf8.contains(letter)
      || flags.contains(UInt8(ascii: "+"))
  }
}
