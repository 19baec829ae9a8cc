import Platform
import Testing

@testable import Explanation

struct AddressTests {
  static let urls: [(String, [String]?)] = [
    ("https://example.com/a/b", ["https://example.com/a/b is /a/b on example.com, reached over HTTPS (encrypted)."]),
    ("http://localhost", ["http://localhost is the host localhost, reached over HTTP (not encrypted)."]),
    (
      "https://u:p@example.com:8443/a?x=1&y=2#top",
      [
        "https://u:p@example.com:8443/a?x=1&y=2#top is /a on example.com, reached over HTTPS (encrypted).",
        "  u is the user to log in as, with a password after the colon, which others may see in the list of processes.",
        "  8443 is the port.", "  ?x=1&y=2 gives x the value 1 and y the value 2.",
        "  #top names a place in the page and is not sent.",
      ]
    ),
    (
      "ftp://me@h/", ["ftp://me@h/ is the host h, reached over FTP (not encrypted).", "  me is the user to log in as."]
    ),
    (
      "http://[::1]:80/x",
      ["http://[::1]:80/x is /x on [::1], reached over HTTP (not encrypted).", "  80 is the port."]
    ),
    ("gopher://h/x", ["gopher://h/x is /x on h, reached by the scheme gopher."]),
    ("file:///etc/hosts", ["file:///etc/hosts is the file /etc/hosts of this machine."]),
    (
      "http://h/?a",
      [
        "http://h/?a is the host h, reached over HTTP (not encrypted).",
        "  ?a is the query that is passed on to the host.",
      ]
    ),
    ("example.com", nil), ("http://", nil), ("http://a b/", nil), ("http://h:99999/", nil), ("http://h:x/", nil),
    ("http://h/[1-3]", nil), ("http://h/{a,b}", nil), ("://h", nil), ("http:///x", nil), ("http://h/#a#b", nil),
    ("", nil),
    ("http://[::zz]/", nil), ("1http://h", nil),
  ]

  @Test(arguments: urls)
  func sentencesOfURLs(_ url: String, _ expected: [String]?) {
    #expect(FormFixture.says(url, URLLanguage.parts) == expected)
  }

  @Test func urlsAreDividedAsPythonDividesThem() throws {
    let program = """
      import sys, urllib.parse
      for line in sys.stdin:
        u = urllib.parse.urlsplit(line.rstrip('\\n'))
        print('|'.join([u.scheme, u.username or '', u.hostname or '', str(u.port or ''), u.path, u.query, u.fragment]))
      """
    let known = Self.urls.filter { $0.1 != nil }.map(\.0)
    guard let run = InstalledProgram.run("python3", ["-c", program], input: known.joined(separator: "\n") + "\n") else {
      return print("skipped: no python3 here")
    }
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == known.count)
    for (url, line) in zip(known, lines) {
      let bytes = Array(url.utf8)
      let read = try #require(URLText(bytes))
      func text(_ range: Range<Int>?) -> String { range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" }
      let user = text(read.user).split(separator: ":").first.map(String.init) ?? ""
      let host = text(read.host).filter { $0 != "[" && $0 != "]" }
      let ours = [
        text(read.scheme), user, host, text(read.port), text(read.path), String(text(read.query).dropFirst()),
        String(text(read.fragment).dropFirst()),
      ]
      #expect(ours.joined(separator: "|") == line)
    }
  }

  static let networks: [(String, [String]?)] = [
    (
      "192.168.1.0/24",
      ["192.168.1.0/24 means the 256 addresses from 192.168.1.0 to 192.168.1.255 (private addresses)."]
    ),
    (
      "192.168.1.10/24",
      [
        "192.168.1.10/24 means 192.168.1.10 in the network of the 256 addresses from 192.168.1.0 to 192.168.1.255 (private addresses)."
      ]
    ),
    ("8.8.8.0/29", ["8.8.8.0/29 means the 8 addresses from 8.8.8.0 to 8.8.8.7."]),
    ("10.0.0.0/8", ["10.0.0.0/8 means the 16,777,216 addresses from 10.0.0.0 to 10.255.255.255 (private addresses)."]),
    ("0.0.0.0/0", ["0.0.0.0/0 means every address there is."]),
    ("1.2.3.4/32", ["1.2.3.4/32 means the address 1.2.3.4 alone."]),
    (
      "2001:db8::/32",
      [
        "2001:db8::/32 means the 2^96 addresses from 2001:db8:: to 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff (addresses kept for examples)."
      ]
    ),
    ("::1", ["::1 is this machine itself."]), ("127.0.0.1", ["127.0.0.1 is this machine itself."]),
    ("172.20.0.1", ["172.20.0.1 is an address of a private network."]), ("8.8.8.8", []), ("172.32.0.1", []),
    ("fe80::1", ["fe80::1 is an address that is valid on one link alone."]),
    ("1.2.3", nil), ("1.2.3.256", nil), ("01.2.3.4", nil), ("1.2.3.4/33", nil), ("1.2.3.4/", nil), ("a", nil),
    ("::g", nil),
    ("1:2:3:4:5:6:7", nil), ("1::2::3", nil), ("", nil), ("/24", nil), ("::/129", nil), ("1.2.3.4/+8", nil),
  ]

  @Test(arguments: networks)
  func sentencesOfNetworks(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, NetworkLanguage.parts) == expected)
  }

  @Test func networksAreThoseOfPython() throws {
    let program = """
      import sys, ipaddress
      for line in sys.stdin:
        try:
          n = ipaddress.ip_network(line.strip(), strict=False)
          print(n[0], n[-1], n.num_addresses)
        except ValueError:
          print('refused')
      """
    var random = SmallRandom(seed: 24)
    var texts = Self.networks.map(\.0).filter { !$0.isEmpty && $0 != "1.2.3.4/" }
    for _ in 0..<200 {
      let four = (0..<4).map { _ in String(random.below(256)) }.joined(separator: ".")
      texts.append(four + "/" + String(random.below(33)))
      var groups = (0..<8).map { _ in String(random.below(3) == 0 ? 0 : random.below(65_536), radix: 16) }
      if random.below(2) == 0 { groups.replaceSubrange(2..<5, with: [""]) }
      texts.append(groups.joined(separator: ":") + "/" + String(random.below(129)))
    }
    guard let run = InstalledProgram.run("python3", ["-c", program], input: texts.joined(separator: "\n") + "\n") else {
      return print("skipped: no python3 here")
    }
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == texts.count)
    for (text, line) in zip(texts, lines) {
      let sides = text.split(separator: "/", omittingEmptySubsequences: false)
      guard let parts = NetworkLanguage.parts(Array(text.utf8), .english), let address = IPAddress(sides[0]) else {
        #expect(line == "refused" || text == "1.2.3.4/+8", "\(text)")
        continue
      }
      #expect(line != "refused", "\(text)")
      let length = sides.count == 2 ? Int(sides[1]) ?? 0 : address.bytes.count * 8
      let ends = address.masked(length, filledWith: 0).text + " " + address.masked(length, filledWith: 1).text
      #expect(line.hasPrefix(ends + " "), "\(text)")
      if let count = parts.first?.values["count"], !count.hasPrefix("2^") {
        #expect(line.hasSuffix(" " + count.filter { $0 != "," }), "\(text)")
      }
    }
  }

  static let hosts: [(String, [String]?)] = [
    ("user@host", ["user@host means that we log in to host as user."]), ("host", []), ("10.0.0.1", []),
    ("ssh://user@host:2222", ["ssh://user@host:2222 means that we log in to host at port 2222 as user."]),
    ("host:443", ["host:443 means port 443 of host."]), ("[::1]:22", ["[::1]:22 means port 22 of [::1]."]),
    ("user@host:22", nil), ("@host", nil), ("user@", nil), ("a b", nil), ("-x", nil), ("host:99999", nil), ("", nil),
  ]

  @Test(arguments: hosts)
  func sentencesOfHosts(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, HostLanguage.parts) == expected)
  }

  @Test func sshReadsTheSameHosts() throws {
    guard InstalledProgram.path("ssh") != nil else { return print("skipped: no ssh here") }
    for (text, user, host, port) in [
      ("user@host", "user", "host", "22"), ("ssh://user@host:2222", "user", "host", "2222"),
    ] {
      let run = try #require(InstalledProgram.run("ssh", ["-F", "/dev/null", "-G", text]))
      for line in ["user \(user)", "hostname \(host)", "port \(port)"] { #expect(run.output.contains(line + "\n")) }
    }
  }

  static let paths: [(String, [String]?)] = [
    ("user@host:/tmp/", ["user@host:/tmp/ means /tmp/ on host, as the user user."]),
    ("host:x", ["host:x means x on host."]), ("host:", ["host: means the home folder on host."]),
    ("host::mod/a", ["host::mod/a means mod/a as the rsync service of host offers it."]),
    ("user@[::1]:x", ["user@[::1]:x means x on [::1], as the user user."]),
    ("./a:b", []), ("/etc/a:b", []), ("file", []), (":x", []), ("a b:c", nil), ("host::", nil),
  ]

  @Test(arguments: paths)
  func sentencesOfPaths(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, RemotePathLanguage.parts) == expected)
  }

  @Test func repositories() {
    let read = URLLanguage.repositoryParts
    #expect(
      FormFixture.says("git@github.com:a/b.git", read) == [
        "git@github.com:a/b.git means a/b.git on github.com, as the user git."
      ])
    #expect(
      FormFixture.says("https://u@h/a.git", read)?.first
        == "https://u@h/a.git is /a.git on h, reached over HTTPS (encrypted).")
    #expect(FormFixture.says("../other", read) == nil)
  }

  static let forwards: [(String, ForwardLanguage.Kind, [String]?)] = [
    (
      "8080:localhost:80", .local,
      ["8080:localhost:80 leads our port 8080 to port 80 of localhost, as seen from the server."]
    ),
    (
      "127.0.0.1:8080:db:5432", .local,
      [
        "127.0.0.1:8080:db:5432 leads our port 8080 to port 5432 of db, as seen from the server.",
        "  127.0.0.1 lets only programs on the same machine use the port.",
      ]
    ),
    (
      "*:80:[::1]:8080", .remote,
      [
        "*:80:[::1]:8080 leads port 80 of the server to port 8080 of [::1], as seen from here.",
        "  * lets other machines use the port too.",
      ]
    ),
    ("1080", .dynamic, ["1080 makes our port 1080 a SOCKS proxy through the server."]),
    ("1080", .remote, ["1080 makes port 1080 of the server a SOCKS proxy through here."]),
    ("80", .local, nil), ("a:b:c", .local, nil), ("1:2:3:4:5", .local, nil), ("80:h:99999", .local, nil),
    ("", .dynamic, nil),
    ("8080:localhost:80", .dynamic, nil), ("/tmp/a:/tmp/b", .local, nil),
  ]

  @Test(arguments: forwards)
  func sentencesOfForwards(_ text: String, _ kind: ForwardLanguage.Kind, _ expected: [String]?) {
    #expect(FormFixture.says(text, ForwardLanguage(kind: kind).parts) == expected)
  }

  @Test func sshTakesTheForwards() throws {
    guard InstalledProgram.path("ssh") != nil else { return print("skipped: no ssh here") }
    for (text, kind, expected) in Self.forwards where expected != nil {
      let flag = kind == .local ? "-L" : kind == .remote ? "-R" : "-D"
      #expect(InstalledProgram.run("ssh", ["-F", "/dev/null", "-G", flag, text, "host"])?.status == 0, "\(text)")
    }
  }

  static let ports: [(String, [String]?)] = [
    ("8080:80", ["8080:80 leads our port 8080 to port 80 of the container."]),
    ("80", ["80 leads a free port of ours to port 80 of the container."]),
    (
      "127.0.0.1:53:53/udp",
      [
        "127.0.0.1:53:53/udp leads our UDP port 53 to port 53 of the container.",
        "  127.0.0.1 lets only programs on the same machine use the port.",
      ]
    ),
    ("8000-8010:8000-8010", ["8000-8010:8000-8010 leads our port 8000-8010 to port 8000-8010 of the container."]),
    (
      "127.0.0.1::80",
      [
        "127.0.0.1::80 leads a free port of ours to port 80 of the container.",
        "  127.0.0.1 lets only programs on the same machine use the port.",
      ]
    ),
    ("8080:", nil), ("a:80", nil), ("80:80/xyz", nil), ("1:2:3:4", nil), ("80-90:80-85", nil), ("", nil),
    ("99999:80", nil),
  ]

  @Test(arguments: ports)
  func sentencesOfPorts(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, PortMappingLanguage.parts) == expected)
  }

  static let volumes: [(String, [String]?)] = [
    ("data:/var/lib", ["data:/var/lib makes the volume data appear as /var/lib in the container."]),
    (
      "/srv:/app:ro",
      [
        "/srv:/app:ro makes /srv of this machine appear as /app in the container.",
        "  ro forbids the container to change it.",
      ]
    ),
    ("./a:/b", ["./a:/b makes ./a of this machine appear as /b in the container."]),
    (
      ".:/b:ro,Z",
      [
        ".:/b:ro,Z makes . of this machine appear as /b in the container.", "  ro forbids the container to change it.",
        "  Z labels it for SELinux so that this container alone may use it.",
      ]
    ),
    ("/data", ["/data makes a new volume appear as /data in the container."]),
    ("data", nil), ("a:b", nil), (":/x", nil), ("/a:/b:foo", nil), ("/a:/b:ro:x", nil), ("", nil),
  ]

  @Test(arguments: volumes)
  func sentencesOfVolumes(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, VolumeLanguage.parts) == expected)
  }

  @Test func korean() {
    #expect(
      FormFixture.says("https://example.com/a", URLLanguage.parts, .korean) == [
        "https://example.com/a는 example.com에 있는 /a이며, 암호화되는 HTTPS로 접속합니다."
      ])
    #expect(
      FormFixture.says("10.0.0.0/30", NetworkLanguage.parts, .korean) == [
        "10.0.0.0/30은 10.0.0.0부터 10.0.0.3까지 주소 4개(사설 주소)를 뜻합니다."
      ])
    #expect(
      FormFixture.says("8080:80", PortMappingLanguage.parts, .korean) == [
        "8080:80은 이 컴퓨터의 8080번 포트를 컨테이너의 80번 포트로 이어 줍니다."
      ]
    )
  }

  @Test func anything() {
    FormFixture.fuzz(Self.urls.map(\.0), URLLanguage.parts)
    FormFixture.fuzz(Self.urls.map(\.0), URLLanguage.repositoryParts)
    FormFixture.fuzz(Self.networks.map(\.0), NetworkLanguage.parts)
    FormFixture.fuzz(Self.hosts.map(\.0), HostLanguage.parts)
    FormFixture.fuzz(Self.paths.map(\.0), RemotePathLanguage.parts)
    FormFixture.fuzz(Self.forwards.map(\.0), ForwardLanguage(kind: .remote).parts)
    FormFixture.fuzz(Self.ports.map(\.0), PortMappingLanguage.parts)
    FormFixture.fuzz(Self.volumes.map(\.0), VolumeLanguage.parts)
  }
}
