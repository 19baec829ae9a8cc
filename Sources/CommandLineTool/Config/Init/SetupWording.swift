import LanguageModels
import Platform
import Settings

/// The words of `qmark config init`, in the reader's language.
struct SetupWording: Sendable {
  let language: Language

  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  // What is looked at and found.

  func looking(_ servers: [LocalServer]) -> [String] {
    let asked = servers.filter(\.isHere).map { "\($0.endpoint.baseURL) (\($0.title))" }
    if asked.isEmpty { return [] }
    return [
      say(
        "Asking on this machine alone, for a list of models: ", "이 컴퓨터 안에서만 모델 목록을 묻습니다: ")
        + asked.joined(separator: ", ")
    ]
  }

  func nothingFound() -> String {
    say(
      "No server answers here, and no key is in the environment.", "응답하는 서버가 없고, 환경 변수에 키도 없습니다.")
  }

  func server(_ found: FoundProviders.Server) -> String {
    let place = "\(found.server.title): \(found.server.endpoint.baseURL)"
    guard let models = found.models else {
      return place + say(", as OLLAMA_HOST says (not asked: it is elsewhere)", ", OLLAMA_HOST의 주소(다른 곳이라 묻지 않음)")
    }
    return place + say(", on this machine, \(models.count) models", ", 이 컴퓨터, 모델 \(models.count)개")
  }

  func key(_ key: FoundProviders.Key) -> String {
    let place = key.preset.baseURL.map { ": " + $0 } ?? ""
    return key.preset.title + place + say(", with the key in $\(key.variable)", ", 키는 $\(key.variable)")
  }

  // Questions.

  var whichProvider: String { say("Who answers what the offline engine cannot?", "오프라인 엔진이 못 답하는 것은 누가 답합니까?") }
  var offlineOption: String {
    say("nobody: offline only, nothing is ever sent", "없음: 오프라인으로만 쓰고 아무것도 보내지 않습니다")
  }
  var moreOption: String { say("another provider", "다른 제공자") }
  var ownOption: String { say("a server of your own, by its address", "직접 운영하는 서버(주소로 지정)") }
  var whichProgram: String { say("Which program is it?", "어떤 프로그램입니까?") }
  var whichModel: String { say("Which model?", "어떤 모델입니까?") }
  var whichListedModel: String { say("Which model? A number or a name", "어떤 모델입니까? 번호나 이름") }
  var whichAddress: String { say("Its address (https://…):", "주소(https://…):") }
  var whichProtocol: String { say("Which protocol does it speak?", "어떤 프로토콜을 씁니까?") }
  var whichName: String { say("A name for it:", "붙일 이름:") }
  var wantsKey: String { say("Does it want a key?", "키가 필요합니까?") }
  var noKey: String { say("no", "아니요") }
  var withKey: String { say("yes", "예") }
  var whereIsKey: String { say("Where will qmark find it?", "키를 어디서 찾습니까?") }
  var keyInOwnVariable: String { say("in a variable of the environment", "환경 변수에 있습니다") }
  var keyCommand: String { say("a command prints it, such as: pass show openai", "명령이 출력합니다. 예: pass show openai") }
  var keyFile: String { say("in a file that you alone may read", "소유자만 읽을 수 있는 파일에 있습니다") }
  var whichVariable: String { say("The variable's name:", "변수 이름:") }
  var whichCommand: String { say("The command:", "명령:") }
  var whichFile: String { say("The file (/… or ~/…):", "파일(/… 또는 ~/…):") }
  var confirmation: String { say("Type yes to write this: ", "이대로 쓰려면 yes를 입력하십시오: ") }

  func keyInVariable(_ name: String) -> String {
    say("in the variable \(name), which you set yourself", "직접 설정하는 환경 변수 \(name)에 있습니다")
  }

  func keyIsNeeded(_ title: String) -> String {
    say(
      "\(title) wants a key. qmark never writes it down: it notes where the key is.",
      "\(title)에는 키가 필요합니다. qmark는 키를 적어 두지 않고, 키가 있는 곳만 적습니다.")
  }

  func moreModels(_ count: Int) -> String {
    say("\(count) more are not listed: type their names.", "목록에 없는 \(count)개는 이름을 입력하십시오.")
  }

  func aNumber(to count: Int) -> String { say("A number from 1 to \(count), please.", "1부터 \(count)까지의 번호를 입력하십시오.") }

  func expected(_ key: SettingKey) -> String {
    say("Expected: ", "필요한 값: ") + key.kind.expectation.text(inKorean: language == .korean)
  }
}
