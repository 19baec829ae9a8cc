package import ArgumentParser
import LanguageModels
import Platform
import Settings
import TerminalUI

/// `qmark config init`: a guided first set-up.
package struct ConfigInit: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Find what is here, ask what to use, and write it after a yes.",
    discussion: """
      Looks for keys in the environment and for servers on this machine, which are asked for their models on the \
      loopback address alone. Nothing is sent elsewhere, and the key is never written down. Other settings and \
      comments stay as they are.

      Without a terminal, name everything: qmark config init --provider NAME --model NAME --yes
      """)

  @Option(
    help: ArgumentHelp("The provider's name, or offline for none.", valueName: "name"),
    completion: .list(["offline"] + ProviderPreset.all.map(\.name)))
  var provider: String?

  @Option(help: ArgumentHelp("The model, as the provider spells it.", valueName: "name"))
  var model: String?

  @Option(help: ArgumentHelp("The address of a provider that is none of the known.", valueName: "url"))
  var baseUrl: String?

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp("How that address is spoken to; openai where not said.", valueName: "name"),
    completion: .list(WireProtocol.allCases.map(\.rawValue)))
  var wireProtocol: String?

  @Option(help: ArgumentHelp("The variable that holds the key.", valueName: "variable"))
  var keyVariable: String?

  @Flag(help: "Write without asking.")
  var yes = false

  /// Makes the command.
  package init() {}

  /// Sets qmark up.
  package func run(in world: World) throws -> Int32 {
    var world = world
    let file = try ConfigFile(in: world)
    let text = try file.textOrTemplate()
    let settings = try SettingsFile(text: text, path: file.path)
    let known = try SettingsReader().report(file: settings, environment: [:]).settings
    if world.variable("QMARK_LANGUAGE") == nil {
      world.machine.language = ConfiguredSettings.language(of: known, in: world)
    }
    let session = SetupSession(world: world, file: file, text: text)
    let given = try givenSetup()
    if yes {
      guard let given else { throw ConfigError.needsTerminal }
      return try session.write(given)
    }
    guard world.streams.isInputTerminal, world.streams.isOutputTerminal,
      let terminal = Terminal(environment: world.environment, isPlain: world.variable("QMARK_PLAIN") != nil)
    else { return try session.show(given) }
    return try session.ask(on: terminal, given: given)
  }

  /// What the options say; nil where they do not name a provider.
  private func givenSetup() throws -> ModelSetup? {
    guard let provider else { return nil }
    if provider == "offline" { return .offline }
    let preset = ProviderPreset.named(provider.lowercased())
    if preset == nil, baseUrl == nil {
      throw ConfigError.unknownProvider(
        provider, nearest: NearestNames.of(provider, among: presetNames, count: 1).first)
    }
    if preset?.baseURL == nil, baseUrl == nil { throw ConfigError.missing(option: "--base-url", provider: provider) }
    var setup = ModelSetup.Model(provider: preset?.name ?? provider, preset: preset)
    setup.baseURL = try checked(baseUrl, "model.base_url")
    setup.wireProtocol = try checked(wireProtocol ?? (preset == nil ? "openai" : nil), "model.protocol")
    setup.keyVariable = try checked(keyVariable, "model.key_variable")
    setup.name = try checked(model ?? preset?.defaultModel, "model.name")
    if setup.name == nil, yes { throw ConfigError.missing(option: "--model", provider: provider) }
    return .model(setup)
  }

  private var presetNames: [String] { ["offline"] + ProviderPreset.all.map(\.name) }

  private func checked(_ text: String?, _ name: String) throws(SettingsError) -> String? {
    guard let text, let key = SettingKey.named(name) else { return nil }
    return try SettingsReader.value(of: key, text, .argument(name)).text
  }
}
