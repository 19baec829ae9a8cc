import CommandReference

/// What is said of sizes.
enum SizeSentences {
  static let size = LocalizedSentence(
    english: "{code} is {size}.", korean: "{code}은(는) {size}입니다.")
  static let bytes = LocalizedSentence(english: "{n} bytes", korean: "{n}바이트")
  static let oneByte = LocalizedSentence(english: "1 byte", korean: "1바이트")
  static let blocks = LocalizedSentence(
    english: "{n} blocks of 512 bytes ({bytes})", korean: "512바이트 블록 {n}개({bytes})")
  static let oneBlock = LocalizedSentence(english: "one block of 512 bytes", korean: "512바이트 블록 1개")
  static let unit = LocalizedSentence(english: "{n} {unit} ({bytes})", korean: "{n}{unit}({bytes})")

  static let more = LocalizedSentence(
    english: "{code} means more than {size}.", korean: "{code}은(는) {size}보다 크다는 뜻입니다.")
  static let less = LocalizedSentence(
    english: "{code} means less than {size}.", korean: "{code}은(는) {size}보다 작다는 뜻입니다.")
  static let exactly = LocalizedSentence(
    english: "{code} means exactly {size}.", korean: "{code}은(는) 정확히 {size}라는 뜻입니다.")
  static let empty = LocalizedSentence(
    english: "{code} means empty files alone.", korean: "{code}은(는) 빈 파일만 뜻합니다.")
  static let emptyRounded = LocalizedSentence(
    english: "{code} means empty files alone, since every size is first rounded up to whole units ({unit}).",
    korean: "크기를 먼저 {unit} 단위로 올림하므로 {code}은(는) 빈 파일만 뜻합니다.")
  static let none = LocalizedSentence(
    english: "{code} fits no file: no size is below zero.", korean: "0보다 작은 크기는 없으므로 {code}에 맞는 파일은 없습니다.")
  static let lessRounded = LocalizedSentence(
    english: "{code} means at most {size}, since every size is first rounded up to whole units ({unit}).",
    korean: "크기를 먼저 {unit} 단위로 올림하므로 {code}은(는) 최대 {size}라는 뜻입니다.")
  static let exactlyRounded = LocalizedSentence(
    english:
      "{code} means more than {low} and at most {size}, since every size is first rounded up to whole units ({unit}).",
    korean: "크기를 먼저 {unit} 단위로 올림하므로 {code}은(는) {low}보다 크고 최대 {size}라는 뜻입니다.")
  static let blockUnit = LocalizedSentence(english: "512 bytes", korean: "512바이트")
  static let wordUnit = LocalizedSentence(english: "two bytes", korean: "2바이트")
  static let nothing = LocalizedSentence(english: "0 bytes", korean: "0바이트")
}
