import CommandReference
import Platform

/// Explains what `curl -w` prints at the end: `%{http_code} %{time_total}\n`.
enum CurlFormatLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000, text.first != UInt8(ascii: "@") else { return nil }
    var scanner = ValueScanner(text)
    var fields: [FieldFormat.Field] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      let isVariable = scanner.take("%{")
      guard isVariable || scanner.take("%header{") else {
        scanner.position += 1
        continue
      }
      let name = scanner.text(scanner.skip { $0 != UInt8(ascii: "}") })
      guard scanner.take("}") else { return nil }
      let phrase =
        isVariable
        ? names[name]?[language] : SentenceTemplate.fill(header[language], ["name": name])
      fields.append(FieldFormat.Field(range: start..<scanner.position, phrase: phrase))
    }
    return FieldFormat.parts(fields, of: text, language)
  }

  private static let header = fieldName("the header {name} of the answer", "응답의 {name} 헤더")

  static let names: [String: LocalizedSentence] = [
    "http_code": fieldName("the status code of the answer", "응답의 상태 코드"),
    "response_code": fieldName("the status code of the answer", "응답의 상태 코드"),
    "http_connect": fieldName("the proxy's answer to the request to connect", "연결 요청에 대한 프록시의 상태 코드"),
    "http_version": fieldName("the version of HTTP", "HTTP 버전"),
    "scheme": fieldName("the scheme of the URL", "URL의 스킴"),
    "method": fieldName("the method of the request", "요청 메서드"), "content_type": fieldName("the content type", "콘텐츠 유형"),
    "url": fieldName("the URL that was asked for", "요청한 URL"),
    "url_effective": fieldName("the URL that was reached in the end", "마지막으로 이른 URL"),
    "redirect_url": fieldName("the URL that a redirection would lead to", "리디렉션이 이끄는 URL"),
    "urlnum": fieldName("the number of the URL, from 0", "0부터 센 URL 번호"),
    "num_redirects": fieldName("the number of redirections", "리디렉션 횟수"),
    "num_connects": fieldName("the number of new connections", "새로 연 연결 수"),
    "num_headers": fieldName("the number of headers", "헤더 수"),
    "filename_effective": fieldName("the file that the answer is stored in", "응답을 저장한 파일"),
    "remote_ip": fieldName("the address of the server", "서버 주소"),
    "remote_port": fieldName("the port of the server", "서버 포트"),
    "local_ip": fieldName("the local address", "로컬 주소"), "local_port": fieldName("the local port", "로컬 포트"),
    "size_download": fieldName("the bytes that were received", "받은 바이트 수"),
    "size_upload": fieldName("the bytes that were sent", "보낸 바이트 수"),
    "size_header": fieldName("the bytes of the headers", "헤더의 바이트 수"),
    "size_request": fieldName("the bytes of the request", "요청의 바이트 수"),
    "speed_download": fieldName("the bytes received in a second", "초당 받은 바이트 수"),
    "speed_upload": fieldName("the bytes sent in a second", "초당 보낸 바이트 수"),
    "time_namelookup": fieldName("the seconds until the name was looked up", "이름을 찾을 때까지 걸린 초"),
    "time_connect": fieldName("the seconds until the connection stood", "연결될 때까지 걸린 초"),
    "time_appconnect": fieldName("the seconds until TLS was ready", "TLS가 준비될 때까지 걸린 초"),
    "time_pretransfer": fieldName("the seconds until the transfer could begin", "전송을 시작할 수 있을 때까지 걸린 초"),
    "time_starttransfer": fieldName("the seconds until the first byte came", "첫 바이트가 올 때까지 걸린 초"),
    "time_redirect": fieldName("the seconds that redirections took", "리디렉션에 걸린 초"),
    "time_total": fieldName("the seconds that all of it took", "전체에 걸린 초"),
    "ssl_verify_result": fieldName("the result of checking the certificate (0 is good)", "인증서 검사 결과(0이면 정상)"),
    "errormsg": fieldName("the error message", "오류 메시지"), "exitcode": fieldName("curl's exit status", "curl의 종료 상태"),
    "onerror": fieldName("the rest only when the transfer fails", "전송이 실패했을 때에만 나머지"),
    "json": fieldName("all facts as JSON", "모든 정보를 담은 JSON"),
    "header_json": fieldName("the headers of the answer as JSON", "응답 헤더를 담은 JSON"),
    "stderr": fieldName("the rest on the standard error", "표준 오류로 나머지"),
    "stdout": fieldName("the rest on the standard output", "표준 출력으로 나머지"),
    "referer": fieldName("the referring address", "리퍼러"),
  ]
}
