import CommandReference
import Platform

/// A text in a small language of which the shell replaces some parts when it runs: `s/x/$y/`. So that it can be read, they are
/// filled with letters that nobody writes, or with digits, of the same length; afterwards the sentences get them back.
struct TextWithGaps {
  /// What the gaps are filled with.
  enum Filling {
    case letters
    case digits
  }

  /// Languages that read letters where a value stands as what they are. Numbers that are computed with are not for gaps.
  static let languages: Set<ValueLanguage> = [
    .awk, .sed, .extendedSed, .jq, .perl, .python, .regex, .extendedRegex, .perlRegex, .rustRegex, .glob, .pathGlob,
    .dateFormat, .printfFormat, .curlFormat, .revision, .singleRevision, .revisionPair, .url, .urlSet, .remotePath,
    .host, .volume, .fetchRefspec, .pushRefspec,
  ]

  /// How gaps in a language are filled: only in sed is a number sure to be a number of lines.
  static func fillings(_ language: ValueLanguage) -> [Filling] {
    guard languages.contains(language) else { return [] }
    return language == .sed || language == .extendedSed ? [.letters, .digits] : [.letters]
  }

  /// The text, filled.
  private(set) var bytes: [UInt8]
  private var gaps: [(filler: String, text: String)] = []
  private let filling: Filling
  /// The numbers that the text itself has.
  private var ownNumbers: Set<Substring> = []

  /// Fills the gaps of some bytes of an argument; nil where that is not possible.
  init?(_ argument: ArgumentText, _ range: Range<Int>, _ filling: Filling) {
    guard let expansions = argument.expansions(in: range), expansions.count <= 10 else { return nil }
    self.filling = filling
    bytes = Array(argument.bytes[range])
    for (index, gap) in expansions.enumerated() {
      guard let filler = filling == .letters ? Self.letters(index, gap.count) : Self.digits(index, gap.count) else {
        return nil
      }
      bytes.replaceSubrange(
        (gap.lowerBound - range.lowerBound)..<(gap.upperBound - range.lowerBound), with: filler.utf8)
      gaps.append((filler, argument.text(gap)))
    }
    var fixed = argument.text(range)
    for gap in gaps { fixed = fixed.replacing(gap.text, with: " ") }
    ownNumbers = Self.numbers(fixed)
    if filling == .digits, !hasOwnDigits(argument.text(range)) { return nil }
  }

  /// Letters of `count` bytes: Armenian ones have two, Ethiopic ones three.
  private static func letters(_ index: Int, _ count: Int) -> String? {
    guard count > 1, let two = Unicode.Scalar(0x561 + index), let three = Unicode.Scalar(0x1200 + 8 * index) else {
      return nil
    }
    var scalars = String.UnicodeScalarView()
    if count % 2 == 1 { scalars.append(three) }
    for _ in 0..<((count - (count % 2 == 1 ? 3 : 0)) / 2) { scalars.append(two) }
    return String(scalars)
  }

  /// A number of `count` digits, the later the greater.
  private static func digits(_ index: Int, _ count: Int) -> String? {
    let sequence = Array("739418265073941826507394182650".utf8)
    guard (2...20).contains(count), index < 3 else { return nil }
    return String(index + 6) + String(decoding: sequence[0..<(count - 1)], as: UTF8.self)
  }

  /// Whether the numbers that were put in can be told from those of the text.
  private func hasOwnDigits(_ text: String) -> Bool {
    zip(gaps, gaps.dropFirst()).allSatisfy { $0.filler.utf8.count <= $1.filler.utf8.count && $0.filler < $1.filler }
      && gaps.allSatisfy { gap in
        !text.contains(gap.filler) && gaps.filter { $0.filler.contains(gap.filler) }.count == 1
      }
  }

  /// The parts with the gaps as they were written; nil where a sentence tells of what they were filled with.
  func restored(_ parts: [CodePart], _ language: Language) -> [CodePart]? {
    var isTold = Array(repeating: filling == .letters, count: gaps.count)
    var mended: [CodePart] = []
    for part in parts {
      var part = part
      let says = SentenceTemplate.fill(part.sentence[language], part.values)
      for (index, gap) in gaps.enumerated() where says.contains(gap.filler) { isTold[index] = true }
      for (name, value) in part.values { part.values[name] = restored(value) }
      let told = restored(SentenceTemplate.fill(part.sentence[language], part.values))
      if hasFilling(told) { return nil }
      part.sentence = LocalizedSentence(english: "{told}", korean: "{told}")
      part.values = ["told": told]
      // An opening has the same gaps: such a part is told in its own lines alone.
      if part.opening != nil { (part.opening, part.isCompletedBelow) = (nil, true) }
      mended.append(part)
    }
    return isTold.allSatisfy { $0 } ? mended : nil
  }

  private func restored(_ text: String) -> String {
    var text = text
    for gap in gaps {
      if filling == .digits {
        for ending in ["st", "nd", "rd", "th"] { text = text.replacing(gap.filler + ending, with: gap.text + "-th") }
      }
      text = text.replacing(gap.filler, with: gap.text)
    }
    return text
  }

  /// Whether letters of the filling came apart, or a number was taken apart or reckoned with.
  private func hasFilling(_ text: String) -> Bool {
    if filling == .letters {
      return text.unicodeScalars.contains {
        (0x561...0x586).contains($0.value) || (0x1200...0x137F).contains($0.value)
      }
    }
    var text = text
    for gap in gaps { text = text.replacing(gap.text, with: " ") }
    return Self.numbers(text).contains { !ownNumbers.contains($0) }
  }

  /// The numbers that stand in a text.
  private static func numbers(_ text: String) -> Set<Substring> {
    Set(text.split { !("0"..."9").contains($0) })
  }
}
