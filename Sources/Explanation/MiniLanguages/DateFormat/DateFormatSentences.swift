import CommandReference

/// What is said of date formats.
enum DateFormatSentences {
  static let whole = LocalizedSentence(
    english: "In this form a time looks like {example}.", korean: "이 형식으로 쓴 시각은 {example}처럼 보입니다.")
  static let withExample = LocalizedSentence(
    english: "{code} is {what}, such as {example}.", korean: "{code}은(는) {what}입니다(예: {example}).")
  static let plain = LocalizedSentence(english: "{code} is {what}.", korean: "{code}은(는) {what}입니다.")
  static let unknown = LocalizedSentence(
    english: "{code} is no conversion that is known here.", korean: "{code}은(는) 알 수 없는 변환입니다.")
  static let textOnly = LocalizedSentence(
    english: "{code} holds no part of a time and is printed as it stands.",
    korean: "{code}에는 시각을 나타내는 부분이 없어 그대로 출력됩니다.")

  static let withoutPadding = LocalizedSentence(english: "{what} without padding", korean: "채우지 않은 {what}")
  static let paddedWithBlanks = LocalizedSentence(english: "{what} padded with blanks", korean: "공백으로 채운 {what}")
  static let paddedWithZeros = LocalizedSentence(english: "{what} padded with zeros", korean: "0으로 채운 {what}")
  static let signed = LocalizedSentence(
    english: "{what} padded with zeros, with a plus sign where it is longer than usual",
    korean: "0으로 채우고 보통보다 길면 덧셈 기호를 붙인 {what}")
  static let inCapitals = LocalizedSentence(english: "{what} in capitals", korean: "대문자로 쓴 {what}")
  static let inOtherCase = LocalizedSentence(
    english: "{what} in the other case of letters", korean: "대소문자를 바꾼 {what}")
  static let wide = LocalizedSentence(
    english: "{what}, at least {n} characters wide", korean: "{n}자 이상으로 맞춘 {what}")
  static let alternative = LocalizedSentence(
    english: "{what} in the language's own numerals or calendar where it has them",
    korean: "언어에 고유한 숫자나 역법이 있으면 그것으로 쓴 {what}")
  static let ofGNU = LocalizedSentence(english: "{what} (an extension of GNU)", korean: "{what}(GNU 확장)")

  static let milliseconds = LocalizedSentence(english: "the milliseconds", korean: "밀리초")
  static let microseconds = LocalizedSentence(english: "the microseconds", korean: "마이크로초")
  static let nanoseconds = LocalizedSentence(english: "the nanoseconds", korean: "나노초")
  static let fraction = LocalizedSentence(
    english: "the first {n} digits of the fraction of the second", korean: "소수점 아래 초의 처음 {n}자리")
  static let offsetWithColons = [
    LocalizedSentence(english: "the offset from UTC as +hh:mm", korean: "+hh:mm 형식의 UTC 시차"),
    LocalizedSentence(english: "the offset from UTC as +hh:mm:ss", korean: "+hh:mm:ss 형식의 UTC 시차"),
    LocalizedSentence(english: "the offset from UTC as short as it can be written", korean: "가장 짧게 쓴 UTC 시차"),
  ]
}
