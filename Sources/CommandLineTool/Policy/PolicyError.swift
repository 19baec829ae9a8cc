import Platform
import Safeguards
import TerminalUI

/// What can be wrong with the rules about commands.
enum PolicyError: ToldError, Equatable {
  /// The machine's policy is there and cannot be read.
  case unreadable(path: String)
  /// A text is no pattern of commands.
  case badPattern(String, PatternError, key: String, path: String)

  var exitStatus: ExitStatus { .badConfig }

  func message(in language: Language) -> String {
    VisibleText.escape(language.say(englishMessage, koreanMessage))
  }

  private var englishMessage: String {
    switch self {
    case .unreadable(let path):
      "the policy \(path) is there but cannot be read, so no command is run. Look at it: ls -ld \(path)"
    case .badPattern(let pattern, let error, let key, let path):
      "\(path): \(key) cannot hold \"\(pattern)\": \(Self.english(error)). See docs/policy.md."
    }
  }

  private var koreanMessage: String {
    switch self {
    case .unreadable(let path):
      "정책 \(path)이(가) 있지만 읽을 수 없어 어떤 명령도 실행하지 않습니다. 확인하십시오: ls -ld \(path)"
    case .badPattern(let pattern, let error, let key, let path):
      "\(path): \(key)에 \"\(pattern)\"을(를) 쓸 수 없습니다. \(Self.korean(error)). docs/policy.md를 보십시오."
    }
  }

  private static func english(_ error: PatternError) -> String {
    switch error {
    case .badLength(let limit): "it must have from 1 to \(limit) bytes"
    case .unreadable: "the shell could not read it"
    case .severalCommands: "each command is a pattern of its own"
    case .notPlain: "only words, flags, * ? [ ] and | may stand in it"
    }
  }

  private static func korean(_ error: PatternError) -> String {
    switch error {
    case .badLength(let limit): "1바이트 이상 \(limit)바이트 이하여야 합니다"
    case .unreadable: "셸이 읽을 수 없는 텍스트입니다"
    case .severalCommands: "명령 하나마다 따로 적어야 합니다"
    case .notPlain: "단어, 플래그, * ? [ ]와 |만 쓸 수 있습니다"
    }
  }
}
