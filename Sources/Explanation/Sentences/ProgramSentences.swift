import CommandReference

/// What is said of programs, flags and operands where the knowledge has no sentence of its own.
enum ProgramSentences {
  static let unknownProgram = LocalizedSentence(
    english: "{value} is not known here: no manual page and no entry.",
    korean: "{value}은(는) 알 수 없는 명령입니다. 매뉴얼 페이지도 항목도 없습니다.")
  static let unknownScript = LocalizedSentence(
    english: "{value} is a program of your own files: what it does is not known here.",
    korean: "{value}은(는) 사용자 파일에 있는 프로그램이며, 무엇을 하는지 알 수 없습니다.")
  static let builtin = LocalizedSentence(
    english: "{value} is a command of the shell itself; help {value} tells what it does.",
    korean: "{value}은(는) 셸에 들어 있는 명령이며, help {value} 명령으로 설명을 볼 수 있습니다.")
  static let manualProgram = LocalizedSentence(
    english: "{program}: {summary}.", korean: "{program}: {summary}.")
  static let manualProgramWithoutSummary = LocalizedSentence(
    english: "{program} is a program described in {page}.", korean: "{program}은(는) {page}에 설명된 프로그램입니다.")
  static let several = LocalizedSentence(
    english: "{value} gives {program} {count} words.", korean: "{value}은(는) {program}에 단어 {count}개를 줍니다.")
  static let severalAlike = LocalizedSentence(
    english: "{value} gives {program} {count} words; of the first one: {says}",
    korean: "{value}은(는) {program}에 단어 {count}개를 줍니다. 첫 단어: {says}")
  static let function = LocalizedSentence(
    english: "{value} runs the function of this name that is defined in this command.",
    korean: "{value}은(는) 이 명령 안에서 정의한 함수를 실행합니다.")
  static let dynamicProgram = LocalizedSentence(
    english: "{value} decides at run time which command runs.",
    korean: "어떤 명령이 실행될지는 실행할 때 {value}이(가) 정합니다.")
  static let unknownSubcommand = LocalizedSentence(
    english: "{value} is a subcommand of {program} that is not known here: no manual page and no entry.",
    korean: "{value}은(는) 알 수 없는 {program} 하위 명령입니다. 매뉴얼 페이지도 항목도 없습니다.")
  static let manualSubcommand = LocalizedSentence(
    english: "{value}: {summary}.", korean: "{value}: {summary}.")
  static let unknownFlagOfPage = LocalizedSentence(
    english: "{flag} is not in {page}.", korean: "{flag}은(는) {page}에 없습니다.")
  static let nextCommand = LocalizedSentence(
    english: "; ends this command of {program}; another one follows.",
    korean: ";은(는) {program}의 명령 하나를 끝내며, 다른 명령이 이어집니다.")
  static let afterUnknownFlag = LocalizedSentence(
    english: "{value} may belong to {flag}, which is not known here, or be an operand of {program}.",
    korean: "{value}은(는) 여기서 알 수 없는 {flag}의 값이거나 {program}에 주는 인자입니다.")
  static let unknownFlag = LocalizedSentence(
    english: "{flag} is not known here: no entry for it, and no manual page of {program}.",
    korean: "{flag}은(는) 알 수 없습니다. 항목이 없고 {program}의 매뉴얼 페이지도 없습니다.")
  /// What flags that nearly every program has do, in Korean, where only an English page tells of them.
  static let commonFlags = [
    "--help": "{flag}은(는) {program}의 사용법을 출력합니다.", "--version": "{flag}은(는) {program}의 버전을 출력합니다.",
  ]
  static let unknownArgument = LocalizedSentence(
    english: "{value} is given to {program}; what it means there is not known here.",
    korean: "{value}은(는) {program}에 주는 인자이며, 뜻은 알 수 없습니다.")
  static let given = LocalizedSentence(
    english: "{value} is given to {program}.", korean: "{value}은(는) {program}에 주는 인자입니다.")
  static let givenToImage = LocalizedSentence(
    english: "{value} is given to the program that the image starts.",
    korean: "{value}은(는) 이미지가 시작하는 프로그램에 주는 인자입니다.")
  static let ignoredSignals = LocalizedSentence(
    english: "An empty command makes the shell ignore the signals.", korean: "빈 명령은 셸이 신호를 무시하게 합니다.")
  static let functionArgument = LocalizedSentence(
    english: "{value} is ${number} in {program}.", korean: "{value}은(는) {program} 안에서 ${number}입니다.")
  static let scriptName = LocalizedSentence(
    english: "{value} is $0 in the script, its name in messages.", korean: "{value}은(는) 스크립트 안에서 $0, 곧 메시지에 나오는 이름입니다.")
  static let scriptArgument = LocalizedSentence(
    english: "{value} is ${number} in the script.", korean: "{value}은(는) 스크립트 안에서 ${number}입니다.")
  static let findEither = LocalizedSentence(
    english: "{flag} means that either {left} or {right} is enough.",
    korean: "{flag}은(는) {left}, {right} 가운데 하나만 맞으면 된다는 뜻입니다.")
  static let findElse = LocalizedSentence(
    english: "{flag} goes on with {right} only where {left} does not hold.",
    korean: "{flag}은(는) {left}에 맞지 않을 때만 {right}(으)로 넘어갑니다.")
  static let findElseNothing = LocalizedSentence(
    english: "{flag} goes on with {right} only where {left} does not hold; where it does, nothing is done.",
    korean: "{flag}은(는) {left}에 맞지 않을 때만 {right}(으)로 넘어가며, 맞으면 아무것도 하지 않습니다.")
  static let findNext = LocalizedSentence(
    english: "{flag} goes on with {right} for every file, whatever came of {left}.",
    korean: "{flag}은(는) {left}의 결과와 상관없이 모든 파일에 대해 {right}(으)로 넘어갑니다.")
  static let findCondition = LocalizedSentence(
    english: "This is done only where {value} holds.", korean: "{value}에 맞을 때만 합니다.")
  static let flagWithoutSentence = LocalizedSentence(
    english: "{flag} is described in {page}.", korean: "{flag}은(는) {page}에 설명되어 있습니다.")
  static let negatedFlag = LocalizedSentence(
    english: "{flag} turns {positive} off.", korean: "{flag}은(는) {positive}을(를) 끕니다.")
  /// What is said of a value of which only a name is known, which may be a plural or a choice.
  static func value(named name: String) -> LocalizedSentence {
    let isPlural = name.hasSuffix("S") || name.hasSuffix("s")
    let isSingular = ["ss", "us", "is"].contains { name.lowercased().hasSuffix($0) }
    if name.contains("|") { return plainValue }
    return isPlural && !isSingular ? values : value
  }

  private static let plainValue = LocalizedSentence(
    english: "{value} is the value that {flag} takes.", korean: "{value}은(는) {flag}에 주는 값입니다.")
  private static let values = LocalizedSentence(
    english: "{value} gives {flag} its {name}.", korean: "{value}은(는) {flag}에 주는 {name} 값입니다.")
  private static let value = LocalizedSentence(
    english: "{value} is the {name} that {flag} takes.", korean: "{value}은(는) {flag}에 주는 {name} 값입니다.")
  static let missingValue = LocalizedSentence(
    english: "{flag} needs a value ({name}), and none follows.",
    korean: "{flag}에는 값({name})이 필요하지만 뒤에 아무것도 없습니다.")
  static let operand = LocalizedSentence(
    english: "{value} is an operand of {program}.", korean: "{value}은(는) {program}에 주는 인자입니다.")
  static let standardInput = LocalizedSentence(
    english: "- stands for the standard input or output instead of a file.",
    korean: "-는 파일 대신 표준 입력이나 표준 출력을 뜻합니다.")
  static let closingBracket = LocalizedSentence(
    english: "] closes the condition.", korean: "]는 조건의 끝입니다.")
  static let endOfOptions = LocalizedSentence(
    english: "-- ends the flags: every word after it is an operand, even one that begins with a dash.",
    korean: "--는 플래그의 끝입니다. 뒤의 단어는 -로 시작해도 플래그로 읽지 않습니다.")
  static let eachFound = LocalizedSentence(
    english: "{value} stands for each file that was found.", korean: "{value}은(는) 찾은 파일 하나하나를 뜻합니다.")
  /// What stands for the values in the command of parallel.
  static let valuesOfParallel: [String: LocalizedSentence] = [
    "{}": LocalizedSentence(
      english: "{value} stands for each of the values.", korean: "{value}은(는) 값 하나하나를 뜻합니다."),
    "{.}": LocalizedSentence(
      english: "{value} stands for each value without its extension.", korean: "{value}은(는) 확장자를 뺀 값을 뜻합니다."),
    "{/}": LocalizedSentence(
      english: "{value} stands for the last part of each value, without its folder.",
      korean: "{value}은(는) 디렉터리를 뺀 값의 마지막 부분을 뜻합니다."),
    "{//}": LocalizedSentence(
      english: "{value} stands for the folder of each value.", korean: "{value}은(는) 값의 디렉터리를 뜻합니다."),
    "{/.}": LocalizedSentence(
      english: "{value} stands for the last part of each value, without its folder and its extension.",
      korean: "{value}은(는) 디렉터리와 확장자를 뺀 값의 이름을 뜻합니다."),
    "{#}": LocalizedSentence(
      english: "{value} stands for the number of the run.", korean: "{value}은(는) 실행 번호를 뜻합니다."),
    "{%}": LocalizedSentence(
      english: "{value} stands for the number of the place among those that run at once.",
      korean: "{value}은(는) 동시에 실행되는 자리의 번호를 뜻합니다."),
    "{1}": LocalizedSentence(
      english: "{value} stands for each value of the first list or column.",
      korean: "{value}은(는) 첫 번째 목록이나 열의 값을 뜻합니다."),
    "{2}": LocalizedSentence(
      english: "{value} stands for each value of the second list or column.",
      korean: "{value}은(는) 두 번째 목록이나 열의 값을 뜻합니다."),
    "{3}": LocalizedSentence(
      english: "{value} stands for each value of the third list or column.",
      korean: "{value}은(는) 세 번째 목록이나 열의 값을 뜻합니다."),
  ]
  static let eachInput = LocalizedSentence(
    english: "{value} stands for each item that is read from the input.",
    korean: "{value}은(는) 입력에서 읽은 항목 하나하나를 뜻합니다.")
  static let endOfCommandForEach = LocalizedSentence(
    english: "{value} ends the command, which runs once for each file.",
    korean: "{value}은(는) 명령의 끝이며, 명령은 파일마다 한 번씩 실행됩니다.")
  static let endOfCommandForMany = LocalizedSentence(
    english: "{value} ends the command, which gets as many files as fit in one run.",
    korean: "{value}은(는) 명령의 끝이며, 명령 한 번에 가능한 한 많은 파일을 넘깁니다.")
}
