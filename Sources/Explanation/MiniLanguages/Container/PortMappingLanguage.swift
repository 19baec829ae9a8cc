import CommandReference
import Platform

/// Explains the ports that `docker run -p` opens: `8080:80`, `127.0.0.1:53:53/udp`.
enum PortMappingLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 200 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    let sides = code.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count <= 2, let ports = sides.first else { return nil }
    let transport = sides.count == 2 ? String(sides[1]) : "tcp"
    guard ["tcp", "udp", "sctp"].contains(transport) else { return nil }
    let parts = HostName.colonParts(String(ports))
    guard parts.count <= 3, let inner = parts.last, let innerRange = range(inner) else { return nil }
    let outer = parts.count > 1 ? parts[parts.count - 2] : ""
    var values = ["code": code, "inner": inner, "outer": outer]
    if !outer.isEmpty {
      guard let outerRange = range(outer), outerRange.count == innerRange.count || innerRange.count == 1 else {
        return nil
      }
    }
    let address = parts.count == 3 ? parts[0] : ""
    guard address.isEmpty || HostName.isHost(address) else { return nil }
    values["transport"] = transport.uppercased()
    let isPlain = transport == "tcp"
    let sentence: LocalizedSentence
    if outer.isEmpty {
      sentence = isPlain ? ContainerSentences.anyPort : ContainerSentences.anyPortOf
    } else {
      sentence = isPlain ? ContainerSentences.port : ContainerSentences.portOf
    }
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    if address.isEmpty { return [part] }
    let isLocal = ["127.0.0.1", "localhost", "[::1]"].contains(address)
    let isOpen = ["0.0.0.0", "[::]"].contains(address)
    let place = isLocal ? HostSentences.thisMachine : isOpen ? HostSentences.everyAddress : HostSentences.address
    return [part, CodePart(range: 0..<address.utf8.count, sentence: place, values: ["code": address], level: 1)]
  }

  /// `80` or `8000-8010`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap({ HostName.port($0) }) else { return nil }
    guard ends.count == 2 else { return first...first }
    guard let last = HostName.port(ends[1]), last >= first else { return nil }
    return first...last
  }
}
