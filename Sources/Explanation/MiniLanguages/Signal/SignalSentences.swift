import CommandReference

/// What is said of signals.
enum SignalSentences {
  static let byName = LocalizedSentence(
    english: "{code} is signal {number}, which {purpose}.", korean: "{code}은(는) {number}번 신호로, {purpose}.")
  static let byNumber = LocalizedSentence(
    english: "{code} is the signal {name}, which {purpose}.", korean: "{code}은(는) {name} 신호로, {purpose}.")
  static let none = LocalizedSentence(
    english: "{code} is no signal: nothing is sent, and it is only checked that it could be.",
    korean: "{code}은(는) 신호가 아니며, 아무것도 보내지 않고 보낼 수 있는지만 확인합니다.")
}
