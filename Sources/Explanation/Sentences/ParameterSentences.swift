import CommandReference

/// What is said of `$x` and `${x…}`.
extension ExpansionSentences {
  static let variable = LocalizedSentence(
    english: "{value} is replaced by the value of the variable {name}.",
    korean: "{value}은(는) 변수 {name}의 값으로 바뀝니다.")
  static let knownVariable = LocalizedSentence(
    english: "{value} is replaced by the value of the variable {name}: {about}.",
    korean: "{value}은(는) 변수 {name}의 값({about})으로 바뀝니다.")
  static let argument = LocalizedSentence(
    english: "{value} is replaced by argument number {name}.",
    korean: "{value}은(는) {name}번째 인자로 바뀝니다.")
  static let argumentGiven = LocalizedSentence(
    english: "{value} is replaced by argument number {name}: {given}.",
    korean: "{value}은(는) {name}번째 인자인 {given}(으)로 바뀝니다.")
  static let argumentAdded = LocalizedSentence(
    english: "{value} is replaced by word number {number} of those that xargs reads for this run.",
    korean: "{value}은(는) xargs가 이번 실행에 읽은 단어 중 {number}번째 것으로 바뀝니다.")
  static let argumentName = LocalizedSentence(
    english: "the {name} argument",
    korean: "{name}번째 인자")
  static let shellName = LocalizedSentence(
    english: "$0 (the name of the shell or script)", korean: "$0(셸이나 스크립트의 이름)")
  static let scriptName = LocalizedSentence(
    english: "{value} is replaced by the name of the shell or script.",
    korean: "{value}은(는) 셸이나 스크립트의 이름으로 바뀝니다.")
  static let scriptNameGiven = LocalizedSentence(
    english: "{value} is replaced by the word after the script: {given}.",
    korean: "{value}은(는) 스크립트 바로 뒤의 단어인 {given}(으)로 바뀝니다.")
  static let allArguments = LocalizedSentence(
    english: "{value} is replaced by all arguments, split at blanks.",
    korean: "{value}은(는) 모든 인자로 바뀌며, 공백에서 나뉩니다.")
  static let allArgumentsApart = LocalizedSentence(
    english: "{value} is replaced by all arguments, each of them one word.",
    korean: "{value}은(는) 모든 인자로 바뀌며, 인자 하나가 단어 하나가 됩니다.")
  static let allArgumentsJoined = LocalizedSentence(
    english: "{value} is replaced by all arguments in one word, with the first character of IFS between them.",
    korean: "{value}은(는) 모든 인자를 IFS의 첫 글자로 이은 한 단어로 바뀝니다.")
  static let argumentCount = LocalizedSentence(
    english: "{value} is replaced by the number of arguments.",
    korean: "{value}은(는) 인자의 개수로 바뀝니다.")
  static let status = LocalizedSentence(
    english: "{value} is replaced by the exit status of the last command.",
    korean: "{value}은(는) 마지막 명령의 종료 상태로 바뀝니다.")
  static let processID = LocalizedSentence(
    english: "{value} is replaced by the process number of this shell.",
    korean: "{value}은(는) 이 셸의 프로세스 번호로 바뀝니다.")
  static let backgroundID = LocalizedSentence(
    english: "{value} is replaced by the process number of the last command in the background.",
    korean: "{value}은(는) 백그라운드에서 마지막으로 실행한 명령의 프로세스 번호로 바뀝니다.")
  static let shellFlags = LocalizedSentence(
    english: "{value} is replaced by the flags of this shell.",
    korean: "{value}은(는) 이 셸의 플래그로 바뀝니다.")
  static let length = LocalizedSentence(
    english: "{value} is replaced by the length of {name}.",
    korean: "{value}은(는) {name}의 길이로 바뀝니다.")
  static let elementCount = LocalizedSentence(
    english: "{value} is replaced by the number of values in {name}.",
    korean: "{value}은(는) {name}에 든 값의 개수로 바뀝니다.")
  static let allElements = LocalizedSentence(
    english: "{value} is replaced by all values of {name}, split at blanks.",
    korean: "{value}은(는) {name}의 모든 값으로 바뀌며, 공백에서 나뉩니다.")
  static let allElementsApart = LocalizedSentence(
    english: "{value} is replaced by all values of {name}, each of them one word.",
    korean: "{value}은(는) {name}의 모든 값으로 바뀌며, 값 하나가 단어 하나가 됩니다.")
  static let allElementsJoined = LocalizedSentence(
    english: "{value} is replaced by all values of {name} in one word, with the first character of IFS between them.",
    korean: "{value}은(는) {name}의 모든 값을 IFS의 첫 글자로 이은 한 단어로 바뀝니다.")
  static let element = LocalizedSentence(
    english: "{value} is replaced by the value that {name} has under the key {index}.",
    korean: "{value}은(는) {name}에서 키 {index}에 든 값으로 바뀝니다.")
  static let numberedElement = LocalizedSentence(
    english: "{value} is replaced by value number {index} of {name}, counted from 0.",
    korean: "{value}은(는) {name}의 값 가운데 0부터 세어 {index}번인 것으로 바뀝니다.")
  static let lastElement = LocalizedSentence(
    english: "{value} is replaced by the last value of {name}.",
    korean: "{value}은(는) {name}의 마지막 값으로 바뀝니다.")
  static let indirect = LocalizedSentence(
    english: "{value} is replaced by the value of the variable that {name} names.",
    korean: "{value}은(는) {name}이(가) 가리키는 변수의 값으로 바뀝니다.")
  static let fallbackEmpty = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, or by {word} where that is unset or empty.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없거나 비어 있으면 {word}(으)로 바뀝니다.")
  static let fallbackUnset = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, or by {word} where that is not set.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 {word}(으)로 바뀝니다.")
  static let assignFallbackEmpty = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, which is set to {word} first where it is unset or empty.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없거나 비어 있으면 먼저 {word}을(를) 넣습니다.")
  static let assignFallbackUnset = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, which is set to {word} first where it is not set.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 먼저 {word}을(를) 넣습니다.")
  static let errorEmpty = LocalizedSentence(
    english:
      "{value} is replaced by the value of {name}; where that is unset or empty, the shell stops with the message {word}.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없거나 비어 있으면 {word}(이)라는 메시지를 내고 멈춥니다.")
  static let errorUnset = LocalizedSentence(
    english:
      "{value} is replaced by the value of {name}; where that is not set, the shell stops with the message {word}.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 {word}(이)라는 메시지를 내고 멈춥니다.")
  static let errorEmptyPlain = LocalizedSentence(
    english: "{value} is replaced by the value of {name}; where that is unset or empty, the shell stops with an error.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없거나 비어 있으면 셸이 오류를 내고 멈춥니다.")
  static let errorUnsetPlain = LocalizedSentence(
    english: "{value} is replaced by the value of {name}; where that is not set, the shell stops with an error.",
    korean: "{value}은(는) {name}의 값으로 바뀌고, 값이 없으면 셸이 오류를 내고 멈춥니다.")
  static let alternativeEmpty = LocalizedSentence(
    english: "{value} is replaced by {word} where {name} is set and not empty, else by nothing.",
    korean: "{value}은(는) {name}에 비어 있지 않은 값이 있으면 {word}(으)로, 없으면 빈 문자열로 바뀝니다.")
  static let alternativeUnset = LocalizedSentence(
    english: "{value} is replaced by {word} where {name} is set, else by nothing.",
    korean: "{value}은(는) {name}에 값이 있으면 {word}(으)로, 없으면 빈 문자열로 바뀝니다.")
  static let removePrefix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without {word} at its start.",
    korean: "{value}은(는) {name}의 값에서 앞의 {word}을(를) 뺀 것으로 바뀝니다.")
  static let removeShortestPrefix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the shortest start that fits {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 가장 짧은 앞부분을 뺀 것으로 바뀝니다.")
  static let removeLongestPrefix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the longest start that fits {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 가장 긴 앞부분을 뺀 것으로 바뀝니다.")
  static let removeSuffix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without {word} at its end.",
    korean: "{value}은(는) {name}의 값에서 뒤의 {word}을(를) 뺀 것으로 바뀝니다.")
  static let removeShortestSuffix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the shortest end that fits {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 가장 짧은 뒷부분을 뺀 것으로 바뀝니다.")
  static let removeLongestSuffix = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the longest end that fits {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 가장 긴 뒷부분을 뺀 것으로 바뀝니다.")
  static let replaceFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with the first {word} changed to {new}.",
    korean: "{value}은(는) {name}의 값에서 첫 {word}을(를) {new}(으)로 바꾼 것이 됩니다.")
  static let removeFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without the first {word}.",
    korean: "{value}은(는) {name}의 값에서 첫 {word}을(를) 뺀 것으로 바뀝니다.")
  static let replaceAll = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with every {word} changed to {new}.",
    korean: "{value}은(는) {name}의 값에서 모든 {word}을(를) {new}(으)로 바꾼 것이 됩니다.")
  static let removeAll = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without any {word}.",
    korean: "{value}은(는) {name}의 값에서 모든 {word}을(를) 뺀 것으로 바뀝니다.")
  static let replaceStart = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with {word} at its start changed to {new}.",
    korean: "{value}은(는) {name}의 값에서 맨 앞의 {word}을(를) {new}(으)로 바꾼 것이 됩니다.")
  static let removeStart = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without {word} at its start.",
    korean: "{value}은(는) {name}의 값에서 맨 앞의 {word}을(를) 뺀 것으로 바뀝니다.")
  static let replaceEnd = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with {word} at its end changed to {new}.",
    korean: "{value}은(는) {name}의 값에서 맨 뒤의 {word}을(를) {new}(으)로 바꾼 것이 됩니다.")
  static let removeEnd = LocalizedSentence(
    english: "{value} is replaced by the value of {name} without {word} at its end.",
    korean: "{value}은(는) {name}의 값에서 맨 뒤의 {word}을(를) 뺀 것으로 바뀝니다.")
  static let slice = LocalizedSentence(
    english: "{value} is replaced by the part of {name} that begins at position {word}, counted from 0.",
    korean: "{value}은(는) {name}에서 0부터 세어 {word} 위치부터의 부분으로 바뀝니다.")
  static let sliceWithLength = LocalizedSentence(
    english:
      "{value} is replaced by the part of {name} that begins at position {word}, counted from 0, and is {new} characters long.",
    korean: "{value}은(는) {name}에서 0부터 세어 {word} 위치부터 {new}글자인 부분으로 바뀝니다.")
  static let sliceToEnd = LocalizedSentence(
    english:
      "{value} is replaced by the part of {name} from position {word}, counted from 0, without the last characters, {new} in all.",
    korean: "{value}은(는) {name}에서 0부터 세어 {word} 위치부터 끝의 {new}글자를 뺀 부분으로 바뀝니다.")
  static let firstCharacters = LocalizedSentence(
    english: "{value} is replaced by the first characters of {name}, {new} in all.",
    korean: "{value}은(는) {name}의 처음 {new}글자로 바뀝니다.")
  static let lastCharacters = LocalizedSentence(
    english: "{value} is replaced by the last characters of {name}, {word} in all.",
    korean: "{value}은(는) {name}의 마지막 {word}글자로 바뀝니다.")
  static let firstCharacter = LocalizedSentence(
    english: "{value} is replaced by the first character of {name}.", korean: "{value}은(는) {name}의 첫 글자로 바뀝니다.")
  static let lastCharacter = LocalizedSentence(
    english: "{value} is replaced by the last character of {name}.", korean: "{value}은(는) {name}의 마지막 글자로 바뀝니다.")
  static let listSlice = LocalizedSentence(
    english: "{value} is replaced by the values of {name} from number {word} on.",
    korean: "{value}은(는) {name}에서 {word}번부터의 값으로 바뀝니다.")
  static let listSliceWithLength = LocalizedSentence(
    english: "{value} is replaced by the values of {name} from number {word} on, at most {new} of them.",
    korean: "{value}은(는) {name}에서 {word}번부터 {new}개의 값으로 바뀝니다.")
  static let theArguments = LocalizedSentence(
    english: "the arguments",
    korean: "인자")
  static let keys = LocalizedSentence(
    english: "{value} is replaced by the keys under which {name} has values.",
    korean: "{value}은(는) {name}에 값이 든 모든 키로 바뀝니다.")
  static let variableNames = LocalizedSentence(
    english: "{value} is replaced by the names of all variables that begin with {name}.",
    korean: "{value}은(는) {name}(으)로 시작하는 모든 변수의 이름으로 바뀝니다.")
  static let upperCase = LocalizedSentence(
    english: "{value} is replaced by the value of {name} in capitals.",
    korean: "{value}은(는) {name}의 값을 대문자로 바꾼 것이 됩니다.")
  static let upperCaseFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with a capital first.",
    korean: "{value}은(는) {name}의 값에서 첫 글자를 대문자로 바꾼 것이 됩니다.")
  static let lowerCase = LocalizedSentence(
    english: "{value} is replaced by the value of {name} in small letters.",
    korean: "{value}은(는) {name}의 값을 소문자로 바꾼 것이 됩니다.")
  static let lowerCaseFirst = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with a small letter first.",
    korean: "{value}은(는) {name}의 값에서 첫 글자를 소문자로 바꾼 것이 됩니다.")
  static let upperCaseThatFit = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with capitals for the letters that fit {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 글자를 대문자로 바꾼 것이 됩니다.")
  static let lowerCaseThatFit = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with small letters for those that fit {word}.",
    korean: "{value}은(는) {name}의 값에서 {word}에 맞는 글자를 소문자로 바꾼 것이 됩니다.")
  static let quotedForShell = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, quoted so that the shell can read it again.",
    korean: "{value}은(는) {name}의 값을 셸이 다시 읽을 수 있게 따옴표로 감싼 것이 됩니다.")
  static let unescaped = LocalizedSentence(
    english: "{value} is replaced by the value of {name} with its backslash escapes replaced.",
    korean: "{value}은(는) {name}의 값에서 백슬래시 표기를 바꾼 것이 됩니다.")
  static let asPrompt = LocalizedSentence(
    english: "{value} is replaced by the value of {name}, read as a prompt.",
    korean: "{value}은(는) {name}의 값을 프롬프트로 풀이한 것이 됩니다.")
  static let asAssignment = LocalizedSentence(
    english: "{value} is replaced by a command that makes {name} again as it is.",
    korean: "{value}은(는) {name}을(를) 지금 그대로 다시 만드는 명령으로 바뀝니다.")
  static let attributes = LocalizedSentence(
    english: "{value} is replaced by the attributes of {name}, as letters.",
    korean: "{value}은(는) {name}의 속성을 나타내는 글자로 바뀝니다.")
  static let keysAndValues = LocalizedSentence(
    english: "{value} is replaced by the keys and values of {name}.",
    korean: "{value}은(는) {name}의 키와 값으로 바뀝니다.")
  static let transform = LocalizedSentence(
    english: "{value} is replaced by the value of {name} in another form (@{word}).",
    korean: "{value}은(는) {name}의 값을 다른 형태(@{word})로 바꾼 것이 됩니다.")

  /// The sentence of `$@`, `$?` and their like; nil for other names.
  static func special(_ name: String, isInQuotes: Bool) -> LocalizedSentence? {
    switch name {
    case "@": isInQuotes ? allArgumentsApart : allArguments
    case "*": isInQuotes ? allArgumentsJoined : allArguments
    case "#": argumentCount
    case "?": status
    case "$": processID
    case "!": backgroundID
    case "-": shellFlags
    case "0": scriptName
    default: nil
    }
  }

  /// `${x:-w}`, `${x=w}`, `${x:?w}`, `${x+w}`.
  static func fallback(_ sign: Character, checksEmpty: Bool, hasWord: Bool) -> LocalizedSentence {
    switch (sign, checksEmpty) {
    case ("=", true): assignFallbackEmpty
    case ("=", false): assignFallbackUnset
    case ("?", true): hasWord ? errorEmpty : errorEmptyPlain
    case ("?", false): hasWord ? errorUnset : errorUnsetPlain
    case ("+", true): alternativeEmpty
    case ("+", false): alternativeUnset
    case (_, true): fallbackEmpty
    case (_, false): fallbackUnset
    }
  }

  /// `${x#w}`, `${x%%w}`.
  static func removal(_ sign: String, isPattern: Bool) -> LocalizedSentence {
    switch (sign, isPattern) {
    case ("#", false), ("##", false): removePrefix
    case ("#", true): removeShortestPrefix
    case ("##", true): removeLongestPrefix
    case ("%%", true): removeLongestSuffix
    case (_, true): removeShortestSuffix
    case (_, false): removeSuffix
    }
  }

  /// `${x/a/b}`, `${x//a}`.
  static func replacement(_ sign: String, removes: Bool) -> LocalizedSentence {
    switch sign {
    case "//": removes ? removeAll : replaceAll
    case "/#": removes ? removeStart : replaceStart
    case "/%": removes ? removeEnd : replaceEnd
    default: removes ? removeFirst : replaceFirst
    }
  }

  /// `${x^^}`, `${x,[a-c]}`.
  static func caseChange(_ sign: String, hasPattern: Bool) -> LocalizedSentence {
    switch sign {
    case "^^": hasPattern ? upperCaseThatFit : upperCase
    case ",,": hasPattern ? lowerCaseThatFit : lowerCase
    case "^": upperCaseFirst
    default: lowerCaseFirst
    }
  }

  /// `${x@Q}`.
  static func transformation(_ sign: Character) -> LocalizedSentence {
    switch sign {
    case "Q": quotedForShell
    case "U": upperCase
    case "u": upperCaseFirst
    case "L": lowerCase
    case "E": unescaped
    case "P": asPrompt
    case "A": asAssignment
    case "a": attributes
    case "K", "k": keysAndValues
    default: transform
    }
  }
}
