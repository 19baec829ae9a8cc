import Platform
import TerminalUI

/// Where there is no rule to tell of.
enum RisksError: ToldError, Equatable {
  /// No rule or family has this name.
  case unknownRule(String, nearest: [String])

  var exitStatus: ExitStatus { .noSuggestion }

  func message(in language: Language) -> String {
    guard case .unknownRule(let name, let nearest) = self else { return "" }
    let list = nearest.joined(separator: ", ")
    let meant = nearest.isEmpty ? "" : language.say(". Did you mean: \(list)?", ". 혹시 이것입니까: \(list)?")
    return VisibleText.escape(
      language.say(
        "there is no rule \(name). List all: qmark risks", "\(name)(이)라는 규칙이 없습니다. 모두 나열하려면: qmark risks") + meant)
  }
}
