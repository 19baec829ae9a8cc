import CommandReference

/// What is said of filters of tcpdump.
enum PacketFilterSentences {
  static let picks = two("{code} takes {packets}.", "{code}은(는) {packets}을(를) 고릅니다.")

  static let and = two(" and ", "이면서 ")
  static let or = two(" or ", "이거나 ")
  static let not = two("not {what}", "{what}이 아닌 것")

  static let proto = two("of {proto}", "{proto} 패킷")
  static let ofProtocol = two("of {proto} {rest}", "{rest}({proto})")
  static let either = two("to or from {place}", "{place}과(와) 주고받는 패킷")
  static let source = two("from {place}", "{place}에서 온 패킷")
  static let target = two("to {place}", "{place}(으)로 가는 패킷")
  static let both = two("both to and from {place}", "양쪽이 모두 {place}인 패킷")
  static let host = two("{value}", "호스트 {value}")
  static let network = two("the network {value}", "네트워크 {value}")
  static let port = two("port {value}", "포트 {value}")
  static let ports = two("the ports {value}", "포트 {value}")
  static let hardware = two("the hardware address {value}", "하드웨어 주소 {value}")
  static let atLeast = two("of {n} bytes or more", "{n}바이트 이상인 패킷")
  static let atMost = two("of {n} bytes or fewer", "{n}바이트 이하인 패킷")
  static let broadcast = two("to everyone in the network", "네트워크의 모두에게 가는 패킷")
  static let multicast = two("to a group of receivers", "여럿이 함께 받는 패킷")
  static let vlan = two("of the virtual network {n}", "가상 네트워크 {n}의 패킷")
  static let anyVLAN = two("of a virtual network", "가상 네트워크의 패킷")
  static let flags = two("with the TCP flag {flags}", "TCP 플래그 {flags}이(가) 켜진 패킷")
  static let comparison = two("for which {code} holds", "{code} 조건에 맞는 패킷")

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
