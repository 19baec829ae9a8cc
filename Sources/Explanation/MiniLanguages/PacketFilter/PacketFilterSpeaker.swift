import CommandReference
import Platform

/// Says which packets a filter picks.
struct PacketFilterSpeaker {
  let language: Language

  /// `packets over TCP and to or from port 443`; in Korean a phrase that ends in 패킷 or 것.
  func packets(_ filter: PacketFilter) -> String {
    language == .korean ? phrase(filter) : "packets " + phrase(filter)
  }

  private func phrase(_ filter: PacketFilter) -> String {
    switch filter {
    case .condition(let condition, _): return phrase(condition)
    case .not(let inner):
      let isOne = if case .condition = inner { true } else { false }
      let text = isOne ? phrase(inner) : "(" + phrase(inner) + ")"
      return SentenceTemplate.fill(PacketFilterSentences.not[language], ["what": text])
    case .all(let items): return joined(items, PacketFilterSentences.and)
    case .any(let items): return joined(items, PacketFilterSentences.or)
    }
  }

  private func joined(_ items: [PacketFilter], _ sign: LocalizedSentence) -> String {
    items.map { item in
      switch item {
      case .condition, .not: phrase(item)
      case .all, .any: "(" + phrase(item) + ")"
      }
    }.joined(separator: sign[language])
  }

  private func phrase(_ condition: PacketCondition) -> String {
    switch condition {
    case .proto(let name):
      return fill(PacketFilterSentences.proto, ["proto": name.uppercased()])
    case .place(let proto, let direction, let kind, let value): return place(proto, direction, kind, value)
    case .size(let isAtLeast, let count):
      return fill(isAtLeast ? PacketFilterSentences.atLeast : PacketFilterSentences.atMost, ["n": count])
    case .manyReceivers(let isBroadcast):
      return fill(isBroadcast ? PacketFilterSentences.broadcast : PacketFilterSentences.multicast)
    case .vlan(let number):
      return number.map { fill(PacketFilterSentences.vlan, ["n": $0]) } ?? fill(PacketFilterSentences.anyVLAN)
    case .flags(let names):
      return fill(PacketFilterSentences.flags, ["flags": SpokenList.any(names, language)])
    case .comparison(let text): return fill(PacketFilterSentences.comparison, ["code": text])
    }
  }

  private func place(
    _ proto: String?, _ direction: PacketCondition.Direction, _ kind: PacketCondition.Kind, _ value: String
  ) -> String {
    let noun =
      switch kind {
      case .host: PacketFilterSentences.host
      case .network: PacketFilterSentences.network
      case .port: PacketFilterSentences.port
      case .ports: PacketFilterSentences.ports
      case .hardware: PacketFilterSentences.hardware
      }
    let sentence =
      switch direction {
      case .either: PacketFilterSentences.either
      case .source: PacketFilterSentences.source
      case .target: PacketFilterSentences.target
      case .both: PacketFilterSentences.both
      }
    let text = fill(sentence, ["place": fill(noun, ["value": value])])
    guard let proto, proto != "ether" else { return text }
    return fill(PacketFilterSentences.ofProtocol, ["proto": proto.uppercased(), "rest": text])
  }

  private func fill(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }
}
