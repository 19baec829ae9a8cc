internal import Platform

/// Says in one sentence when something runs.
struct ScheduleSentence {
  let request: ScheduleRequest

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    let command = request.command ?? ""
    switch request.time {
    case .boot:
      return request.isLineOnly
        ? "Print the cron line that runs something whenever the machine starts"
        : "Run \(command) whenever the machine starts"
    case .once(let time): return "Run \(command) once, \(EnglishSchedule.once(time))"
    case .repeated(let schedule):
      let when = EnglishSchedule(schedule: schedule).text
      return (request.isLineOnly ? "Print the cron line that runs something " : "Run \(command) ") + when
        + (schedule.restarts ? "; the count begins anew each \(restart(schedule).english)" : "")
    }
  }

  private var korean: String {
    let command = request.command ?? ""
    switch request.time {
    case .boot: return request.isLineOnly ? "시스템을 시작할 때마다를 뜻하는 크론 줄을 출력합니다" : "시스템을 시작할 때마다 실행합니다: \(command)"
    case .once(let time): return "\(KoreanSchedule.once(time)) 한 번 실행합니다: \(command)"
    case .repeated(let schedule):
      let when = KoreanSchedule(schedule: schedule).text
      let note = schedule.restarts ? " (\(restart(schedule).korean)마다 처음부터 다시 셉니다)" : ""
      return request.isLineOnly ? "크론 줄을 출력합니다: \(when)\(note)" : "\(when) 실행합니다\(note): \(command)"
    }
  }

  private func restart(_ schedule: CronSchedule) -> (english: String, korean: String) {
    if case .step = schedule.minute { return ("hour", "매시간") }
    if case .step = schedule.hour { return ("day", "매일") }
    return ("month", "매월")
  }
}
