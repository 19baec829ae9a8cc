import Assistant

/// What is said where the offline engine is not sure, and of careful forms.
extension Wording {
  var unsure: String { say("Not sure what is meant. It could be:", "무슨 뜻인지 확실하지 않습니다. 이 중 하나일 수 있습니다:") }

  /// What to do next below a list; `hasOthers` says that words can be added and other candidates listed.
  func unsureNextStep(hasOthers: Bool) -> String {
    hasOthers
      ? say(
        "Press a number to see it in full, v to say more, n for others, q to leave.",
        "번호를 누르면 자세히 보여 줍니다. v는 말 덧붙이기, n은 다른 후보, q는 끝내기입니다.")
      : say("Press a number to see it in full, q to leave.", "번호를 누르면 자세히 보여 줍니다. q는 끝내기입니다.")
  }

  var unsureInPrint: String {
    say(
      "No command is printed for a guess. Say it in other words, or look for it:",
      "추측한 명령은 출력하지 않습니다. 다른 말로 적거나 찾아보십시오:")
  }

  func unplaced(_ words: [String]) -> String {
    say("Not understood: ", "이해하지 못한 말: ") + words.joined(separator: ", ")
  }

  func leavesOut(_ words: [String]) -> String {
    say("leaves out: ", "빠진 말: ") + words.joined(separator: ", ")
  }

  func guess(_ guess: Guess) -> String {
    var text = say("A guess: ", "추측입니다: ") + guess.about
    if !guess.unplaced.isEmpty { text += " — " + leavesOut(guess.unplaced) }
    return text
  }

  func carefulForm(_ command: String, key: Character?) -> String {
    say("Careful form", "조심스러운 형태") + (key.map { " (\($0))" } ?? "") + ": " + command
  }

  func carefulComesFirst(hasNext: Bool) -> String {
    say("The request does not say what exactly, so the careful form comes first", "무엇을 다룰지 말하지 않아 조심스러운 형태를 먼저 보여 줍니다")
      + (hasNext ? say("; Next shows the other.", ". 다음을 누르면 다른 형태가 나옵니다.") : ".")
  }
}
