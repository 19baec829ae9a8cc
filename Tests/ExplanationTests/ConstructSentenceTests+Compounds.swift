extension ConstructSentenceTests {
  /// Groups, functions, loops and choices.
  static let compounds: [(String, String, String)] = [
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
  ]
}
