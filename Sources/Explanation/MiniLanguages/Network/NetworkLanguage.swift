import CommandReference
import Platform

/// Explains addresses and networks: `192.168.1.0/24`, `::1`.
enum NetworkLanguage {
  /// The parts of `text`, none where there is nothing to add; nil where it is no address.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 60 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    let sides = code.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = sides.first.flatMap({ IPAddress($0) }) else { return nil }
    if sides.count == 1 { return single(address, code, language) }
    let bits = address.bytes.count * 8
    guard (1...3).contains(sides[1].utf8.count), sides[1].utf8.allSatisfy(ValueScanner.isDigit),
      let length = Int(sides[1]),
      length <= bits
    else { return nil }
    return [network(address, length, code, language)]
  }

  private static func single(_ address: IPAddress, _ code: String, _ language: Language) -> [CodePart] {
    guard let kind = AddressKind.of(address) else { return [] }
    return [part(code, NetworkSentences.address, ["kind": kind.single[language]])]
  }

  private static func network(_ address: IPAddress, _ length: Int, _ code: String, _ language: Language) -> CodePart {
    let first = address.masked(length, filledWith: 0)
    var values = ["first": first.text, "last": address.masked(length, filledWith: 1).text, "address": address.text]
    let free = address.bytes.count * 8 - length
    values["count"] = free < 60 ? SpokenNumber.grouped(1 << free) : "2^" + String(free)
    let kind = AddressKind.of(first).flatMap { kind in
      AddressKind.of(address.masked(length, filledWith: 1)) == kind ? kind : nil
    }
    if length == 0 { return part(code, NetworkSentences.everything, values) }
    if free == 0 { return part(code, NetworkSentences.one, values) }
    if let kind { values["kind"] = kind.several[language] }
    switch (first == address, kind == nil) {
    case (true, true): return part(code, NetworkSentences.network, values)
    case (true, false): return part(code, NetworkSentences.networkOfKind, values)
    case (false, true): return part(code, NetworkSentences.inNetwork, values)
    case (false, false): return part(code, NetworkSentences.inNetworkOfKind, values)
    }
  }

  private static func part(_ code: String, _ sentence: LocalizedSentence, _ values: [String: String]) -> CodePart {
    let values = values.merging(["code": code]) { ours, _ in ours }
    return CodePart(range: 0..<code.utf8.count, sentence: sentence, values: values)
  }
}
