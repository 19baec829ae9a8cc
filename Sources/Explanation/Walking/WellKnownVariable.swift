import CommandReference

/// Variables that the shell or the system sets, and what they hold.
enum WellKnownVariable {
  /// What a variable holds; nil for one that anybody may set.
  static func about(_ name: String) -> LocalizedSentence? {
    table[name].map { LocalizedSentence(english: $0.0, korean: $0.1) }
  }

  private static let table: [String: (String, String)] = [
    "HOME": ("your home folder", "사용자의 홈 디렉터리"),
    "PWD": ("the current folder", "현재 디렉터리"),
    "OLDPWD": ("the folder before the current one", "바로 전에 있던 디렉터리"),
    "USER": ("your user name", "사용자 이름"),
    "LOGNAME": ("your user name", "사용자 이름"),
    "UID": ("your user number", "사용자 번호"),
    "EUID": ("the user number that counts for permissions", "권한에 쓰이는 사용자 번호"),
    "PATH": ("the folders in which programs are looked for", "프로그램을 찾는 디렉터리 목록"),
    "SHELL": ("your login shell", "로그인 셸"),
    "HOSTNAME": ("the name of this machine", "이 컴퓨터의 이름"),
    "RANDOM": ("a random number from 0 to 32767", "0부터 32767까지의 난수"),
    "SECONDS": ("the seconds since the shell started", "셸이 시작된 뒤의 초"),
    "EPOCHSECONDS": ("the seconds since 1970", "1970년부터의 초"),
    "LINENO": ("the number of the line that runs", "실행 중인 줄 번호"),
    "PPID": ("the process number of the shell's parent", "셸을 시작한 프로세스의 번호"),
    "BASHPID": ("the process number of this very shell, even a subshell", "서브셸까지 구별한 이 셸의 프로세스 번호"),
    "BASH_SOURCE": ("the file that the commands come from", "명령이 들어 있는 파일"),
    "FUNCNAME": ("the name of the function that runs", "실행 중인 함수의 이름"),
    "PIPESTATUS": ("the exit status of each stage of the last pipeline", "마지막 파이프라인의 단계별 종료 상태"),
    "REPLY": ("what read or select took in", "read나 select가 받은 것"),
    "OPTARG": ("the value of the flag that getopts read", "getopts가 읽은 플래그의 값"),
    "OPTIND": ("the number of the argument that getopts reads next", "getopts가 다음에 읽을 인자의 번호"),
    "IFS": ("the characters at which words are split", "단어를 나누는 문자"),
    "EDITOR": ("your editor", "사용자의 편집기"),
    "PAGER": ("the program that shows long texts", "긴 텍스트를 보여 주는 프로그램"),
    "LANG": ("the language setting", "언어 설정"),
    "TERM": ("the type of the terminal", "터미널의 종류"),
    "TMPDIR": ("the folder for temporary files", "임시 파일을 두는 디렉터리"),
    "COLUMNS": ("the width of the terminal", "터미널의 너비"),
    "LINES": ("the height of the terminal", "터미널의 높이"),
    "_": ("the last word of the command before", "앞 명령의 마지막 단어"),
  ]
}
