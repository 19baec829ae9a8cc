import Assistant
import LanguageModels
import Platform
import RiskAssessment

/// The interface's own words, in the reader's language.
struct Wording: Sendable {
  let language: Language

  func say(_ english: String, _ korean: String) -> String {
    language.say(english, korean)
  }

  var command: String { say("Command", "명령") }
  var explanation: String { say("Explanation", "설명") }
  var requestPrompt: String { say("What should be done? ", "무엇을 할까요? ") }
  var commandPrompt: String { say("Which command? ", "어떤 명령인가요? ") }
  var revisionPrompt: String { say("Add to the request: ", "덧붙일 말: ") }
  var editPrompt: String { "❯ " }
  var plainEditPrompt: String { say("Command: ", "명령: ") }
  var dangerPrompt: String { say("Type yes to run it: ", "실행하려면 yes를 입력하십시오: ") }
  var takeDangerPrompt: String {
    say("Type yes to put it on the command line: ", "명령줄에 넣으려면 yes를 입력하십시오: ")
  }
  /// Run's title where the command is put on the command line.
  var take: String { say("Take", "넣기") }
  var running: String { say("Hold on, executing command...", "명령을 실행합니다...") }
  var browserHint: String { say("↑ ↓: other parts   q: leave", "↑ ↓: 다른 부분   q: 나가기") }

  func asking(_ model: String) -> String { say("Asking \(model)...", "\(model)에 묻는 중...") }

  func notice(_ notice: ModelNotice) -> String {
    switch notice {
    case .retrying(_, let attempt, let milliseconds):
      let seconds = "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
      return say(
        "No answer yet: trying again in \(seconds) s (\(attempt)).", "아직 답이 없어 \(seconds)초 뒤에 다시 묻습니다(\(attempt)).")
    case .plainer:
      return say(
        "The server does not take this form of request: trying a simpler one.", "서버가 이 형식의 요청을 받지 않아 더 단순한 형식으로 묻습니다.")
    }
  }

  func modelNote(_ note: String) -> String { say("The model says: ", "모델의 말: ") + note }

  func suggestedByModel(_ model: String) -> String { say("suggested by \(model)", "\(model) 제안") }

  var modelExplanation: String { say("In the model's words, not checked", "모델의 설명 (확인되지 않음)") }

  var sources: String { say("Sources", "출처") }

  var inputWasCut: String {
    say("standard input is longer than 32 KiB: only its beginning is used.", "표준 입력이 32 KiB보다 길어 앞부분만 사용합니다.")
  }

  func ledgerSetAside(_ path: String) -> String {
    say(
      "the count of tokens was damaged; it was set aside as \(path) and begun anew.",
      "토큰 기록이 손상되어 \(path)(으)로 옮기고 새로 시작했습니다.")
  }

  func modelUsage(model: String, input: Int, output: Int, wasCached: Bool) -> String {
    if wasCached { return say("\(model): answered from the cache, no tokens", "\(model): 캐시에서 답했습니다. 토큰 없음") }
    return say("\(model): \(input) tokens in, \(output) out", "\(model): 입력 \(input)토큰, 출력 \(output)토큰")
  }

  func level(_ level: RiskLevel) -> String {
    switch level {
    case .safe: say("safe", "안전")
    case .caution: say("caution", "주의")
    case .danger: say("danger", "위험")
    }
  }

  func touched(_ touched: Touched) -> String {
    switch touched {
    case .files: say("files", "파일")
    case .network: say("network", "네트워크")
    case .privilege: say("privilege", "권한")
    case .system: say("system", "시스템")
    case .gitHistory: say("git history", "git 이력")
    case .process: say("processes", "프로세스")
    case .secrets: say("secrets", "비밀 정보")
    }
  }

  func touches(_ touches: [Touched]) -> String {
    say("Touches: ", "영향: ") + touches.map(touched).joined(separator: ", ") + "."
  }

  func notInstalled(_ program: String, installing command: String?) -> String {
    let fact = say("not installed: \(program)", "설치되어 있지 않음: \(program)")
    return command.map { fact + " — " + $0 } ?? fact
  }

  func title(of action: MenuAction) -> String {
    switch action {
    case .run: say("Run", "실행")
    case .edit: say("Edit", "편집")
    case .revise: say("Revise", "고쳐 묻기")
    case .next: say("Next", "다음")
    case .copy: say("Copy", "복사")
    case .careful: say("Careful", "조심히")
    case .more: say("Explain", "더 설명")
    case .alternatives: say("All commands", "모든 명령")
    case .help: say("Help", "도움말")
    case .quit: say("Quit", "끝내기")
    }
  }

  /// Why a command is not what it looks like; `lookAlikes` are the numbers of letters, where there are some.
  func hiddenText(_ lookAlikes: String) -> String {
    lookAlikes.isEmpty
      ? say(
        "It holds hidden characters and is not run.", "보이지 않는 문자가 들어 있어 실행하지 않습니다.")
      : say(
        "It holds letters or signs of another script that look like common ones (\(lookAlikes)) and is not run.",
        "흔한 글자처럼 보이는 다른 문자(\(lookAlikes))가 들어 있어 실행하지 않습니다.")
  }

  func message(_ message: WorkflowMessage) -> String {
    switch message {
    case .nothingMore: say("There is no other command to show.", "더 보여 줄 명령이 없습니다.")
    case .nothingNewAfterRevision:
      say("Those words lead to no new command.", "그 말로는 새로운 명령을 찾지 못했습니다.")
    case .modelHasNothing(let note?): modelNote(note)
    case .modelHasNothing: say("The model gives no other command.", "모델이 다른 명령을 주지 않았습니다.")
    case .hiddenText:
      say("It is not what it looks like and is not run.", "보이는 것과 다른 명령이라 실행하지 않습니다.")
    case .copied(.program(let program)): say("Copied with \(program).", "\(program)(으)로 복사했습니다.")
    case .copied(.terminal):
      say(
        "Handed to the terminal to copy (OSC 52). If it cannot be pasted, the terminal does not allow that.",
        "터미널에 복사를 맡겼습니다(OSC 52). 붙여 넣을 수 없으면 터미널이 허용하지 않는 것입니다.")
    case .copyFailed:
      say(
        "Nothing here can copy (pbcopy, wl-copy, xclip, xsel, clip.exe, tmux, or a terminal that takes OSC 52): select the "
          + "command with the mouse.",
        "복사할 방법이 없습니다(pbcopy, wl-copy, xclip, xsel, clip.exe, tmux, OSC 52를 받는 터미널). 마우스로 명령을 선택하십시오.")
    }
  }
}
