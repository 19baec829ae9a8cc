extension SettingKey {
  /// Every setting, in the order it is listed.
  package static let all: [SettingKey] = general + policy + provider + key + asking + network

  private static let general: [SettingKey] = [
    SettingKey(
      path: ["engine"], kind: .choice(Settings.Engine.allCases.map(\.rawValue)),
      summary: Phrase(
        "Who answers: the offline engine and, where it is not sure, the model (auto), or one of them alone.",
        "누가 답할지 정합니다. auto는 오프라인 엔진이 먼저 답하고 확실하지 않을 때만 모델에 묻습니다."),
      read: { .text($0.engine.rawValue) },
      write: { settings, value in
        if case .text(let text) = value, let engine = Settings.Engine(rawValue: text) { settings.engine = engine }
      }),
    .text(
      "language", \.language, kind: .language, absence: Phrase("what the environment says", "환경 변수에 따름"),
      Phrase("The language of the sentences.", "설명과 안내에 쓰는 언어입니다.")),
    .flag("emoji", \.emoji, Phrase("Whether the screen may show emoji.", "화면에 이모지를 쓸지 정합니다.")),
    .flag(
      "history", \.history,
      Phrase(
        "Whether requests and what became of them are kept, in a private file on this machine.",
        "요청과 그 결과를 이 컴퓨터의 비공개 파일에 보관할지 정합니다.")),
    .number(
      "history_entries", \.historyEntries, 10...1_000_000,
      Phrase("The most requests that are kept; the oldest go first.", "보관하는 요청의 최대 개수입니다. 오래된 것부터 지웁니다.")),
  ]

  /// The settings that a policy of the machine may hold as well.
  static let policy: [SettingKey] = [
    .patterns(
      "deny", \.deny,
      Phrase("Commands that are shown and cannot be run.", "보여 주기만 하고 실행할 수 없는 명령입니다.")),
    .patterns(
      "confirm", \.confirm,
      Phrase("Commands that run only after the word yes is typed.", "yes를 입력해야만 실행하는 명령입니다.")),
    .patterns(
      "allow", \.allow,
      Phrase(
        "Commands that confirm and confirm_from do not ask about, as long as they are not dangerous.",
        "위험하지 않은 한 confirm과 confirm_from이 묻지 않는 명령입니다.")),
    SettingKey(
      path: ["confirm_from"], kind: .choice(Settings.ConfirmLevel.allCases.map(\.rawValue)),
      summary: Phrase(
        "The level of risk from which on the word yes has to be typed.", "yes를 입력해야 하는 위험 수준의 시작입니다."),
      read: { .text($0.confirmFrom.rawValue) },
      write: { settings, value in
        if case .text(let text) = value, let level = Settings.ConfirmLevel(rawValue: text) {
          settings.confirmFrom = level
        }
      }),
  ]

  private static let provider: [SettingKey] = [
    .text(
      "model.provider", \.model.provider, absence: Phrase("none: no model is asked", "없음: 모델에 묻지 않음"),
      Phrase(
        "The provider: a preset's name, or any other name together with base_url.",
        "제공자입니다. 미리 정해진 이름이나, base_url과 함께 쓰는 다른 이름입니다.")),
    .text(
      "model.name", \.model.name, absence: Phrase("the preset's", "제공자의 기본값"),
      Phrase("The model, as the provider spells it.", "제공자가 쓰는 그대로의 모델 이름입니다.")),
    .text(
      "model.base_url", \.model.baseURL, kind: .url,
      absence: Phrase("the preset's", "제공자의 기본값"),
      Phrase("Where the provider is reached, without the protocol's own path.", "제공자의 주소입니다. 프로토콜 자체의 경로는 빼고 적습니다.")),
    .text(
      "model.protocol", \.model.wireProtocol, kind: .choice(["openai", "anthropic", "gemini", "ollama"]),
      absence: Phrase("the preset's", "제공자의 기본값"),
      Phrase("How the provider is spoken to.", "제공자와 주고받는 방식입니다.")),
    .text(
      "model.api_version", \.model.apiVersion, absence: Phrase("none", "없음"),
      Phrase("Azure's api-version.", "Azure의 api-version입니다.")),
  ]

  private static let key: [SettingKey] = [
    .text(
      "model.key", \.model.key, isSecret: true, absence: Phrase("not set", "설정 안 됨"),
      Phrase(
        "The key in clear, which is warned about: the three ways below keep it out of this file.",
        "평문 키입니다. 쓰면 경고합니다. 아래의 세 방법은 키를 이 파일에 남기지 않습니다.")),
    .text(
      "model.key_variable", \.model.keyVariable, kind: .variableName,
      absence: Phrase("the preset's", "제공자의 기본값"),
      Phrase("The environment's variable that holds the key.", "키가 들어 있는 환경 변수의 이름입니다.")),
    .text(
      "model.key_command", \.model.keyCommand, absence: Phrase("not set", "설정 안 됨"),
      Phrase(
        "A command whose first line of output is the key, such as pass show openai.",
        "출력의 첫 줄이 키인 명령입니다. 예: pass show openai")),
    .text(
      "model.key_file", \.model.keyFile, kind: .path, absence: Phrase("not set", "설정 안 됨"),
      Phrase(
        "A file whose first line is the key and which its owner alone may read.",
        "첫 줄이 키이고 소유자만 읽을 수 있는 파일입니다.")),
  ]

  private static let asking: [SettingKey] = [
    .text(
      "model.structured_output", \.model.structuredOutput, kind: .choice(["schema", "tool", "json", "none"]),
      absence: Phrase("the preset's", "제공자의 기본값"),
      Phrase("How answers are forced into shape.", "답의 형식을 강제하는 방법입니다.")),
    .flag(
      "model.stream", \.model.stream,
      Phrase("Whether the answer is read while it is written.", "답이 쓰이는 동안 바로 읽을지 정합니다.")),
    .flag(
      "model.tools", \.model.tools,
      Phrase(
        "Whether the model may look up manual pages, programs, versions and names in a directory.",
        "모델이 매뉴얼, 프로그램, 버전, 디렉터리의 이름을 찾아볼 수 있게 할지 정합니다.")),
    .limit(
      "model.request_tokens", \.model.requestTokens, 256...10_000_000,
      absence: Phrase("the preset's", "제공자의 기본값"),
      Phrase("The most tokens of one request.", "요청 하나의 최대 토큰 수입니다.")),
    .number(
      "model.answer_tokens", \.model.answerTokens, 16...1_000_000,
      Phrase("The most tokens of one answer.", "답 하나의 최대 토큰 수입니다.")),
    .limit(
      "model.max_tokens_per_day", \.model.maxTokensPerDay, 1...1_000_000_000_000,
      absence: Phrase("no limit", "제한 없음"),
      Phrase("The tokens of a day after which nothing more is asked.", "하루에 쓸 수 있는 토큰 수입니다. 넘으면 더 묻지 않습니다.")),
    .flag(
      "model.cache", \.model.cache,
      Phrase("Whether answers are kept and given again.", "답을 보관했다가 다시 쓸지 정합니다.")),
  ]

  private static let network: [SettingKey] = [
    .number(
      "model.connect_timeout", \.model.connectTimeout, 1...600,
      Phrase("The seconds until the connection must stand.", "연결을 기다리는 시간(초)입니다.")),
    .number(
      "model.idle_timeout", \.model.idleTimeout, 1...3600,
      Phrase("The seconds that may pass without a byte of the answer.", "답이 한 바이트도 오지 않을 때 기다리는 시간(초)입니다.")),
    .text(
      "model.proxy", \.model.proxy, kind: .proxy,
      absence: Phrase("what the environment says", "환경 변수에 따름"),
      Phrase("The proxy's address.", "프록시의 주소입니다.")),
    .text(
      "model.ca_file", \.model.caFile, kind: .path, absence: Phrase("the system's", "시스템 기본값"),
      Phrase("A PEM file of certificate authorities.", "인증 기관 인증서가 든 PEM 파일입니다.")),
    headers,
  ]

  /// All header fields together.
  static let headers = SettingKey(
    path: ["model", "headers"], kind: .fields,
    summary: Phrase("Further header fields of every request.", "모든 요청에 덧붙이는 헤더 필드입니다."),
    absence: Phrase("none", "없음"), read: { .fields($0.model.headers) },
    write: { settings, value in
      guard case .fields(let fields) = value else { return }
      for (name, value) in fields { setHeader(name, value, in: &settings) }
    })
}
