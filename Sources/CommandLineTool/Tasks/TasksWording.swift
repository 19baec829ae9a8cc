import OfflineEngine
import Platform

/// The words of `qmark tasks`, in the reader's language.
struct TasksWording: Sendable {
  let language: Language

  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  var phrasings: String { say("Ways to ask", "묻는 방법") }
  var slots: String { say("Values", "값") }
  var forms: String { say("Forms", "명령 형태") }
  var carefulForms: String { say("Careful form", "조심스러운 형태") }
  var needsRoot: String { say("It needs root.", "루트 권한이 필요합니다.") }
  var chosen: String { say("the answer on this machine", "이 컴퓨터에서 답으로 주는 명령입니다") }
  var usable: String { say("works on this machine", "이 컴퓨터에서 쓸 수 있습니다") }
  var notHere: String { say("not for this system", "이 시스템에는 맞지 않습니다") }

  func identity(_ task: KnownTask) -> String {
    let target = task.target == .shell ? "" : " · -t \(task.target.rawValue)"
    return say("task \(task.name) · topic \(task.topic)\(target)", "작업 \(task.name) · 주제 \(task.topic)\(target)")
  }

  func more(_ more: Int, shown: Int) -> String {
    say(
      "\(more) more: -n \(more + shown), or say it more closely.",
      "\(more)개 더 있습니다. -n \(more + shown)(으)로 보거나 더 자세히 적으십시오.")
  }

  func system(_ system: OperatingSystem) -> String {
    switch system {
    case .linux: say("Linux only", "리눅스 전용")
    case .macos: say("macOS only", "macOS 전용")
    }
  }

  func notInstalled(_ program: String, installing command: String?) -> String {
    let fact = say("not installed: \(program)", "설치되어 있지 않음: \(program)")
    return command.map { fact + " — " + $0 } ?? fact
  }

  func slot(_ slot: KnownSlot) -> String {
    var text = "{\(slot.name)}  " + (SlotTypeWords.of(slot.type).map { say($0.english, $0.korean) } ?? slot.type)
    if !slot.endings.isEmpty {
      let endings = slot.endings.joined(separator: ", ")
      text += say(" (ends in \(endings))", " (\(endings)(으)로 끝남)")
    }
    let standing = slot.defaultValue.map { say("; \($0) where not said", "; 말하지 않으면 \($0)") }
    return text + (standing ?? say("; must be said", "; 꼭 말해야 함"))
  }
}
