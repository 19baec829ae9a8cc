import Explanation
import Platform
import Testing

/// What is said of the shell's own constructs, in both languages.
struct ConstructSentenceTests {
  @Test(arguments: table)
  func sentences(_ example: Example) {
    let english = ExplanationFixture.explain(example.command)
    #expect(english.uncovered.isEmpty)
    #expect(english.spans.contains { $0.says == example.english }, "\(english.spans.map(\.says))")
    let korean = ExplanationFixture.explain(example.command, .korean)
    #expect(korean.spans.contains { $0.says == example.korean }, "\(korean.spans.map(\.says))")
  }

  struct Example: Sendable {
    var command: String
    var english: String
    var korean: String
  }

  static let table = rows.map { Example(command: $0.0, english: $0.1, korean: $0.2) }

  private static let rows: [(String, String, String)] = [
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
    (
      "{ a; }",
      "{ opens a group: the commands up to } are treated as one, in this shell, where their changes last.",
      "{는 묶음을 엽니다. }까지의 명령을 하나처럼 다루며, 이 셸에서 실행하므로 바꾼 것이 남습니다."
    ),
    ("{ a; }", "} closes the group.", "}는 묶음의 끝입니다."),
    (
      "{ a; } | b",
      "{ opens a group: the commands up to } are treated as one; their changes do not last, as they run apart.",
      "{는 묶음을 엽니다. }까지의 명령을 하나처럼 다루며, 따로 실행되므로 바꾼 것이 남지 않습니다."
    ),
    ("{ a; } | b", "| sends the output of the group to b.", "|는 묶음의 출력을 b로 보냅니다."),
    (
      "{ a; } &",
      "& runs the command before it in the background: the shell does not wait for it.",
      "&는 앞의 명령을 백그라운드에서 실행하며, 셸은 끝날 때까지 기다리지 않습니다."
    ),
    (
      "f() { a; }",
      "f is defined as a function: its commands run whenever f is called.",
      "f를 함수로 정의합니다. 안의 명령은 f를 부를 때 실행됩니다."
    ),
    ("f() { a; }", "{ opens the commands of the function.", "{부터 함수의 명령이 시작됩니다."),
    ("f() { a; }", "} closes the function.", "}는 함수의 끝입니다."),
    (
      "f() { a; }; f x \"$y\"",
      "f runs the function of this name that is defined in this command.",
      "f는 이 명령 안에서 정의한 함수를 실행합니다."
    ),
    ("f() { a; }; f x \"$y\"", "x is $1 in f.", "x는 f 안에서 $1입니다."),
    ("f() { a; }; f x \"$y\"", "$y is given to f.", "$y는 f에 주는 인자입니다."),
    ("f() { a; }; f x \"$y\"", "$y is replaced by the value of the variable y.", "$y는 변수 y의 값으로 바뀝니다."),
    (
      "while true; do a; done",
      "while repeats the commands between do and done without end: the command after it always succeeds.",
      "while은 바로 뒤의 명령이 늘 성공하므로 do와 done 사이의 명령을 끝없이 되풀이합니다."
    ),
    ("while true; do a; done", "do opens the commands that are repeated.", "do부터 되풀이할 명령이 시작됩니다."),
    ("while true; do a; done", "done closes the loop.", "done은 반복문의 끝입니다."),
    (
      "for ((;;)); do a; done",
      "for (( … )) repeats without end, because no condition stands between the semicolons.",
      "for (( … ))는 세미콜론 사이에 조건이 없으므로 끝없이 되풀이합니다."
    ),
    (
      "case $x in a) b ;& esac",
      "case compares $x with the patterns after in, from the first on.",
      "case는 $x를 in 뒤의 패턴과 차례로 비교합니다."
    ),
    (
      "case $x in a) b ;& esac",
      "a is a pattern: the commands after ) run where it fits.",
      "a는 패턴이며, 맞으면 ) 뒤의 명령을 실행합니다."
    ),
    ("case $x in a) b ;& esac", ";& ends the branch; no further one follows.", ";&는 갈래의 끝이며 뒤에 다른 갈래가 없습니다."),
    ("case $x in a) b ;& esac", "esac closes the case.", "esac은 case의 끝입니다."),
    (
      "case $x in [ab]*) c;; esac",
      "[ab]* is a pattern: the commands after ) run where it fits.",
      "[ab]*는 패턴이며, 맞으면 ) 뒤의 명령을 실행합니다."
    ),
    (
      "case $x in [ab]*) c;; esac",
      "[ab]* fits text made of: one of ab, then anything.",
      "[ab]*는 다음으로 이루어진 텍스트에 맞습니다: ab 가운데 글자 하나, 그다음 아무 글자나 몇 개든."
    ),
    ("case $x in [ab]*) c;; esac", ";; ends the branch.", ";;는 갈래의 끝입니다."),
    (
      "case $x in \"*\") c;; *) d;; esac",
      "* is a pattern: the commands after ) run where it fits.",
      "*는 패턴이며, 맞으면 ) 뒤의 명령을 실행합니다."
    ),
    (
      "case $x in \"*\") c;; *) d;; esac",
      "* fits everything that no pattern before it did.",
      "*는 앞의 패턴에 맞지 않은 모든 것에 맞습니다."
    ),
    (
      "select x in a b; do c; done",
      "select shows the words as a numbered menu, again and again, and puts each choice in the variable x.",
      "select는 단어를 번호 붙은 메뉴로 되풀이해 보여 주고 고른 것을 변수 x에 넣습니다."
    ),
    ("select x in a b; do c; done", "a is what can be chosen.", "a는 고를 수 있는 항목입니다."),
    ("select x in a b; do c; done", "b is what can be chosen.", "b는 고를 수 있는 항목입니다."),
    (
      "coproc cat",
      "coproc runs the command in the background and connects it to the shell: COPROC"
        + " lists the descriptors for reading from it and writing to it.",
      "coproc은 명령을 백그라운드에서 실행하고 셸에 연결합니다. 읽고 쓸 디스크립터는 COPROC에 담깁니다."
    ),
    (
      "coproc N { cat; }",
      "coproc runs the command in the background and connects it to the shell: N lists"
        + " the descriptors for reading from it and writing to it.",
      "coproc은 명령을 백그라운드에서 실행하고 셸에 연결합니다. 읽고 쓸 디스크립터는 N에 담깁니다."
    ),
    ("echo $((a+b*2))", "$((a+b*2)) is replaced by the result of the calculation.", "$((a+b*2))는 계산 결과로 바뀝니다."),
    ("echo $((a+b*2))", "a+b*2 is a plus b times 2.", "a+b*2는 a 더하기 b 곱하기 2입니다."),
    (
      "echo $((x%2==0 ? 1 : 0))",
      "$((x%2==0 ? 1 : 0)) is replaced by the result of the calculation.",
      "$((x%2==0 ? 1 : 0))은 계산 결과로 바뀝니다."
    ),
    (
      "echo $((x%2==0 ? 1 : 0))",
      "x%2==0 ? 1 : 0 is 1 if the remainder of x divided by 2 equals 0, else 0.",
      "x%2==0 ? 1 : 0은 x를 2로 나눈 나머지가 0과 같으면 1, 아니면 0입니다."
    ),
    ("((i++))", "(( … )) calculates, and succeeds where the result is not zero.", "(( … ))는 계산하며, 결과가 0이 아니면 성공입니다."),
    ("((i++))", "i++ is what is calculated.", "i++는 계산할 식입니다."),
    ("((i++))", "i++ adds 1 to i.", "i++는 i에 1을 더합니다."),
    ("((i++))", ")) closes it.", "))는 여기서 닫습니다."),
    ("((x > 5 && y < 3))", "x > 5 && y < 3 is what is calculated.", "x > 5 && y < 3은 계산할 식입니다."),
    (
      "((x > 5 && y < 3))",
      "x > 5 && y < 3 holds if x is greater than 5 and y is less than 3.",
      "x > 5 && y < 3은 x가 5보다 크고 y가 3보다 작으면 참입니다."
    ),
    ("((! x || y >= 3))", "! x || y >= 3 is what is calculated.", "! x || y >= 3은 계산할 식입니다."),
    (
      "((! x || y >= 3))",
      "! x || y >= 3 holds if x equals 0 or y is at least 3.",
      "! x || y >= 3은 x가 0과 같거나 y가 3 이상이면 참입니다."
    ),
    ("((x += 2))", "x += 2 is what is calculated.", "x += 2는 계산할 식입니다."),
    ("((x += 2))", "x += 2 adds 2 to x.", "x += 2는 x에 2를 더합니다."),
    ("((!(x == 1)))", "!(x == 1) is what is calculated.", "!(x == 1)은 계산할 식입니다."),
    ("((!(x == 1)))", "!(x == 1) holds if x is not 1.", "!(x == 1)은 x가 1과 다르면 참입니다."),
    ("echo $((a/b+c))", "$((a/b+c)) is replaced by the result of the calculation.", "$((a/b+c))는 계산 결과로 바뀝니다."),
    ("echo $((a/b+c))", "a/b+c is (the whole part of a divided by b) plus c.", "a/b+c는 (a 나누기 b의 정수 부분) 더하기 c입니다."),
    ("echo $((-x**2))", "$((-x**2)) is replaced by the result of the calculation.", "$((-x**2))는 계산 결과로 바뀝니다."),
    ("echo $((-x**2))", "-x**2 is (minus x) to the power of 2.", "-x**2는 (마이너스 x)의 2제곱입니다."),
    ("let 'x = 1 + 2'", "x = 1 + 2 is calculated.", "x = 1 + 2를 계산합니다."),
    ("let 'x = 1 + 2'", "x = 1 + 2 sets x to 1 plus 2.", "x = 1 + 2는 x를 1 더하기 2로 정합니다."),
    (
      "for ((i=0; i<3; i++)); do a; done",
      "for (( … )) counts: it sets a start, repeats while the condition holds, and steps after each round.",
      "for (( … ))는 시작값을 정하고, 조건이 참인 동안 되풀이하며, 한 번 돌 때마다 값을 바꿉니다."
    ),
    ("for ((i=0; i<3; i++)); do a; done", "i=0 is calculated once, before the first round.", "i=0은 처음에 한 번 계산합니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i=0 sets i to 0.", "i=0은 i를 0으로 정합니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i<3 must hold for another round.", "i<3이 참인 동안 되풀이합니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i<3 holds if i is less than 3.", "i<3은 i가 3보다 작으면 참입니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i++ is calculated after each round.", "i++는 한 번 돌 때마다 계산합니다."),
    (
      "echo ${x-w}",
      "${x-w} is replaced by the value of x, or by w where that is not set.",
      "${x-w}는 x의 값으로 바뀌고, 값이 없으면 w로 바뀝니다."
    ),
    (
      "echo ${x:=w}",
      "${x:=w} is replaced by the value of x, which is set to w first where it is unset or empty.",
      "${x:=w}는 x의 값으로 바뀌고, 값이 없거나 비어 있으면 먼저 w를 넣습니다."
    ),
    (
      "echo ${x:?w}",
      "${x:?w} is replaced by the value of x; where that is unset or empty, the shell stops with the message w.",
      "${x:?w}는 x의 값으로 바뀌고, 값이 없거나 비어 있으면 w라는 메시지를 내고 멈춥니다."
    ),
    (
      "echo ${x?}",
      "${x?} is replaced by the value of x; where that is not set, the shell stops with an error.",
      "${x?}는 x의 값으로 바뀌고, 값이 없으면 셸이 오류를 내고 멈춥니다."
    ),
    (
      "echo ${x:+w}",
      "${x:+w} is replaced by w where x is set and not empty, else by nothing.",
      "${x:+w}는 x에 비어 있지 않은 값이 있으면 w로, 없으면 빈 문자열로 바뀝니다."
    ),
    (
      "echo ${x+w}",
      "${x+w} is replaced by w where x is set, else by nothing.",
      "${x+w}는 x에 값이 있으면 w로, 없으면 빈 문자열로 바뀝니다."
    ),
    (
      "echo ${x#a}",
      "${x#a} is replaced by the value of x without a at its start.",
      "${x#a}는 x의 값에서 앞의 a를 뺀 것으로 바뀝니다."
    ),
    (
      "echo ${x#*a}",
      "${x#*a} is replaced by the value of x without the shortest start that fits *a.",
      "${x#*a}는 x의 값에서 *a에 맞는 가장 짧은 앞부분을 뺀 것으로 바뀝니다."
    ),
    (
      "echo ${x##*a}",
      "${x##*a} is replaced by the value of x without the longest start that fits *a.",
      "${x##*a}는 x의 값에서 *a에 맞는 가장 긴 앞부분을 뺀 것으로 바뀝니다."
    ),
    (
      "echo ${x%a*}",
      "${x%a*} is replaced by the value of x without the shortest end that fits a*.",
      "${x%a*}는 x의 값에서 a*에 맞는 가장 짧은 뒷부분을 뺀 것으로 바뀝니다."
    ),
    (
      "echo ${x%%a*}",
      "${x%%a*} is replaced by the value of x without the longest end that fits a*.",
      "${x%%a*}는 x의 값에서 a*에 맞는 가장 긴 뒷부분을 뺀 것으로 바뀝니다."
    ),
    (
      "echo ${x/a/b}",
      "${x/a/b} is replaced by the value of x with the first a changed to b.",
      "${x/a/b}는 x의 값에서 첫 a를 b로 바꾼 것이 됩니다."
    ),
    (
      "echo ${x/#a/b}",
      "${x/#a/b} is replaced by the value of x with a at its start changed to b.",
      "${x/#a/b}는 x의 값에서 맨 앞의 a를 b로 바꾼 것이 됩니다."
    ),
    (
      "echo ${x/%a/b}",
      "${x/%a/b} is replaced by the value of x with a at its end changed to b.",
      "${x/%a/b}는 x의 값에서 맨 뒤의 a를 b로 바꾼 것이 됩니다."
    ),
    ("echo ${x//a}", "${x//a} is replaced by the value of x without any a.", "${x//a}는 x의 값에서 모든 a를 뺀 것으로 바뀝니다."),
    ("echo ${x:0:3}", "${x:0:3} is replaced by the first characters of x, 3 in all.", "${x:0:3}은 x의 처음 3글자로 바뀝니다."),
    ("echo ${x:0:1}", "${x:0:1} is replaced by the first character of x.", "${x:0:1}은 x의 첫 글자로 바뀝니다."),
    ("echo ${x: -2}", "${x: -2} is replaced by the last characters of x, 2 in all.", "${x: -2}는 x의 마지막 2글자로 바뀝니다."),
    (
      "echo ${x:1:-1}",
      "${x:1:-1} is replaced by the part of x from position 1, counted from 0, without"
        + " the last characters, 1 in all.",
      "${x:1:-1}은 x에서 0부터 세어 1 위치부터 끝의 1글자를 뺀 부분으로 바뀝니다."
    ),
    (
      "echo ${x^}",
      "${x^} is replaced by the value of x with a capital first.",
      "${x^}는 x의 값에서 첫 글자를 대문자로 바꾼 것이 됩니다."
    ),
    ("echo ${x^^}", "${x^^} is replaced by the value of x in capitals.", "${x^^}는 x의 값을 대문자로 바꾼 것이 됩니다."),
    (
      "echo ${x,,[a-c]}",
      "${x,,[a-c]} is replaced by the value of x with small letters for those that fit [a-c].",
      "${x,,[a-c]}는 x의 값에서 [a-c]에 맞는 글자를 소문자로 바꾼 것이 됩니다."
    ),
    (
      "echo ${x@Q}",
      "${x@Q} is replaced by the value of x, quoted so that the shell can read it again.",
      "${x@Q}는 x의 값을 셸이 다시 읽을 수 있게 따옴표로 감싼 것이 됩니다."
    ),
    (
      "echo ${x@A}",
      "${x@A} is replaced by a command that makes x again as it is.",
      "${x@A}는 x를 지금 그대로 다시 만드는 명령으로 바뀝니다."
    ),
    (
      "echo ${a[0]}",
      "${a[0]} is replaced by value number 0 of a, counted from 0.",
      "${a[0]}은 a의 값 가운데 0부터 세어 0번인 것으로 바뀝니다."
    ),
    ("echo ${a[-1]}", "${a[-1]} is replaced by the last value of a.", "${a[-1]}은 a의 마지막 값으로 바뀝니다."),
    ("echo ${a[k]}", "${a[k]} is replaced by the value that a has under the key k.", "${a[k]}는 a에서 키 k에 든 값으로 바뀝니다."),
    (
      "echo \"${a[@]}\"",
      "${a[@]} is replaced by all values of a, each of them one word.",
      "${a[@]}은 a의 모든 값으로 바뀌며, 값 하나가 단어 하나가 됩니다."
    ),
    (
      "echo \"${a[*]}\"",
      "${a[*]} is replaced by all values of a in one word, with the first character of IFS between them.",
      "${a[*]}는 a의 모든 값을 IFS의 첫 글자로 이은 한 단어로 바뀝니다."
    ),
    ("echo $@", "$@ is replaced by all arguments, split at blanks.", "$@은 모든 인자로 바뀌며, 공백에서 나뉩니다."),
    (
      "echo \"$*\"",
      "$* is replaced by all arguments in one word, with the first character of IFS between them.",
      "$*는 모든 인자를 IFS의 첫 글자로 이은 한 단어로 바뀝니다."
    ),
    (
      "echo $HOME",
      "$HOME is replaced by the value of the variable HOME: your home folder.",
      "$HOME은 변수 HOME의 값(사용자의 홈 디렉터리)으로 바뀝니다."
    ),
    (
      "echo ${1%.txt}",
      "${1%.txt} is replaced by the value of the first argument without .txt at its end.",
      "${1%.txt}는 첫 번째 인자의 값에서 뒤의 .txt를 뺀 것으로 바뀝니다."
    ),
    ("echo ${#a[1]}", "${#a[1]} is replaced by the length of a[1].", "${#a[1]}은 a[1]의 길이로 바뀝니다."),
    ("echo {a..e}", "{a..e} is written out as a b c d e.", "{a..e}는 a b c d e로 펼쳐집니다."),
    ("echo {5..1..2}", "{5..1..2} is written out as 5 3 1.", "{5..1..2}는 5 3 1로 펼쳐집니다."),
    ("echo {08..10}", "{08..10} is written out as 08 09 10.", "{08..10}은 08 09 10으로 펼쳐집니다."),
    ("echo {1..500}", "{1..500} is written out as every value from 1 to 500.", "{1..500}은 1부터 500까지의 값으로 펼쳐집니다."),
    ("echo {a,b}{1,2}", "{a,b}{1,2} is written out as a1 a2 b1 b2.", "{a,b}{1,2}는 a1 a2 b1 b2로 펼쳐집니다."),
    (
      "echo *.{c,h}",
      "*.{c,h} is written out as *.c *.h, each of which stands for every name that fits it.",
      "*.{c,h}는 *.c *.h로 펼쳐지며, 각각은 거기에 맞는 모든 이름을 뜻합니다."
    ),
    (
      "echo !(*.o)",
      "!(*.o) stands for every name made of: anything but (anything, then .o).",
      "!(*.o)는 다음으로 이루어진 모든 이름을 뜻합니다: (아무 글자나 몇 개든, 그다음 .o) 아닌 것."
    ),
    (
      "echo **/*.c",
      "**/*.c stands for every name made of: folders at any depth (with shopt -s globstar), then anything, then .c.",
      "**/*.c는 다음으로 이루어진 모든 이름을 뜻합니다: 어느 깊이든 디렉터리들(shopt -s globstar일 때), 그다음 아무 글자나 몇 개든, 그다음 .c."
    ),
    (
      "echo f[!0-9]?",
      "f[!0-9]? stands for every name made of: f, then one character other than 0-9, then one character.",
      "f[!0-9]?는 다음으로 이루어진 모든 이름을 뜻합니다: f, 그다음 0-9 아닌 글자 하나, 그다음 아무 글자 하나."
    ),
    ("x=$(<f)", "x is set to $(<f) in this shell.", "이 셸에서 x를 $(<f)로 정합니다."),
    ("x=$(<f)", "$(<f) is replaced by what the file f holds.", "$(<f)는 파일 f의 내용으로 바뀝니다."),
    ("arr=(a b)", "arr is set to a list of 2 values.", "arr를 값 2개의 목록으로 정합니다."),
    (
      "arr=($x)",
      "arr is set to a list: the words that stand in the brackets once all is replaced.",
      "arr를 괄호 안을 모두 바꾼 뒤의 단어들이 든 목록으로 정합니다."
    ),
    ("arr=()", "arr is set to an empty list.", "arr를 빈 목록으로 정합니다."),
    ("arr+=(a)", "a is added to the end of the list arr.", "목록 arr의 끝에 a를 덧붙입니다."),
    ("arr+=(a b)", "2 values are added to the end of the list arr.", "목록 arr의 끝에 값 2개를 덧붙입니다."),
    ("[[ $x == a* ]]", "[[ … ]] checks a condition, and succeeds where it holds.", "[[ … ]]는 조건을 검사하며, 참이면 성공입니다."),
    ("[[ $x == a* ]]", "$x must fit the pattern a*.", "$x가 패턴 a*에 맞아야 합니다."),
    ("[[ $x == a* ]]", "a* fits text made of: a, then anything.", "a*는 다음으로 이루어진 텍스트에 맞습니다: a, 그다음 아무 글자나 몇 개든."),
    ("[[ $x == a* ]]", "]] closes the condition.", "]]는 조건의 끝입니다."),
    ("[[ $x == \"a b\" ]]", "$x must be the text a b.", "$x가 글자 a b와 같아야 합니다."),
    ("[[ $x != $y ]]", "$x must not fit the pattern $y.", "$x가 패턴 $y에 맞지 않아야 합니다."),
    ("[[ -o pipefail ]]", "The shell option pipefail must be on.", "셸 옵션 pipefail이 켜져 있어야 합니다."),
    ("[[ -N f ]]", "f must have changed since it was last read.", "f가 마지막으로 읽힌 뒤에 바뀌었어야 합니다."),
    (
      "sh -c 'echo \"$1\"' _ hi",
      "-c specifies that echo \"$1\" is run as a command line.",
      "-c는 echo \"$1\"을 명령으로 실행합니다."
    ),
    ("sh -c 'echo \"$1\"' _ hi", "$1 is replaced by argument number 1: hi.", "$1은 첫 번째 인자인 hi로 바뀝니다."),
    ("sh -c 'echo \"$1\"' _ hi", "_ is $0 in the script, its name in messages.", "_은 스크립트 안에서 $0, 곧 메시지에 나오는 이름입니다."),
    ("sh -c 'echo \"$1\"' _ hi", "hi is $1 in the script.", "hi는 스크립트 안에서 $1입니다."),
    (
      "sh -c 'echo \"$0\"' me",
      "-c specifies that echo \"$0\" is run as a command line.",
      "-c는 echo \"$0\"을 명령으로 실행합니다."
    ),
    ("sh -c 'echo \"$0\"' me", "$0 is replaced by the word after the script: me.", "$0은 스크립트 바로 뒤의 단어인 me로 바뀝니다."),
    ("sh -c 'echo \"$0\"' me", "me is $0 in the script, its name in messages.", "me는 스크립트 안에서 $0, 곧 메시지에 나오는 이름입니다."),
    (
      "sh -c 'shift; echo \"$1\"' _ hi",
      "-c specifies that shift; echo \"$1\" is run as a command line.",
      "-c는 shift; echo \"$1\"을 명령으로 실행합니다."
    ),
    ("sh -c 'shift; echo \"$1\"' _ hi", "$1 is replaced by argument number 1.", "$1은 첫 번째 인자로 바뀝니다."),
    ("trap - INT", "- lets the signals do again what they do by themselves.", "-는 신호의 동작을 원래대로 되돌립니다."),
    ("trap '' HUP", "An empty command makes the shell ignore the signals.", "빈 명령은 셸이 신호를 무시하게 합니다."),
    (
      "find . -name a -o -name b -print",
      ". means that the search starts in the current directory.",
      ".은 현재 디렉터리에서 찾기를 시작한다는 뜻입니다."
    ),
    (
      "find . -name a -o -name b -print",
      "-o goes on with -name b -print only where -name a does not hold; where it does, nothing is done.",
      "-o는 -name a에 맞지 않을 때만 -name b -print로 넘어가며, 맞으면 아무것도 하지 않습니다."
    ),
    ("find . -name a -o -name b -print", "This is done only where -name b holds.", "-name b에 맞을 때만 합니다."),
    (
      "find . -name a -o -name b",
      "-o means that either -name a or -name b is enough.",
      "-o는 -name a, -name b 가운데 하나만 맞으면 된다는 뜻입니다."
    ),
    ("find . -name a -print -o -name b -print", "This is done only where -name a holds.", "-name a에 맞을 때만 합니다."),
    (
      "find . -name a -print -o -name b -print",
      "-o goes on with -name b -print only where -name a -print does not hold.",
      "-o는 -name a -print에 맞지 않을 때만 -name b -print로 넘어갑니다."
    ),
    (
      "find . -name d -prune -o -type f -print",
      "-o goes on with -type f -print only where -name d -prune does not hold.",
      "-o는 -name d -prune에 맞지 않을 때만 -type f -print로 넘어갑니다."
    ),
    ("find . -name d -prune -o -type f -print", "f stands for ordinary files.", "f는 일반 파일을 뜻합니다."),
    ("find . -name d -prune -o -type f -print", "This is done only where -type f holds.", "-type f에 맞을 때만 합니다."),
    (
      "find . -name a , -name b",
      ", goes on with -name b for every file, whatever came of -name a.",
      ",는 -name a의 결과와 상관없이 모든 파일에 대해 -name b로 넘어갑니다."
    ),
    (
      "xargs -I% echo x%y",
      "-I runs the command once for each line and puts the line where % stands.",
      "-I는 줄마다 명령을 한 번씩 실행하며, %가 있는 자리에 그 줄을 넣습니다."
    ),
    ("xargs -I% echo x%y", "% stands for each item that is read from the input.", "%는 입력에서 읽은 항목 하나하나를 뜻합니다."),
    ("parallel echo {} ::: a", "echo {} is run for each value.", "echo {}는 값마다 실행할 명령입니다."),
    ("parallel echo {} ::: a", "{} stands for each of the values.", "{}는 값 하나하나를 뜻합니다."),
    (
      "parallel echo {} ::: a", "::: begins the values; each is combined with those of every other such list.",
      "::: 뒤에 값이 오며, 다른 목록이 있으면 그 값들과 하나씩 짝짓습니다."
    ),
    ("parallel echo {} ::: a", "a is one of the values.", "a는 넘길 값입니다."),
  ]
}
