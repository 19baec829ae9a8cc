import OfflineEngine
import Platform

/// Whether the offline engine answers.
struct OfflineEngineCheck {
  let world: World

  func findings() -> [Finding] {
    let language = world.machine.language
    let tasks = TaskLibrary.embedded()
    let example = language.say("listening port 5000", "5000번 포트 쓰는 프로세스")
    let answer = OfflineSuggester(tasks: tasks, machine: world.machine).answer(OfflineRequest(words: example), count: 1)
    guard let best = answer.candidates.first, best.confidence >= Confidence.threshold else {
      return [
        Finding(
          "offline-engine", .broken,
          language.say(
            "the offline engine does not answer \"\(example)\" (\(tasks.count) tasks).",
            "오프라인 엔진이 \"\(example)\"에 답하지 못합니다(작업 \(tasks.count)개)."),
          next: language.say("install qmark again", "qmark를 다시 설치하십시오"))
      ]
    }
    return [
      Finding(
        "offline-engine", .ok,
        language.say(
          "the offline engine knows \(tasks.count) tasks: \(example) → \(best.command)",
          "오프라인 엔진이 작업 \(tasks.count)개를 압니다: \(example) → \(best.command)"))
    ]
  }
}
