import CommandReference

/// What is said of ports.
enum PortSentences {
  static let service = LocalizedSentence(
    english: "{code} is the usual port of {service}.", korean: "{code}은(는) 보통 {service}에 쓰는 포트입니다.")
  static let named = LocalizedSentence(
    english: "{code} is the name of port {port}.", korean: "{code}은(는) {port}번 포트의 이름입니다.")
  static let range = LocalizedSentence(
    english: "{code} stands for the ports from {first} to {last}.", korean: "{code}은(는) {first}번부터 {last}번까지의 포트입니다.")
  static let tooGreat = LocalizedSentence(
    english: "{code} is no port: the greatest is 65535.", korean: "{code}은(는) 포트가 아니며, 가장 큰 포트는 65535입니다.")
}
