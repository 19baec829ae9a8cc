extension ConstructSentenceTests {
  /// The values of variables and arguments.
  static let parameters: [(String, String, String)] = [
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
  ]
}
