package import Platform
package import Prompting

/// What can go wrong before or after the work, each with its exit status and, in one place, its words.
package enum UserError: ToldError, Equatable {
  /// Neither words nor a terminal to ask for them.
  case noWords
  /// Words that are all blank.
  case emptyWords
  /// Nothing to explain.
  case nothingToExplain
  /// More text than is read.
  case tooLong(bytes: Int, limit: Int)
  /// Bytes that are not UTF-8 text, or a NUL among them.
  case notText
  /// Standard input could not be read.
  case unreadableInput
  /// Standard output could not be written; the reason is the system's.
  case unwritableOutput(reason: String)
  /// The file for the accepted command could not be written.
  case unwritableFile(path: String, reason: String)
  /// There is no home folder to install into.
  case noHome
  /// The shell that the reader names is none of ours.
  case runRefused(level: String)
  /// The program to run the command could not be started.
  case cannotStart(program: String, reason: String)
  /// No suggestion was good enough.
  case noSuggestion(unplaced: [String])
  /// The model gave no command; its own words, where it said any.
  case modelGaveNone(note: String?)
  /// The model's command is no shell command, also after it was asked to mend it.
  case modelCommandDoesNotParse(command: String, message: String)
  /// The command holds characters that are not seen; here they are made visible.
  case hiddenText(command: String)
  /// The policy denies the command, or cannot be read; in words.
  case denied(command: String, reason: String, isBroken: Bool)
  /// The policy wants the word `yes` to be typed; in words.
  case runNeedsYes(reason: String)
  /// A model was asked for, and none is configured.
  case noModel
  /// The request does not fit the model's limit.
  case requestTooLong(PromptError)
  /// The day's tokens are used up.
  case dayLimitReached(used: Int, limit: Int)
  /// The reader pressed Ctrl-C.
  case interrupted

  /// The exit status.
  package var exitStatus: ExitStatus {
    switch self {
    case .noWords, .emptyWords, .nothingToExplain: .badUsage
    case .tooLong, .notText, .unreadableInput: .unreadableInput
    case .unwritableOutput, .unwritableFile, .noHome, .cannotStart: .unwritableOutput
    case .runRefused, .hiddenText, .runNeedsYes: .declined
    case .denied(_, _, let isBroken): isBroken ? .badConfig : .denied
    case .noSuggestion, .modelGaveNone, .modelCommandDoesNotParse: .noSuggestion
    case .noModel: .badConfig
    case .requestTooLong: .unreadableInput
    case .dayLimitReached: .tryLater
    case .interrupted: .interrupted
    }
  }

  /// What happened and what to type next, in the reader's language.
  package func message(in language: Language) -> String {
    language.say(englishMessage, koreanMessage)
  }

  private var englishMessage: String {
    switch self {
    case .noWords: "no words were given. Try: qmark listening port 5000"
    case .emptyWords: "the words are blank. Try: qmark listening port 5000"
    case .nothingToExplain: "no command was given. Try: qmark explain 'tar xzf a.tgz'"
    case .tooLong(let bytes, let limit): "the input is \(bytes) bytes long; at most \(limit) are read. Shorten it."
    case .notText: "the input is not UTF-8 text, or holds a NUL byte. Give it as plain text."
    case .unreadableInput: "standard input could not be read."
    case .unwritableOutput(let reason): "the answer could not be written: \(reason)."
    case .unwritableFile(let path, let reason): "\(path) could not be written: \(reason)."
    case .noHome: "HOME is not set, so there is no folder to install into. Set HOME, or redirect the output to a file."
    case .runRefused(let level):
      "not run: --yes runs only what is safe, and this is \(level). Run qmark in a terminal to confirm it."
    case .cannotStart(let program, let reason): "\(program) could not be started: \(reason)."
    case .noSuggestion(let unplaced) where unplaced.isEmpty:
      "no suggestion is good enough. Say it in other words, or look through: qmark tasks"
    case .noSuggestion(let unplaced):
      "no suggestion is good enough. Not understood: \(unplaced.joined(separator: ", ")). Say it in other words, or look through: "
        + "qmark tasks"
    case .modelGaveNone(let note?): "the model gives no command. It says: \(note)"
    case .modelGaveNone: "the model gives no command. Say it in other words."
    case .modelCommandDoesNotParse(let command, let message):
      "the model's command cannot be parsed (\(message)): \(command). Say it in other words, or mend it by hand."
    case .hiddenText(let command):
      "the command holds hidden characters, so it is neither printed nor run: \(command)"
    case .denied(let command, let reason, _): "\(reason) \(command)"
    case .runNeedsYes(let reason): "not run. \(reason) Run qmark in a terminal to confirm it."
    case .noModel: "no language model is configured. Set one up: qmark config init"
    case .requestTooLong(.wordsTooLong(let tokens, let limit)):
      "the request takes about \(tokens) tokens, and the model takes \(limit). Shorten it, or raise model.request_tokens."
    case .dayLimitReached(let used, let limit):
      "\(used) tokens were used today, and model.max_tokens_per_day is \(limit). Raise it, or ask with --engine offline."
    case .interrupted: "interrupted."
    }
  }

  private var koreanMessage: String {
    switch self {
    case .noWords: "요청이 없습니다. 예: qmark 5000번 포트 쓰는 프로세스"
    case .emptyWords: "요청이 비어 있습니다. 예: qmark 5000번 포트 쓰는 프로세스"
    case .nothingToExplain: "설명할 명령이 없습니다. 예: qmark explain 'tar xzf a.tgz'"
    case .tooLong(let bytes, let limit): "입력이 \(bytes)바이트입니다. \(limit)바이트까지만 읽습니다. 줄여 주십시오."
    case .notText: "입력이 UTF-8 텍스트가 아니거나 NUL 바이트가 들어 있습니다. 일반 텍스트로 주십시오."
    case .unreadableInput: "표준 입력을 읽을 수 없습니다."
    case .unwritableOutput(let reason): "답을 쓸 수 없습니다: \(reason)."
    case .unwritableFile(let path, let reason): "\(path) 파일을 쓸 수 없습니다: \(reason)."
    case .noHome: "HOME이 설정되지 않아 설치할 디렉터리가 없습니다. HOME을 설정하거나 출력을 파일로 보내십시오."
    case .runRefused(let level):
      "실행하지 않았습니다: --yes는 안전한 명령만 실행하는데, 이 명령은 \(level)입니다. 터미널에서 확인하고 실행하십시오."
    case .cannotStart(let program, let reason): "\(program)을(를) 시작할 수 없습니다: \(reason)."
    case .noSuggestion(let unplaced) where unplaced.isEmpty: "알맞은 명령을 찾지 못했습니다. 다른 말로 적거나 qmark tasks로 찾아보십시오."
    case .noSuggestion(let unplaced):
      "알맞은 명령을 찾지 못했습니다. 이해하지 못한 말: \(unplaced.joined(separator: ", ")). 다른 말로 적거나 qmark tasks로 찾아보십시오."
    case .modelGaveNone(let note?): "모델이 명령을 주지 않았습니다. 모델의 말: \(note)"
    case .modelGaveNone: "모델이 명령을 주지 않았습니다. 다른 말로 적어 보십시오."
    case .modelCommandDoesNotParse(let command, let message):
      "모델이 준 명령을 해석할 수 없습니다(\(message)): \(command). 다른 말로 적거나 직접 고치십시오."
    case .hiddenText(let command):
      "명령에 보이지 않는 문자가 들어 있어 출력하지도 실행하지도 않습니다: \(command)"
    case .denied(let command, let reason, _): "\(reason) \(command)"
    case .runNeedsYes(let reason): "실행하지 않았습니다. \(reason) 터미널에서 확인하고 실행하십시오."
    case .noModel: "설정된 언어 모델이 없습니다. 설정하려면: qmark config init"
    case .requestTooLong(.wordsTooLong(let tokens, let limit)):
      "요청이 약 \(tokens)토큰인데 모델은 \(limit)토큰까지 받습니다. 줄이거나 model.request_tokens를 늘리십시오."
    case .dayLimitReached(let used, let limit):
      "오늘 \(used)토큰을 썼고 model.max_tokens_per_day는 \(limit)입니다. 한도를 늘리거나 --engine offline으로 물으십시오."
    case .interrupted: "중단했습니다."
    }
  }
}
