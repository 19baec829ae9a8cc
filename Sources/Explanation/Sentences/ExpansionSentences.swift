import CommandReference

/// What is said of assignments and of what the shell replaces.
enum ExpansionSentences {
  static let assign = LocalizedSentence(
    english: "{name} is set to {value} in this shell.", korean: "이 셸에서 {name}을(를) {value}(으)로 정합니다.")
  static let assignEmpty = LocalizedSentence(
    english: "{name} is set to nothing in this shell.", korean: "이 셸에서 {name}을(를) 빈 값으로 정합니다.")
  static let assignFor = LocalizedSentence(
    english: "{name} is set to {value} for {program} alone.", korean: "{program}에서만 {name}을(를) {value}(으)로 정합니다.")
  static let assignEmptyFor = LocalizedSentence(
    english: "{name} is set to nothing for {program} alone.", korean: "{program}에서만 {name}을(를) 빈 값으로 정합니다.")
  static let append = LocalizedSentence(
    english: "{value} is added to the end of {name}.", korean: "{name}의 끝에 {value}을(를) 덧붙입니다.")
  static let assignArray = LocalizedSentence(
    english: "{name} is set to a list of {count} values.", korean: "{name}을(를) 값 {count}개의 목록으로 정합니다.")

  static let variable = LocalizedSentence(
    english: "{value} is replaced by the value of the variable {name}.", korean: "{value}은(는) 변수 {name}의 값으로 바뀝니다.")
  static let argument = LocalizedSentence(
    english: "{value} is replaced by argument number {name}.", korean: "{value}은(는) {name}번째 인자로 바뀝니다.")
  static let scriptName = LocalizedSentence(
    english: "{value} is replaced by the name of the shell or script.", korean: "{value}은(는) 셸이나 스크립트의 이름으로 바뀝니다.")
  static let allArguments = LocalizedSentence(
    english: "{value} is replaced by all arguments.", korean: "{value}은(는) 모든 인자로 바뀝니다.")
  static let argumentCount = LocalizedSentence(
    english: "{value} is replaced by the number of arguments.", korean: "{value}은(는) 인자의 개수로 바뀝니다.")
  static let status = LocalizedSentence(
    english: "{value} is replaced by the exit status of the last command.", korean: "{value}은(는) 마지막 명령의 종료 상태로 바뀝니다.")
  static let processID = LocalizedSentence(
    english: "{value} is replaced by the process number of this shell.", korean: "{value}은(는) 이 셸의 프로세스 번호로 바뀝니다.")
  static let backgroundID = LocalizedSentence(
    english: "{value} is replaced by the process number of the last command in the background.",
    korean: "{value}은(는) 백그라운드에서 마지막으로 실행한 명령의 프로세스 번호로 바뀝니다.")
  static let shellFlags = LocalizedSentence(
    english: "{value} is replaced by the flags of this shell.", korean: "{value}은(는) 이 셸의 플래그로 바뀝니다.")
  static let length = LocalizedSentence(
    english: "{value} is replaced by the length of {name}.", korean: "{value}은(는) {name}의 길이로 바뀝니다.")
  static let elementCount = LocalizedSentence(
    english: "{value} is replaced by the number of values in {name}.", korean: "{value}은(는) {name}에 든 값의 개수로 바뀝니다.")
  static let allElements = LocalizedSentence(
    english: "{value} is replaced by all values of {name}.", korean: "{value}은(는) {name}의 모든 값으로 바뀝니다.")
  static let element = LocalizedSentence(
    english: "{value} is replaced by one value of {name}, the one at {index}.",
    korean: "{value}은(는) {name}의 값 가운데 {index}에 있는 것으로 바뀝니다.")
  static let indirect = LocalizedSentence(
    english: "{value} is replaced by the value of the variable that {name} names.",
    korean: "{value}은(는) {name}이(가) 가리키는 변수의 값으로 바뀝니다.")
  static let fallback = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, or by {word} where that is not set.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 {word}(으)로 바뀝니다.")
  static let assignFallback = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, which is set to {word} first where it is not set.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 먼저 {word}을(를) 넣습니다.")
  static let errorFallback = LocalizedSentence(
    english:
      "{value} is replaced by the value of {name}; where that is not set, the shell stops with the message {word}.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 {word}(이)라는 메시지를 내고 멈춥니다.")
  static let alternative = LocalizedSentence(
    english: "{value} is replaced by {word} where {name} is set, else by nothing.",
    korean: "{value}은(는) {name}에 값이 있으면 {word}(으)로, 없으면 빈 글자로 바뀝니다.")
  static let removePrefix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without {word} at its start.",
    korean: "{value}은(는) {name}의 값에서 앞의 {word}을(를) 뺀 것으로 바뀝니다.")
  static let removeLongestPrefix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the longest start that fits {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 가장 긴 앞부분을 뺀 것으로 바뀝니다.")
  static let removeSuffix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without {word} at its end.",
    korean: "{value}은(는) {name}의 값에서 뒤의 {word}을(를) 뺀 것으로 바뀝니다.")
  static let removeLongestSuffix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the longest end that fits {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 가장 긴 뒷부분을 뺀 것으로 바뀝니다.")
  static let replaceFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with the first {word} changed to {new}.",
    korean: "{value}은(는) {name}의 값에서 첫 {word}을(를) {new}(으)로 바꾼 것이 됩니다.")
  static let replaceAll = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with every {word} changed to {new}.",
    korean: "{value}은(는) {name}의 값에서 모든 {word}을(를) {new}(으)로 바꾼 것이 됩니다.")
  static let slice = LocalizedSentence(
    english: "{value} is replaced by the part of {name} that begins at position {word}.",
    korean: "{value}은(는) {name}에서 {word} 위치부터의 부분으로 바뀝니다.")
  static let sliceWithLength = LocalizedSentence(
    english: "{value} is replaced by the part of {name} that begins at position {word}, {new} characters long.",
    korean: "{value}은(는) {name}에서 {word} 위치부터 {new}글자인 부분으로 바뀝니다.")
  static let listSlice = LocalizedSentence(
    english: "{value} is replaced by the values of {name} from number {word} on.",
    korean: "{value}은(는) {name}에서 {word}번부터의 값으로 바뀝니다.")
  static let listSliceWithLength = LocalizedSentence(
    english: "{value} is replaced by the values of {name} from number {word} on, at most {new} of them.",
    korean: "{value}은(는) {name}에서 {word}번부터 {new}개의 값으로 바뀝니다.")
  static let theArguments = LocalizedSentence(english: "the arguments", korean: "인자")
  static let keys = LocalizedSentence(
    english: "{value} is replaced by the keys under which {name} has values.",
    korean: "{value}은(는) {name}에 값이 든 모든 키로 바뀝니다.")
  static let variableNames = LocalizedSentence(
    english: "{value} is replaced by the names of the variables that fit {name}.",
    korean: "{value}은(는) 이름이 {name}에 맞는 변수의 이름들로 바뀝니다.")
  static let upperCase = LocalizedSentence(
    english: "{value} is replaced by the value of {name} in capitals.", korean: "{value}은(는) {name}의 값을 대문자로 바꾼 것이 됩니다."
  )
  static let upperCaseFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with a capital first.",
    korean: "{value}은(는) {name}의 값에서 첫 글자를 대문자로 바꾼 것이 됩니다.")
  static let lowerCase = LocalizedSentence(
    english: "{value} is replaced by the value of {name} in small letters.",
    korean: "{value}은(는) {name}의 값을 소문자로 바꾼 것이 됩니다.")
  static let lowerCaseFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with a small letter first.",
    korean: "{value}은(는) {name}의 값에서 첫 글자를 소문자로 바꾼 것이 됩니다.")
  static let transform = LocalizedSentence(
    english: "{value} is replaced by the value of {name} in another form (@{word}).",
    korean: "{value}은(는) {name}의 값을 다른 형태(@{word})로 바꾼 것이 됩니다.")
  static let nothing = LocalizedSentence(english: "nothing", korean: "빈 글자")
  static let writtenOut = LocalizedSentence(
    english: "{value} is written out as {list}.", korean: "{value}은(는) {list}(으)로 펼쳐집니다.")

  static let commandSubstitution = LocalizedSentence(
    english: "{value} is replaced by what the command inside prints.", korean: "{value}은(는) 안의 명령이 출력하는 내용으로 바뀝니다.")
  static let processInput = LocalizedSentence(
    english: "{value} stands for a file from which the output of the command inside is read.",
    korean: "{value}은(는) 안의 명령의 출력을 읽을 수 있는 파일을 뜻합니다.")
  static let processOutput = LocalizedSentence(
    english: "{value} stands for a file: what is written to it becomes the input of the command inside.",
    korean: "{value}은(는) 파일을 뜻하며, 거기에 쓴 내용이 안의 명령의 입력이 됩니다.")
  static let arithmetic = LocalizedSentence(
    english: "{value} is replaced by the result of the calculation.", korean: "{value}은(는) 계산 결과로 바뀝니다.")
  static let home = LocalizedSentence(
    english: "{value} stands for your home folder.", korean: "{value}은(는) 사용자의 홈 폴더를 뜻합니다.")
  static let homeOf = LocalizedSentence(
    english: "{value} stands for the home folder of {name}.", korean: "{value}은(는) {name}의 홈 폴더를 뜻합니다.")
  static let workingFolder = LocalizedSentence(
    english: "{value} stands for the current folder.", korean: "{value}은(는) 현재 폴더를 뜻합니다.")
  static let previousFolder = LocalizedSentence(
    english: "{value} stands for the folder before the current one.", korean: "{value}은(는) 바로 전에 있던 폴더를 뜻합니다.")
  static let braces = LocalizedSentence(
    english: "{value} is written out as several words, one for each of {list}.",
    korean: "{value}은(는) {list} 각각에 대해 한 단어씩 펼쳐집니다.")
  static let sequence = LocalizedSentence(
    english: "{value} is written out as every value from {first} to {last}.",
    korean: "{value}은(는) {first}부터 {last}까지의 값으로 펼쳐집니다.")
  static let sequenceWithStep = LocalizedSentence(
    english: "{value} is written out as every value from {first} to {last} in steps of {step}.",
    korean: "{value}은(는) {first}부터 {last}까지 {step} 간격의 값으로 펼쳐집니다.")
  static let escapes = LocalizedSentence(
    english: "{value} is text in which backslash escapes stand for special characters.",
    korean: "{value}은(는) 백슬래시 표기가 특수 문자를 뜻하는 글자입니다.")

  static let everyName = LocalizedSentence(
    english: "{value} stands for every name here that does not begin with a dot.",
    korean: "{value}은(는) 점으로 시작하지 않는 모든 이름을 뜻합니다.")
  static let nameWithEnd = LocalizedSentence(
    english: "{value} stands for every name here that ends in {text}.",
    korean: "{value}은(는) {text}(으)로 끝나는 모든 이름을 뜻합니다.")
  static let nameWithStart = LocalizedSentence(
    english: "{value} stands for every name that begins with {text}.",
    korean: "{value}은(는) {text}(으)로 시작하는 모든 이름을 뜻합니다.")
  static let everyNameIn = LocalizedSentence(
    english: "{value} stands for every name in the folder {text}.", korean: "{value}은(는) {text} 폴더에 있는 모든 이름을 뜻합니다.")
  static let nameInFolderWithEnd = LocalizedSentence(
    english: "{value} stands for every name in the folder {folder} that ends in {text}.",
    korean: "{value}은(는) {folder} 폴더에서 {text}(으)로 끝나는 모든 이름을 뜻합니다.")
  static let everyFolder = LocalizedSentence(
    english: "{value} stands for every folder here.", korean: "{value}은(는) 여기 있는 모든 폴더를 뜻합니다.")
  static let nameThatFits = LocalizedSentence(
    english: "{value} stands for every name that fits this pattern.", korean: "{value}은(는) 이 패턴에 맞는 모든 이름을 뜻합니다.")
}
