import CommandReference

/// What is said of loops, conditions, groups and functions.
enum ConstructSentences {
  static let forIn = LocalizedSentence(
    english: "for takes the words after in one by one, each time as the variable {variable}.",
    korean: "for는 in 뒤의 단어를 하나씩 변수 {variable}에 넣어 되풀이합니다.")
  static let forArguments = LocalizedSentence(
    english: "for takes the arguments one by one, each time as the variable {variable}.",
    korean: "for는 인자를 하나씩 변수 {variable}에 넣어 되풀이합니다.")
  static let forWord = LocalizedSentence(
    english: "{value} is what the loop goes through.", korean: "{value}은(는) 하나씩 처리할 대상입니다.")
  static let forArithmetic = LocalizedSentence(
    english: "for (( … )) counts: it sets a start, repeats while the condition holds, and steps after each round.",
    korean: "for (( … ))는 시작값을 정하고, 조건이 참인 동안 되풀이하며, 한 번 돌 때마다 값을 바꿉니다.")
  static let loopStart = LocalizedSentence(
    english: "{value} is calculated once, before the first round.", korean: "{value}은(는) 처음에 한 번 계산합니다.")
  static let loopCondition = LocalizedSentence(
    english: "{value} must hold for another round.", korean: "{value}이(가) 참인 동안 되풀이합니다.")
  static let loopStep = LocalizedSentence(
    english: "{value} is calculated after each round.", korean: "{value}은(는) 한 번 돌 때마다 계산합니다.")
  static let select = LocalizedSentence(
    english:
      "select shows the words as a numbered menu, again and again, and puts each choice in the variable {variable}.",
    korean: "select는 단어를 번호 붙은 메뉴로 되풀이해 보여 주고 고른 것을 변수 {variable}에 넣습니다.")
  static let selectWord = LocalizedSentence(
    english: "{value} is what can be chosen.", korean: "{value}은(는) 고를 수 있는 항목입니다.")
  static let `while` = LocalizedSentence(
    english: "while repeats the commands between do and done as long as the command after it succeeds.",
    korean: "while은 바로 뒤의 명령이 성공하는 동안 do와 done 사이의 명령을 되풀이합니다.")
  static let until = LocalizedSentence(
    english: "until repeats the commands between do and done until the command after it succeeds.",
    korean: "until은 바로 뒤의 명령이 성공할 때까지 do와 done 사이의 명령을 되풀이합니다.")
  static let `do` = LocalizedSentence(
    english: "do opens the commands that are repeated.", korean: "do부터 되풀이할 명령이 시작됩니다.")
  static let done = LocalizedSentence(english: "done closes the loop.", korean: "done은 반복문의 끝입니다.")
  static let `if` = LocalizedSentence(
    english: "if runs the command after it and looks at whether it succeeds.",
    korean: "if는 뒤의 명령을 실행하고 성공했는지 봅니다.")
  static let elif = LocalizedSentence(
    english: "elif looks at another command where the one before it failed.",
    korean: "elif는 앞의 조건이 실패했을 때 다른 명령으로 다시 판단합니다.")
  static let then = LocalizedSentence(
    english: "then opens the commands that run on success.", korean: "then부터 성공했을 때 실행할 명령이 시작됩니다.")
  static let `else` = LocalizedSentence(
    english: "else opens the commands that run otherwise.", korean: "else부터 그렇지 않을 때 실행할 명령이 시작됩니다.")
  static let fi = LocalizedSentence(english: "fi closes the if.", korean: "fi는 if의 끝입니다.")
  static let `case` = LocalizedSentence(
    english: "case compares {value} with the patterns after in, from the first on.",
    korean: "case는 {value}을(를) in 뒤의 패턴과 차례로 비교합니다.")
  static let casePattern = LocalizedSentence(
    english: "{value} is a pattern: the commands after ) run where it fits.",
    korean: "{value}은(는) 패턴이며, 맞으면 ) 뒤의 명령을 실행합니다.")
  static let caseAny = LocalizedSentence(
    english: "* fits everything that no pattern before it did.", korean: "*는 앞의 패턴에 맞지 않은 모든 것에 맞습니다.")
  static let caseOpen = LocalizedSentence(
    english: "{value} belongs to the pattern.", korean: "{value}은(는) 패턴을 나누는 기호입니다.")
  static let caseStop = LocalizedSentence(english: ";; ends the branch.", korean: ";;는 갈래의 끝입니다.")
  static let caseFallThrough = LocalizedSentence(
    english: ";& goes on with the commands of the next branch.", korean: ";&는 다음 갈래의 명령을 이어서 실행합니다.")
  static let caseTestNext = LocalizedSentence(
    english: ";;& goes on comparing with the next patterns.", korean: ";;&는 다음 패턴과도 계속 비교합니다.")
  static let caseLast = LocalizedSentence(
    english: "{value} ends the branch; no further one follows.", korean: "{value}은(는) 갈래의 끝이며 뒤에 다른 갈래가 없습니다.")
  static let esac = LocalizedSentence(english: "esac closes the case.", korean: "esac은 case의 끝입니다.")
  static let subshell = LocalizedSentence(
    english: "( opens a subshell: changes of the folder or of variables inside it do not last.",
    korean: "(는 서브셸을 엽니다. 안에서 바꾼 디렉터리나 변수는 밖에 남지 않습니다.")
  static let subshellEnd = LocalizedSentence(english: ") closes the subshell.", korean: ")는 서브셸의 끝입니다.")
  static let group = LocalizedSentence(
    english: "{{ opens a group: the commands up to }} are treated as one, in this shell, where their changes last.",
    korean: "{{는 묶음을 엽니다. }}까지의 명령을 하나처럼 다루며, 이 셸에서 실행하므로 바꾼 것이 남습니다.")
  static let groupApart = LocalizedSentence(
    english:
      "{{ opens a group: the commands up to }} are treated as one; their changes do not last, as they run apart.",
    korean: "{{는 묶음을 엽니다. }}까지의 명령을 하나처럼 다루며, 따로 실행되므로 바꾼 것이 남지 않습니다.")
  static let functionBody = LocalizedSentence(
    english: "{{ opens the commands of the function.", korean: "{{부터 함수의 명령이 시작됩니다.")
  static let functionEnd = LocalizedSentence(
    english: "}} closes the function.", korean: "}}는 함수의 끝입니다.")
  static let whileForever = LocalizedSentence(
    english: "while repeats the commands between do and done without end: the command after it always succeeds.",
    korean: "while은 바로 뒤의 명령이 늘 성공하므로 do와 done 사이의 명령을 끝없이 되풀이합니다.")
  static let forForever = LocalizedSentence(
    english: "for (( … )) repeats without end, because no condition stands between the semicolons.",
    korean: "for (( … ))는 세미콜론 사이에 조건이 없으므로 끝없이 되풀이합니다.")
  static let groupEnd = LocalizedSentence(english: "}} closes the group.", korean: "}}는 묶음의 끝입니다.")
  static let function = LocalizedSentence(
    english: "{name} is defined as a function: its commands run whenever {name} is called.",
    korean: "{name}을(를) 함수로 정의합니다. 안의 명령은 {name}을(를) 부를 때 실행됩니다.")
  static let coprocess = LocalizedSentence(
    english:
      "coproc runs the command in the background and connects it to the shell: {name} lists the descriptors for reading "
      + "from it and writing to it.",
    korean: "coproc은 명령을 백그라운드에서 실행하고 셸에 연결합니다. 읽고 쓸 디스크립터는 {name}에 담깁니다.")
  static let arithmetic = LocalizedSentence(
    english: "(( … )) calculates, and succeeds where the result is not zero.",
    korean: "(( … ))는 계산하며, 결과가 0이 아니면 성공입니다.")
  static let calculation = LocalizedSentence(
    english: "{value} is what is calculated.", korean: "{value}은(는) 계산할 식입니다.")
  static let test = LocalizedSentence(
    english: "[[ … ]] checks a condition, and succeeds where it holds.",
    korean: "[[ … ]]는 조건을 검사하며, 참이면 성공입니다.")
  static let testAnd = LocalizedSentence(english: "&& asks for both conditions.", korean: "&&는 두 조건이 모두 참이어야 합니다.")
  static let testOr = LocalizedSentence(
    english: "|| asks for one of the conditions.", korean: "||는 두 조건 가운데 하나가 참이면 됩니다.")
  static let testNot = LocalizedSentence(
    english: "! turns the condition after it around.", korean: "!는 뒤의 조건을 뒤집습니다.")
  static let testGroup = LocalizedSentence(
    english: "( … ) keeps a condition together.", korean: "( … )는 조건을 묶습니다.")
  static let testWord = LocalizedSentence(
    english: "{value} must not be empty.", korean: "{value}이(가) 비어 있지 않아야 합니다.")
  static let testEnd = LocalizedSentence(english: "]] closes the condition.", korean: "]]는 조건의 끝입니다.")
  static let closing = LocalizedSentence(english: "{value} closes it.", korean: "{value}은(는) 여기서 닫습니다.")

  /// The sentence of a unary operator of `[[ ]]`; nil for one that is not known.
  static func unary(_ sign: String) -> LocalizedSentence? {
    let (english, korean): (String, String)
    switch sign {
    case "-e", "-a": (english, korean) = ("{value} must exist.", "{value}이(가) 있어야 합니다.")
    case "-f": (english, korean) = ("{value} must be an ordinary file.", "{value}이(가) 일반 파일이어야 합니다.")
    case "-d": (english, korean) = ("{value} must be a folder.", "{value}이(가) 디렉터리여야 합니다.")
    case "-L", "-h": (english, korean) = ("{value} must be a symbolic link.", "{value}이(가) 심볼릭 링크여야 합니다.")
    case "-r": (english, korean) = ("{value} must be readable.", "{value}을(를) 읽을 수 있어야 합니다.")
    case "-w": (english, korean) = ("{value} must be writable.", "{value}에 쓸 수 있어야 합니다.")
    case "-x": (english, korean) = ("{value} must be executable.", "{value}을(를) 실행할 수 있어야 합니다.")
    case "-s": (english, korean) = ("{value} must exist and not be empty.", "{value}이(가) 있고 비어 있지 않아야 합니다.")
    case "-p": (english, korean) = ("{value} must be a named pipe.", "{value}이(가) 이름 있는 파이프여야 합니다.")
    case "-S": (english, korean) = ("{value} must be a socket.", "{value}이(가) 소켓이어야 합니다.")
    case "-b": (english, korean) = ("{value} must be a block device.", "{value}이(가) 블록 장치여야 합니다.")
    case "-c": (english, korean) = ("{value} must be a character device.", "{value}이(가) 문자 장치여야 합니다.")
    case "-t": (english, korean) = ("Descriptor {value} must be a terminal.", "{value}번 디스크립터가 터미널이어야 합니다.")
    case "-O": (english, korean) = ("{value} must belong to you.", "{value}이(가) 사용자의 것이어야 합니다.")
    case "-z": (english, korean) = ("{value} must be empty.", "{value}이(가) 비어 있어야 합니다.")
    case "-n": (english, korean) = ("{value} must not be empty.", "{value}이(가) 비어 있지 않아야 합니다.")
    case "-G": (english, korean) = ("{value} must belong to your group.", "{value}이(가) 사용자의 그룹에 속해야 합니다.")
    case "-N":
      (english, korean) = ("{value} must have changed since it was last read.", "{value}이(가) 마지막으로 읽힌 뒤에 바뀌었어야 합니다.")
    case "-g": (english, korean) = ("{value} must have the setgid bit.", "{value}에 setgid 비트가 있어야 합니다.")
    case "-u": (english, korean) = ("{value} must have the setuid bit.", "{value}에 setuid 비트가 있어야 합니다.")
    case "-k": (english, korean) = ("{value} must have the sticky bit.", "{value}에 스티키 비트가 있어야 합니다.")
    case "-o": (english, korean) = ("The shell option {value} must be on.", "셸 옵션 {value}이(가) 켜져 있어야 합니다.")
    case "-R":
      (english, korean) = ("The variable {value} must be another one's name.", "변수 {value}이(가) 다른 변수를 가리켜야 합니다.")
    case "-v": (english, korean) = ("The variable {value} must be set.", "변수 {value}이(가) 설정되어 있어야 합니다.")
    default: return nil
    }
    return LocalizedSentence(english: english, korean: korean)
  }

  /// The sentence of a binary operator of `[[ ]]`; nil for one that is not known.
  static func binary(_ sign: String, isPattern: Bool) -> LocalizedSentence? {
    let (english, korean): (String, String)
    switch sign {
    case "=" where !isPattern, "==" where !isPattern:
      (english, korean) = ("{left} must be the text {right}.", "{left}이(가) 글자 {right}과(와) 같아야 합니다.")
    case "!=" where !isPattern:
      (english, korean) = ("{left} must not be the text {right}.", "{left}이(가) 글자 {right}과(와) 달라야 합니다.")
    case "=", "==": (english, korean) = ("{left} must fit the pattern {right}.", "{left}이(가) 패턴 {right}에 맞아야 합니다.")
    case "!=": (english, korean) = ("{left} must not fit the pattern {right}.", "{left}이(가) 패턴 {right}에 맞지 않아야 합니다.")
    case "=~":
      (english, korean) = (
        "{left} must contain a match of the regular expression {right}.", "{left}에 정규식 {right}에 맞는 부분이 있어야 합니다."
      )
    case "<": (english, korean) = ("{left} must sort before {right}.", "{left}이(가) {right}보다 앞에 와야 합니다.")
    case ">": (english, korean) = ("{left} must sort after {right}.", "{left}이(가) {right}보다 뒤에 와야 합니다.")
    case "-eq": (english, korean) = ("{left} must equal {right}.", "{left}이(가) {right}과(와) 같아야 합니다.")
    case "-ne": (english, korean) = ("{left} must not equal {right}.", "{left}이(가) {right}과(와) 달라야 합니다.")
    case "-lt": (english, korean) = ("{left} must be less than {right}.", "{left}이(가) {right}보다 작아야 합니다.")
    case "-le": (english, korean) = ("{left} must be at most {right}.", "{left}이(가) {right} 이하여야 합니다.")
    case "-gt": (english, korean) = ("{left} must be greater than {right}.", "{left}이(가) {right}보다 커야 합니다.")
    case "-ge": (english, korean) = ("{left} must be at least {right}.", "{left}이(가) {right} 이상이어야 합니다.")
    case "-nt": (english, korean) = ("{left} must be newer than {right}.", "{left}이(가) {right}보다 새것이어야 합니다.")
    case "-ot": (english, korean) = ("{left} must be older than {right}.", "{left}이(가) {right}보다 오래되어야 합니다.")
    case "-ef":
      (english, korean) = ("{left} and {right} must be the same file.", "{left}과(와) {right}이(가) 같은 파일이어야 합니다.")
    default: return nil
    }
    return LocalizedSentence(english: english, korean: korean)
  }
}
