extension ConstructSentenceTests {
  /// Chains, pipelines and the background.
  static let lists: [(String, String, String)] = [
    (
      "a && b || c",
      "&& runs the next command only if the one before it succeeded.",
      "&&는 앞의 명령이 성공했을 때만 다음 명령을 실행합니다."
    ),
    (
      "a && b || c",
      "|| runs the next command if any of those before it failed.",
      "||는 앞의 명령 가운데 하나라도 실패하면 다음 명령을 실행합니다."
    ),
    ("a || b && c", "|| runs the next command only if the one before it failed.", "||는 앞의 명령이 실패했을 때만 다음 명령을 실행합니다."),
    (
      "a || b && c",
      "&& runs the next command if any of those before it succeeded.",
      "&&는 앞의 명령 가운데 하나라도 성공하면 다음 명령을 실행합니다."
    ),
    (
      "a && b && c",
      "&& runs the next command only if all before it succeeded.",
      "&&는 앞의 명령이 모두 성공했을 때만 다음 명령을 실행합니다."
    ),
    ("a || b || c", "|| runs the next command only if all before it failed.", "||는 앞의 명령이 모두 실패했을 때만 다음 명령을 실행합니다."),
    (
      "a && b || c && d",
      "&& runs the next command only if the last one that ran succeeded.",
      "&&는 마지막으로 실행된 명령이 성공했을 때만 다음 명령을 실행합니다."
    ),
    (
      "a && b || c || d",
      "|| runs the next command only if the last one that ran failed.",
      "||는 마지막으로 실행된 명령이 실패했을 때만 다음 명령을 실행합니다."
    ),
    (
      "a && b &",
      "& runs the whole chain before it in the background: the shell does not wait for it.",
      "&는 앞에서 이어진 명령 전체를 백그라운드에서 실행하며, 셸은 끝날 때까지 기다리지 않습니다."
    ),
    ("a | b &", "| sends the output of a to b.", "|는 a의 출력을 b로 보냅니다."),
    (
      "a | b &",
      "& runs the whole pipeline before it in the background: the shell does not wait for it.",
      "&는 앞의 파이프라인 전체를 백그라운드에서 실행하며, 셸은 끝날 때까지 기다리지 않습니다."
    ),
  ]
}
