import LanguageModels
import Platform
import Settings
import TerminalUI

/// Goes from what was found to what is written, with a terminal or without.
struct SetupSession {
  let world: World
  let file: ConfigFile
  let text: String

  private var wording: SetupWording { SetupWording(language: world.machine.language) }

  /// Writes what the options say.
  func write(_ setup: ModelSetup) throws -> Int32 {
    let plan = try SetupPlan(setup, in: text, path: file.path)
    guard plan.changes else { return try print([unchanged(setup)]) }
    let lines = try preview(setup, plan)
    try file.write(plan.after)
    return try print(lines + [wording.wrote(file.path)] + after(setup))
  }

  /// Without a terminal: tells what was found and what would be written, and how to have it written.
  func show(_ given: ModelSetup?) throws -> Int32 {
    if let given {
      let plan = try SetupPlan(given, in: text, path: file.path)
      guard plan.changes else { return try print([unchanged(given)]) }
      _ = try print(try preview(given, plan))
    } else {
      let servers = LocalServer.all(in: world)
      _ = try print(wording.looking(servers))
      let found = FoundProviders(asking: servers, in: world)
      let lines = found.servers.map(wording.server) + found.keys.map(wording.key)
      _ = try print(lines.isEmpty ? [wording.nothingFound()] : lines)
    }
    throw ConfigError.needsTerminal
  }

  /// On a terminal: asks what was not given, shows what would be written, and asks for a yes.
  func ask(on terminal: Terminal, given: ModelSetup?) throws -> Int32 {
    let dialogue = SetupDialogue(terminal: terminal, wording: wording)
    let setup = try setup(given, dialogue)
    let plan = try SetupPlan(setup, in: text, path: file.path)
    guard plan.changes else {
      dialogue.say([unchanged(setup)])
      return ExitStatus.done.rawValue
    }
    dialogue.say([""] + (try preview(setup, plan)) + [""])
    guard dialogue.confirm() else { throw ConfigError.declined }
    try file.write(plan.after)
    dialogue.say([wording.wrote(file.path)] + after(setup))
    return ExitStatus.done.rawValue
  }

  private func setup(_ given: ModelSetup?, _ dialogue: SetupDialogue) throws -> ModelSetup {
    if let given {
      guard case .model(let model) = given, model.name == nil else { return given }
      return .model(try named(model, dialogue))
    }
    let servers = LocalServer.all(in: world)
    dialogue.say(wording.looking(servers))
    let found = FoundProviders(asking: servers, in: world)
    if found.servers.isEmpty, found.keys.isEmpty { dialogue.say([wording.nothingFound()]) }
    dialogue.say([""])
    return try SetupQuestions(dialogue: dialogue, found: found, presets: ProviderPreset.all).setup()
  }

  /// Only the model's name was not given.
  private func named(_ model: ModelSetup.Model, _ dialogue: SetupDialogue) throws -> ModelSetup.Model {
    let server = LocalServer.all(in: world).first { $0.presets.contains { $0.name == model.provider } }
    var offered: [String] = []
    if model.baseURL == nil, let server, server.isHere {
      dialogue.say(wording.looking([server]))
      offered = server.models(in: world) ?? []
    }
    var model = model
    model.name = try SetupQuestions(dialogue: dialogue, found: .none, presets: []).name(offered, standard: nil)
    return model
  }

  private func unchanged(_ setup: ModelSetup) -> String {
    if case .offline = setup { wording.alreadyOffline } else { wording.alreadySo }
  }

  private func preview(_ setup: ModelSetup, _ plan: SetupPlan) throws -> [String] {
    let changes = try ChangePreview.lines(from: plan.before, to: plan.after, path: file.path)
    return consequence(setup) + ["", file.path + ":"] + changes
  }

  private func consequence(_ setup: ModelSetup) -> [String] {
    guard case .model(let model) = setup else { return [wording.offlineOption] }
    let local = LocalServer.all(in: world).first { $0.presets.contains { $0.name == model.provider } }
    let address = model.baseURL ?? local?.endpoint.baseURL ?? model.preset?.baseURL ?? ""
    return wording.consequence(model, address: address, isHere: EndpointURL(address)?.isLoopback ?? false)
  }

  private func after(_ setup: ModelSetup) -> [String] {
    var lines: [String] = []
    let variables = SettingKey.all.map(\.variable).filter { $0 != "QMARK_LANGUAGE" && world.variable($0) != nil }
    if !variables.isEmpty { lines.append(wording.overriding(variables)) }
    guard case .model(let model) = setup else { return lines }
    let names = model.keyVariable.map { [$0] } ?? model.preset?.keyVariables ?? []
    return lines + wording.next(model, keyIsThere: names.contains { world.variable($0) != nil })
  }

  private func print(_ lines: [String]) throws -> Int32 {
    try world.streams.write(lines.map { VisibleText.escape($0) + "\n" }.joined())
    return ExitStatus.done.rawValue
  }
}
