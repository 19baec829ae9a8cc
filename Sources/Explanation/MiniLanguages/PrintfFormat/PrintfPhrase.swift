import CommandReference
import Platform

/// How a conversion of printf shows its value, in words.
struct PrintfPhrase {
  let language: Language

  /// The value or values that take the place of a conversion, and in which form.
  func what(_ conversion: PrintfConversion, count: Int) -> String {
    let values = count == 1 ? PrintfFormatSentences.next : PrintfFormatSentences.nextSeveral
    return filled(values, count) + how(conversion)
  }

  /// What follows "the next value".
  private func how(_ conversion: PrintfConversion) -> String {
    let base = self.base(conversion) + self.precision(conversion) + width(conversion) + signs(conversion)
    return language == .korean ? joined(base) : base
  }

  /// Korean has all of it in one pair of brackets.
  private func joined(_ phrase: String) -> String {
    let separator = ")" + ", "
    guard let range = phrase.firstRange(of: separator) else {
      guard phrase.hasPrefix(", ") else { return phrase }
      return "(" + phrase.dropFirst(2) + ")"
    }
    return phrase[..<range.lowerBound] + ", " + phrase[range.upperBound...] + ")"
  }

  private func filled(_ sentence: LocalizedSentence, _ number: Int = 0) -> String {
    SentenceTemplate.fill(sentence[language], ["n": String(number)])
  }

  private func base(_ conversion: PrintfConversion) -> String {
    switch conversion.letter {
    case UInt8(ascii: "b"): filled(PrintfFormatSentences.escapedText)
    case UInt8(ascii: "q"), UInt8(ascii: "Q"): filled(PrintfFormatSentences.quoted)
    case UInt8(ascii: "c"): filled(PrintfFormatSentences.firstCharacter)
    case UInt8(ascii: "d"), UInt8(ascii: "i"): filled(PrintfFormatSentences.integer)
    case UInt8(ascii: "u"): filled(PrintfFormatSentences.unsigned)
    case UInt8(ascii: "o"): filled(PrintfFormatSentences.octal)
    case UInt8(ascii: "x"): filled(PrintfFormatSentences.hexadecimal)
    case UInt8(ascii: "X"): filled(PrintfFormatSentences.capitalHexadecimal)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): decimals(conversion.precision)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): filled(PrintfFormatSentences.scientific)
    case UInt8(ascii: "g"), UInt8(ascii: "G"): filled(PrintfFormatSentences.shortest)
    case UInt8(ascii: "a"), UInt8(ascii: "A"): filled(PrintfFormatSentences.hexadecimalFloat)
    default: ""
    }
  }

  private func decimals(_ precision: PrintfConversion.Measure?) -> String {
    switch precision {
    case nil: filled(PrintfFormatSentences.decimals, 6)
    case .given: filled(PrintfFormatSentences.givenDecimals)
    case .number(0): filled(PrintfFormatSentences.noDecimals)
    case .number(1): filled(PrintfFormatSentences.oneDecimal)
    case .number(let count): filled(PrintfFormatSentences.decimals, count)
    }
  }

  private func precision(_ conversion: PrintfConversion) -> String {
    let (numbered, given): (LocalizedSentence, LocalizedSentence)
    switch conversion.letter {
    case UInt8(ascii: "s"), UInt8(ascii: "b"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "T"):
      (numbered, given) = (PrintfFormatSentences.cut, PrintfFormatSentences.givenCut)
    case UInt8(ascii: "g"), UInt8(ascii: "G"):
      (numbered, given) = (PrintfFormatSentences.significant, PrintfFormatSentences.givenDigits)
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"),
      UInt8(ascii: "X"):
      (numbered, given) = (PrintfFormatSentences.digits, PrintfFormatSentences.givenDigits)
    default: return ""
    }
    switch conversion.precision {
    case nil: return ""
    case .given: return filled(given)
    case .number(let count): return filled(numbered, count)
    }
  }

  private func width(_ conversion: PrintfConversion) -> String {
    switch conversion.width {
    case nil: return ""
    case .given: return filled(PrintfFormatSentences.givenWidth)
    case .number(let count):
      if conversion.has("-") { return filled(PrintfFormatSentences.leftAligned, count) }
      let isNumber = "diouxXfFeEgGaA".utf8.contains(conversion.letter)
      let isFloat = "fFeEgGaA".utf8.contains(conversion.letter)
      let isFilled = conversion.has("0") && isNumber && (isFloat || conversion.precision == nil)
      return filled(isFilled ? PrintfFormatSentences.zeroFilled : PrintfFormatSentences.rightAligned, count)
    }
  }

  private func signs(_ conversion: PrintfConversion) -> String {
    var phrase = ""
    let isSigned = "difFeEgGaA".utf8.contains(conversion.letter)
    if isSigned, conversion.has("+") {
      phrase += filled(PrintfFormatSentences.withSign)
    } else if isSigned, conversion.has(" ") {
      phrase += filled(PrintfFormatSentences.blankSign)
    }
    if conversion.has("#"), "oxX".utf8.contains(conversion.letter) { phrase += filled(PrintfFormatSentences.prefixed) }
    if conversion.has("'"), "diufFgG".utf8.contains(conversion.letter) {
      phrase += filled(PrintfFormatSentences.grouped)
    }
    return phrase
  }
}
