package import LanguageModels
package import Platform
import ShellGrammar

extension KeyError: ToldError {
  /// EX_NOPERM.
  package var exitStatus: ExitStatus { .keyRefused }

  /// What happened and what to type next, in the reader's language.
  package func message(in language: Language) -> String {
    language.say(englishMessage, koreanMessage)
  }

  private var englishMessage: String {
    switch self {
    case .commandFailed:
      "the command of model.key_command failed, or its first line is no key. Run it by hand to see why: it is run by "
        + "/bin/sh, without a terminal."
    case .unreadableFile(let path):
      "\(path), the file of model.key_file, cannot be read, or its first line is no key. Put the key there, alone on "
        + "the first line."
    case .notAPath: "model.key_file is no path. It must be absolute or begin with ~/."
    case .openFile(let path, let mode):
      "\(path), the file with the key, is open to others (mode \(String(mode, radix: 8))). Type: "
        + "chmod 600 \(Self.quoted(path))"
    case .notAKey(let source):
      "what \(source) holds cannot be a key: it is blank, or has blanks or other characters that no key has. Set it "
        + "again."
    }
  }

  private var koreanMessage: String {
    switch self {
    case .commandFailed:
      "model.key_command의 명령이 실패했거나 출력의 첫 줄이 키가 아닙니다. 직접 실행하여 확인하십시오. 이 명령은 터미널 없이 "
        + "/bin/sh로 실행됩니다."
    case .unreadableFile(let path):
      "model.key_file의 파일 \(path)을(를) 읽을 수 없거나 첫 줄이 키가 아닙니다. 첫 줄에 키만 적으십시오."
    case .notAPath: "model.key_file이 경로가 아닙니다. 절대 경로이거나 ~/로 시작해야 합니다."
    case .openFile(let path, let mode):
      "키가 든 파일 \(path)을(를) 다른 사용자도 볼 수 있습니다(권한 \(String(mode, radix: 8))). 다음을 입력하십시오: "
        + "chmod 600 \(Self.quoted(path))"
    case .notAKey(let source):
      "\(source)의 값은 키가 될 수 없습니다. 비어 있거나, 키에 없는 공백이나 문자가 들어 있습니다. 다시 설정하십시오."
    }
  }

  /// The path as a shell reads it; its `~/` stays open.
  private static func quoted(_ path: String) -> String {
    path.hasPrefix("~/") ? "~/" + ShellQuoting.quote(String(path.dropFirst(2))) : ShellQuoting.quote(path)
  }
}
