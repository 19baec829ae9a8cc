import CommandReference

/// What is said of the parts of Perl programs.
enum PerlSentences {
  private static func of(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }

  static let unread = of(
    "{value} is a Perl program, which is not taken apart here.", "{value}은(는) 펄 프로그램이며, 여기서는 풀어서 설명하지 않습니다.")
  static let does = of("{code} {does}.", "{code}은(는) {does}.")
  static let doesIf = of("{code} {does} if {c}.", "{code}은(는) {c} 경우 {does}.")
  static let doesWhile = of("{code} {does} for as long as {c}.", "{code}은(는) {c} 동안 {does}.")
  static let doesForEach = of("{code} {does} for each of these: {list}.", "{code}은(는) {list} 각각에 대해 {does}.")
  static let begin = of("{code} is done once, before the first line is read.", "{code}은(는) 첫 줄을 읽기 전에 한 번 합니다.")
  static let beginAlone = of("{code} is done once, before the program runs.", "{code}은(는) 프로그램을 실행하기 전에 한 번 합니다.")
  static let end = of("{code} is done once, at the end.", "{code}은(는) 끝에 한 번 합니다.")
  static let block = of("{{ … }} groups statements.", "{{ … }}는 문장을 묶습니다.")
  static let branch = of("{code} does what is in the braces if {c}.", "{code}은(는) {c} 경우 중괄호 안의 것을 합니다.")
  static let nextBranch = of(
    "{code} is looked at otherwise: what is in the braces is done if {c}.",
    "{code}은(는) 앞이 아닐 때 보며, {c} 경우 중괄호 안의 것을 합니다.")
  static let otherwise = of("{code} is done otherwise.", "{code}은(는) 그 밖의 경우에 합니다.")
  static let forEach = of(
    "{code} repeats what is in the braces for each of these: {list}.", "{code}은(는) {list} 각각에 대해 중괄호 안의 것을 합니다.")
  static let forEachNamed = of(
    "{code} repeats what is in the braces with each of these in ${x}: {list}.",
    "{code}은(는) {list}을(를) 하나씩 ${x}에 넣고 중괄호 안의 것을 합니다.")
  static let loop = of(
    "{code} repeats what is in the braces for as long as {c}.", "{code}은(는) {c} 동안 중괄호 안의 것을 되풀이합니다.")

  /// What `$_` is called.
  static func topic(_ topic: PerlLanguage.Dialect.Topic) -> LocalizedSentence {
    switch topic {
    case .none: of("$_", "$_")
    case .line: of("the line", "그 줄")
    case .paragraph: of("the paragraph", "그 문단")
    case .text: of("the whole text", "텍스트 전체")
    case .name: of("the name", "이름")
    }
  }
}
