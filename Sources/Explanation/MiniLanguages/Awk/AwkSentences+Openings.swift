import CommandReference

extension AwkSentences {
  /// How the statements inside are opened where a whole program is told in one sentence.
  static let openings: [LocalizedSentence: LocalizedSentence] = [
    begin: of("before the first line", "첫 줄을 읽기 전에"),
    end: of("after the last line", "마지막 줄 다음에"),
    beginFile: of("before the first line of each file", "파일마다 첫 줄을 읽기 전에"),
    endFile: of("after the last line of each file", "파일마다 마지막 줄 다음에"),
    pickedLines: of("on {lines}", "{lines}에서"),
    `if`: of("if {condition}", "{condition} 경우"),
    otherwise: of("otherwise", "그렇지 않으면"),
    `while`: of("as long as {condition}", "{condition} 동안"),
    forIn: of("for each key {variable} of {array}", "{array}의 키 {variable}마다"),
    forUp: of("for {variable} from {from} up to {to}", "{variable}을(를) {from}부터 {to}까지 늘리며"),
    forUpBefore: of(
      "for {variable} from {from} up to, but not including, {to}", "{variable}을(를) {from}부터 {to} 앞까지 늘리며"),
  ]
}
