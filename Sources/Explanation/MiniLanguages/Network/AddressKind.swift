import CommandReference

/// What a range of addresses is kept for.
enum AddressKind: Hashable {
  case thisMachine
  case privateUse
  case linkLocal
  case multicast
  case documentation
  case carrierShared

  private static let ranges: [(String, Int, AddressKind)] = [
    ("127.0.0.0", 8, .thisMachine), ("10.0.0.0", 8, .privateUse), ("172.16.0.0", 12, .privateUse),
    ("192.168.0.0", 16, .privateUse), ("169.254.0.0", 16, .linkLocal), ("224.0.0.0", 4, .multicast),
    ("192.0.2.0", 24, .documentation), ("198.51.100.0", 24, .documentation), ("203.0.113.0", 24, .documentation),
    ("100.64.0.0", 10, .carrierShared), ("::1", 128, .thisMachine), ("fc00::", 7, .privateUse),
    ("fe80::", 10, .linkLocal), ("ff00::", 8, .multicast), ("2001:db8::", 32, .documentation),
  ]

  /// What an address is kept for, where that is something special.
  static func of(_ address: IPAddress) -> AddressKind? {
    ranges.first { range in IPAddress(range.0).map { address.isIn($0, range.1) } ?? false }?.2
  }

  /// One such address.
  var single: LocalizedSentence {
    switch self {
    case .thisMachine: two("this machine itself", "이 컴퓨터 자신")
    case .privateUse: two("an address of a private network", "사설 네트워크 주소")
    case .linkLocal: two("an address that is valid on one link alone", "한 링크 안에서만 쓰는 주소")
    case .multicast: two("a multicast address, which reaches several machines at once", "여러 컴퓨터에 한꺼번에 닿는 멀티캐스트 주소")
    case .documentation: two("an address kept for examples", "예시용 주소")
    case .carrierShared: two("an address that providers share among customers", "통신사가 고객들에게 나누어 쓰는 주소")
    }
  }

  /// Several of them.
  var several: LocalizedSentence {
    switch self {
    case .thisMachine: two("all of them this machine itself", "모두 이 컴퓨터 자신")
    case .privateUse: two("private addresses", "사설 주소")
    case .linkLocal: two("addresses of one link", "링크 로컬 주소")
    case .multicast: two("multicast addresses", "멀티캐스트 주소")
    case .documentation: two("addresses kept for examples", "예시용 주소")
    case .carrierShared: two("addresses that providers share among customers", "통신사가 나누어 쓰는 주소")
    }
  }

  private func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}

/// What is said of addresses and networks.
enum NetworkSentences {
  static let address = LocalizedSentence(english: "{code} is {kind}.", korean: "{code}은(는) {kind}입니다.")
  static let network = LocalizedSentence(
    english: "{code} means the {count} addresses from {first} to {last}.",
    korean: "{code}은(는) {first}부터 {last}까지 주소 {count}개를 뜻합니다.")
  static let networkOfKind = LocalizedSentence(
    english: "{code} means the {count} addresses from {first} to {last} ({kind}).",
    korean: "{code}은(는) {first}부터 {last}까지 주소 {count}개({kind})를 뜻합니다.")
  static let inNetwork = LocalizedSentence(
    english: "{code} means {address} in the network of the {count} addresses from {first} to {last}.",
    korean: "{code}은(는) {first}부터 {last}까지 주소 {count}개로 된 네트워크의 {address}을(를) 뜻합니다.")
  static let inNetworkOfKind = LocalizedSentence(
    english: "{code} means {address} in the network of the {count} addresses from {first} to {last} ({kind}).",
    korean: "{code}은(는) {first}부터 {last}까지 주소 {count}개({kind})로 된 네트워크의 {address}을(를) 뜻합니다.")
  static let one = LocalizedSentence(
    english: "{code} means the address {address} alone.", korean: "{code}은(는) {address} 주소 하나만 뜻합니다.")
  static let everything = LocalizedSentence(
    english: "{code} means every address there is.", korean: "{code}은(는) 모든 주소를 뜻합니다.")
}
