import History
import OfflineEngine
import Platform

/// The words of the history, in the reader's language.
struct HistoryWording: Sendable {
  let language: Language

  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  var taken: String { say("what you took for these words before", "이 말에 전에 선택하신 명령입니다") }

  /// Where a command comes from; that it was taken before is said where it was.
  func origin(_ use: EarlierUse?) -> String {
    guard let use, use.accepted > 0 else { return say("from your history", "기록에서 가져왔습니다") }
    return say("from your history: you took it for these words before", "기록에서 가져왔습니다. 이 말에 전에 선택하신 명령입니다")
  }

  func earlier(_ use: EarlierUse) -> String {
    let change =
      use.change == 0 ? "" : say(" (confidence \(Self.signed(use.change)))", "(확신도 \(Self.signed(use.change)))")
    return say(
      "history: taken \(use.accepted)×, rejected \(use.rejected)× for words like these\(change). "
        + "Erase that: qmark history forget",
      "기록: 비슷한 말에 \(use.accepted)번 선택, \(use.rejected)번 거절\(change). 지우려면: qmark history forget")
  }

  private static func signed(_ change: Double) -> String {
    let hundredths = Int((change * 100).rounded())
    return (hundredths < 0 ? "-" : "+") + "\(abs(hundredths)) %"
  }

  func setAside(_ path: String) -> String {
    say(
      "the history was damaged; it was set aside as \(path) and begun anew.",
      "기록 파일이 손상되어 \(path)(으)로 옮기고 새로 시작했습니다.")
  }

  func notRecorded(_ error: HistoryError) -> String {
    say("not kept in the history: \(reason(error)).", "기록에 남기지 못했습니다: \(reason(error)).")
  }

  func reason(_ error: HistoryError) -> String {
    switch error {
    case .damaged: say("its file is damaged", "기록 파일이 손상되었습니다")
    case .newer(let version):
      say("a newer qmark wrote its file (version \(version))", "더 새로운 qmark가 만든 파일입니다(버전 \(version))")
    case .foreign: say("its file or folder is not yours alone", "파일이나 디렉터리가 본인만의 것이 아닙니다")
    case .noFolder: say("its folder cannot be written", "디렉터리에 쓸 수 없습니다")
    case .busy: say("other processes hold it", "다른 프로세스가 쓰고 있습니다")
    case .failed(let reason): reason
    }
  }

  func verdict(of entry: HistoryEntry) -> String {
    let word =
      switch entry.verdict {
      case .ran where entry.suggested != nil: say("edited", "고쳐 실행")
      case .ran: say("ran", "실행")
      case .copied: say("copied", "복사")
      case .printed: say("printed", "출력")
      case .declined: say("declined", "거절")
      case .passed: say("passed over", "넘김")
      }
    return entry.status.map { word + " (\($0))" } ?? word
  }

  var none: String { say("no requests are kept here yet.", "보관된 요청이 아직 없습니다.") }
  var noneFound: String { say("no kept request is like that.", "그런 요청이 기록에 없습니다.") }
  var isOff: String {
    say("the history is off: qmark config set history true", "기록이 꺼져 있습니다: qmark config set history true")
  }

  func older(_ count: Int, before id: Int) -> String {
    say("\(count) earlier: --before \(id)", "이전 \(count)개: --before \(id)")
  }

  func suggested(_ command: String) -> String { say("suggested: \(command)", "제안: \(command)") }

  func deleted(_ count: Int) -> String {
    say(count == 1 ? "1 request deleted." : "\(count) requests deleted.", "요청 \(count)개를 지웠습니다.")
  }

  func forgotten(_ count: Int) -> String {
    say(
      count == 1
        ? "1 request no longer changes what comes first." : "\(count) requests no longer change what comes first.",
      "요청 \(count)개가 더는 순서에 영향을 주지 않습니다.")
  }

  func askDeletion(_ count: Int) -> String {
    say("Delete \(count)? Type yes: ", "\(count)개를 지웁니다. 계속하려면 yes를 입력하십시오: ")
  }

  var nothingDeleted: String { say("Nothing was deleted.", "아무것도 지우지 않았습니다.") }
}
