import CommandReference

/// What is said of the parts of awk programs.
enum AwkSentences {
  static func of(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }

  static let unread = of(
    "{value} is an awk program, which is not taken apart here.", "{value}은(는) awk 프로그램이며, 여기서는 풀어서 설명하지 않습니다.")
  static let begin = of("BEGIN is done once, before the first line is read.", "BEGIN은 첫 줄을 읽기 전에 한 번 합니다.")
  static let end = of("END is done once, after the last line.", "END는 마지막 줄까지 읽은 뒤에 한 번 합니다.")
  static let beginFile = of("BEGINFILE is done before the first line of each file.", "BEGINFILE은 파일마다 첫 줄을 읽기 전에 합니다.")
  static let endFile = of("ENDFILE is done after the last line of each file.", "ENDFILE은 파일마다 마지막 줄을 읽은 뒤에 합니다.")
  static let function = of(
    "{code} defines the function {name}, which does this.", "{code}은(는) 다음을 하는 {name} 함수를 정의합니다.")

  static let pickedLines = of("{code} picks {lines}.", "{code}은(는) {lines}을(를) 고릅니다.")
  static let printedLines = of("{code} prints {lines}.", "{code}은(는) {lines}을(를) 출력합니다.")
  static let everyLine = of(
    "{code} is always true, so that every line is printed.", "{code}은(는) 항상 참이므로 모든 줄을 출력합니다.")
  static let everyLineLeft = of(
    "{code} is always true, so that every line that is left is printed.", "{code}은(는) 항상 참이므로 남은 모든 줄을 출력합니다.")
  static let firstTime = of(
    "{code} prints each line only the first time it comes.", "{code}은(는) 각 줄을 처음 나올 때만 출력합니다.")
  static let rebuilt = of(
    "{code} puts the line together again with the output separator and prints it, unless the first field is empty or zero.",
    "{code}은(는) 줄을 출력 구분자로 다시 이어 출력합니다. 첫 번째 필드가 비었거나 0이면 출력하지 않습니다.")
  static let printedOf = of("{code} prints {what} of {lines}.", "{code}은(는) {lines}의 {what}을(를) 출력합니다.")
  static let printedFor = of("{code} prints {what} for {lines}.", "{code}은(는) {lines}마다 {what}을(를) 출력합니다.")
  static let printedBefore = of(
    "{code} prints {what} before the first line is read.", "{code}은(는) 첫 줄을 읽기 전에 {what}을(를) 출력합니다.")
  static let printedAfter = of(
    "{code} prints {what} after the last line is read.", "{code}은(는) 마지막 줄까지 읽은 뒤에 {what}을(를) 출력합니다.")
  static let print = of("{code} prints {what}.", "{code}은(는) {what}을(를) 출력합니다.")
  static let shows = of("{code} shows {value} {how}.", "{code}은(는) {value}을(를) {how} 나타냅니다.")
  static let toFile = of(
    "{sign} writes that to the file named by {target}.", "{sign}은(는) 그것을 {target}(이)라는 파일에 씁니다.")
  static let toEndOfFile = of(
    "{sign} adds that to the end of the file named by {target}.", "{sign}은(는) 그것을 {target}(이)라는 파일의 끝에 덧붙입니다.")
  static let toCommand = of("{sign} sends that to the command {target}.", "{sign}은(는) 그것을 {target} 명령으로 보냅니다.")
  static let toPartner = of(
    "{sign} sends that to the command {target}, whose answer can be read.",
    "{sign}은(는) 그것을 {target} 명령으로 보내며, 그 답을 읽을 수 있습니다.")

  static let `if` = of("{code} does what follows if {condition}.", "{code}은(는) {condition} 경우에 다음을 합니다.")
  static let otherwise = of("else does what follows otherwise.", "else는 그렇지 않은 경우에 다음을 합니다.")
  static let `while` = of(
    "{code} repeats what follows as long as {condition}.", "{code}은(는) {condition} 동안 다음을 되풀이합니다.")
  static let doWhile = of("do repeats what follows as long as {condition}.", "do는 {condition} 동안 다음을 되풀이합니다.")
  static let `for` = of("{code} repeats what follows, counting.", "{code}은(는) 값을 세어 가며 다음을 되풀이합니다.")
  static let forever = of("{code} repeats what follows without end.", "{code}은(는) 다음을 끝없이 되풀이합니다.")
  static let forUp = of(
    "{code} repeats what follows with {variable} from {from} up to {to}.",
    "{code}은(는) {variable}을(를) {from}부터 {to}까지 늘리며 다음을 되풀이합니다.")
  static let forUpBefore = of(
    "{code} repeats what follows with {variable} from {from} up to, but not including, {to}.",
    "{code}은(는) {variable}을(를) {from}부터 {to} 앞까지 늘리며 다음을 되풀이합니다.")
  static let forDown = of(
    "{code} repeats what follows with {variable} from {from} down to {to}.",
    "{code}은(는) {variable}을(를) {from}부터 {to}까지 줄이며 다음을 되풀이합니다.")
  static let forDownToOne = of(
    "{code} repeats what follows with {variable} from {from} down, as long as it is above 0.",
    "{code}은(는) {variable}을(를) {from}부터 0보다 큰 동안 줄이며 다음을 되풀이합니다.")
  static let forDownBefore = of(
    "{code} repeats what follows with {variable} from {from} down to, but not including, {to}.",
    "{code}은(는) {variable}을(를) {from}부터 {to} 앞까지 줄이며 다음을 되풀이합니다.")
  static let forIn = of(
    "{code} repeats what follows with each key of {array} in {variable}.",
    "{code}은(는) {array}의 키를 하나씩 {variable}에 넣어 다음을 되풀이합니다.")
  static let `switch` = of("{code} does the case that fits {value}.", "{code}은(는) {value}에 맞는 경우를 합니다.")
  static let `case` = of("{code} is for the value {value}.", "{code}은(는) 값이 {value}인 경우입니다.")
  static let caseMatch = of("{code} is for values that match {value}.", "{code}은(는) 값이 {value}에 맞는 경우입니다.")
  static let `default` = of("{code} is for all other values.", "{code}은(는) 그 밖의 모든 경우입니다.")
  static let choose = of(
    "{code} does the first of these if {condition}, otherwise the second.",
    "{code}은(는) {condition} 경우에 다음 가운데 첫 번째를, 아니면 두 번째를 합니다.")

  static let exit = of("{code} stops reading; END is still done.", "{code}은(는) 읽기를 멈춥니다. END는 그래도 합니다.")
  static let exitWith = of(
    "{code} stops reading and ends with the status {status}; END is still done.",
    "{code}은(는) 읽기를 멈추고 상태 {status}(으)로 끝냅니다. END는 그래도 합니다.")
  static let exitAtEnd = of("{code} ends the program.", "{code}은(는) 프로그램을 끝냅니다.")
  static let exitAtEndWith = of(
    "{code} ends the program with the status {status}.", "{code}은(는) 상태 {status}(으)로 프로그램을 끝냅니다.")
  static let `return` = of("{code} gives {value} back.", "{code}은(는) {value}을(를) 돌려줍니다.")
  static let returnNothing = of("{code} leaves the function.", "{code}은(는) 함수를 끝냅니다.")

  /// `next` and its like.
  static func word(_ word: String) -> LocalizedSentence {
    switch word {
    case "next": of("next goes on with the next line.", "next는 다음 줄로 넘어갑니다.")
    case "nextfile": of("nextfile goes on with the next file.", "nextfile은 다음 파일로 넘어갑니다.")
    case "break": of("break leaves the loop or case.", "break는 반복이나 경우를 끝냅니다.")
    default: of("continue goes on with the next round.", "continue는 다음 차례로 넘어갑니다.")
    }
  }
}
