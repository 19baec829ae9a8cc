import LanguageModels

/// What a set-up can begin with: servers that run here, and keys in the environment.
struct FoundProviders {
  /// A server and the models it offers; nil where it was not asked, for it is elsewhere.
  struct Server {
    let server: LocalServer
    let models: [String]?
  }

  /// A provider whose key is in this variable.
  struct Key {
    let preset: ProviderPreset
    let variable: String
  }

  let servers: [Server]
  let keys: [Key]

  /// Nothing.
  static let none = FoundProviders(servers: [], keys: [])

  private init(servers: [Server], keys: [Key]) {
    self.servers = servers
    self.keys = keys
  }

  /// Looks at the environment, and asks the servers of this machine.
  init(asking candidates: [LocalServer], in world: World, presets: [ProviderPreset] = ProviderPreset.all) {
    servers = candidates.compactMap { candidate in
      guard candidate.isHere else { return Server(server: candidate, models: nil) }
      return candidate.models(in: world).map { Server(server: candidate, models: $0) }
    }
    keys = presets.filter { !$0.isLocal }.compactMap { preset in
      let variable = preset.keyVariables.first { world.variable($0).flatMap { APIKey($0) } != nil }
      return variable.map { Key(preset: preset, variable: $0) }
    }
  }
}
