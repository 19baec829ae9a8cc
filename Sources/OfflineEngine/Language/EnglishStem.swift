/// The part of an English word that its inflections share: `lists`, `listed`, `listing` give `list`.
///
/// The stem need not be a word (`changed` gives `chang`); it only has to be the same for all forms.
struct EnglishStem {
  private var letters: [UInt8]

  init(_ bytes: Bytes, _ range: Range<Int>) {
    letters = []
    letters.reserveCapacity(range.count)
    for index in range { letters.append(bytes[index].lowercased) }
    reduce()
  }

  var hash: UInt64 { WordHash.of(letters) }

  private mutating func reduce() {
    guard letters.count > 3, letters.allSatisfy(\.isLowercase) else { return }
    removePlural()
    removeVerbEnding()
    removeFinalVowel()
  }

  private mutating func removePlural() {
    guard letters.last == UInt8(ascii: "s") else { return }
    if ends(with: "ies") {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(with: "sses") || ends(with: "xes") || ends(with: "ches") || ends(with: "shes") {
      letters.removeLast(2)
    } else if !ends(with: "ss"), !ends(with: "us"), !ends(with: "is") {
      letters.removeLast()
    }
  }

  private mutating func removeVerbEnding() {
    if ends(with: "ied"), letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(with: "ed") {
      cut(2)
    } else if ends(with: "ing") {
      cut(3)
    }
  }

  /// Drops `count` letters where a stem with a vowel is left, and what doubling they caused.
  private mutating func cut(_ count: Int) {
    let rest = letters.count - count
    guard rest >= 2, letters[..<rest].contains(where: Self.isVowel) else { return }
    letters.removeLast(count)
    if rest == 2 {
      letters.append(UInt8(ascii: "e"))
    } else if letters[rest - 1] == letters[rest - 2], !Self.staysDouble(letters[rest - 1]) {
      letters.removeLast()
    }
  }

  private mutating func removeFinalVowel() {
    guard letters.count > 3, let last = letters.last else { return }
    if last == UInt8(ascii: "e") { letters.removeLast() }
    if last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
  }

  private func ends(with ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard letters.count > count else { return false }
    for offset in 0..<count where letters[letters.count - count + offset] != ending.utf8Start[offset] { return false }
    return true
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func staysDouble(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "l") || letter == UInt8(ascii: "s") || letter == UInt8(ascii: "z")
  }
}
