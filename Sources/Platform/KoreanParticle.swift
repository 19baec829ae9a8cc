/// The Korean particles whose form depends on the sound before them.
package enum KoreanParticle {
  /// How a word ends.
  package enum Ending { case vowel, rieul, consonant }

  private static let pairs: [(text: String, afterConsonant: String, afterVowel: String)] = [
    ("을(를)", "을", "를"), ("를(을)", "을", "를"), ("은(는)", "은", "는"), ("는(은)", "은", "는"), ("이(가)", "이", "가"),
    ("가(이)", "이", "가"), ("과(와)", "과", "와"), ("와(과)", "과", "와"), ("(이)", "이", ""),
  ]

  /// The particle at the start of `text` in the form that follows `value`, and how many bytes of `text` it replaces;
  /// nil where no particle in both forms stands there.
  package static func resolve(_ text: Substring, after value: String) -> (particle: String, count: Int)? {
    if text.hasPrefix("(으)") { return (ending(of: value) == .consonant ? "으" : "", "(으)".utf8.count) }
    for pair in pairs where text.hasPrefix(pair.text) {
      return (ending(of: value) == .vowel ? pair.afterVowel : pair.afterConsonant, pair.text.utf8.count)
    }
    return nil
  }

  /// `sentence` with each particle in both forms in the one that follows what stands before it.
  package static func settled(_ sentence: String) -> String {
    guard sentence.contains("(") else { return sentence }
    var output = ""
    var rest = sentence[...]
    while let character = rest.first {
      if let (particle, count) = resolve(rest, after: output) {
        output += particle
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: count)...]
      } else {
        output.append(character)
        rest.removeFirst()
      }
    }
    return output
  }

  /// A particle, given in both forms, as it follows `value`.
  package static func form(_ particle: String, after value: String) -> String {
    resolve(particle[...], after: value)?.particle ?? particle
  }

  /// How `value` ends when it is read aloud in Korean; quotes and brackets at its end, and what is added to a
  /// word in brackets, are not read.
  package static func ending(of value: String) -> Ending {
    let unread = Set<UInt32>("\"'`)]}>”’»」』".unicodeScalars.map(\.value))
    let scalars = withoutAddition(value.unicodeScalars[...])
    guard let index = scalars.lastIndex(where: { !unread.contains($0.value) && $0.value > 0x20 }) else { return .vowel }
    let last = scalars[index].value
    switch last {
    case 0xAC00...0xD7A3:
      let final = (last - 0xAC00) % 28
      return final == 0 ? .vowel : final == 8 ? .rieul : .consonant
    case 0x30...0x39: return endingOfDigit(last - 0x30)
    case 0x41...0x5A, 0x61...0x7A: return endingOfLatin(scalars[...index])
    default: return endingOfSign(last)
    }
  }

  /// `필드(사이에 공백)` and `ls(1)` without what is in the brackets; the arguments of code are read with it.
  private static func withoutAddition(
    _ scalars: String.UnicodeScalarView.SubSequence
  ) -> String.UnicodeScalarView.SubSequence {
    guard scalars.last == ")" else { return scalars }
    var depth = 0
    var index = scalars.endIndex
    repeat {
      guard index > scalars.startIndex else { return scalars }
      index = scalars.index(before: index)
      if scalars[index] == ")" { depth += 1 }
      if scalars[index] == "(" { depth -= 1 }
    } while depth > 0
    let word = scalars[..<index]
    let isHangul = word.last.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    let isPage = scalars[index...].count == "(1)".count && word.last?.properties.isAlphabetic == true
    return isHangul || isPage ? word : scalars
  }

  /// 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천, 만 end in consonants as 영 does.
  private static func endingOfDigit(_ digit: UInt32) -> Ending {
    switch digit {
    case 1, 7, 8: .rieul
    case 0, 3, 6: .consonant
    default: .vowel
    }
  }

  /// 점, 밑줄, 물결, 콜론, 샵 and 말줄임 end in consonants; the other signs' names in vowels.
  private static func endingOfSign(_ sign: UInt32) -> Ending {
    switch Unicode.Scalar(sign) {
    case ".", ":", ";", "#", "@": .consonant
    case "_", "~": .rieul
    default: .vowel
    }
  }

  /// Single letters and words without vowels are spelled out, other words are read as loanwords.
  private static func endingOfLatin(_ scalars: String.UnicodeScalarView.SubSequence) -> Ending {
    let letters = scalars.reversed().prefix { $0.isASCII && $0.properties.isAlphabetic }
      .map { UInt8(truncatingIfNeeded: $0.value) }
    let word = letters.reversed().map { $0 | 0x20 }
    guard let last = word.last else { return .vowel }
    let isUpper = letters.count <= 3 && letters.allSatisfy { $0 & 0x20 == 0 }
    if word.count == 1 || isUpper || !word.contains(where: isVowel) { return endingOfLetterName(last) }
    return endingOfLoanword(word, last)
  }

  private static func isIrregular(_ word: [UInt8], _ irregular: [StaticString]) -> Bool {
    irregular.contains { entry in
      entry.withUTF8Buffer { $0.elementsEqual(word) }
    }
  }

  /// checkout, sleep, book, topic, app: the last consonant closes the syllable.
  private static func endsAbruptly(_ word: [UInt8]) -> Bool {
    let endings: [StaticString] = ["out", "eep", "ook", "ac", "ec", "ic", "oc", "pp"]
    return endings.contains { ending in
      ending.withUTF8Buffer { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func endingOfLetterName(_ letter: UInt8) -> Ending {
    switch letter {
    case UInt8(ascii: "l"), UInt8(ascii: "r"): .rieul
    case UInt8(ascii: "m"), UInt8(ascii: "n"): .consonant
    default: .vowel
    }
  }

  private static func endingOfLoanword(_ word: [UInt8], _ last: UInt8) -> Ending {
    let before = word[word.count - 2]
    if isIrregular(word, ["type", "one", "group"]) || endsAbruptly(word) { return .consonant }
    if isIrregular(word, ["ip", "readme", "fixme", "kib", "mib", "gib", "tib", "check"]) { return .vowel }
    switch last {
    case UInt8(ascii: "l"): return .rieul
    case UInt8(ascii: "m"), UInt8(ascii: "n"): return .consonant
    case UInt8(ascii: "g"): return before == UInt8(ascii: "n") ? .consonant : .vowel
    case UInt8(ascii: "e") where word.count > 3:
      if before == UInt8(ascii: "l") { return .rieul }
      return before == UInt8(ascii: "m") || before == UInt8(ascii: "n") ? .consonant : .vowel
    case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "k"):
      if last == UInt8(ascii: "k"), before == UInt8(ascii: "c") { return .consonant }
      let isShort = isVowel(before) && (word.count == 2 || !isVowel(word[word.count - 3]))
      return isShort ? .consonant : .vowel
    default: return .vowel
    }
  }
}
