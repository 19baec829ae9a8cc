import History
import Platform
import TerminalUI

/// Why a command of `qmark history` did nothing.
enum HistoryCommandError: ToldError, Equatable {
  /// The history cannot be read or written.
  case unusable(HistoryError, path: String)
  /// There is no home folder.
  case noFolder
  /// No entry is meant.
  case nothingFound
  /// A secret of the command was masked when it was kept.
  case masked(Int)
  /// Nobody is there to be asked whether so much is to go.
  case unconfirmed
  /// The text is no number of an entry, nor two with a minus between.
  case badNumber(String)
  /// The text is no time.
  case badTime(String)

  var exitStatus: ExitStatus {
    switch self {
    case .unusable, .noFolder: .unwritableOutput
    case .nothingFound, .masked: .noSuggestion
    case .unconfirmed: .declined
    case .badNumber, .badTime: .badUsage
    }
  }

  func message(in language: Language) -> String {
    VisibleText.escape(text(HistoryWording(language: language), language))
  }

  private func text(_ wording: HistoryWording, _ language: Language) -> String {
    switch self {
    case .unusable(let error, let path):
      language.say("the history (\(path)): \(wording.reason(error)).", "기록(\(path)): \(wording.reason(error)).")
        + Self.nextStep(error, path, language)
    case .noFolder:
      language.say("HOME is not set, so no history is kept. Set HOME.", "HOME이 설정되지 않아 기록을 보관하지 않습니다. HOME을 설정하십시오.")
    case .nothingFound: wording.noneFound
    case .masked(let number):
      language.say(
        "number \(number) held a secret, which was not kept. Ask for it again in words.",
        "\(number)번에는 보관하지 않은 비밀 정보가 있습니다. 다시 요청하십시오.")
    case .unconfirmed:
      language.say("nothing was deleted: add --yes where nobody can be asked.", "지우지 않았습니다. 물어볼 수 없으면 --yes를 붙이십시오.")
    case .badNumber(let text):
      language.say(
        "\(text) is no number of a request, such as 12 or 12-20. See them: qmark history",
        "\(text)은(는) 12나 12-20 같은 요청 번호가 아닙니다. 보려면: qmark history")
    case .badTime(let text):
      language.say(
        "\(text) is no time, such as 2h, 3d, today or 2026-03-01.", "\(text)은(는) 2h, 3d, today, 2026-03-01 같은 때가 아닙니다.")
    }
  }

  private static func nextStep(_ error: HistoryError, _ path: String, _ language: Language) -> String {
    switch error {
    case .damaged: language.say(" It is set aside at the next request.", " 다음 요청 때 따로 옮깁니다.")
    case .newer: language.say(" Install that qmark again.", " 그 qmark를 다시 설치하십시오.")
    case .foreign: language.say(" Look at: ls -ld \(path)", " 확인하십시오: ls -ld \(path)")
    case .noFolder, .busy, .failed: ""
    }
  }
}
