import HTTPTransport

/// Tells what a refusal means.
struct FailureReader: Sendable {
  let endpoint: ModelEndpoint
  let now: @Sendable () -> Int

  /// The error of a response that is none of success.
  func error(head: HTTPHead, body: ErrorBody, url: String) -> ModelError {
    let retry = RetryAfter.seconds(in: head, now: now()) ?? body.retrySeconds
    if (300..<400).contains(head.status), let place = head.value(of: "location") {
      return .redirected(to: endpoint.errorText.told(URLText.shown(place)))
    }
    return error(status: head.status, body: body, retryAfter: retry, url: url)
  }

  /// The error that stands in an answer which began well.
  func error(inAnswer body: ErrorBody, url: String) -> ModelError {
    let status = body.status.flatMap { (400..<600).contains($0) ? $0 : nil } ?? status(ofKind: body.words)
    return error(status: status, body: body, retryAfter: body.retrySeconds, url: url)
  }

  private func error(status: Int, body: ErrorBody, retryAfter: Int?, url: String) -> ModelError {
    let reason = endpoint.errorText.told(body.message)
    switch status {
    case 401, 403: return .keyRefused(status: status, reason: reason)
    case 404, 405: return namesModel(body) ? .unknownModel(near: []) : .unknownPath(url: URLText.shown(url))
    case 408, 504, 524: return .serverTimedOut
    case 413: return .requestTooLarge(reason: reason)
    case 429: return .rateLimited(retryAfterSeconds: retryAfter, reason: reason)
    case 500...599:
      return body.isTooLong ? .requestTooLarge(reason: reason) : .serverFailed(status: status, reason: reason)
    default: break
    }
    if body.isTooLong { return .requestTooLarge(reason: reason) }
    if body.isOfKey { return .keyRefused(status: status, reason: reason) }
    if body.isOfUnknownModel { return .unknownModel(near: []) }
    return .badRequest(status: status, reason: reason)
  }

  /// Whether a 404 is the model's and not the path's.
  private func namesModel(_ body: ErrorBody) -> Bool {
    let words = body.words
    return words.contains("model") || words.contains("deployment")
      || (!endpoint.model.isEmpty && words.contains(endpoint.model.lowercased()))
  }

  /// The status that a kind of error would have had, had it come before the answer.
  private func status(ofKind words: String) -> Int {
    let kinds = [
      ("overloaded", 529), ("rate_limit", 429), ("rate limit", 429), ("resource_exhausted", 429), ("quota", 429),
      ("authentication", 401), ("permission", 403), ("not_found_error", 404), ("request_too_large", 413),
      ("invalid_request", 400), ("invalid_argument", 400), ("timeout", 504),
    ]
    return kinds.first { words.contains($0.0) }?.1 ?? 500
  }
}

extension ErrorBody {
  /// Whether the request takes more tokens than the model has room for.
  var isTooLong: Bool {
    let phrases = [
      "context length", "context_length", "context size", "context_size", "context window", "maximum context",
      "too many tokens", "prompt is too long", "request too large", "request_too_large", "tokens_limit_reached",
      "input is too long", "exceeds the maximum number of tokens", "reduce the length", "token limit exceeded",
    ]
    let words = words
    return phrases.contains { words.contains($0) }
  }

  /// Whether it is a key that is refused, as Gemini does by 400.
  var isOfKey: Bool {
    let words = words
    return ["api key not valid", "api_key_invalid", "invalid api key", "invalid_api_key", "api key expired"]
      .contains { words.contains($0) }
  }

  /// Whether it is a model's name that is refused, as some do by 400.
  var isOfUnknownModel: Bool {
    let words = words
    let phrases = [
      "model_not_found", "model not exist", "model not found", "unknown model", "not a valid model", "invalid model",
    ]
    return phrases.contains { words.contains($0) } || (words.contains("model") && words.contains("does not exist"))
  }
}
