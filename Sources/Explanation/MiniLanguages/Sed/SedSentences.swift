import CommandReference

/// What is said of the parts of sed scripts.
enum SedSentences {
  static func of(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }

  static let unread = of(
    "{value} is a sed script, which is not taken apart here.", "{value}은(는) sed 스크립트이며, 여기서는 풀어서 설명하지 않습니다.")

  static let block = of("{code} … }} does what is in the braces on {lines}.", "{code} … }}는 {lines}에서 중괄호 안의 것을 합니다.")
  static let plainBlock = of("{{ … }} groups commands.", "{{ … }}는 명령을 묶습니다.")
  static let label = of(
    ":{label} names this place of the script {label}.", ":{label}은(는) 스크립트의 이 자리에 {label}(이)라는 이름을 붙입니다.")
  static let labelPlace = of(":{label}", ":{label}")
  static let end = of("the end of the script", "스크립트의 끝")

  static let printOnly = of("{code} prints only {lines}.", "{code}은(는) {lines}만 출력합니다.")
  static let printLines = of("{code} prints {lines}.", "{code}은(는) {lines}을(를) 출력합니다.")
  static let printLinesTwice = of("{code} prints {lines} a second time.", "{code}은(는) {lines}을(를) 한 번 더 출력합니다.")
  static let printEvery = of("{code} prints every line.", "{code}은(는) 모든 줄을 출력합니다.")
  static let printTwice = of("{code} prints every line a second time.", "{code}은(는) 모든 줄을 한 번 더 출력합니다.")
  static let printText = of("{code} prints the text at hand.", "{code}은(는) 지금 다루는 텍스트를 출력합니다.")
  static let deleteLines = of("{code} deletes {lines}.", "{code}은(는) {lines}을(를) 지웁니다.")
  static let deleteEvery = of("{code} deletes every line.", "{code}은(는) 모든 줄을 지웁니다.")
  static let deleteText = of(
    "{code} deletes the text at hand and goes on with the next line.", "{code}은(는) 지금 다루는 텍스트를 지우고 다음 줄로 넘어갑니다.")
  static let everyLine = of("every line", "모든 줄")
  static let thisLine = of("the line", "그 줄")
  static let lastMatch = of("match of the pattern used last", "마지막에 쓴 패턴에 맞는 것")
  static let printLine = of("{code} prints the line.", "{code}은(는) 그 줄을 출력합니다.")

  /// What a command does to the line at hand, where other commands may keep it from some lines.
  static func ofLine(_ verb: UInt8) -> LocalizedSentence? {
    switch verb {
    case UInt8(ascii: "p"): of("{code} prints what is at hand as well.", "{code}은(는) 지금 다루는 것을 따로 출력합니다.")
    case UInt8(ascii: "d"): deleteText
    case UInt8(ascii: "="): of("{code} prints the line number on a line of its own.", "{code}은(는) 줄 번호를 따로 한 줄에 출력합니다.")
    default: nil
    }
  }

  static let countLines = of("{code} prints how many lines there are.", "{code}은(는) 줄이 모두 몇 개인지 출력합니다.")
  static let numberEvery = of(
    "{code} prints the number of every line on a line of its own.", "{code}은(는) 모든 줄의 번호를 따로 한 줄에 출력합니다.")
  static let numberLines = of(
    "{code} prints the line number on a line of its own, on {lines}.", "{code}은(는) {lines}에서 줄 번호를 따로 한 줄에 출력합니다.")
  static let spaceEvery = of("{code} adds an empty line after every line.", "{code}은(는) 모든 줄 뒤에 빈 줄을 넣습니다.")
  static let spaceLines = of("{code} adds an empty line after {lines}.", "{code}은(는) {lines} 뒤에 빈 줄을 넣습니다.")

  static let firstLine = of("{code} prints the first line and stops.", "{code}은(는) 첫 줄을 출력하고 멈춥니다.")
  static let firstLines = of("{code} prints the first {n} lines and stops.", "{code}은(는) 처음 {n}줄을 출력하고 멈춥니다.")
  static let quitLine = of("{code} prints line {n} and stops.", "{code}은(는) {n}번째 줄을 출력하고 멈춥니다.")
  static let quitLineSilently = of(
    "{code} stops at line {n} without printing it.", "{code}은(는) {n}번째 줄에서 그 줄을 출력하지 않고 멈춥니다.")
  static let quitMatch = of(
    "{code} prints the first line that matches {re} and stops.", "{code}은(는) {re}에 처음 맞는 줄을 출력하고 멈춥니다.")
  static let quitMatchSilently = of(
    "{code} stops at the first line that matches {re}, without printing it.",
    "{code}은(는) {re}에 처음 맞는 줄에서 그 줄을 출력하지 않고 멈춥니다.")
  static let quit = of("{code} prints the line and stops.", "{code}은(는) 그 줄을 출력하고 멈춥니다.")
  static let quitSilently = of("{code} stops without printing the line.", "{code}은(는) 그 줄을 출력하지 않고 멈춥니다.")
  static let quitLines = of("{code} prints the line and stops, on {lines}.", "{code}은(는) {lines}에서 그 줄을 출력하고 멈춥니다.")
  static let quitLinesSilently = of(
    "{code} stops without printing the line, on {lines}.", "{code}은(는) {lines}에서 그 줄을 출력하지 않고 멈춥니다.")
  static let stopAtLine = of("{code} stops at line {n}.", "{code}은(는) {n}번째 줄에서 멈춥니다.")
  static let stopAtMatch = of(
    "{code} stops at the first line that matches {re}.", "{code}은(는) {re}에 처음 맞는 줄에서 멈춥니다.")
  static let stop = of("{code} stops.", "{code}은(는) 멈춥니다.")
  static let stopOnLines = of("{code} stops, on {lines}.", "{code}은(는) {lines}에서 멈춥니다.")
  static let status = of("{code} is the exit status.", "{code}은(는) 종료 상태입니다.")

  static let append = of("{code} adds the line {text} after {lines}.", "{code}은(는) {lines} 뒤에 {text} 줄을 넣습니다.")
  static let appendNothing = of(
    "{code} adds no text, but a line break where the last line lacks one.",
    "{code}은(는) 텍스트를 넣지 않고, 마지막 줄 끝에 줄바꿈이 없을 때만 줄바꿈을 붙입니다.")
  /// What `a`, `i` and `c` do where no text follows.
  static func withoutText(_ verb: UInt8) -> LocalizedSentence {
    switch verb {
    case UInt8(ascii: "a"): appendNothing
    case UInt8(ascii: "i"): of("{code} adds nothing.", "{code}은(는) 아무것도 넣지 않습니다.")
    default: deleteLines
    }
  }

  static let insert = of("{code} puts the line {text} before {lines}.", "{code}은(는) {lines} 앞에 {text} 줄을 넣습니다.")
  static let change = of("{code} replaces {lines} by {text}.", "{code}은(는) {lines}을(를) {text}(으)로 바꿉니다.")
  static let changeRange = of(
    "{code} replaces {lines} by the one line {text}.", "{code}은(는) {lines}을(를) 한꺼번에 {text} 한 줄로 바꿉니다.")
  static let readFile = of(
    "{code} adds the content of the file {file} after {lines}.", "{code}은(는) {lines} 뒤에 {file} 파일의 내용을 넣습니다.")
  static let readLine = of(
    "{code} adds the next line of the file {file} after {lines}.", "{code}은(는) {lines} 뒤에 {file} 파일의 다음 줄을 넣습니다.")
  static let writeFile = of("{code} writes {lines} to the file {file}.", "{code}은(는) {lines}을(를) {file} 파일에 씁니다.")
  static let writeLine = of(
    "{code} writes the text up to the first line break to the file {file}, on {lines}.",
    "{code}은(는) {lines}에서 첫 줄바꿈까지의 텍스트를 {file} 파일에 씁니다.")

  static let anyCase = of("{code} ignores the case of letters.", "{code}은(는) 대소문자를 가리지 않습니다.")
  static let printsChanged = of("p prints the lines that were changed.", "p는 바뀐 줄을 출력합니다.")
  static let printsOnlyChanged = of("p prints the lines that were changed, and no others.", "p는 바뀐 줄만 출력합니다.")
  static let printsChangedTwice = of("p prints the lines that were changed a second time.", "p는 바뀐 줄을 한 번 더 출력합니다.")
  static let executes = of("e runs the changed line as a shell command.", "e는 바뀐 줄을 셸 명령으로 실행합니다.")
  static let writesChanged = of(
    "w writes the lines that were changed to the file {file}.", "w는 바뀐 줄을 {file} 파일에 씁니다.")
  static let multiline = of(
    "{code} lets ^ and $ match at every line break inside the text.", "{code}은(는) ^와 $를 줄바꿈마다 맞춥니다.")
  static let putIn = of("{code} puts in {what}.", "{code}은(는) {what}을(를) 넣습니다.")
  static let wholeMatch = of("the matched text", "맞은 텍스트 전체")
  static let groupText = of("the text of group {n}", "그룹 {n}의 텍스트")
  static let nothing = of("nothing", "빈 문자열")

  /// What `\U` and its like do to a phrase.
  static func letterCase(_ letter: UInt8) -> LocalizedSentence {
    switch letter {
    case UInt8(ascii: "U"): of("{x} in capitals", "대문자로 바꾼 {x}")
    case UInt8(ascii: "L"): of("{x} in small letters", "소문자로 바꾼 {x}")
    case UInt8(ascii: "u"): of("{x} with a capital first", "첫 글자를 대문자로 바꾼 {x}")
    default: of("{x} with a small letter first", "첫 글자를 소문자로 바꾼 {x}")
    }
  }
}
