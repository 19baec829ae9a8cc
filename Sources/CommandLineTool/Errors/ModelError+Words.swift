import HTTPTransport
package import LanguageModels
package import Platform

/// A model's error as it is told to the reader: what happened, and what to type next.
package struct ModelFailure: ToldError {
  package let error: ModelError
  package let endpoint: ModelEndpoint

  /// Makes a failure of this endpoint.
  package init(error: ModelError, endpoint: ModelEndpoint) {
    self.error = error
    self.endpoint = endpoint
  }

  /// The exit status.
  package var exitStatus: ExitStatus {
    switch error {
    case .keyRefused: .keyRefused
    case .rateLimited: .tryLater
    case .transport(.cancelled): .interrupted
    default: .providerUnavailable
    }
  }

  /// What happened and what to type next, in the reader's language.
  package func message(in language: Language) -> String {
    let names = FailureNames(endpoint: endpoint)
    return language.say(error.englishWords(names), error.koreanWords(names))
  }
}

extension ModelError {
  fileprivate func englishWords(_ names: FailureNames) -> String {
    switch self {
    case .keyRefused(let status, let reason): keyWords(names, status, reason)
    case .unknownModel(let near): modelWords(names, near)
    case .unknownPath(let url):
      """
      nothing answers at \(names.shown(url)). Set the URL that the paths of \(names.title) begin with: \
      qmark config set model.base_url URL
      """
    case .serverTimedOut: "\(names.title) took too long, also when asked again. Try later, or choose another model."
    case .requestTooLarge(let reason):
      """
      the request is too long for \(names.model)\(names.because(reason)). Pipe in less, shorten the words or \
      instructions.md, or set model.request_tokens lower.
      """
    case .rateLimited(let seconds, let reason):
      "\(names.title) takes no more requests now\(names.because(reason)). " + Self.laterWords(seconds)
    case .redirected(let url):
      """
      \(names.title) points to \(names.shown(url)), and a key does not follow a redirect. If you trust that place: \
      qmark config set model.base_url \(names.typed(url))
      """
    case .badRequest(402, let reason):
      "\(names.title) wants credit on your account\(names.because(reason)). Add some there, or choose another provider."
    case .badRequest(let status, let reason):
      """
      \(names.title) refused the request (\(names.told(status, reason))). Choose another model, or see what is sent: \
      qmark --show-request WORDS
      """
    case .serverFailed(let status, let reason):
      "\(names.title) failed (\(names.told(status, reason))). Try again later, or choose another model."
    case .transport(let failure): failure.englishWords(names)
    case .malformed(let detail):
      """
      what came from \(names.url) is no answer of the \(names.wireProtocol) protocol: \(names.shown(detail)). Check \
      model.protocol and model.base_url.
      """
    case .empty:
      """
      the answer of \(names.model) is empty. Say it in other words, choose another model, or set model.answer_tokens \
      higher.
      """
    }
  }

  private func keyWords(_ names: FailureNames, _ status: Int, _ reason: String) -> String {
    let told = names.told(status, reason)
    let next =
      names.keyVariables(joinedBy: "or").map { "Put a key into \($0), or set model.key_command or model.key_file." }
      ?? "Set model.key_variable, model.key_command or model.key_file."
    if !names.hasKey { return "\(names.title) wants a key, and none was found (\(told)). \(next)" }
    guard status == 403 else { return "\(names.title) refused the key (\(told)). \(next)" }
    return "\(names.title) does not let this key use \(names.model) (\(told)). Choose another model. \(next)"
  }

  private func modelWords(_ names: FailureNames, _ near: [String]) -> String {
    let start = "\(names.title) has no model named \(names.model)."
    if let first = near.first {
      let all = near.map(names.shown).joined(separator: ", ")
      return "\(start) Near it: \(all). Type: qmark config set model.name \(names.typed(first))"
    }
    if let command = names.pullCommand { return "\(start) Get it: \(command)" }
    return "\(start) Name one that it has: qmark config set model.name NAME"
  }

  private static func laterWords(_ seconds: Int?) -> String {
    switch seconds {
    case nil: "Try again in a minute; if it stays so, look at the limits of your account."
    case .some(..<120): "Try again in \(max(1, seconds ?? 1)) seconds."
    case .some(let seconds) where seconds < 7200: "Try again in \((seconds + 59) / 60) minutes."
    case .some(let seconds): "Try again in \((seconds + 3599) / 3600) hours."
    }
  }
}
