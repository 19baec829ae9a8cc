extension ConstructSentenceTests {
  /// Braces, globs, substitutions and lists of values.
  static let words: [(String, String, String)] = [
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
  ]
}
