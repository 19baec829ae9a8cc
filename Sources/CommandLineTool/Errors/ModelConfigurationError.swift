package import Platform

/// What is wrong with the settings of a model; holds no value that may be a secret.
package enum ModelConfigurationError: ToldError, Hashable {
  /// A model is named, and not who has it.
  case noProvider
  /// No preset has this name, and no URL says where it is.
  case unknownProvider(String, nearest: [String])
  /// The provider needs a setting that is not there.
  case missing(key: String, provider: String, example: String)
  /// None of the values that a setting may have.
  case badValue(key: String, allowed: [String])
  /// No URL, or one with a user, a password, a query or a fragment.
  case badURL(key: String)
  /// No path, or one that is relative.
  case badPath(key: String)
  /// No name that a variable may have.
  case badVariableName(key: String)
  /// A field of `[model.headers]` whose name or value no request may have.
  case badHeader
  /// No model is named and the provider has no usual one.
  case noModelName(provider: String)
  /// The key is in none of its places.
  case noKey(provider: String, variables: [String])
  /// A key would travel unencrypted over networks of others.
  case keyInClearText(host: String)

  /// EX_NOPERM where the key is missing, else EX_CONFIG.
  package var exitStatus: ExitStatus {
    if case .noKey = self { .keyRefused } else { .badConfig }
  }

  /// What happened and what to type next, in the reader's language.
  package func message(in language: Language) -> String {
    language.say(englishMessage, koreanMessage)
  }

  private var englishMessage: String {
    switch self {
    case .noProvider:
      "settings of a model are there, but not model.provider. Type: qmark config set model.provider openai (or another)"
    case .unknownProvider(let name, let nearest) where nearest.isEmpty:
      "model.provider \"\(name)\" is not known. Set model.base_url and model.protocol for a provider of your own."
    case .unknownProvider(let name, let nearest):
      "model.provider \"\(name)\" is not known. Did you mean \(nearest.joined(separator: ", "))? For a provider of your "
        + "own set model.base_url and model.protocol."
    case .missing(let key, let provider, let example):
      "\(provider) needs \(key). Type: qmark config set \(key) \(example)"
    case .badValue(let key, let allowed): "\(key) must be one of: \(allowed.joined(separator: ", "))."
    case .badURL(let key):
      "\(key) is no URL that can be used. It begins with http:// or https:// and has a host, perhaps a port and a path; "
        + "a password belongs into [model.headers]."
    case .badPath(let key): "\(key) is no path. It must be absolute or begin with ~/."
    case .badVariableName(let key):
      "\(key) is no name of a variable. It names the variable that holds the key, not the key itself."
    case .badHeader: "a field of [model.headers] has a name or a value that no request may have."
    case .noModelName(let provider):
      "no model is named for \(provider). qmark doctor lists those it has; then type: qmark config set model.name NAME"
    case .noKey(let provider, let variables):
      "no key for \(provider) was found. Set \(Self.named(variables, "or") ?? "the variable of model.key_variable"), or "
        + "model.key_command to a command that prints it, such as: pass show NAME"
    case .keyInClearText(let host):
      "the key would be sent to \(host) unencrypted: not asked. Use https:// in model.base_url."
    }
  }

  private var koreanMessage: String {
    switch self {
    case .noProvider:
      "모델 설정은 있으나 model.provider가 없습니다. 다음과 같이 입력하십시오: qmark config set model.provider openai"
    case .unknownProvider(let name, let nearest) where nearest.isEmpty:
      "model.provider \"\(name)\"은(는) 모르는 이름입니다. 직접 운영하는 서버라면 model.base_url과 model.protocol을 설정하십시오."
    case .unknownProvider(let name, let nearest):
      "model.provider \"\(name)\"은(는) 모르는 이름입니다. 혹시 \(nearest.joined(separator: ", "))입니까? 직접 운영하는 서버라면 "
        + "model.base_url과 model.protocol을 설정하십시오."
    case .missing(let key, let provider, let example):
      "\(provider)에는 \(key) 설정이 필요합니다. 다음과 같이 입력하십시오: qmark config set \(key) \(example)"
    case .badValue(let key, let allowed): "\(key)의 값은 다음 중 하나여야 합니다: \(allowed.joined(separator: ", "))."
    case .badURL(let key):
      "\(key)의 값은 쓸 수 있는 URL이 아닙니다. http:// 또는 https://로 시작하고 호스트가 있어야 하며, 비밀번호는 [model.headers]에 "
        + "적으십시오."
    case .badPath(let key): "\(key)의 값이 경로가 아닙니다. 절대 경로이거나 ~/로 시작해야 합니다."
    case .badVariableName(let key): "\(key)의 값이 변수 이름이 아닙니다. 키 자체가 아니라 키가 든 변수의 이름을 적으십시오."
    case .badHeader: "[model.headers]에 요청에 쓸 수 없는 이름이나 값이 있습니다."
    case .noModelName(let provider):
      "\(provider)의 모델 이름이 없습니다. qmark doctor가 쓸 수 있는 모델을 보여 줍니다. 그런 다음 입력하십시오: "
        + "qmark config set model.name 이름"
    case .noKey(let provider, let variables):
      "\(provider)의 키를 찾지 못했습니다. \(Self.named(variables, "또는") ?? "model.key_variable의 변수")에 키를 넣거나, "
        + "model.key_command에 키를 출력하는 명령을 설정하십시오. 예: pass show 이름"
    case .keyInClearText(let host):
      "키가 암호화되지 않고 \(host)(으)로 보내지므로 묻지 않았습니다. model.base_url에 https://를 쓰십시오."
    }
  }

  /// The variables as a shell writes them; nil where a name may be a key that was set by mistake.
  private static func named(_ variables: [String], _ or: String) -> String? {
    let isUsual = variables.allSatisfy { name in !name.utf8.contains { (0x61...0x7A).contains($0) } }
    return variables.isEmpty || !isUsual ? nil : variables.map { "$" + $0 }.joined(separator: " \(or) ")
  }
}
