/// The two-set Korean layout, for letters that were meant as keys while Korean input was on.
enum KoreanKeyboard {
  /// The Latin letter on the key that types `character`; other characters are given back in lower case.
  static func latinLetter(for character: Character) -> Character {
    if let index = consonantsAndVowels.firstIndex(of: character) { return letters[index] }
    if let index = shifted.firstIndex(of: character) { return shiftedLetters[index] }
    return Character(character.lowercased())
  }

  private static let consonantsAndVowels = Array("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ")
  private static let letters = Array("qwertyuiopasdfghjklzxcvbnm")
  private static let shifted = Array("ㅃㅉㄸㄲㅆㅒㅖ")
  private static let shiftedLetters = Array("qwertop")
}
