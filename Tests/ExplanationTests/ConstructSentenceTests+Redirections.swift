extension ConstructSentenceTests {
  /// Redirections and here-documents.
  static let redirections: [(String, String, String)] = [
    ("lsof >f 2>&1", "> writes the output to f and replaces what was in it.", ">는 출력을 f에 쓰며, 원래 내용은 지워집니다."),
    (
      "lsof >f >g", "> only makes f an empty file: >g after it takes the output elsewhere.",
      ">는 f를 빈 파일로 만들 뿐이며, 뒤의 >g가 출력을 다른 곳으로 보냅니다."
    ),
    ("lsof >f >g", "> writes the output to g and replaces what was in it.", ">는 출력을 g에 쓰며, 원래 내용은 지워집니다."),
    (
      "lsof >>f >g", ">> only makes the file f where it is missing: >g after it takes the output elsewhere.",
      ">>는 f 파일이 없을 때 만들 뿐이며, 뒤의 >g가 출력을 다른 곳으로 보냅니다."
    ),
    ("lsof >f 2>g", "> writes the output to f and replaces what was in it.", ">는 출력을 f에 쓰며, 원래 내용은 지워집니다."),
    ("lsof >f 2>&1 >g", "> writes the output to f and replaces what was in it.", ">는 출력을 f에 쓰며, 원래 내용은 지워집니다."),
    (
      "lsof >f 2>&1",
      "2>&1 sends the error messages to the same place as the output: f.",
      "2>&1은 오류 메시지를 출력이 가는 곳인 f로 보냅니다."
    ),
    (
      "lsof 2>&1 >f",
      "2>&1 sends the error messages to the place of the output so far; >f after it moves the output alone.",
      "2>&1은 오류 메시지를 지금까지 출력이 가던 곳으로 보내며, 뒤의 >f는 출력만 옮깁니다."
    ),
    (
      "lsof 2>&1 | lsof",
      "2>&1 sends the error messages to the same place as the output: the pipe.",
      "2>&1은 오류 메시지를 출력이 가는 곳인 파이프로 보냅니다."
    ),
    (
      "lsof 2>&1 | lsof",
      "| sends the output and the error messages of lsof to lsof.",
      "|는 lsof의 출력과 오류 메시지를 lsof로 보냅니다."
    ),
    (
      "lsof 2>&1 >/dev/null | lsof",
      "2>&1 sends the error messages to the place of the output so far: the pipe;"
        + " >/dev/null after it moves the output alone.",
      "2>&1은 오류 메시지를 지금까지 출력이 가던 파이프로 보내며, 뒤의 >/dev/null은 출력만 옮깁니다."
    ),
    ("lsof 2>&1 >/dev/null | lsof", "> throws the output away.", ">는 출력을 버립니다."),
    (
      "lsof 2>&1 >/dev/null | lsof",
      "| sends the error messages of lsof to lsof, and not its output.",
      "|는 lsof의 출력이 아니라 오류 메시지를 lsof로 보냅니다."
    ),
    (
      "lsof >f | lsof",
      "| sends nothing from lsof to lsof: the output goes elsewhere.",
      "|로 lsof에서 lsof로 가는 것은 없습니다. 출력이 다른 곳으로 갑니다."
    ),
    (
      "lsof 2>err |& lsof",
      "2> writes the error messages to err and replaces what was in it.",
      "2>는 오류 메시지를 err에 쓰며, 원래 내용은 지워집니다."
    ),
    (
      "lsof 2>err |& lsof",
      "|& sends the output and the error messages of lsof to lsof.",
      "|&는 lsof의 출력과 오류 메시지를 lsof로 보냅니다."
    ),
    (
      "lsof 3>&1 1>&2 2>&3",
      "3>&1 opens descriptor 3 to the same place as the output.",
      "3>&1은 3번 디스크립터를 출력과 같은 곳으로 이어지게 엽니다."
    ),
    (
      "lsof 3>&1 1>&2 2>&3",
      "1>&2 sends the output to the place of the error messages so far; 2>&3 after it"
        + " moves the error messages alone.",
      "1>&2는 출력을 지금까지 오류 메시지가 가던 곳으로 보내며, 뒤의 2>&3은 오류 메시지만 옮깁니다."
    ),
    (
      "lsof 3>&1 1>&2 2>&3",
      "2>&3 sends the error messages to where the output went at first, by way of descriptor 3.",
      "2>&3은 오류 메시지를 3번 디스크립터가 가는 곳, 곧 처음에 출력이 가던 곳으로 보냅니다."
    ),
    ("lsof &>>f", "&>> adds the output and the error messages to the end of f.", "&>>는 출력과 오류 메시지를 f의 끝에 덧붙입니다."),
    (
      "lsof 3>f",
      "3> opens f for writing as descriptor 3, and what was in it is lost.",
      "3>은 f를 쓸 수 있게 열어 3번 디스크립터로 쓰며, 원래 내용은 지워집니다."
    ),
    ("lsof 3<>f", "3<> opens f for reading and writing as descriptor 3.", "3<>는 f를 읽고 쓸 수 있게 열어 3번 디스크립터로 씁니다."),
    (
      "lsof {fd}>f",
      "{fd}> opens f for writing as a new descriptor, whose number is put in the"
        + " variable fd, and what was in it is lost.",
      "{fd}>는 f를 쓸 수 있게 열어 변수 fd에 번호가 담길 새 디스크립터로 쓰며, 원래 내용은 지워집니다."
    ),
    ("lsof <&3", "<&3 takes the input from the same place as descriptor 3.", "<&3은 3번 디스크립터가 오는 곳에서 입력을 받습니다."),
    (
      "lsof 3>&2-",
      "3>&2- opens descriptor 3 to the place of the error messages, and closes the error messages.",
      "3>&2-는 오류 메시지가 가던 곳을 3번 디스크립터로 옮기고 오류 메시지는 닫습니다."
    ),
    ("lsof 3>&-", "3>&- closes descriptor 3.", "3>&-는 3번 디스크립터를 닫습니다."),
    ("lsof </dev/null", "< makes the input empty.", "<는 입력을 비웁니다."),
    ("lsof >/dev/stderr", "> sends the output to /dev/stderr.", ">는 출력을 /dev/stderr로 보냅니다."),
    (
      "exec 3<f",
      "exec without a command redirects this shell itself, for everything after it.",
      "명령 없는 exec은 이 셸 자체의 입출력을 뒤의 모든 명령에 걸쳐 바꿉니다."
    ),
    ("exec 3<f", "3< opens f for reading as descriptor 3.", "3<는 f를 읽을 수 있게 열어 3번 디스크립터로 씁니다."),
    (
      "cat <<'E'\n$x\nE",
      "<< gives the lines below, up to the line E, as the input.",
      "<<는 아래에서 E 줄 앞까지의 내용을 입력으로 줍니다."
    ),
    (
      "cat <<'E'\n$x\nE",
      "These lines are the input, just as they stand: E is quoted, so nothing in them is replaced.",
      "이 줄들이 적힌 그대로 입력이 됩니다. E에 따옴표가 있어 안에서 아무것도 바뀌지 않습니다."
    ),
    (
      "cat <<E\n$x\nE",
      "These lines are the input; what begins with $ in them, and commands in backquotes, are replaced first.",
      "이 줄들이 입력이며, 안에서 $로 시작하는 것과 백쿼트로 감싼 명령은 먼저 바뀝니다."
    ),
    ("cat <<E\n$x\nE", "$x is replaced by the value of the variable x.", "$x는 변수 x의 값으로 바뀝니다."),
    ("cat <<E\nx\nE", "These lines are the input, just as they stand.", "이 줄들이 적힌 그대로 입력이 됩니다."),
    (
      "cat <<-E\n\tx\n\tE",
      "<<- gives the lines below, up to the line E and without the tabs before them, as the input.",
      "<<-는 아래에서 E 줄 앞까지의 내용을 줄 앞의 탭을 빼고 입력으로 줍니다."
    ),
  ]
}
