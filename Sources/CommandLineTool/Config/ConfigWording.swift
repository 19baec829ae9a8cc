import Platform
import Settings

/// The words of `qmark config`, in the reader's language.
struct ConfigWording: Sendable {
  let language: Language

  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  func source(of entry: SettingsReport.Entry) -> String {
    switch entry.source {
    case .flag(let flag): say("flag \(flag)", "플래그 \(flag)")
    case .variable(let name): say("variable \(name)", "변수 \(name)")
    case .file(let path, let line): "\(path):\(line)"
    case .standard: say("default", "기본값")
    }
  }

  func policySource(_ place: String) -> String {
    say("policy \(place), which counts as well", "정책 \(place) (함께 적용됨)")
  }

  func absence(_ key: SettingKey) -> String { "(" + key.absence.text(inKorean: language == .korean) + ")" }

  func noFile(_ path: String) -> String {
    say("There is no file \(path) yet. Make one: qmark config init", "아직 \(path) 파일이 없습니다. 만들려면: qmark config init")
  }

  func overridden(_ name: String, by variable: String) -> String {
    say(
      "note: $\(variable) is set and counts more than the file: unset \(variable)",
      "참고: 환경 변수 \(variable)이(가) 설정되어 있어 파일보다 우선합니다: unset \(variable)")
  }

  func wasNotSet(_ name: String, in path: String) -> String {
    say("\(name) is not set in \(path).", "\(path)에 \(name)이(가) 설정되어 있지 않습니다.")
  }

  func removed(_ name: String, from path: String) -> String {
    say("\(path): \(name) is no longer set.", "\(path): \(name) 설정을 없앴습니다.")
  }

  var keyOnCommandLine: String {
    say(
      "note: the shell may keep this line, and the key with it, in its history. A key can be typed unseen by: "
        + "qmark config set model.key - < FILE",
      "참고: 셸이 이 줄을 키와 함께 기록에 남길 수 있습니다. 키를 드러내지 않으려면: qmark config set model.key - < 파일")
  }

  var editAgain: String { say("Edit again", "다시 편집") }
  var quit: String { say("Quit", "끝내기") }
}
