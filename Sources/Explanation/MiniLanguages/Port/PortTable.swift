import CommandReference

/// Ports that one service is known by everywhere.
enum PortTable {
  /// What usually listens on a port.
  static func service(_ port: Int) -> LocalizedSentence? { services[port] }

  /// The port of a service by its short name.
  static func port(named name: String) -> Int? { names[name] }

  private static let services: [Int: LocalizedSentence] = [
    21: both("FTP"), 22: both("SSH"), 23: both("Telnet"),
    25: two("mail (SMTP)", "메일(SMTP)"), 53: both("DNS"), 67: two("DHCP (servers)", "DHCP(서버)"),
    68: two("DHCP (clients)", "DHCP(클라이언트)"), 69: both("TFTP"), 80: two("web servers (HTTP)", "웹 서버(HTTP)"),
    88: both("Kerberos"), 110: two("fetching mail (POP3)", "메일 수신(POP3)"),
    123: two("setting clocks (NTP)", "시각 동기화(NTP)"),
    143: two("reading mail (IMAP)", "메일 읽기(IMAP)"), 161: both("SNMP"), 389: both("LDAP"),
    443: two("encrypted web servers (HTTPS)", "암호화한 웹 서버(HTTPS)"), 445: two("file sharing (SMB)", "파일 공유(SMB)"),
    465: two("sending mail over TLS", "TLS 메일 발송"), 587: two("sending mail", "메일 발송"),
    631: two("printing (IPP)", "인쇄(IPP)"),
    636: two("LDAP over TLS", "TLS를 쓰는 LDAP"), 873: both("rsync"), 993: two("IMAP over TLS", "TLS를 쓰는 IMAP"),
    995: two("POP3 over TLS", "TLS를 쓰는 POP3"), 1080: two("SOCKS proxies", "SOCKS 프록시"),
    1433: both("Microsoft SQL Server"),
    1883: both("MQTT"), 2049: both("NFS"), 3128: two("the Squid proxy", "Squid 프록시"), 3306: both("MySQL"),
    3389: two("Remote Desktop", "원격 데스크톱"), 5353: two("multicast DNS", "멀티캐스트 DNS"), 5432: both("PostgreSQL"),
    5672: both("AMQP (RabbitMQ)"), 5900: both("VNC"), 6379: both("Redis"),
    6443: two("the Kubernetes API", "Kubernetes API"),
    6667: both("IRC"), 8080: two("web servers beside port 80", "80번 외의 웹 서버"), 9092: both("Kafka"),
    9200: both("Elasticsearch"),
    11211: both("memcached"), 27017: both("MongoDB"),
  ]

  private static let names: [String: Int] = [
    "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "tftp": 69, "http": 80, "kerberos": 88, "pop3": 110,
    "ntp": 123, "imap2": 143, "snmp": 161, "ldap": 389, "https": 443, "submission": 587, "ipp": 631, "ldaps": 636,
    "rsync": 873, "imaps": 993, "pop3s": 995, "nfs": 2049, "mysql": 3306, "postgresql": 5432, "mdns": 5353,
    "redis": 6379,
  ]

  private static func both(_ name: String) -> LocalizedSentence { LocalizedSentence(english: name, korean: name) }

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
