import LanguageModels

extension ModelError {
  func koreanWords(_ names: FailureNames) -> String {
    switch self {
    case .keyRefused(let status, let reason): koreanKeyWords(names, status, reason)
    case .unknownModel(let near): koreanModelWords(names, near)
    case .unknownPath(let url):
      """
      \(names.shown(url)) 주소에서 응답하는 것이 없습니다. \(names.title)의 기본 주소를 설정하십시오: \
      qmark config set model.base_url URL
      """
    case .serverTimedOut: "\(names.title): 다시 물어도 제때 답하지 않았습니다. 나중에 다시 하거나 다른 모델을 고르십시오."
    case .requestTooLarge(let reason):
      """
      요청이 \(names.model) 모델에 너무 깁니다\(names.because(reason)). 입력이나 요청, instructions.md를 줄이거나 \
      model.request_tokens를 낮추십시오.
      """
    case .rateLimited(let seconds, let reason):
      "\(names.title): 지금은 요청을 더 받지 않습니다\(names.because(reason)). " + Self.koreanLaterWords(seconds)
    case .redirected(let url):
      """
      \(names.title)에서 \(names.shown(url)) 주소로 보내려 합니다. 키는 다른 주소로 따라가지 않습니다. 믿을 수 있는 주소라면: \
      qmark config set model.base_url \(names.typed(url))
      """
    case .badRequest(402, let reason):
      "\(names.title): 계정에 잔액이 없습니다\(names.because(reason)). 충전하거나 다른 제공자를 고르십시오."
    case .badRequest(let status, let reason):
      """
      \(names.title)에서 요청을 거절했습니다 (\(names.told(status, reason))). 다른 모델을 고르거나, 무엇을 보내는지 보십시오: \
      qmark --show-request 요청
      """
    case .serverFailed(let status, let reason):
      "\(names.title)에 오류가 있습니다 (\(names.told(status, reason))). 나중에 다시 하거나 다른 모델을 고르십시오."
    case .transport(let failure): failure.koreanWords(names)
    case .malformed(let detail):
      """
      \(names.url)에서 온 것이 \(names.wireProtocol) 프로토콜의 답이 아닙니다: \(names.shown(detail)). model.protocol과 \
      model.base_url을 확인하십시오.
      """
    case .empty: "\(names.model) 모델의 답이 비어 있습니다. 다른 말로 적거나, 다른 모델을 고르거나, model.answer_tokens를 높이십시오."
    }
  }

  private func koreanKeyWords(_ names: FailureNames, _ status: Int, _ reason: String) -> String {
    let told = names.told(status, reason)
    let next =
      names.keyVariables(joinedBy: "또는").map { "\($0)에 키를 넣거나, model.key_command나 model.key_file을 설정하십시오." }
      ?? "model.key_variable, model.key_command, model.key_file 가운데 하나를 설정하십시오."
    if !names.hasKey { return "\(names.title)에 키가 필요한데 찾지 못했습니다 (\(told)). \(next)" }
    guard status == 403 else { return "\(names.title)에서 키를 받아들이지 않았습니다 (\(told)). \(next)" }
    return "\(names.title): 이 키로는 \(names.model) 모델을 쓸 수 없습니다 (\(told)). 다른 모델을 고르십시오. \(next)"
  }

  private func koreanModelWords(_ names: FailureNames, _ near: [String]) -> String {
    let start = "\(names.title)에 \(names.model) 모델이 없습니다."
    if let first = near.first {
      let all = near.map(names.shown).joined(separator: ", ")
      return "\(start) 비슷한 이름: \(all). 입력하십시오: qmark config set model.name \(names.typed(first))"
    }
    if let command = names.pullCommand { return "\(start) 내려받으십시오: \(command)" }
    return "\(start) 있는 모델을 정하십시오: qmark config set model.name 이름"
  }

  private static func koreanLaterWords(_ seconds: Int?) -> String {
    switch seconds {
    case nil: "1분 뒤에 다시 하십시오. 계속되면 계정의 한도를 확인하십시오."
    case .some(..<120): "\(max(1, seconds ?? 1))초 뒤에 다시 하십시오."
    case .some(let seconds) where seconds < 7200: "\((seconds + 59) / 60)분 뒤에 다시 하십시오."
    case .some(let seconds): "\((seconds + 3599) / 3600)시간 뒤에 다시 하십시오."
    }
  }
}
