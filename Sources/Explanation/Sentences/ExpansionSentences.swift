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
  static let assignArrayOfOne = LocalizedSentence(
    english: "{name} is set to a list with {value} in it.", korean: "{name}을(를) {value}이(가) 든 목록으로 정합니다.")
  static let assignArrayOfWords = LocalizedSentence(
    english: "{name} is set to a list: the words that stand in the brackets once all is replaced.",
    korean: "{name}을(를) 괄호 안을 모두 바꾼 뒤의 단어들이 든 목록으로 정합니다.")
  static let appendWordsToArray = LocalizedSentence(
    english: "The words that stand in the brackets once all is replaced are added to the end of the list {name}.",
    korean: "목록 {name}의 끝에 괄호 안을 모두 바꾼 뒤의 단어들을 덧붙입니다.")
  static let assignEmptyArray = LocalizedSentence(
    english: "{name} is set to an empty list.", korean: "{name}을(를) 빈 목록으로 정합니다.")
  static let appendToArray = LocalizedSentence(
    english: "{count} values are added to the end of the list {name}.", korean: "목록 {name}의 끝에 값 {count}개를 덧붙입니다.")
  static let appendOneToArray = LocalizedSentence(
    english: "{value} is added to the end of the list {name}.", korean: "목록 {name}의 끝에 {value}을(를) 덧붙입니다.")

  static let nothing = LocalizedSentence(english: "nothing", korean: "빈 문자열")
  static let writtenOut = LocalizedSentence(
    english: "{value} is written out as {list}.", korean: "{value}은(는) {list}(으)로 펼쳐집니다.")

  static let commandSubstitution = LocalizedSentence(
    english: "{value} is replaced by what the command inside prints.", korean: "{value}은(는) 안의 명령이 출력하는 내용으로 바뀝니다.")
  static let contentOfFile = LocalizedSentence(
    english: "{value} is replaced by what the file {file} holds.", korean: "{value}은(는) 파일 {file}의 내용으로 바뀝니다.")
  static let processInput = LocalizedSentence(
    english: "{value} stands for a file from which the output of the command inside is read.",
    korean: "{value}은(는) 안의 명령의 출력을 읽을 수 있는 파일을 뜻합니다.")
  static let processOutput = LocalizedSentence(
    english: "{value} stands for a file: what is written to it becomes the input of the command inside.",
    korean: "{value}은(는) 파일을 뜻하며, 거기에 쓴 내용이 안의 명령의 입력이 됩니다.")
  static let arithmetic = LocalizedSentence(
    english: "{value} is replaced by the result of the calculation.", korean: "{value}은(는) 계산 결과로 바뀝니다.")
  static let home = LocalizedSentence(
    english: "{value} stands for your home folder.", korean: "{value}은(는) 사용자의 홈 디렉터리를 뜻합니다.")
  static let homeOf = LocalizedSentence(
    english: "{value} stands for the home folder of {name}.", korean: "{value}은(는) {name}의 홈 디렉터리를 뜻합니다.")
  static let workingFolder = LocalizedSentence(
    english: "{value} stands for the current folder.", korean: "{value}은(는) 현재 디렉터리를 뜻합니다.")
  static let previousFolder = LocalizedSentence(
    english: "{value} stands for the folder before the current one.", korean: "{value}은(는) 바로 전에 있던 디렉터리를 뜻합니다.")
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
    english: "{value} stands for every name in the folder {text}.", korean: "{value}은(는) {text} 디렉터리에 있는 모든 이름을 뜻합니다.")
  static let nameInFolderWithEnd = LocalizedSentence(
    english: "{value} stands for every name in the folder {folder} that ends in {text}.",
    korean: "{value}은(는) {folder} 디렉터리에서 {text}(으)로 끝나는 모든 이름을 뜻합니다.")
  static let everyFolder = LocalizedSentence(
    english: "{value} stands for every folder here.", korean: "{value}은(는) 여기 있는 모든 디렉터리를 뜻합니다.")
  static let nameThatFits = LocalizedSentence(
    english: "{value} stands for every name that fits this pattern.", korean: "{value}은(는) 이 패턴에 맞는 모든 이름을 뜻합니다.")

  static let wholeMatch = LocalizedSentence(
    english: "{value} is replaced by the text that the last =~ matched.",
    korean: "{value}은(는) 마지막 =~에 맞은 글자로 바뀝니다.")
  static let groupOfMatch = LocalizedSentence(
    english: "{value} is replaced by the text of group {index} of the last =~.",
    korean: "{value}은(는) 마지막 =~의 그룹 {index}에 맞은 글자로 바뀝니다.")
  static let patternInURL = LocalizedSentence(
    english: "{value} stays as it is typed, as no file has such a name; zsh stops at it unless it is quoted.",
    korean: "{value}은(는) 그런 이름의 파일이 없어 그대로 남지만, zsh는 따옴표가 없으면 여기서 멈춥니다.")
  static let writtenOutPatterns = LocalizedSentence(
    english: "{value} is written out as {list}, each of which stands for every name that fits it.",
    korean: "{value}은(는) {list}(으)로 펼쳐지며, 각각은 거기에 맞는 모든 이름을 뜻합니다.")
  static let nameMadeOf = LocalizedSentence(
    english: "{value} stands for every name made of: {text}.", korean: "{value}은(는) 다음으로 이루어진 모든 이름을 뜻합니다: {text}.")
  static let textMadeOf = LocalizedSentence(
    english: "{value} fits text made of: {text}.", korean: "{value}은(는) 다음으로 이루어진 텍스트에 맞습니다: {text}.")
  /// A sentence that is ready.
  static let asItIs = LocalizedSentence(english: "{value}", korean: "{value}")
}
