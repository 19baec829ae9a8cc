import CommandReference

extension SedSentences {
  private static func does(_ english: String, _ korean: String) -> SedPhrase {
    SedPhrase(english: english, korean: korean)
  }

  static let transliterate = does(
    "turns each character of {old} into the one at the same place in {new}",
    "{old}의 글자를 {new}에서 같은 자리에 있는 글자로 바꿉니다")
  static let transliterateOne = does("turns every {old} into {new}", "모든 {old}을(를) {new}(으)로 바꿉니다")
  static let capitals = does("turns small letters into capitals", "소문자를 대문자로 바꿉니다")
  static let smallLetters = does("turns capitals into small letters", "대문자를 소문자로 바꿉니다")
  static let executeLine = does(
    "runs the line as a shell command and puts the output in its place", "그 줄을 셸 명령으로 실행하고 그 출력으로 바꿉니다")
  static let execute = does(
    "runs the shell command {command} and prints its output", "셸 명령 {command}을(를) 실행하고 출력을 내보냅니다")
  static let nextQuietly = does("goes on with the next line, without printing this one", "이 줄을 출력하지 않고 다음 줄로 넘어갑니다")

  /// `^` and `$` with plain text.
  static func edge(_ pattern: String, hasLines: Bool) -> SedPhrase {
    let (line, korean) = hasLines ? ("the line", "줄의") : ("each line", "줄마다")
    return pattern == "^"
      ? does("puts {new} at the start of \(line)", "\(korean) 처음에 {new}을(를) 넣습니다")
      : does("adds {new} at the end of \(line)", "\(korean) 끝에 {new}을(를) 붙입니다")
  }

  /// `s///` with or without a number and `g`; on some lines alone it need not be said that it is done in each.
  static func substitute(
    _ substitution: SedSubstitution, deletes: Bool, hasLines: Bool, of subject: RegexSubject = .line
  ) -> SedPhrase {
    let (thing, thingInKorean) = subject == .line ? ("line", "줄") : ("name", "이름")
    let (each, ineach, korean) =
      hasLines ? ("", "", "") : (" of each \(thing)", " in each \(thing)", "\(thingInKorean)마다 ")
    let isNumbered = substitution.occurrence != nil && substitution.occurrence != "1"
    switch (isNumbered, substitution.isGlobal, deletes) {
    case (false, false, false):
      return does("replaces the first {old}\(each) by {new}", "\(korean)처음 나오는 {old}을(를) {new}(으)로 바꿉니다")
    case (false, true, false): return does("replaces every {old} by {new}", "모든 {old}을(를) {new}(으)로 바꿉니다")
    case (true, false, false):
      return does(
        "replaces match number {n} of {old}\(ineach) by {new}", "\(korean){n}번째로 나오는 {old}을(를) {new}(으)로 바꿉니다")
    case (true, true, false):
      return does(
        "replaces match number {n} of {old}\(ineach), and all after it, by {new}",
        "\(korean){n}번째부터 모든 {old}을(를) {new}(으)로 바꿉니다")
    case (false, false, true):
      return does("deletes the first {old}\(each)", "\(korean)처음 나오는 {old}을(를) 지웁니다")
    case (false, true, true): return does("deletes every {old}", "모든 {old}을(를) 지웁니다")
    case (true, false, true):
      return does("deletes match number {n} of {old}\(ineach)", "\(korean){n}번째로 나오는 {old}을(를) 지웁니다")
    case (true, true, true):
      return does(
        "deletes match number {n} of {old}\(ineach), and all after it", "\(korean){n}번째부터 모든 {old}을(를) 지웁니다")
    }
  }

  /// `b`, `t` and `T`.
  static func branch(_ verb: UInt8) -> SedPhrase {
    switch verb {
    case UInt8(ascii: "b"): does("goes on at {place}", "{place}(으)로 건너뜁니다")
    case UInt8(ascii: "t"):
      does("goes on at {place} if a replacement was made", "바꾼 것이 있으면 {place}(으)로 건너뜁니다")
    default: does("goes on at {place} if no replacement was made", "바꾼 것이 없으면 {place}(으)로 건너뜁니다")
    }
  }

  /// What a command of one letter does.
  static func simple(_ verb: UInt8) -> SedPhrase {
    switch verb {
    case UInt8(ascii: "p"): does("prints the text at hand", "지금 다루는 텍스트를 출력합니다")
    case UInt8(ascii: "d"):
      does("deletes the text at hand and goes on with the next line", "지금 다루는 텍스트를 지우고 다음 줄로 넘어갑니다")
    case UInt8(ascii: "D"):
      does("deletes the text up to the first line break and begins again with the rest", "첫 줄바꿈까지 지우고 나머지로 다시 시작합니다")
    case UInt8(ascii: "P"): does("prints the text up to the first line break", "첫 줄바꿈까지 출력합니다")
    case UInt8(ascii: "n"): does("prints the line and goes on with the next one", "그 줄을 출력하고 다음 줄로 넘어갑니다")
    case UInt8(ascii: "N"):
      does("adds the next line to the one at hand, with a line break between them", "지금 줄에 줄바꿈을 넣고 다음 줄을 붙입니다")
    case UInt8(ascii: "h"): does("keeps a copy of the line aside", "줄을 베껴 따로 보관합니다")
    case UInt8(ascii: "H"): does("adds the line to what is kept aside", "줄을 따로 보관한 것에 덧붙입니다")
    case UInt8(ascii: "g"): does("replaces the line by what is kept aside", "줄을 따로 보관한 것으로 바꿉니다")
    case UInt8(ascii: "G"): does("adds what is kept aside after the line", "줄 뒤에 따로 보관한 것을 붙입니다")
    case UInt8(ascii: "x"): does("exchanges the line with what is kept aside", "줄을 따로 보관한 것과 맞바꿉니다")
    case UInt8(ascii: "l"):
      does("prints the text with special characters made visible", "특수 문자가 보이게 출력합니다")
    case UInt8(ascii: "F"): does("prints the name of the file", "파일 이름을 출력합니다")
    case UInt8(ascii: "z"): does("empties the line", "줄을 비웁니다")
    default: does("asks for GNU sed", "GNU sed가 필요하다고 알립니다")
    }
  }
}
