package import Platform
import TerminalUI

/// What can go wrong with the config file as a file, and how a set-up may end.
package enum ConfigError: ToldError, Equatable {
  /// There is no folder for it.
  case noFolder
  /// Something is there that cannot be read.
  case unreadable(path: String)
  /// The text is not UTF-8, or holds a NUL.
  case notText(path: String)
  /// The editor failed or was left with an error.
  case editorFailed(command: String, status: Int32)
  /// A set-up without a terminal must be told what to write.
  case needsTerminal
  /// No preset has this name, and no address was given.
  case unknownProvider(String, nearest: String?)
  /// The provider wants something that was not given.
  case missing(option: String, provider: String)
  /// The reader said no.
  case declined
  /// The reader pressed Ctrl-C.
  case interrupted

  /// The exit status.
  package var exitStatus: ExitStatus {
    switch self {
    case .noFolder, .unreadable, .notText, .editorFailed: .badConfig
    case .needsTerminal, .unknownProvider, .missing: .badUsage
    case .declined: .declined
    case .interrupted: .interrupted
    }
  }

  /// What happened and what to type next, in the reader's language.
  package func message(in language: Language) -> String {
    VisibleText.escape(language.say(englishMessage, koreanMessage))
  }

  private var englishMessage: String {
    switch self {
    case .noFolder: "HOME is not set, so there is no folder for the settings. Set HOME or XDG_CONFIG_HOME."
    case .unreadable(let path): "\(path) is there but cannot be read. Look at it: ls -ld \(path)"
    case .notText(let path): "\(path) is not UTF-8 text, or holds a NUL byte. Write it as plain text."
    case .editorFailed(let command, let status):
      "the editor \(command) ended with status \(status). Name another one: VISUAL=nano qmark config edit"
    case .needsTerminal:
      "there is no terminal to ask on, and nothing was written. Say what to write: "
        + "qmark config init --provider NAME --model NAME --yes"
    case .unknownProvider(let name, let nearest):
      "there is no provider \(name)." + (nearest.map { " Did you mean \($0)?" } ?? "")
        + " Any other is reached by its address: --base-url https://…"
    case .missing(let option, let provider): "\(provider) wants \(option) to be given as well."
    case .declined: "nothing was written."
    case .interrupted: "stopped; nothing was written."
    }
  }

  private var koreanMessage: String {
    switch self {
    case .noFolder: "HOME이 설정되지 않아 설정을 둘 디렉터리가 없습니다. HOME이나 XDG_CONFIG_HOME을 설정하십시오."
    case .unreadable(let path): "\(path)이(가) 있지만 읽을 수 없습니다. 확인하십시오: ls -ld \(path)"
    case .notText(let path): "\(path)이(가) UTF-8 텍스트가 아니거나 NUL 바이트가 들어 있습니다. 일반 텍스트로 적으십시오."
    case .editorFailed(let command, let status):
      "편집기 \(command)이(가) 상태 \(status)(으)로 끝났습니다. 다른 편집기를 쓰려면: VISUAL=nano qmark config edit"
    case .needsTerminal:
      "물어볼 터미널이 없어 아무것도 쓰지 않았습니다. 쓸 내용을 알려 주십시오: qmark config init --provider 이름 --model 이름 --yes"
    case .unknownProvider(let name, let nearest):
      "\(name)(이)라는 제공자가 없습니다." + (nearest.map { " 혹시 \($0)입니까?" } ?? "")
        + " 다른 제공자는 주소로 지정하십시오: --base-url https://…"
    case .missing(let option, let provider): "\(provider)에는 \(option)도 필요합니다."
    case .declined: "아무것도 쓰지 않았습니다."
    case .interrupted: "멈추었습니다. 아무것도 쓰지 않았습니다."
    }
  }
}
