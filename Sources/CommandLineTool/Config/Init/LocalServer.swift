import HTTPTransport
import LanguageModels
import Settings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A server that may run on this machine, at the address where such servers usually are.
struct LocalServer {
  /// What it may be: several programs have the same usual address.
  var presets: [ProviderPreset]
  /// How it is reached.
  let endpoint: ModelEndpoint
  /// Whether the address is of this machine; `OLLAMA_HOST` may name another.
  let isHere: Bool

  /// Its names in a sentence.
  var title: String { presets.map(\.title).joined(separator: ", ") }

  /// The servers that there may be, an address each.
  static func all(in world: World, presets: [ProviderPreset] = ProviderPreset.all) -> [LocalServer] {
    // No key is looked for: who listens there is not known yet.
    let finder = KeyFinder(
      variable: { $0 == "OLLAMA_HOST" ? world.variable($0) : nil }, output: { _ in nil }, file: { _ in nil })
    var servers: [LocalServer] = []
    for preset in presets where preset.isLocal {
      var settings = Settings.Model()
      settings.provider = preset.name
      let found = try? ConfiguredModel.find(in: settings, presets: presets, finder: finder, needsName: false)
      guard let model = found else { continue }
      if let known = servers.firstIndex(where: { $0.endpoint.baseURL == model.endpoint.baseURL }) {
        servers[known].presets.append(preset)
      } else {
        servers.append(LocalServer(presets: [preset], endpoint: model.endpoint, isHere: model.isLocal))
      }
    }
    return servers
  }

  /// The models that it offers; nil where nothing of the kind answers within a moment.
  func models(in world: World) -> [String]? {
    guard isHere else { return nil }
    var endpoint = endpoint
    endpoint.limits = HTTPLimits(
      connectMilliseconds: Self.patience, idleMilliseconds: Self.patience, totalMilliseconds: Self.patience,
      bodyBytes: 1 << 20)
    let client = ModelClient(endpoint: endpoint, transport: world.network.loopbackOnly, clock: world.clock)
    let end = world.clock.milliseconds() + Self.patience
    let names = try? client.models { descriptor, milliseconds in
      let left = end - world.clock.milliseconds()
      guard left > 0 else { return false }
      Self.wait(for: descriptor, milliseconds: min(left, milliseconds))
      return true
    }
    return names.map { $0.filter { SettingKind.text.accept(.text($0)) != nil && $0.utf8.count <= 200 } }
  }

  /// The most milliseconds that an address is waited for.
  private static let patience = 300

  private static func wait(for descriptor: Int32?, milliseconds: Int) {
    var entry = pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    _ = poll(&entry, 1, Int32(clamping: milliseconds))
  }
}
