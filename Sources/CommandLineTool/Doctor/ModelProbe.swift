import AnswerStore
import HTTPTransport
import LanguageModels
import Platform

/// Asks the configured provider for real: which models it has, then for one short answer.
struct ModelProbe {
  let world: World
  let model: ConfiguredModel
  let dayLimit: Int?
  private let client: ModelClient

  /// The longest that one answer is waited for.
  private static let longestMilliseconds = 60_000
  /// The most names that are shown.
  private static let nameLimit = 10
  /// The most characters of a name that comes from outside.
  private static let longestName = 80

  init(world: World, model: ConfiguredModel, dayLimit: Int?) {
    self.world = world
    self.model = model
    self.dayLimit = dayLimit
    var endpoint = model.endpoint
    endpoint.limits.totalMilliseconds = min(endpoint.limits.totalMilliseconds, Self.longestMilliseconds)
    client = ModelClient(endpoint: endpoint, transport: world.network, clock: world.clock)
  }

  private var language: Language { world.machine.language }
  private var endpoint: ModelEndpoint { client.endpoint }

  /// What will be asked of whom.
  var announcement: Finding {
    let (place, name) = (endpoint.baseURL, endpoint.model)
    guard !name.isEmpty else {
      return Finding(
        "request", .note,
        language.say("asking \(place) which models it has …", "\(place)에 어떤 모델이 있는지 묻습니다 …"))
    }
    return Finding(
      "request", .note,
      language.say(
        "asking \(place) which models it has, then \(name) for an answer of one word …",
        "\(place)에 어떤 모델이 있는지 묻고, 이어서 \(name)에 한 단어로 답하게 합니다 …"))
  }

  /// Asks, and tells what comes of it.
  func ask(_ tell: (Finding) throws -> Void) throws {
    let start = world.clock.milliseconds()
    switch models() {
    case .success(let names):
      try tell(reached(names.count, world.clock.milliseconds() - start))
      if let finding = judge(names) { try tell(finding) }
    case .failure(let error):
      let finding = failed(error)
      try tell(finding)
      if finding.state == .broken { return }
    }
    if !endpoint.model.isEmpty { try tell(answer()) }
  }

  private func models() -> Result<[String], ModelError> {
    Result { () throws(ModelError) in
      try client.models { descriptor, milliseconds in
        DescriptorWait.wait(for: descriptor, milliseconds: milliseconds)
        return true
      }
    }
  }

  private func reached(_ count: Int, _ milliseconds: Int) -> Finding {
    Finding(
      "provider", .ok,
      language.say(
        "\(model.title) answers: \(count) models, \(milliseconds) ms",
        "\(model.title)이(가) 답합니다: 모델 \(count)개, \(milliseconds)ms"),
      milliseconds: milliseconds)
  }

  /// A provider without a list may well answer; any other failure would only come again.
  func failed(_ error: ModelError) -> Finding {
    let mayHaveNoList =
      switch error {
      case .unknownPath, .unknownModel, .malformed, .empty, .badRequest: true
      default: false
      }
    guard mayHaveNoList, !endpoint.model.isEmpty else {
      return Finding("provider", .broken, ToldFailures.told(error, endpoint, in: language))
    }
    return Finding(
      "provider", .note,
      language.say("\(model.title) gives no list of models.", "\(model.title)이(가) 모델 목록을 주지 않습니다."))
  }

  /// Whether the configured model is among those offered; nil where there is no list to judge by.
  func judge(_ names: [String]) -> Finding? {
    let name = endpoint.model
    if name.isEmpty {
      let first = names.prefix(Self.nameLimit).map { $0.prefix(Self.longestName) }.joined(separator: ", ")
      let shown = first + (names.count > Self.nameLimit ? ", …" : "")
      return Finding(
        "model-name", .broken,
        language.say("no model is named. Offered: \(shown)", "모델 이름이 없습니다. 쓸 수 있는 모델: \(shown)"),
        next: "qmark config set model.name " + language.say("NAME", "이름"))
    }
    if names.isEmpty { return nil }
    if names.contains(where: { $0 == name || $0 == "models/" + name || $0 == name + ":latest" }) {
      return Finding("model-name", .ok, language.say("\(name) is among them", "\(name)이(가) 그중에 있습니다"))
    }
    let near = NearestNames.of(name, among: names).map { $0.prefix(Self.longestName) }.joined(separator: ", ")
    return Finding(
      "model-name", .note,
      language.say("\(name) is not among them.", "\(name)이(가) 그중에 없습니다.")
        + (near.isEmpty ? "" : language.say(" Near: \(near)", " 비슷한 이름: \(near)")),
      next: near.isEmpty ? nil : "qmark config set model.name " + language.say("NAME", "이름"))
  }

  private func answer() -> Finding {
    let now = world.clock.epochSeconds()
    let used = world.folders.tokens?.tokens(onDayOf: now) ?? 0
    if let dayLimit, used >= dayLimit {
      return Finding(
        "answer", .note,
        language.say(
          "not asked: today's tokens are used up (\(used) of \(dayLimit)).",
          "오늘의 토큰을 다 써서 묻지 않았습니다(\(used)/\(dayLimit))."),
        next: "qmark config set model.max_tokens_per_day " + language.say("NUMBER", "수"))
    }
    let start = world.clock.milliseconds()
    var trial = ModelTrial()
    do throws(ModelError) {
      let exchange = client.ask(ModelTrial.request)
      while !trial.isFinished {
        for event in try exchange.events() { trial.take(event) }
        if !trial.isFinished { DescriptorWait.wait(for: exchange.descriptor, milliseconds: 100) }
      }
    } catch {
      return Finding("answer", .broken, ToldFailures.told(error, endpoint, in: language))
    }
    let milliseconds = world.clock.milliseconds() - start
    _ = world.folders.tokens?.add(trial.usage.inputTokens + trial.usage.outputTokens, onDayOf: now)
    return finding(of: trial, milliseconds)
  }

  func finding(of trial: ModelTrial, _ milliseconds: Int) -> Finding {
    let usage = trial.usage
    let tokens = Finding.Tokens(input: usage.inputTokens, output: usage.outputTokens)
    let cost = language.say(
      "\(milliseconds) ms, \(tokens.input) + \(tokens.output) tokens",
      "\(milliseconds)ms, 토큰 \(tokens.input) + \(tokens.output)")
    let name = endpoint.model
    switch trial.outcome {
    case .answered:
      return Finding(
        "answer", .ok, language.say("\(name) answers: \(cost)", "\(name)이(가) 답합니다: \(cost)"),
        milliseconds: milliseconds, tokens: tokens)
    case .thoughtOnly:
      return Finding(
        "answer", .broken,
        language.say(
          "\(name) used up the tokens of an answer before it said anything (\(cost)).",
          "\(name)이(가) 답하기 전에 토큰을 다 썼습니다(\(cost))."),
        next: "qmark config set model.answer_tokens \(endpoint.answerTokenLimit * 4)", milliseconds: milliseconds,
        tokens: tokens)
    case .refused(let words):
      let reason = ToldFailures.masked(words, endpoint).prefix(200)
      return Finding(
        "answer", .broken,
        language.say("\(name) refuses to answer: \(reason)", "\(name)이(가) 답을 거부합니다: \(reason)"),
        milliseconds: milliseconds, tokens: tokens)
    case .nothing:
      return Finding(
        "answer", .broken, language.say("\(name) gives an empty answer (\(cost)).", "\(name)의 답이 비어 있습니다(\(cost))."),
        milliseconds: milliseconds, tokens: tokens)
    }
  }
}
