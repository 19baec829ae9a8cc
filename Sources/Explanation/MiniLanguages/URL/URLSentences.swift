import CommandReference

/// What is said of URLs.
enum URLSentences {
  static let path = LocalizedSentence(
    english: "{code} is {path} on {host}, reached over {how}.",
    korean: "{code}은(는) {host}에 있는 {path}이며, {how}(으)로 접속합니다.")
  static let host = LocalizedSentence(
    english: "{code} is the host {host}, reached over {how}.", korean: "{code}은(는) {host} 호스트이며, {how}(으)로 접속합니다.")
  static let pathByScheme = LocalizedSentence(
    english: "{code} is {path} on {host}, reached by the scheme {scheme}.",
    korean: "{code}은(는) {host}에 있는 {path}이며, {scheme} 방식으로 접속합니다.")
  static let hostByScheme = LocalizedSentence(
    english: "{code} is the host {host}, reached by the scheme {scheme}.",
    korean: "{code}은(는) {host} 호스트이며, {scheme} 방식으로 접속합니다.")
  static let file = LocalizedSentence(
    english: "{code} is the file {path} of this machine.", korean: "{code}은(는) 이 컴퓨터의 {path} 파일입니다.")
  static let user = LocalizedSentence(
    english: "{user} is the user to log in as.", korean: "{user}은(는) 로그인할 사용자입니다.")
  static let password = LocalizedSentence(
    english:
      "{user} is the user to log in as, with a password after the colon, which others may see in the list of processes.",
    korean: "{user}은(는) 로그인할 사용자이며, 콜론 뒤는 비밀번호입니다. 비밀번호는 프로세스 목록에서 다른 사람에게 보일 수 있습니다.")
  static let port = LocalizedSentence(english: "{code} is the port.", korean: "{code}은(는) 포트입니다.")
  static let parameters = LocalizedSentence(english: "{code} gives {list}.", korean: "{code}은(는) {list}을(를) 넘겨줍니다.")
  static let parameter = LocalizedSentence(english: "{name} the value {value}", korean: "{name} 값 {value}")
  static let query = LocalizedSentence(
    english: "{code} is the query that is passed on to the host.", korean: "{code}은(는) 호스트에 넘겨주는 질의입니다.")
  static let fragment = LocalizedSentence(
    english: "{code} names a place in the page and is not sent.", korean: "{code}은(는) 문서 안의 위치이며 전송되지 않습니다.")

  static let schemes: [String: LocalizedSentence] = [
    "http": two("HTTP (not encrypted)", "암호화되지 않는 HTTP"), "https": two("HTTPS (encrypted)", "암호화되는 HTTPS"),
    "ftp": two("FTP (not encrypted)", "암호화되지 않는 FTP"), "ftps": two("FTP over TLS (encrypted)", "암호화되는 FTP"),
    "sftp": two("SFTP (over SSH)", "SSH를 쓰는 SFTP"), "scp": two("SCP (over SSH)", "SSH를 쓰는 SCP"),
    "ssh": two("SSH", "SSH"), "git": two("git's own protocol (not encrypted)", "암호화되지 않는 git 프로토콜"),
    "rsync": two("rsync's own protocol", "rsync 프로토콜"), "ws": two("WebSocket (not encrypted)", "암호화되지 않는 웹소켓"),
    "wss": two("WebSocket over TLS (encrypted)", "암호화되는 웹소켓"),
    "telnet": two("Telnet (not encrypted)", "암호화되지 않는 Telnet"),
    "ldap": two("LDAP", "LDAP"), "ldaps": two("LDAP over TLS", "TLS를 쓰는 LDAP"), "smb": two("SMB", "SMB"),
    "redis": two("Redis", "Redis"), "mysql": two("MySQL", "MySQL"), "postgres": two("PostgreSQL", "PostgreSQL"),
    "postgresql": two("PostgreSQL", "PostgreSQL"),
    "mongodb": two("MongoDB", "MongoDB"), "amqp": two("AMQP", "AMQP"), "tcp": two("TCP", "TCP"),
    "udp": two("UDP", "UDP"), "smtp": two("SMTP", "SMTP"), "imap": two("IMAP", "IMAP"),
    "socks5": two("a SOCKS proxy", "SOCKS 프록시"),
  ]

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
