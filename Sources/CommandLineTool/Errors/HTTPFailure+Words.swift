import HTTPTransport

extension HTTPFailure {
  func englishWords(_ names: FailureNames) -> String {
    switch self {
    case .noLibrary: "models are asked over libcurl, which is not installed. Install it: apt install libcurl4"
    case .badURL: "\(names.url) is no http or https URL. Set one: qmark config set model.base_url URL"
    case .unresolvedHost: "the host of \(names.url) has no address. Check the network and model.base_url."
    case .refused:
      names.startCommand.map { "\(names.title) does not run at \(names.url). Start it: \($0)" }
        ?? "nothing listens at \(names.url). Check that the server runs, and model.base_url."
    case .connectTimedOut: "\(names.url) could not be reached in time. Check the network, or set model.connect_timeout."
    case .idleTimedOut:
      "\(names.title) sent nothing for \(names.idleSeconds) seconds. Try again, or set model.idle_timeout higher."
    case .tookTooLong: "the answer of \(names.model) took too long. Try again, or set model.answer_tokens lower."
    case .untrusted(let reason):
      """
      the certificate of \(names.url) is not trusted\(names.because(reason)). If an authority of your own signed it: \
      qmark config set model.ca_file FILE.pem
      """
    case .proxy(let reason):
      """
      the proxy cannot be used\(names.because(reason)). Check model.proxy, or the variables https_proxy, http_proxy and \
      no_proxy.
      """
    case .cutOff: "the answer of \(names.title) broke off before its end. Try again."
    case .tooLarge(let limit): "the answer of \(names.model) is larger than \(limit) bytes and was dropped. Try again."
    case .cancelled: "interrupted."
    case .other(let reason): "\(names.url) could not be asked\(names.because(reason)). Try: qmark doctor"
    }
  }

  func koreanWords(_ names: FailureNames) -> String {
    switch self {
    case .noLibrary: "모델에 물으려면 libcurl이 필요한데 설치되어 있지 않습니다. 설치하십시오: apt install libcurl4"
    case .badURL: "\(names.url)은(는) http나 https 주소가 아닙니다. 설정하십시오: qmark config set model.base_url URL"
    case .unresolvedHost: "\(names.url)의 호스트 이름에 주소가 없습니다. 네트워크와 model.base_url을 확인하십시오."
    case .refused:
      names.startCommand.map { "\(names.url)에서 \(names.title) 서버가 실행 중이 아닙니다. 시작하십시오: \($0)" }
        ?? "\(names.url)에서 연결을 받는 서버가 없습니다. 서버가 실행 중인지, model.base_url이 맞는지 확인하십시오."
    case .connectTimedOut: "\(names.url)에 제때 연결하지 못했습니다. 네트워크를 확인하거나 model.connect_timeout을 설정하십시오."
    case .idleTimedOut:
      "\(names.title)에서 \(names.idleSeconds)초 동안 아무것도 오지 않았습니다. 다시 하거나 model.idle_timeout을 높이십시오."
    case .tookTooLong: "\(names.model) 모델의 답이 너무 오래 걸렸습니다. 다시 하거나 model.answer_tokens를 낮추십시오."
    case .untrusted(let reason):
      """
      \(names.url)의 인증서를 믿을 수 없습니다\(names.because(reason)). 직접 쓰는 인증 기관이 서명했다면: \
      qmark config set model.ca_file 파일.pem
      """
    case .proxy(let reason):
      "프록시를 쓸 수 없습니다\(names.because(reason)). model.proxy나 변수 https_proxy, http_proxy, no_proxy를 확인하십시오."
    case .cutOff: "\(names.title)의 답이 끝나기 전에 끊겼습니다. 다시 하십시오."
    case .tooLarge(let limit): "\(names.model) 모델의 답이 \(limit)바이트보다 커서 버렸습니다. 다시 하십시오."
    case .cancelled: "중단했습니다."
    case .other(let reason): "\(names.url)에 물을 수 없습니다\(names.because(reason)). 입력하십시오: qmark doctor"
    }
  }
}
