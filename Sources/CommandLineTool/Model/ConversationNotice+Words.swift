package import Platform
package import Prompting

extension ConversationNotice {
  /// The notice as the reader reads it; what stands in it from outside is not made visible yet.
  package func words(in language: Language) -> String {
    language.say(english, korean)
  }

  private var english: String {
    switch self {
    case .repairing(.doesNotParse(let message)): "The command does not parse (\(message)): asking the model to mend it."
    case .repairing(.unknownFlag(let flag)):
      "The command does not fit this machine (\(flag)): asking the model to mend it."
    case .repairing(.wasShownBefore): "The model gave a command that was shown before: asking for another."
    case .lookingUp(let what): "The model looks up: \(what)."
    }
  }

  private var korean: String {
    switch self {
    case .repairing(.doesNotParse(let message)): "명령을 해석할 수 없어(\(message)) 모델에게 고쳐 달라고 요청합니다."
    case .repairing(.unknownFlag(let flag)): "명령이 이 컴퓨터에 맞지 않아(\(flag)) 모델에게 고쳐 달라고 요청합니다."
    case .repairing(.wasShownBefore): "모델이 이미 보여 준 명령을 답해 다른 명령을 요청합니다."
    case .lookingUp(let what): "모델이 찾아봅니다: \(what)."
    }
  }
}
