import CommandReference

extension AwkSentences {
  static let set = of("{code} sets {target} to {value}.", "{code}은(는) {target}을(를) {value}(으)로 정합니다.")
  /// `RS=""`, `RS=";"`, `ORS="\n"`: where lines that are read or printed end; nil for other variables.
  static func endOfLines(_ name: String, isEmpty: Bool) -> LocalizedSentence? {
    switch (name, isEmpty) {
    case ("RS", true):
      of(
        "{code} makes awk take each paragraph, up to a blank line, as one line.",
        "{code}은(는) 빈 줄까지의 문단을 한 줄로 다루게 합니다.")
    case ("RS", false):
      of(
        "{code} makes awk end a line at \"{text}\" instead of a line break.",
        "{code}은(는) 줄바꿈 대신 \"{text}\"에서 줄이 끝나는 것으로 봅니다.")
    case ("ORS", false):
      of("{code} ends each printed line with \"{text}\".", "{code}은(는) 출력하는 줄을 \"{text}\"(으)로 끝냅니다.")
    default: nil
    }
  }

  static let keep = of(
    "{code} keeps {value} in {name} with {key} as its key.", "{code}은(는) {name}에 {key}을(를) 키로 하여 {value}을(를) 넣어 둡니다.")
  static let newKey = of("{code} makes {key} a key of {name}.", "{code}은(는) {key}을(를) {name}의 키로 넣습니다.")
  static let emptyField = of("{code} empties {target}.", "{code}은(는) {target}을(를) 비웁니다.")
  static let rebuild = of(
    "{code} puts the line together again with the output separator.", "{code}은(는) 줄을 출력 구분자로 다시 잇습니다.")
  static let add = of("{code} adds {value} to {target}.", "{code}은(는) {target}에 {value}을(를) 더합니다.")
  static let subtract = of("{code} takes {value} from {target}.", "{code}은(는) {target}에서 {value}을(를) 뺍니다.")
  static let multiply = of("{code} multiplies {target} by {value}.", "{code}은(는) {target}에 {value}을(를) 곱합니다.")
  static let divide = of("{code} divides {target} by {value}.", "{code}은(는) {target}을(를) {value}(으)로 나눕니다.")
  static let change = of("{code} calculates a new value for {target}.", "{code}은(는) {target}의 값을 새로 계산합니다.")
  static let countUp = of("{code} adds one to {target}.", "{code}은(는) {target}을(를) 1 늘립니다.")
  static let countDown = of("{code} takes one from {target}.", "{code}은(는) {target}을(를) 1 줄입니다.")
  static let replaceAll = of(
    "{code} replaces everything in {target} that matches {pattern} by {new}.",
    "{code}은(는) {target}에서 {pattern}에 맞는 것을 모두 {new}(으)로 바꿉니다.")
  static let replaceFirst = of(
    "{code} replaces the first match of {pattern} in {target} by {new}.",
    "{code}은(는) {target}에서 {pattern}에 처음 맞는 것을 {new}(으)로 바꿉니다.")
  static let removeAll = of(
    "{code} removes everything in {target} that matches {pattern}.",
    "{code}은(는) {target}에서 {pattern}에 맞는 것을 모두 지웁니다.")
  static let removeFirst = of(
    "{code} removes the first match of {pattern} in {target}.", "{code}은(는) {target}에서 {pattern}에 처음 맞는 것을 지웁니다.")
  static let calculate = of("{code} is calculated.", "{code}을(를) 계산합니다.")
  static let delete = of(
    "{code} removes the key {key} from {name}.", "{code}은(는) {name}에서 {key} 키를 지웁니다.")
  static let deleteAll = of("{code} empties the array {name}.", "{code}은(는) 배열 {name}을(를) 비웁니다.")

  static let split = of(
    "{code} splits {text} at the field separator into the array {array}.",
    "{code}은(는) {text}을(를) 필드 구분자로 나누어 배열 {array}에 넣습니다.")
  static let splitCounted = of(
    "{code} splits {text} at the field separator into the array {array}, with the number of pieces in {counter}.",
    "{code}은(는) {text}을(를) 필드 구분자로 나누어 배열 {array}에 넣고, 조각 수를 {counter}에 넣습니다.")
  static let splitAt = of(
    "{code} splits {text} at {separator} into the array {array}.",
    "{code}은(는) {text}을(를) {separator}(으)로 나누어 배열 {array}에 넣습니다.")
  static let splitAtCounted = of(
    "{code} splits {text} at {separator} into the array {array}, with the number of pieces in {counter}.",
    "{code}은(는) {text}을(를) {separator}(으)로 나누어 배열 {array}에 넣고, 조각 수를 {counter}에 넣습니다.")
  static let splitLetters = of(
    "{code} puts each character of {text} into the array {array}.", "{code}은(는) {text}의 글자를 하나씩 배열 {array}에 넣습니다.")
  static let splitLettersCounted = of(
    "{code} puts each character of {text} into the array {array}, with their number in {counter}.",
    "{code}은(는) {text}의 글자를 하나씩 배열 {array}에 넣고, 글자 수를 {counter}에 넣습니다.")
  static let system = of("{code} runs the shell command {1}.", "{code}은(는) 셸 명령 {1}을(를) 실행합니다.")
  static let close = of("{code} closes the file or command {1}.", "{code}은(는) 파일이나 명령 {1}을(를) 닫습니다.")
  static let flush = of("{code} writes out what waits to be printed.", "{code}은(는) 출력하려고 모아 둔 것을 내보냅니다.")
  static let seed = of(
    "{code} makes the random numbers differ from run to run, by the clock.",
    "{code}은(는) 시각을 써서 실행할 때마다 난수가 달라지게 합니다.")
  static let ownSeed = of(
    "{code} starts the random numbers from {1}, so that the same ones come again.",
    "{code}은(는) {1}(으)로 난수를 시작하여 같은 난수가 다시 나오게 합니다.")
  static let sort = of("{code} sorts the values of {1}.", "{code}은(는) {1}의 값을 정렬합니다.")
  static let sortKeys = of("{code} puts the sorted keys of {1} into it as values.", "{code}은(는) {1}의 키를 정렬해 값으로 넣습니다.")
  static let match = of(
    "{code} looks for {2} in {1} and sets RSTART and RLENGTH to the place and length of the match.",
    "{code}은(는) {1}에서 {2}에 맞는 곳을 찾아 그 위치와 길이를 RSTART와 RLENGTH에 넣습니다.")
  static let call = of("{code} calls the function {name}.", "{code}은(는) {name} 함수를 부릅니다.")
  static let callWith = of("{code} calls the function {name} with {list}.", "{code}은(는) {list}(으)로 {name} 함수를 부릅니다.")
  static let getline = of("{code} reads the next line of {from}.", "{code}은(는) {from}에서 다음 줄을 읽습니다.")
  static let getlineInto = of(
    "{code} reads the next line of {from} into {target}.", "{code}은(는) {from}에서 다음 줄을 읽어 {target}에 넣습니다.")
}
