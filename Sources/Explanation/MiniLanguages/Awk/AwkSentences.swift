import CommandReference

/// What is said of the parts of awk programs.
enum AwkSentences {
  static let unread = LocalizedSentence(
    english: "{value} is an awk program, which is not taken apart here.",
    korean: "{value}은(는) awk 프로그램이며, 여기서는 풀어서 설명하지 않습니다.")
  static let begin = LocalizedSentence(
    english: "BEGIN is done once, before the first line is read.", korean: "BEGIN은 첫 줄을 읽기 전에 한 번 합니다.")
  static let end = LocalizedSentence(
    english: "END is done once, after the last line.", korean: "END는 마지막 줄까지 읽은 뒤에 한 번 합니다.")
  static let pattern = LocalizedSentence(
    english: "{code} picks the lines where {condition}.", korean: "{code}은(는) {condition} 줄을 고릅니다.")
  static let printedPattern = LocalizedSentence(
    english: "{code} prints the lines where {condition}.", korean: "{code}은(는) {condition} 줄을 출력합니다.")
  static let everyLine = LocalizedSentence(
    english: "{code} is always true, so that every line is printed.", korean: "{code}은(는) 항상 참이므로 모든 줄을 출력합니다.")
  static let range = LocalizedSentence(
    english: "{code} picks the lines from one where {first} up to one where {last}.",
    korean: "{code}은(는) {first} 줄부터 {last} 줄까지 고릅니다.")
  static let printedRange = LocalizedSentence(
    english: "{code} prints the lines from one where {first} up to one where {last}.",
    korean: "{code}은(는) {first} 줄부터 {last} 줄까지 출력합니다.")

  static let printLine = LocalizedSentence(english: "print prints the whole line.", korean: "print는 줄 전체를 출력합니다.")
  static let print = LocalizedSentence(english: "print prints {list}.", korean: "print는 {list}을(를) 출력합니다.")
  static let printSeveral = LocalizedSentence(
    english: "print prints {list}, with the output separator (a blank unless it is set) between them.",
    korean: "print는 {list}을(를) 출력 구분자(따로 정하지 않으면 빈칸)로 나누어 출력합니다.")
  static let printFormatted = LocalizedSentence(
    english: "printf prints {list} in the form {format}.", korean: "printf는 {list}을(를) {format} 형식으로 출력합니다.")
  static let printText = LocalizedSentence(
    english: "printf prints {format}.", korean: "printf는 {format}을(를) 출력합니다.")
  static let toFile = LocalizedSentence(
    english: "{sign} writes that to the file named by {target}.", korean: "{sign}은(는) 그것을 {target}(이)라는 파일에 씁니다.")
  static let toEndOfFile = LocalizedSentence(
    english: "{sign} adds that to the end of the file named by {target}.",
    korean: "{sign}은(는) 그것을 {target}(이)라는 파일의 끝에 덧붙입니다.")
  static let toCommand = LocalizedSentence(
    english: "{sign} sends that to the command {target}.", korean: "{sign}은(는) 그것을 {target} 명령으로 보냅니다.")

  static let set = LocalizedSentence(
    english: "{code} sets {target} to {value}.", korean: "{code}은(는) {target}을(를) {value}(으)로 정합니다.")
  static let add = LocalizedSentence(
    english: "{code} adds {value} to {target}.", korean: "{code}은(는) {target}에 {value}을(를) 더합니다.")
  static let change = LocalizedSentence(
    english: "{code} calculates a new value for {target}.", korean: "{code}은(는) {target}의 값을 새로 계산합니다.")
  static let countUp = LocalizedSentence(
    english: "{code} adds one to {target}.", korean: "{code}은(는) {target}을(를) 1 늘립니다.")
  static let countDown = LocalizedSentence(
    english: "{code} takes one from {target}.", korean: "{code}은(는) {target}을(를) 1 줄입니다.")
  static let replaceAll = LocalizedSentence(
    english: "{code} replaces everything in {target} that matches {pattern} by {new}.",
    korean: "{code}은(는) {target}에서 {pattern}에 맞는 것을 모두 {new}(으)로 바꿉니다.")
  static let replaceFirst = LocalizedSentence(
    english: "{code} replaces the first match of {pattern} in {target} by {new}.",
    korean: "{code}은(는) {target}에서 {pattern}에 처음 맞는 것을 {new}(으)로 바꿉니다.")
  static let calculate = LocalizedSentence(english: "{code} is calculated.", korean: "{code}을(를) 계산합니다.")
  static let `if` = LocalizedSentence(
    english: "{code} does what follows where {condition}.", korean: "{code}은(는) {condition} 경우에 다음을 합니다.")
  static let otherwise = LocalizedSentence(
    english: "Otherwise what follows else is done.", korean: "그렇지 않으면 else 뒤의 것을 합니다.")
  static let `while` = LocalizedSentence(
    english: "{code} repeats what follows as long as {condition}.", korean: "{code}은(는) {condition} 동안 다음을 되풀이합니다.")
  static let doWhile = LocalizedSentence(
    english: "do repeats what follows as long as {condition}.", korean: "do는 {condition} 동안 다음을 되풀이합니다.")
  static let `for` = LocalizedSentence(
    english: "{code} repeats what follows, counting.", korean: "{code}은(는) 값을 세어 가며 다음을 되풀이합니다.")
  static let forIn = LocalizedSentence(
    english: "{code} repeats what follows with each key of {array} in {variable}.",
    korean: "{code}은(는) {array}의 키를 하나씩 {variable}에 넣어 다음을 되풀이합니다.")
  static let delete = LocalizedSentence(
    english: "{code} removes it from memory.", korean: "{code}은(는) 그것을 메모리에서 지웁니다.")
  static let exit = LocalizedSentence(
    english: "{code} stops reading; END is still done.", korean: "{code}은(는) 읽기를 멈춥니다. END는 그래도 합니다.")
  static let next = LocalizedSentence(english: "next goes on with the next line.", korean: "next는 다음 줄로 넘어갑니다.")
  static let nextFile = LocalizedSentence(
    english: "nextfile goes on with the next file.", korean: "nextfile은 다음 파일로 넘어갑니다.")
  static let `break` = LocalizedSentence(english: "break leaves the loop.", korean: "break는 반복을 끝냅니다.")
  static let `continue` = LocalizedSentence(
    english: "continue goes on with the next round.", korean: "continue는 다음 차례로 넘어갑니다.")
}
