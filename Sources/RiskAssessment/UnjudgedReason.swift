import Platform

/// Why a command is not safe though no rule names a harm.
enum UnjudgedReason: String {
  case unreadable = "unreadable"
  case dynamic = "run-time-name"
  case unlisted = "not-known-safe"
  case append = "append"
  case connection = "connection"

  /// The reason, one sentence.
  func says(in language: Language) -> String {
    switch (self, language) {
    case (.unreadable, .english): "A part of it could not be read as a command."
    case (.unreadable, .korean): "명령으로 읽을 수 없는 부분이 있습니다."
    case (.dynamic, .english): "What is run is only known when it runs."
    case (.dynamic, .korean): "무엇이 실행되는지는 실행할 때에야 알 수 있습니다."
    case (.unlisted, .english): "It may change something: it is not on the list of commands that only read."
    case (.unlisted, .korean): "무언가를 바꿀 수 있습니다. 읽기만 하는 명령의 목록에 없습니다."
    case (.connection, .english): "The shell itself opens a connection to another machine."
    case (.connection, .korean): "셸이 직접 다른 컴퓨터에 접속합니다."
    case (.append, .english): "Text is added to a file."
    case (.append, .korean): "파일 끝에 내용을 덧붙입니다."
    }
  }
}
