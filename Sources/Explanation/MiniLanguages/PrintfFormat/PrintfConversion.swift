/// One conversion of printf: `%-10s`, `%.2f`, `%(%F)T`.
struct PrintfConversion: Hashable {
  /// A width or a precision.
  enum Measure: Hashable {
    case number(Int)
    /// `*`: the value before it.
    case given
  }

  var range: Range<Int>
  var flags: [UInt8] = []
  var width: Measure?
  var precision: Measure?
  /// The format of a time, in `%(…)T`.
  var time: Range<Int>?
  var letter: UInt8

  func has(_ flag: Unicode.Scalar) -> Bool { flags.contains(UInt8(ascii: flag)) }

  /// Whether it is its letter and nothing else.
  var isPlain: Bool { flags.isEmpty && width == nil && precision == nil && time == nil }
}
