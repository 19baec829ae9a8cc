import CommandReference
import Platform

/// Says what expressions of Python are.
struct PythonSpeaker {
  let bytes: [UInt8]
  let language: Language

  /// An expression as it is written.
  func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Names as a list: `a, b and c`.
  func list(_ items: [String]) -> String { SpokenList.all(items, language) }

  /// The name before the `=` of an argument that is given by name.
  func keyword(_ range: Range<Int>) -> String? {
    guard let cuts = PythonReader.cuts(bytes, range, at: [UInt8(ascii: "=")]), cuts.count == 2,
      !cuts[0].isEmpty, PythonReader.isName(bytes[cuts[0]])
    else { return nil }
    return source(cuts[0])
  }

  /// What a loop goes through.
  func elements(_ range: Range<Int>) -> String {
    if source(range) == "sys.stdin" { return say("the lines of the input", "입력의 줄") }
    if let (name, arguments) = PythonReader.call(bytes, range), name == "range", arguments.count == 1 {
      return say("the numbers from 0 up to, without it, {x}", "0부터 {x} 바로 앞까지의 수", ["x": source(arguments[0])])
    }
    return say("each of {x}", "{x} 각각", ["x": phrase(range)])
  }

  /// An expression in words; what has none is what it gives.
  func phrase(_ range: Range<Int>) -> String {
    let code = source(range)
    if let text = PythonReader.text(bytes, range) { return "\"\(text)\"" }
    if let known = Self.names[code] { return say(known.0, known.1) }
    if let (name, arguments) = PythonReader.call(bytes, range), let known = call(name, arguments) { return known }
    if let (base, key) = PythonReader.subscripted(bytes, range), let known = entry(base, key) { return known }
    if code.hasSuffix(".__version__") {
      return say("the version of {x}", "{x}의 버전", ["x": String(code.dropLast(".__version__".count))])
    }
    if code.hasSuffix(".__file__") {
      return say("where {x} is installed", "{x}이(가) 설치된 곳", ["x": String(code.dropLast(".__file__".count))])
    }
    let isPlain = PythonReader.isName(code.utf8)
    return isPlain ? code : say("the value of {x}", "{x}의 값", ["x": code])
  }

  private static let names: [String: (String, String)] = [
    "sys.stdin": ("the input", "입력"), "sys.version": ("the version of Python", "파이썬의 버전"),
    "sys.version_info": ("the version of Python", "파이썬의 버전"), "sys.executable": ("where Python is", "파이썬이 있는 곳"),
    "sys.path": ("the folders in which modules are looked for", "모듈을 찾는 디렉터리"), "sys.argv": ("the arguments", "인자"),
    "sys.platform": ("the name of the system", "시스템의 이름"), "os.environ": ("the environment variables", "환경 변수"),
    "sys.byteorder": ("the order of bytes here", "여기의 바이트 순서"),
  ]

  /// Calls without arguments, and what one argument (`{x}`) makes of them.
  private static let calls: [String: (String, String)] = [
    "json.load": ("the JSON in {x}", "{x}에 든 JSON"), "json.loads": ("{x} read as JSON", "JSON으로 읽은 {x}"),
    "json.dumps": ("{x} as JSON", "JSON으로 나타낸 {x}"), "open": ("the file {x}", "{x} 파일"),
    "len": ("the length of {x}", "{x}의 길이"), "sum": ("the sum of {x}", "{x}의 합"),
    "sorted": ("{x}, sorted", "정렬한 {x}"), "min": ("the smallest of {x}", "{x} 가운데 가장 작은 것"),
    "max": ("the greatest of {x}", "{x} 가운데 가장 큰 것"), "str": ("{x} as text", "텍스트로 나타낸 {x}"),
    "int": ("{x} as a number", "수로 나타낸 {x}"), "hex": ("{x} in hexadecimal digits", "16진수로 나타낸 {x}"),
    "bin": ("{x} in binary digits", "2진수로 나타낸 {x}"), "oct": ("{x} in octal digits", "8진수로 나타낸 {x}"),
    "chr": ("the character with the number {x}", "번호가 {x}인 문자"),
    "ord": ("the number of the character {x}", "문자 {x}의 번호"),
    "secrets.token_hex": ("{x} random bytes in hexadecimal digits", "16진수로 나타낸 무작위 {x}바이트"),
    "secrets.token_urlsafe": ("{x} random bytes as text that may stand in addresses", "주소에 쓸 수 있는 텍스트로 나타낸 무작위 {x}바이트"),
    "secrets.token_bytes": ("{x} random bytes", "무작위 {x}바이트"), "os.urandom": ("{x} random bytes", "무작위 {x}바이트"),
    "urllib.parse.quote": ("{x} as it is written in addresses", "주소에 쓰는 형태로 바꾼 {x}"),
    "urllib.parse.quote_plus": ("{x} as it is written in addresses", "주소에 쓰는 형태로 바꾼 {x}"),
    "urllib.parse.unquote": ("{x} with what addresses write otherwise put back", "주소의 표기를 원래대로 되돌린 {x}"),
    "socket.gethostbyname": ("the address of {x}", "{x}의 주소"),
    "os.path.realpath": ("the real path of {x}", "{x}의 실제 경로"),
    "os.path.abspath": ("the full path of {x}", "{x}의 전체 경로"),
    "os.listdir": ("the names in the folder {x}", "{x} 디렉터리의 이름"),
    "os.getenv": ("the environment variable {x}", "환경 변수 {x}"),
    "base64.b64decode": ("{x} decoded from Base64", "Base64에서 되돌린 {x}"),
    "base64.b64encode": ("{x} in Base64", "Base64로 나타낸 {x}"),
  ]

  private static let plainCalls: [String: (String, String)] = [
    "sys.stdin.read": ("the whole input", "입력 전체"), "sys.stdin.readline": ("the next line of the input", "입력의 다음 줄"),
    "sys.stdin.readlines": ("the lines of the input", "입력의 줄"), "input": ("a line of the input", "입력의 한 줄"),
    "os.getcwd": ("the current folder", "현재 디렉터리"), "uuid.uuid4": ("a new random UUID", "새 무작위 UUID"),
    "time.time": ("the seconds since 1970", "1970년부터 지난 초"), "os.cpu_count": ("the number of processors", "프로세서 수"),
    "datetime.datetime.now": ("the present time", "지금 시각"), "datetime.now": ("the present time", "지금 시각"),
    "platform.platform": ("the name and version of the system", "시스템의 이름과 버전"),
    "platform.python_version": ("the version of Python", "파이썬의 버전"),
    "socket.gethostname": ("the name of this machine", "이 컴퓨터의 이름"),
    "site.getsitepackages": ("the folders of installed packages", "설치된 패키지의 디렉터리"),
    "getpass.getpass": ("a password that is asked for", "입력받은 비밀번호"),
  ]

  private func call(_ name: String, _ arguments: [Range<Int>]) -> String? {
    let plain = arguments.filter { keyword($0) == nil }
    if plain.isEmpty { return Self.plainCalls[name].map { say($0.0, $0.1) } }
    guard plain.count == 1, let known = Self.calls[name] else { return nil }
    return say(known.0, known.1, ["x": phrase(plain[0])])
  }

  private func entry(_ base: Range<Int>, _ key: Range<Int>) -> String? {
    let isArgument = source(base) == "sys.argv"
    if let number = Int(source(key)) {
      if isArgument { return say("argument {n}", "{n}번째 인자", ["n": String(number)]) }
      let values = ["n": String(number), "x": phrase(base)]
      return number < 0
        ? say("the element {n} from the end of {x}", "{x}의 끝에서 센 요소 {n}", values)
        : say("the element {n}, counted from 0, of {x}", "{x}에서 0부터 센 {n}번 요소", values)
    }
    guard let name = PythonReader.text(bytes, key) else { return nil }
    if source(base) == "os.environ" { return say("the environment variable {n}", "환경 변수 {n}", ["n": name]) }
    return say("{n} of {x}", "{x}의 {n}", ["n": name, "x": phrase(base)])
  }

  private func say(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }
}
