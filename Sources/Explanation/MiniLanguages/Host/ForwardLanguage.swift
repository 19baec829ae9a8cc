import CommandReference
import Platform

/// Explains the ports that `ssh -L`, `-R` and `-D` lead through a connection: `8080:localhost:80`.
struct ForwardLanguage {
  enum Kind { case local, remote, dynamic }

  var kind: Kind

  /// The parts of `text`; nil where it cannot be read.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 300 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    let parts = HostName.colonParts(code)
    let isProxy = parts.count <= 2
    guard isProxy ? kind != .local : kind != .dynamic && parts.count <= 4 else { return nil }
    let hasAddress = parts.count == 2 || parts.count == 4
    guard let port = HostName.port(parts[hasAddress ? 1 : 0]) else { return nil }
    var values = ["code": code, "port": String(port)]
    if !isProxy {
      let host = parts[parts.count - 2]
      guard HostName.isHost(host), let target = HostName.port(parts[parts.count - 1]) else { return nil }
      values["host"] = host
      values["target"] = String(target)
    }
    var part = CodePart(range: 0..<text.count, sentence: sentence(isProxy: isProxy), values: values)
    part.tellsValue = true
    guard hasAddress else { return [part] }
    guard let address = Self.addressPart(parts[0]) else { return nil }
    return [part, address]
  }

  private func sentence(isProxy: Bool) -> LocalizedSentence {
    switch kind {
    case .local: HostSentences.localForward
    case .remote: isProxy ? HostSentences.remoteProxy : HostSentences.remoteForward
    case .dynamic: HostSentences.localProxy
    }
  }

  /// The address at which a port is opened.
  private static func addressPart(_ address: String) -> CodePart? {
    let range = 0..<max(1, address.utf8.count)
    let shown = address.isEmpty ? ":" : address
    switch address {
    case "", "*", "0.0.0.0", "[::]":
      return CodePart(range: range, sentence: HostSentences.everyAddress, values: ["code": shown], level: 1)
    case "localhost", "127.0.0.1", "[::1]":
      return CodePart(range: range, sentence: HostSentences.thisMachine, values: ["code": shown], level: 1)
    default:
      guard HostName.isHost(address) else { return nil }
      return CodePart(range: range, sentence: HostSentences.address, values: ["code": shown], level: 1)
    }
  }
}
