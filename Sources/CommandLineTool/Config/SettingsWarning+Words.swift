package import Platform
package import Settings
import ShellGrammar
import TerminalUI

extension SettingsWarning {
  /// What is unwise and what to type instead, in the reader's language.
  package func message(in language: Language) -> String {
    VisibleText.escape(language.say(english, korean))
  }

  private var english: String {
    switch self {
    case .clearKey(let path, let line):
      "warning: \(path):\(line): the key stands here in clear. Keep it in a variable (model.key_variable), a keyring "
        + "(model.key_command) or a file of its own (model.key_file), then: qmark config unset model.key"
    case .readableByOthers(let path, let mode):
      "warning: others may read \(path), which holds a secret (mode \(digits(mode))). Type: \(repair(path))"
    case .writableByOthers(let path, let mode):
      "warning: others may change \(path), and with it which commands are run for a key (mode \(digits(mode))). "
        + "Type: \(repair(path))"
    }
  }

  private var korean: String {
    switch self {
    case .clearKey(let path, let line):
      "경고: \(path):\(line): 키가 평문으로 적혀 있습니다. 변수(model.key_variable), 키링(model.key_command) 또는 따로 둔 "
        + "파일(model.key_file)을 쓰고, 다음을 입력하십시오: qmark config unset model.key"
    case .readableByOthers(let path, let mode):
      "경고: 비밀 값이 든 \(path)을(를) 다른 사용자가 읽을 수 있습니다(권한 \(digits(mode))). 다음을 입력하십시오: \(repair(path))"
    case .writableByOthers(let path, let mode):
      "경고: 다른 사용자가 \(path)을(를) 고쳐, 키를 얻으려고 실행하는 명령까지 바꿀 수 있습니다(권한 \(digits(mode))). "
        + "다음을 입력하십시오: \(repair(path))"
    }
  }

  private func digits(_ mode: UInt32) -> String { String(mode, radix: 8) }
  private func repair(_ path: String) -> String { "chmod 600 " + ShellQuoting.quote(path) }
}
