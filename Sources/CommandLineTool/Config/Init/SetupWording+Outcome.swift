import LanguageModels
import Platform

extension SetupWording {
  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  /// What is sent where.
  func consequence(_ model: ModelSetup.Model, address: String, isHere: Bool) -> [String] {
    let what = say(
      "your words, what you pipe in, your instructions.md, and facts of this machine (system, shell, tools, lines of "
        + "manual pages)",
      "요청한 말, 파이프로 넣은 내용, instructions.md, 이 컴퓨터의 정보(시스템, 셸, 도구, 매뉴얼의 몇 줄)")
    if isHere {
      return [
        say(
          "What the offline engine cannot answer goes to \(address) on this machine: \(what). Nothing leaves it.",
          "오프라인 엔진이 답하지 못하는 것은 이 컴퓨터의 \(address)(으)로 갑니다: \(what). 밖으로 나가는 것은 없습니다.")
      ]
    }
    var lines = [
      say(
        "What the offline engine cannot answer will be SENT to \(address): \(what).",
        "오프라인 엔진이 답하지 못하는 것은 \(address)(으)로 전송됩니다: \(what)."),
      say(
        "Names and contents of files are not sent unless you type or pipe them. See a request without sending it: "
          + "qmark suggest --show-request WORDS",
        "파일 이름과 내용은 직접 입력하거나 파이프로 넣지 않으면 보내지 않습니다. 보내지 않고 요청만 보려면: "
          + "qmark suggest --show-request 요청"),
    ]
    if address.lowercased().hasPrefix("http://") {
      lines.append(say("That address is not encrypted.", "이 주소는 암호화되지 않습니다."))
    }
    return lines
  }

  var alreadyOffline: String {
    say("qmark already answers offline alone: nothing to change.", "qmark는 이미 오프라인으로만 답합니다. 바꿀 것이 없습니다.")
  }

  var alreadySo: String { say("The settings are already so: nothing to change.", "설정이 이미 그러합니다. 바꿀 것이 없습니다.") }

  func wrote(_ path: String) -> String { say("Wrote \(path).", "\(path)을(를) 썼습니다.") }

  func next(_ model: ModelSetup.Model, keyIsThere: Bool) -> [String] {
    var lines: [String] = []
    if !keyIsThere, model.keyCommand == nil, model.keyFile == nil,
      let variable = model.keyVariable ?? model.preset.flatMap({ $0.needsKey ? $0.keyVariables.first : nil })
    {
      lines.append(say("Set the key: export \(variable)=…", "키를 설정하십시오: export \(variable)=…"))
    }
    lines.append(say("Try it with one real request: qmark doctor", "실제 요청으로 시험하려면: qmark doctor"))
    return lines
  }

  func overriding(_ variables: [String]) -> String {
    say("These variables count more than the file: ", "다음 변수가 파일보다 우선합니다: ") + variables.joined(separator: ", ")
  }
}
