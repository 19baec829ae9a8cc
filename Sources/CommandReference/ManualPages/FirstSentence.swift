/// The first sentence of a description, in the manual's own words.
enum FirstSentence {
  /// `text` up to the first stop that ends a sentence, without an opening that says nothing ("This option …"), and
  /// where the sentence is very long, without its last clauses.
  static func of(_ text: [UInt8]) -> String {
    let text = withoutNotes(text)
    let end = end(of: text, from: 0)
    let words = text[..<end].split(separator: UInt8(ascii: " "))
    var sentence = shortened(words).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    while let last = sentence.utf8.last,
      last == UInt8(ascii: ":") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
    {
      sentence.removeLast()
    }
    return withoutOpening(sentence)
  }

  /// Where the sentence that begins at `start` ends: before its stop.
  static func end(of text: [UInt8], from start: Int) -> Int {
    var index = start
    var open = 0
    var firstInside: Int?
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"): open = max(0, open - 1)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard index > start, isStop(text, index, from: start) else { break }
        if open == 0 { return index }
        if firstInside == nil { firstInside = index }
      default: break
      }
      index += 1
    }
    // A parenthesis that is never closed does not hide every stop after it.
    if open > 0, let firstInside { return firstInside }
    return text.count
  }

  private static func isStop(_ text: [UInt8], _ index: Int, from start: Int) -> Bool {
    let before = text[index - 1]
    if before == UInt8(ascii: " ") || before == UInt8(ascii: ".") { return false }
    // A stop in quotation marks.
    let isQuoted = [UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\"")].contains(before)
    if isQuoted, index + 1 < text.count, text[index + 1] != UInt8(ascii: " ") { return false }
    var next = index + 1
    // Quotes and brackets that close with the sentence.
    while next < text.count, [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")")].contains(text[next]) {
      next += 1
    }
    if next == text.count { return true }
    guard text[next] == UInt8(ascii: " ") else { return false }
    if text[index] != UInt8(ascii: ".") {
      // A sign may be a flag's or an operator's name: a sentence ends where another begins.
      while next < text.count, text[next] == UInt8(ascii: " ") { next += 1 }
      return next < text.count && (0x41...0x5A).contains(text[next]) && isLetter(before)
    }
    return !isAbbreviation(text, index, from: start)
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "approx", "resp", "incl", "max", "min", "no", "nr", "fig", "sec", "ex",
    "viz", "al", "ca", "st", "dr", "mr", "inc", "corp", "ver", "vol", "pp", "ch", "dept", "esp", "usu", "esq", "a.k.a",
  ]

  private static func isAbbreviation(_ text: [UInt8], _ stop: Int, from start: Int) -> Bool {
    var first = stop
    while first > start, isLetter(text[first - 1]) || text[first - 1] == UInt8(ascii: ".") { first -= 1 }
    let word = String(decoding: text[first..<stop], as: UTF8.self).lowercased()
    var next = stop + 1
    while next < text.count, text[next] == UInt8(ascii: " ") { next += 1 }
    let goesOn = next < text.count && !(0x41...0x5A).contains(text[next])
    // "no." and "min." end sentences too; where a capital follows they do.
    if abbreviations.contains(word) {
      let isAlwaysOne = word.utf8.contains(UInt8(ascii: ".")) || ["vs", "cf", "eg", "ie", "approx"].contains(word)
      return isAlwaysOne || goesOn
    }
    // An initial before a name: "J. Doe".
    return word.utf8.count == 1 && goesOn && stop > start + 1 && text[first] < 0x61 && first > start
      && text[first - 1] == UInt8(ascii: " ") && (0x61...0x7A).contains(text[next])
  }

  /// What help texts put after a description: `[default: 5]`.
  private static func withoutNotes(_ text: [UInt8]) -> [UInt8] {
    for note in ["[default:", "[env:", "[possible values:", "[aliases:", "[alias:", "[required]", "[env var:"] {
      var start = 1
      while start + note.utf8.count <= text.count {
        if text[start] == UInt8(ascii: "["), text[start...].starts(with: note.utf8) { return Array(text[..<start]) }
        start += 1
      }
    }
    return text
  }

  private static let mostWords = 60

  /// The words up to the last clause that fits.
  private static func shortened(_ words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    guard words.count > mostWords else { return words }
    let divider = words[..<mostWords].lastIndex { word in
      word.last == UInt8(ascii: ",") || word.last == UInt8(ascii: ";") || word.last == UInt8(ascii: ":")
    }
    return Array(words[...(divider ?? mostWords - 1)])
  }

  /// Openings that say no more than that the flag is given.
  private static let openings = [
    "This option ", "This flag ", "This switch ", "If set, ", "If given, ", "If specified, ", "When set, ",
    "When given, ",
    "When specified, ", "With this option, ", "With this flag, ", "If this option is given, ",
    "If this option is set, ",
    "If this option is specified, ", "If this option is used, ", "If this flag is given, ", "If this flag is set, ",
    "When this option is given, ", "When this option is used, ", "When this flag is given, ", "Option to ",
  ]

  private static func withoutOpening(_ sentence: String) -> String {
    for opening in openings where sentence.utf8.starts(with: opening.utf8) {
      return cut(sentence, opening.utf8.count, needsVerb: opening.hasPrefix("This "))
    }
    // The same with the flag's name: "The -l option causes …", "If the -h option is given, …".
    for (before, afters) in namedOpenings where sentence.utf8.starts(with: before.utf8) {
      let rest = sentence.utf8.dropFirst(before.utf8.count)
      guard rest.first == UInt8(ascii: "-"), let blank = rest.firstIndex(of: UInt8(ascii: " ")) else { continue }
      for after in afters where rest[blank...].starts(with: after.utf8) {
        let count = sentence.utf8.distance(from: sentence.utf8.startIndex, to: blank) + after.utf8.count
        return cut(sentence, count, needsVerb: before == "The ")
      }
    }
    return sentence
  }

  private static let namedOpenings: [(before: String, afters: [String])] = [
    ("The ", [" option ", " flag ", " switch "]),
    (
      "If the ",
      [" option is given, ", " option is specified, ", " option is used, ", " flag is given, ", " flag is specified, "]
    ),
  ]

  private static func cut(_ sentence: String, _ count: Int, needsVerb: Bool) -> String {
    let rest = String(decoding: sentence.utf8.dropFirst(count), as: UTF8.self)
    // "This option is deprecated" has no other subject.
    return rest.utf8.count < 4 || needsVerb && !saysWhatItDoes(rest[...]) ? sentence : rest
  }

  /// Whether a verb in the third person comes first: "specifies …", not "is …" or "can …".
  private static func saysWhatItDoes(_ rest: Substring) -> Bool {
    let verb = rest.prefix { $0 != " " }
    return verb.hasSuffix("s") && !["is", "was", "has", "does", "takes", "works", "defaults", "applies"].contains(verb)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
