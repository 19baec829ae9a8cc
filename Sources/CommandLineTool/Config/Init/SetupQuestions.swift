import LanguageModels
import Settings

/// Asks what to use, from what was found.
struct SetupQuestions {
  let dialogue: SetupDialogue
  let found: FoundProviders
  let presets: [ProviderPreset]

  private var wording: SetupWording { dialogue.wording }

  private enum Option {
    case offline
    case server(FoundProviders.Server)
    case key(FoundProviders.Key)
    case more
  }

  /// The most models that are listed.
  private static let longestList = 20

  /// What the reader wants.
  func setup() throws -> ModelSetup {
    let options =
      [Option.offline] + found.servers.map { .server($0) } + found.keys.map { .key($0) } + [.more]
    let choice = try dialogue.choose(wording.whichProvider, options.map(title))
    dialogue.say([""])
    switch options[choice] {
    case .offline: return .offline
    case .server(let server): return .model(try model(of: server))
    case .key(let key): return .model(try model(of: key.preset, keyVariable: key.variable))
    case .more: return .model(try another())
    }
  }

  /// A model of this preset: what it wants to be told, and where its key is.
  private func model(of preset: ProviderPreset, keyVariable: String? = nil) throws -> ModelSetup.Model {
    var model = ModelSetup.Model(provider: preset.name, preset: preset)
    if preset.baseURL == nil { model.baseURL = try dialogue.ask(wording.whichAddress, .named("model.base_url")) }
    model.name = try name([], standard: preset.defaultModel)
    if keyVariable == nil, preset.needsKey, !found.keys.contains(where: { $0.preset.name == preset.name }) {
      try askForKey(of: preset.title, variable: preset.keyVariables.first, into: &model)
    }
    return model
  }

  private func title(of option: Option) -> String {
    switch option {
    case .offline: wording.offlineOption
    case .server(let found): wording.server(found)
    case .key(let key): wording.key(key)
    case .more: wording.moreOption
    }
  }

  private func model(of found: FoundProviders.Server) throws -> ModelSetup.Model {
    let presets = found.server.presets
    let place = presets.count == 1 ? 0 : try dialogue.choose(wording.whichProgram, presets.map(\.title))
    var model = ModelSetup.Model(provider: presets[place].name, preset: presets[place])
    model.name = try name(found.models ?? [], standard: presets[place].defaultModel)
    return model
  }

  private func another() throws -> ModelSetup.Model {
    let choice = try dialogue.choose(wording.whichProvider, presets.map(\.title) + [wording.ownOption])
    dialogue.say([""])
    if presets.indices.contains(choice) { return try model(of: presets[choice]) }
    var model = ModelSetup.Model(provider: "", preset: nil)
    model.baseURL = try dialogue.ask(wording.whichAddress, .named("model.base_url"))
    let protocols = SettingKey.named("model.protocol").kind.words
    model.wireProtocol = protocols[try dialogue.choose(wording.whichProtocol, protocols)]
    model.provider = try dialogue.ask(wording.whichName, .named("model.provider"), standard: "own")
    model.name = try name([], standard: nil)
    let wantsKey = try dialogue.choose(wording.wantsKey, [wording.noKey, wording.withKey]) == 1
    if wantsKey { try askForKey(of: model.provider, variable: nil, into: &model) }
    return model
  }

  /// One of the models offered, or whatever is typed.
  func name(_ offered: [String], standard: String?) throws -> String {
    let listed = Array(offered.prefix(Self.longestList))
    if offered.count > listed.count { dialogue.say([wording.moreModels(offered.count - listed.count)]) }
    if listed.isEmpty { return try dialogue.ask(wording.whichModel, .named("model.name"), standard: standard ?? "") }
    return try dialogue.choose(wording.whichListedModel, listed, orTyped: .named("model.name"))
  }

  private func askForKey(of title: String, variable: String?, into model: inout ModelSetup.Model) throws {
    dialogue.say([wording.keyIsNeeded(title)])
    let ways = [variable.map(wording.keyInVariable) ?? wording.keyInOwnVariable, wording.keyCommand, wording.keyFile]
    switch try dialogue.choose(wording.whereIsKey, ways) {
    case 0 where variable != nil: break
    case 0: model.keyVariable = try dialogue.ask(wording.whichVariable, .named("model.key_variable"))
    case 1: model.keyCommand = try dialogue.ask(wording.whichCommand, .named("model.key_command"))
    default: model.keyFile = try dialogue.ask(wording.whichFile, .named("model.key_file"))
    }
  }
}

extension SettingKey {
  /// A setting that is there: the names above are of the table.
  fileprivate static func named(_ name: StaticString) -> SettingKey {
    guard let key = SettingKey.named(name.description) else { preconditionFailure("no setting \(name)") }
    return key
  }
}
