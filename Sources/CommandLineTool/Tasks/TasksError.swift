import Platform
import TerminalUI

/// Where there is no task to tell of.
enum TasksError: ToldError, Equatable {
  /// No task has this name.
  case unknownTask(String, nearest: [String])
  /// No task is about these words.
  case nothingFound(String, nearest: [String])
  /// A topic has no task for the target.
  case emptyTopic(String, target: String)

  var exitStatus: ExitStatus { .noSuggestion }

  func message(in language: Language) -> String {
    VisibleText.escape(text(in: language) + Self.meant(nearest, language))
  }

  private func text(in language: Language) -> String {
    switch self {
    case .unknownTask(let name, _):
      language.say(
        "there is no task \(name). Search for one: qmark tasks WORDS", "\(name)(이)라는 작업이 없습니다. 찾아보십시오: qmark tasks 단어")
    case .nothingFound(let words, _):
      language.say(
        "no task is about: \(words). Try other words, or list all: qmark tasks",
        "다음 말에 맞는 작업이 없습니다: \(words). 다른 말로 찾거나 모두 나열하십시오: qmark tasks")
    case .emptyTopic(let topic, let target):
      language.say(
        "no task of the topic \(topic) is for \(target). List the topic: qmark tasks \(topic)",
        "\(topic) 주제에는 \(target) 작업이 없습니다. 주제를 나열하려면: qmark tasks \(topic)")
    }
  }

  private var nearest: [String] {
    switch self {
    case .unknownTask(_, let nearest), .nothingFound(_, let nearest): nearest
    case .emptyTopic: []
    }
  }

  private static func meant(_ names: [String], _ language: Language) -> String {
    guard !names.isEmpty else { return "" }
    let list = names.joined(separator: ", ")
    return language.say(". Did you mean: \(list)?", ". 혹시 이것입니까: \(list)?")
  }
}
