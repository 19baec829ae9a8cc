/// What the types of values are called.
enum SlotTypeWords {
  /// The name of a type in both languages; nil for none of ours.
  static func of(_ type: String) -> (english: String, korean: String)? { all[type] }

  private static let all: [String: (english: String, korean: String)] = [
    "port": ("a port", "포트 번호"), "number": ("a number", "수"), "count": ("a number of things", "개수"),
    "ordinal": ("a position, such as 4th", "순서(예: 네 번째)"), "range": ("a range, such as 5 to 10", "범위(예: 5~10)"),
    "size": ("a size, such as 100MB", "크기(예: 100MB)"), "age": ("an age, such as 7 days", "기간(예: 7일)"),
    "duration": ("a length of time", "시간 길이"), "path": ("a file or folder", "파일이나 디렉터리"), "file": ("a file", "파일"),
    "folder": ("a folder", "디렉터리"), "glob": ("a pattern of names, such as *.log", "이름 패턴(예: *.log)"),
    "extension": ("an ending of names, such as jpg", "확장자(예: jpg)"), "text": ("any text", "텍스트"),
    "word": ("a word", "단어"), "delimiter": ("a sign between fields, such as comma", "구분자(예: 쉼표)"),
    "url": ("a URL", "URL"), "host": ("a host", "호스트"), "user": ("a user", "사용자"), "group": ("a group", "그룹"),
    "pid": ("the ID of a process", "프로세스 번호"), "program": ("a program", "프로그램"),
    "service": ("a service", "서비스"), "branch": ("a branch", "브랜치"), "revision": ("a commit or revision", "커밋이나 리비전"),
    "mode": ("permissions, such as 755", "권한(예: 755)"), "signal": ("a signal", "신호"),
    "date": ("a date", "날짜"), "archive": ("an archive", "압축 파일"), "container": ("a container", "컨테이너"),
    "image": ("an image of containers", "컨테이너 이미지"), "package": ("a package", "패키지"),
    "column": ("the number of a field", "열 번호"),
  ]
}
