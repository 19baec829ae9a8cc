import CommandReference

/// What is said of hosts and of paths on them.
enum HostSentences {
  static let userHost = LocalizedSentence(
    english: "{code} means that we log in to {host} as {user}.", korean: "{code}은(는) {host}에 {user} 사용자로 로그인한다는 뜻입니다.")
  static let hostPort = LocalizedSentence(
    english: "{code} means port {port} of {host}.", korean: "{code}은(는) {host}의 {port}번 포트를 뜻합니다.")
  static let userHostPort = LocalizedSentence(
    english: "{code} means that we log in to {host} at port {port} as {user}.",
    korean: "{code}은(는) {host}의 {port}번 포트에 {user} 사용자로 로그인한다는 뜻입니다.")

  static let path = LocalizedSentence(
    english: "{code} means {path} on {host}.", korean: "{code}은(는) {host}의 {path}을(를) 뜻합니다.")
  static let userPath = LocalizedSentence(
    english: "{code} means {path} on {host}, as the user {user}.",
    korean: "{code}은(는) {user} 사용자로 접속한 {host}의 {path}을(를) 뜻합니다.")
  static let home = LocalizedSentence(english: "the home folder", korean: "홈 디렉터리")
  static let module = LocalizedSentence(
    english: "{code} means {path} as the rsync service of {host} offers it.",
    korean: "{code}은(는) {host}의 rsync 서비스가 제공하는 {path}을(를) 뜻합니다.")

  static let localForward = LocalizedSentence(
    english: "{code} leads our port {port} to port {target} of {host}, as seen from the server.",
    korean: "{code}은(는) 이 컴퓨터의 {port}번 포트를 서버에서 본 {host}의 {target}번 포트로 이어 줍니다.")
  static let remoteForward = LocalizedSentence(
    english: "{code} leads port {port} of the server to port {target} of {host}, as seen from here.",
    korean: "{code}은(는) 서버의 {port}번 포트를 여기서 본 {host}의 {target}번 포트로 이어 줍니다.")
  static let localProxy = LocalizedSentence(
    english: "{code} makes our port {port} a SOCKS proxy through the server.",
    korean: "{code}은(는) 이 컴퓨터의 {port}번 포트를 서버를 거치는 SOCKS 프록시로 만듭니다.")
  static let remoteProxy = LocalizedSentence(
    english: "{code} makes port {port} of the server a SOCKS proxy through here.",
    korean: "{code}은(는) 서버의 {port}번 포트를 여기를 거치는 SOCKS 프록시로 만듭니다.")
  static let everyAddress = LocalizedSentence(
    english: "{code} lets other machines use the port too.", korean: "{code}은(는) 다른 컴퓨터도 그 포트를 쓸 수 있게 합니다.")
  static let thisMachine = LocalizedSentence(
    english: "{code} lets only programs on the same machine use the port.",
    korean: "{code}은(는) 같은 컴퓨터의 프로그램만 그 포트를 쓸 수 있게 합니다.")
  static let address = LocalizedSentence(
    english: "{code} is the address at which the port is opened.", korean: "{code}은(는) 포트를 여는 주소입니다.")
}
