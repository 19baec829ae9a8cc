import Platform
import Testing

@testable import Explanation

struct SignalAndPortTests {
  static let signals: [(String, [String]?)] = [
    ("TERM", ["TERM is signal 15, which asks a program to end in order."]),
    ("sigterm", ["sigterm is signal 15, which asks a program to end in order."]),
    ("9", ["9 is the signal SIGKILL, which ends a program at once and cannot be refused."]),
    ("USR1", ["USR1 is signal 10, which has the meaning that each program gives it."]),
    ("0", ["0 is no signal: nothing is sent, and it is only checked that it could be."]),
    ("EXIT", nil), ("99", nil), ("", nil), ("RTMIN+1", nil), ("-9", nil),
  ]

  @Test(arguments: signals)
  func sentencesOfSignals(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, SignalLanguage(isLinux: true).parts) == expected)
  }

  @Test func macOSHasOtherNumbers() {
    let signal = SignalLanguage(isLinux: false).parts
    #expect(
      FormFixture.says("USR1", signal) == ["USR1 is signal 30, which has the meaning that each program gives it."])
    #expect(
      FormFixture.says("17", signal) == ["17 is the signal SIGSTOP, which pauses a program and cannot be refused."])
  }

  @Test func numbersAreThoseOfTheShell() throws {
    guard InstalledProgram.path("bash") != nil else { return print("skipped: no bash here") }
    for entry in SignalTable.entries {
      guard let number = OperatingSystem.current == .linux ? entry.linux : entry.macos else { continue }
      let run = try #require(InstalledProgram.run("bash", ["-c", "kill -l $0", String(number)]))
      #expect(run.output == entry.name + "\n")
    }
  }

  static let ports: [(String, [String]?)] = [
    ("22", ["22 is the usual port of SSH."]), ("8080", ["8080 is the usual port of web servers beside port 80."]),
    ("12345", []), ("http", ["http is the name of port 80."]),
    ("8000-8010", ["8000-8010 stands for the ports from 8000 to 8010."]),
    ("22,80,9999", ["22 is the usual port of SSH.", "80 is the usual port of web servers (HTTP)."]),
    ("70000", ["70000 is no port: the greatest is 65535."]),
    ("", nil), ("-", nil), ("22,", nil), ("80-22", nil), ("nosuch", nil), ("22x", nil), ("1-70000", nil),
  ]

  @Test(arguments: ports)
  func sentencesOfPorts(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, PortLanguage.parts) == expected)
  }

  @Test func namesAreThoseOfTheSystem() throws {
    var found = 0
    for name in [
      "ftp", "ssh", "telnet", "smtp", "domain", "http", "kerberos", "pop3", "ntp", "snmp", "ldap", "https", "ipp",
      "ldaps", "rsync", "imaps", "pop3s", "nfs", "mysql", "postgresql",
    ] {
      guard let run = InstalledProgram.run("getent", ["services", name]), run.status == 0 else { continue }
      let port = try #require(PortTable.port(named: name))
      #expect(run.output.contains(" \(port)/"), "\(name)")
      #expect(PortTable.service(port) != nil)
      found += 1
    }
    if found == 0 { print("skipped: no list of services here") }
  }

  @Test func korean() {
    #expect(FormFixture.says("22", PortLanguage.parts, .korean) == ["22는 보통 SSH에 쓰는 포트입니다."])
    #expect(
      FormFixture.says("9", SignalLanguage(isLinux: true).parts, .korean) == [
        "9는 SIGKILL 신호로, 프로그램을 바로 끝내며 거부할 수 없습니다."
      ])
  }

  @Test func anything() {
    FormFixture.fuzz(Self.signals.map(\.0), SignalLanguage(isLinux: true).parts)
    FormFixture.fuzz(Self.ports.map(\.0), PortLanguage.parts)
  }
}
