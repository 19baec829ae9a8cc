extension ConstructSentenceTests {
  /// Programs and builtins that are given commands.
  static let programs: [(String, String, String)] = [
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
