import Assistant

extension Wording {
  var listHint: String {
    say("type to filter   ↑ ↓ Enter or a digit: choose   Esc: back", "입력: 거르기   ↑ ↓ Enter 또는 숫자: 고르기   Esc: 뒤로")
  }

  /// What a key of the menu does.
  func meaning(of action: MenuAction) -> String {
    switch action {
    case .run: say("run the command (Enter too, where it is marked)", "명령을 실행합니다(표시되어 있으면 Enter도)")
    case .edit: say("edit the command, then see it again", "명령을 고친 뒤 다시 봅니다")
    case .revise: say("add words to the request", "요청에 말을 덧붙입니다")
    case .next: say("the next command for this request", "이 요청의 다음 명령을 봅니다")
    case .copy: say("copy the command and leave", "명령을 복사하고 나갑니다")
    case .careful: say("its careful form", "조심스러운 형태를 봅니다")
    case .more: say("go through its parts, with where each sentence is from", "부분을 하나씩 출처와 함께 봅니다")
    case .alternatives: say("list the other commands; type to filter them", "다른 명령을 모두 보고 입력해 거릅니다")
    case .help: say("these lines", "이 도움말")
    case .quit: say("leave; nothing runs (Esc and Ctrl-C too)", "아무것도 실행하지 않고 나갑니다(Esc, Ctrl-C도)")
    }
  }

  func digitsMeaning(_ count: Int) -> (keys: String, meaning: String) {
    let last = min(count, 9)
    return (last == 1 ? "1" : "1-\(last)", say("another command, by its place in that list", "그 목록의 순서로 다른 명령을 고릅니다"))
  }

  /// What differs from the command before.
  func changed(_ change: CommandChange) -> String {
    let parts = change.hunks.map { hunk in
      if hunk.removed.isEmpty { return say("added \(hunk.added)", "추가 \(hunk.added)") }
      if hunk.added.isEmpty { return say("removed \(hunk.removed)", "삭제 \(hunk.removed)") }
      return "\(hunk.removed) → \(hunk.added)"
    }
    return say("Changed: ", "바뀐 곳: ") + parts.joined(separator: "; ")
  }
}
