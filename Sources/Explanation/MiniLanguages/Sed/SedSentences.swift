import CommandReference

/// What is said of the parts of sed scripts.
enum SedSentences {
  static let unread = LocalizedSentence(
    english: "{value} is a sed script, which is not taken apart here.",
    korean: "{value}은(는) sed 스크립트이며, 여기서는 풀어서 설명하지 않습니다.")
  static let line = LocalizedSentence(english: "line {n}", korean: "{n}번째 줄")
  static let lastLine = LocalizedSentence(english: "the last line", korean: "마지막 줄")
  static let regex = LocalizedSentence(english: "the lines that match {re}", korean: "{re}에 맞는 줄")
  static let regexLine = LocalizedSentence(english: "a line that matches {re}", korean: "{re}에 맞는 줄")
  static let regexAnyCase = LocalizedSentence(
    english: "the lines that match {re} in upper or lower case", korean: "대소문자를 가리지 않고 {re}에 맞는 줄")
  static let step = LocalizedSentence(
    english: "every {step} lines from line {n} on", korean: "{n}번째 줄부터 {step}줄마다 한 줄")
  static let following = LocalizedSentence(english: "the {n} lines after it", korean: "그 뒤 {n}줄")

  static let address = LocalizedSentence(
    english: "{code} picks {lines}.", korean: "{code}은(는) {lines}을(를) 고릅니다.")
  static let negated = LocalizedSentence(
    english: "{code} picks all lines but {lines}.", korean: "{code}은(는) {lines} 말고 모든 줄을 고릅니다.")
  static let range = LocalizedSentence(
    english: "{code} picks the lines from {first} to {last}.", korean: "{code}은(는) {first}부터 {last}까지 고릅니다.")
  static let negatedRange = LocalizedSentence(
    english: "{code} picks all lines but those from {first} to {last}.",
    korean: "{code}은(는) {first}부터 {last}까지를 뺀 모든 줄을 고릅니다.")

  static let substituteFirst = LocalizedSentence(
    english: "{code} replaces the first {old} of each line by {new}.",
    korean: "{code}은(는) 줄마다 처음 나오는 {old}을(를) {new}(으)로 바꿉니다.")
  static let substituteAll = LocalizedSentence(
    english: "{code} replaces every {old} by {new}.", korean: "{code}은(는) 모든 {old}을(를) {new}(으)로 바꿉니다.")
  static let substituteNumber = LocalizedSentence(
    english: "{code} replaces match number {n} of {old} in each line by {new}.",
    korean: "{code}은(는) 줄마다 {n}번째로 나오는 {old}을(를) {new}(으)로 바꿉니다.")
  static let deleteFirst = LocalizedSentence(
    english: "{code} deletes the first {old} of each line.", korean: "{code}은(는) 줄마다 처음 나오는 {old}을(를) 지웁니다.")
  static let deleteAll = LocalizedSentence(
    english: "{code} deletes every {old}.", korean: "{code}은(는) 모든 {old}을(를) 지웁니다.")
  static let putIn = LocalizedSentence(
    english: "{code} puts in {what}.", korean: "{code}은(는) {what}을(를) 넣습니다.")
  static let wholeMatch = LocalizedSentence(english: "the matched text", korean: "맞은 글 전체")
  static let groupText = LocalizedSentence(english: "the text of group {n}", korean: "그룹 {n}의 글")
  static let nothing = LocalizedSentence(english: "nothing", korean: "빈 글자")

  /// What `\U` and its like do to a phrase.
  static func letterCase(_ letter: UInt8) -> LocalizedSentence {
    switch letter {
    case UInt8(ascii: "U"): LocalizedSentence(english: "{x} in capitals", korean: "대문자로 바꾼 {x}")
    case UInt8(ascii: "L"): LocalizedSentence(english: "{x} in small letters", korean: "소문자로 바꾼 {x}")
    case UInt8(ascii: "u"): LocalizedSentence(english: "{x} with a capital first", korean: "첫 글자를 대문자로 바꾼 {x}")
    default: LocalizedSentence(english: "{x} with a small letter first", korean: "첫 글자를 소문자로 바꾼 {x}")
    }
  }

  static let anyCase = LocalizedSentence(
    english: "i or I ignores the case of letters.", korean: "i나 I는 대소문자를 가리지 않습니다.")
  static let printsChanged = LocalizedSentence(
    english: "p prints the lines that were changed.", korean: "p는 바뀐 줄을 출력합니다.")
  static let executes = LocalizedSentence(
    english: "e runs the changed line as a shell command.", korean: "e는 바뀐 줄을 셸 명령으로 실행합니다.")
  static let writesChanged = LocalizedSentence(
    english: "w writes the lines that were changed to {file}.", korean: "w는 바뀐 줄을 {file}에 씁니다.")
  static let multiline = LocalizedSentence(
    english: "M lets ^ and $ match at every line break inside the text.", korean: "M은 ^와 $를 줄바꿈마다 맞춥니다.")
  static let transliterate = LocalizedSentence(
    english: "{code} turns each character of {old} into the one at the same place in {new}.",
    korean: "{code}은(는) {old}의 글자를 {new}에서 같은 자리에 있는 글자로 바꿉니다.")
  static let block = LocalizedSentence(
    english: "{{ … }} groups the commands that are done there.", korean: "{{ … }}는 거기서 할 명령을 묶습니다.")
  static let append = LocalizedSentence(
    english: "a adds the line {text} after it.", korean: "a는 그 뒤에 {text} 줄을 넣습니다.")
  static let insert = LocalizedSentence(
    english: "i puts the line {text} before it.", korean: "i는 그 앞에 {text} 줄을 넣습니다.")
  static let change = LocalizedSentence(
    english: "c replaces it by the line {text}.", korean: "c는 그것을 {text} 줄로 바꿉니다.")
  static let readFile = LocalizedSentence(
    english: "r adds the content of {file} after it.", korean: "r은 그 뒤에 {file}의 내용을 넣습니다.")
  static let writeFile = LocalizedSentence(
    english: "w writes it to {file}.", korean: "w는 그것을 {file}에 씁니다.")
  static let label = LocalizedSentence(
    english: ":{label} marks a place to come back to.", korean: ":{label}은(는) 되돌아올 자리를 표시합니다.")
  static let branch = LocalizedSentence(
    english: "b goes on at {label}.", korean: "b는 {label}(으)로 건너뜁니다.")
  static let branchIfChanged = LocalizedSentence(
    english: "t goes on at {label} where a replacement was made.", korean: "t는 바꾼 것이 있으면 {label}(으)로 건너뜁니다.")
  static let branchIfUnchanged = LocalizedSentence(
    english: "T goes on at {label} where no replacement was made.", korean: "T는 바꾼 것이 없으면 {label}(으)로 건너뜁니다.")
  static let end = LocalizedSentence(english: "the end", korean: "끝")
  static let quit = LocalizedSentence(
    english: "q prints the line and stops.", korean: "q는 그 줄을 출력하고 멈춥니다.")
  static let quitSilently = LocalizedSentence(
    english: "Q stops without printing the line.", korean: "Q는 그 줄을 출력하지 않고 멈춥니다.")

  /// The sentence of a command that is one letter.
  static func simple(_ verb: UInt8) -> LocalizedSentence {
    let (english, korean): (String, String)
    switch verb {
    case UInt8(ascii: "p"): (english, korean) = ("p prints it.", "p는 그것을 출력합니다.")
    case UInt8(ascii: "d"): (english, korean) = ("d deletes it.", "d는 그것을 지웁니다.")
    case UInt8(ascii: "D"): (english, korean) = ("D deletes up to the first line break.", "D는 첫 줄바꿈까지 지웁니다.")
    case UInt8(ascii: "P"): (english, korean) = ("P prints up to the first line break.", "P는 첫 줄바꿈까지 출력합니다.")
    case UInt8(ascii: "n"): (english, korean) = ("n goes on with the next line.", "n은 다음 줄로 넘어갑니다.")
    case UInt8(ascii: "N"):
      (english, korean) = ("N adds the next line to the one at hand.", "N은 지금 줄에 다음 줄을 붙입니다.")
    case UInt8(ascii: "h"): (english, korean) = ("h keeps a copy of it.", "h는 그것을 따로 보관합니다.")
    case UInt8(ascii: "H"): (english, korean) = ("H adds it to what is kept.", "H는 그것을 보관한 것에 덧붙입니다.")
    case UInt8(ascii: "g"): (english, korean) = ("g replaces it by what is kept.", "g는 그것을 보관한 것으로 바꿉니다.")
    case UInt8(ascii: "G"): (english, korean) = ("G adds what is kept after it.", "G는 그 뒤에 보관한 것을 붙입니다.")
    case UInt8(ascii: "x"): (english, korean) = ("x exchanges it with what is kept.", "x는 그것을 보관한 것과 맞바꿉니다.")
    case UInt8(ascii: "="): (english, korean) = ("= prints the line number.", "=는 줄 번호를 출력합니다.")
    default:
      (english, korean) = ("l prints it with special characters made visible.", "l은 특수 문자가 보이게 출력합니다.")
    }
    return LocalizedSentence(english: english, korean: korean)
  }
}
