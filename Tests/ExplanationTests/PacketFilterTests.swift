import Platform
import Testing

@testable import Explanation

struct PacketFilterTests {
  /// Filters, and the packets that they take; nil where they are none, or not read.
  static let filters: [(String, String?)] = [
    ("port 80", "packets to or from port 80"), ("tcp", "packets of TCP"), ("src host web1", "packets from web1"),
    ("host 10.0.0.5", "packets to or from 10.0.0.5"), ("udp dst port 53", "packets of UDP to port 53"),
    ("tcp port 443 and host 10.0.0.5", "packets of TCP to or from port 443 and to or from 10.0.0.5"),
    ("not port 22", "packets not to or from port 22"), ("! arp && ! icmp", "packets not of ARP and not of ICMP"),
    ("not (port 22 or port 53)", "packets not (to or from port 22 or to or from port 53)"),
    ("port 80 or 443", "packets to or from port 80 or to or from port 443"),
    ("dst net 10.0.0.0/8", "packets to the network 10.0.0.0/8"),
    ("portrange 6000-6010", "packets to or from the ports 6000-6010"),
    ("src or dst port 53", "packets to or from port 53"), ("src and dst port 53", "packets both to and from port 53"),
    ("ether host aa:bb:cc:dd:ee:ff", "packets to or from the hardware address aa:bb:cc:dd:ee:ff"),
    ("greater 1000", "packets of 1000 bytes or more"), ("ether broadcast", "packets to everyone in the network"),
    ("vlan 100", "packets of the virtual network 100"),
    ("tcp[tcpflags] & tcp-syn != 0", "packets with the TCP flag SYN"),
    ("tcp[tcpflags] & (tcp-syn|tcp-fin) != 0", "packets with the TCP flag SYN or FIN"),
    ("tcp[13] == 2", "packets for which tcp[13] == 2 holds"),
    // Both signs bind equally, from the left.
    ("tcp or udp and port 53", "packets (of TCP or of UDP) and to or from port 53"),
    ("tcp and port 80 or icmp", "packets (of TCP and to or from port 80) or of ICMP"),
    ("", nil), ("port", nil), ("and", nil), ("port 80 and", nil), ("(port 80", nil), ("port 80)", nil), ("80", nil),
    ("host and port 80", nil), ("tcp[0", nil), ("not", nil),
  ]

  @Test(arguments: filters)
  func sentences(_ filter: String, _ expected: String?) {
    let parts = PacketFilterLanguage.parts(Array(filter.utf8), .english)
    #expect(parts?.first?.values["packets"] == expected)
  }

  @Test func korean() {
    let parts = PacketFilterLanguage.parts(Array("tcp and not port 22".utf8), .korean)
    #expect(parts?.first?.values["packets"] == "TCP 패킷이면서 포트 22와 주고받는 패킷이 아닌 것")
  }

  @Test func partsOfLongFilters() {
    let text = "src net 10.0.0.0/8 and (dst port 53 or dst port 80)"
    let parts = PacketFilterLanguage.parts(Array(text.utf8), .english) ?? []
    #expect(parts.dropFirst().compactMap { $0.values["code"] } == ["src net 10.0.0.0/8", "dst port 53", "dst port 80"])
  }

  @Test(arguments: ["(", "not ", "tcp or "])
  func depthIsBounded(_ piece: String) {
    let text = Array(String(repeating: piece, count: 5000).utf8)
    #expect(PacketFilterLanguage.parts(text, .english)?.isEmpty != true)
    #expect(PacketFilterReader.read(Array(text.prefix(2000))) == nil)
  }
}
