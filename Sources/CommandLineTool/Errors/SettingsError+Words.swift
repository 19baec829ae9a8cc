package import Platform
package import Settings
import TerminalUI

extension SettingsError: ToldError {
  /// Bad usage where an argument is wrong, else EX_CONFIG.
  package var exitStatus: ExitStatus {
    switch self {
    case .unknownKey(_, _, .argument), .badValue(_, _, _, .argument): .badUsage
    default: .badConfig
    }
  }

  /// What happened and what to type next, in the reader's language.
  package func message(in language: Language) -> String {
    let text = language.say(englishMessage, koreanMessage)
    return VisibleText.escape(text)
  }

  private var englishMessage: String {
    switch self {
    case .unknownKey(let key, let nearest, let place):
      let meant = nearest.map { " Did you mean \($0)?" } ?? ""
      return "\(place.prefix)there is no setting \(key).\(meant) \(place.englishAdvice)"
    case .badValue(let key, let value, let expected, let place):
      let what = value.isEmpty ? "\(key) has another type" : "\(key) cannot be \(value)"
      return "\(place.prefix)\(what); it must be \(expected). \(place.englishAdvice)"
    case .notTOML(let reason, let place):
      return
        "\(place.prefix)this is not TOML: \(Self.trimmed(reason)). Text stands in double quotes, a table's name in "
        + "brackets. \(place.englishAdvice)"
    case .notText(let place):
      return "\(place.prefix)this is not UTF-8 text, or holds a NUL. \(place.englishAdvice)"
    case .tooDeep(let place): return "\(place.prefix)tables stand too deep in each other. \(place.englishAdvice)"
    case .tooLarge(let limit, let path):
      return "\(path): the file is larger than \(limit) bytes, which no settings are. Shorten it."
    }
  }

  private var koreanMessage: String {
    switch self {
    case .unknownKey(let key, let nearest, let place):
      let meant = nearest.map { " 혹시 \($0)입니까?" } ?? ""
      return "\(place.prefix)\(key)(이)라는 설정이 없습니다.\(meant) \(place.koreanAdvice)"
    case .badValue(let key, let value, let expected, let place):
      let what = value.isEmpty ? "\(key)의 형식이 다릅니다" : "\(key)의 값으로 \(value)을(를) 쓸 수 없습니다"
      let wanted = SettingKey.named(key)?.kind.expectation.korean ?? expected
      return "\(place.prefix)\(what). 필요한 값: \(wanted). \(place.koreanAdvice)"
    case .notTOML(let reason, let place):
      return "\(place.prefix)TOML이 아닙니다: \(Self.trimmed(reason)). 텍스트는 큰따옴표로, 테이블 이름은 대괄호로 묶습니다. "
        + place.koreanAdvice
    case .notText(let place):
      return "\(place.prefix)UTF-8 텍스트가 아니거나 NUL이 들어 있습니다. \(place.koreanAdvice)"
    case .tooDeep(let place): return "\(place.prefix)테이블이 너무 깊이 겹쳐 있습니다. \(place.koreanAdvice)"
    case .tooLarge(let limit, let path):
      return "\(path): 파일이 \(limit)바이트보다 큽니다. 설정이 이만큼 클 수는 없으니 줄여 주십시오."
    }
  }

  /// The parser's reason without the words that the sentence has itself.
  private static func trimmed(_ reason: String) -> String {
    let words = "Error while "
    return reason.hasPrefix(words) ? String(reason.dropFirst(words.count)) : reason
  }
}

extension SettingsError.Place {
  fileprivate var prefix: String {
    switch self {
    case .line(let line, let path): "\(path):\(line): "
    case .variable(let name): "$\(name): "
    case .argument: ""
    }
  }

  fileprivate var englishAdvice: String {
    switch self {
    case .line: "Correct it: qmark config edit"
    case .variable(let name): "Set it anew, or take it away: unset \(name)"
    case .argument: "See all settings: qmark config list"
    }
  }

  fileprivate var koreanAdvice: String {
    switch self {
    case .line: "고치려면: qmark config edit"
    case .variable(let name): "다시 설정하거나 없애십시오: unset \(name)"
    case .argument: "모든 설정을 보려면: qmark config list"
    }
  }
}
