package import HTTPTransport

/// Why a model gave no answer.
package enum ModelError: Error, Hashable, Sendable {
  /// 401 and 403; the reason is the provider's own, shortened and made visible.
  case keyRefused(status: Int, reason: String)
  /// 404 of a model: those with a name near it, nearest first.
  case unknownModel(near: [String])
  /// 404 of the path: `base_url` points elsewhere.
  case unknownPath(url: String)
  /// 408, and the server's own time-outs.
  case serverTimedOut
  /// 413, or a refusal that says the request is too long.
  case requestTooLarge(reason: String)
  /// 429; the seconds after which the provider wants to be asked again, where it says so.
  case rateLimited(retryAfterSeconds: Int?, reason: String)
  /// 3xx: where it points to.
  case redirected(to: String)
  /// 400 and other refusals.
  case badRequest(status: Int, reason: String)
  /// 5xx.
  case serverFailed(status: Int, reason: String)
  /// The transport's failure; `cutOff` also where a stream ended without its end mark.
  case transport(HTTPFailure)
  /// The answer is not what the protocol says.
  case malformed(detail: String)
  /// The answer is complete and empty.
  case empty
}
