import CommandReference

/// What is said of formats of printf.
enum PrintfFormatSentences {
  static let whole = LocalizedSentence(
    english: "\"{code}\" is the form of the output; it is used again as long as values are left.",
    korean: "\"{code}\"은(는) 출력 형식이며, 값이 남아 있는 동안 되풀이해 씁니다.")
  static let text = LocalizedSentence(english: "\"{code}\" is printed.", korean: "\"{code}\"을(를) 출력합니다.")
  static let conversion = LocalizedSentence(
    english: "{code} is replaced by {what}.", korean: "{code}은(는) {what}(으)로 바뀝니다.")
  static let several = LocalizedSentence(
    english: "{code} are replaced by {what}.", korean: "{code}은(는) {what}(으)로 바뀝니다.")
  static let next = LocalizedSentence(english: "the next value", korean: "다음 값")
  static let nextSeveral = LocalizedSentence(english: "the next {n} values", korean: "다음 값 {n}개")
  static let time = LocalizedSentence(
    english:
      "{code} is replaced by the time that the next value counts in seconds since 1970; -1 and no value mean now.",
    korean: "{code}은(는) 다음 값을 1970년부터 센 초로 보고 그 시각으로 바뀝니다. -1이나 빈 값은 현재를 뜻합니다.")
  static let escape = LocalizedSentence(english: "{code} is {what}.", korean: "{code}은(는) {what}입니다.")
  static let lineBreaks = LocalizedSentence(english: "{code} are {what}.", korean: "{code}은(는) {what}입니다.")
  static let percent = LocalizedSentence(english: "{code} is a percent sign.", korean: "{code}은(는) 퍼센트 기호입니다.")
  static let end = LocalizedSentence(
    english: "{code} ends the output: nothing after it is printed.", korean: "{code}은(는) 출력을 끝내며, 뒤의 내용은 출력되지 않습니다.")
  static let terminal = LocalizedSentence(
    english: "{code} tells the terminal what to do: it {what}.", korean: "{code}은(는) 터미널 코드로, {what}.")

  static let escapedText = two(" with its escapes, such as \\n, carried out", "(안의 \\n 같은 이스케이프도 처리)")
  static let quoted = two(", quoted so that the shell reads it as one word", "(셸이 한 단어로 읽도록 따옴표 처리)")
  static let integer = two(" as a whole number", "(정수)")
  static let unsigned = two(" as a whole number without a sign", "(부호 없는 정수)")
  static let octal = two(" as an octal number", "(8진수)")
  static let hexadecimal = two(" as a hexadecimal number", "(16진수)")
  static let capitalHexadecimal = two(" as a hexadecimal number in capitals", "(대문자 16진수)")
  static let decimals = two(" as a number with {n} digits after the point", "(소수점 아래 {n}자리 수)")
  static let oneDecimal = two(" as a number with 1 digit after the point", "(소수점 아래 1자리 수)")
  static let noDecimals = two(" as a number without digits after the point", "(소수점 아래가 없는 수)")
  static let givenDecimals = two(
    " as a number with as many digits after the point as the value before it says", "(소수점 아래 자릿수는 앞의 값이 정하는 수)")
  static let scientific = two(" in scientific notation, such as 1.5e+03", "(1.5e+03과 같은 지수 표기)")
  static let shortest = two(
    " as a number in the shorter of the usual and the scientific notation", "(보통 표기와 지수 표기 가운데 짧은 수)")
  static let hexadecimalFloat = two(" as a number in hexadecimal notation", "(16진 부동소수점 수)")
  static let firstCharacter = two(", of which only the first character is taken", "의 첫 글자")

  static let rightAligned = two(", at least {n} characters wide and aligned right", ", 너비 {n}자 이상 오른쪽 정렬")
  static let leftAligned = two(", at least {n} characters wide and aligned left", ", 너비 {n}자 이상 왼쪽 정렬")
  static let zeroFilled = two(", filled up with zeros to {n} characters", ", {n}자까지 0으로 채움")
  static let givenWidth = two(", as wide as the value before it says", ", 너비는 앞의 값이 정함")
  static let withSign = two(", always with a sign", ", 항상 부호를 붙임")
  static let blankSign = two(", with a blank in place of a plus sign", ", 덧셈 기호 자리에 공백")
  static let prefixed = two(", with a prefix that tells the base", ", 진법을 나타내는 접두사 포함")
  static let grouped = two(", with its thousands apart", ", 천 단위 구분")
  static let cut = two(", cut to {n} bytes at most", ", 최대 {n}바이트까지만")
  static let givenCut = two(", cut to as many bytes as the value before it says", ", 앞의 값이 정한 바이트까지만")
  static let digits = two(", with at least {n} digits", ", {n}자리 이상")
  static let significant = two(", with {n} significant digits", ", 유효 숫자 {n}자리")
  static let givenDigits = two(", with as many digits as the value before it says", ", 자릿수는 앞의 값이 정함")

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
