import CommandReference

/// What is said of statements of Python.
enum PythonSentences {
  static let load = of("{code} loads the module {names}.", "{code}은(는) {names} 모듈을 불러옵니다.")
  static let loadSeveral = of("{code} loads the modules {names}.", "{code}은(는) {names} 모듈을 불러옵니다.")
  static let select = of(
    "{code} loads {names} from the module {module}.", "{code}은(는) {module} 모듈에서 {names}을(를) 불러옵니다.")
  static let keep = of("{code} keeps {value} as {name}.", "{code}은(는) {value}을(를) {name}에 둡니다.")
  static let loop = of(
    "{code} goes through {value}, each time as {name}.", "{code}은(는) {value}을(를) 하나씩 {name}에 두고 되풀이합니다.")
  static let loopWhere = of(
    "{code} goes through {value}, each time as {name}, where {condition} holds.",
    "{code}은(는) {value} 가운데 {condition}이(가) 참인 것을 하나씩 {name}에 두고 되풀이합니다.")
  static let print = of("{code} prints {value}.", "{code}은(는) {value}을(를) 출력합니다.")
  static let printError = of("{code} prints {value} as an error message.", "{code}은(는) {value}을(를) 오류로 출력합니다.")
  static let printNothing = of("{code} prints an empty line.", "{code}은(는) 빈 줄을 출력합니다.")
  static let exit = of("{code} ends the program.", "{code}은(는) 프로그램을 끝냅니다.")
  static let wait = of("{code} waits {value} seconds.", "{code}은(는) {value}초를 기다립니다.")
  static let run = of("{code} runs the command {value}.", "{code}은(는) {value} 명령을 실행합니다.")
  static let call = of("{code} calls {name}.", "{code}은(는) {name}을(를) 부릅니다.")
  static let unread = of(
    "{value} is a Python program, which is not taken apart here.", "{value}은(는) 파이썬 프로그램이며, 여기서는 풀어서 설명하지 않습니다.")

  private static func of(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
