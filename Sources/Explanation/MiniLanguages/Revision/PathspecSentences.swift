import CommandReference

/// What is said of paths as git takes them.
enum PathspecSentences {
  static let excluded = LocalizedSentence(
    english: "{code} leaves out {path}.", korean: "{code}은(는) {path}을(를) 뺍니다.")
  static let excludedWith = LocalizedSentence(
    english: "{code} leaves out {path}, {how}.", korean: "{code}은(는) {path}을(를) 뺍니다({how}).")
  static let plain = LocalizedSentence(english: "{code} means {path}.", korean: "{code}은(는) {path}을(를) 뜻합니다.")
  static let with = LocalizedSentence(
    english: "{code} means {path}, {how}.", korean: "{code}은(는) {path}을(를) 뜻합니다({how}).")
  static let top = LocalizedSentence(english: "counted from the top of the repository", korean: "저장소 최상위 기준")
  static let anyCase = LocalizedSentence(english: "in upper or lower case", korean: "대소문자를 가리지 않음")
  static let literal = LocalizedSentence(english: "in which * and ? are plain characters", korean: "*와 ?도 글자 그대로")
  static let glob = LocalizedSentence(
    english: "in which * stops at a slash and ** does not", korean: "*는 /에서 멈추고 **는 멈추지 않음")
}
