import CommandReference

/// What is said of formats written in Go.
enum GoTemplateSentences {
  static let json = LocalizedSentence(
    english: "{code} prints everything as JSON.", korean: "{code}은(는) 모든 정보를 JSON으로 출력합니다.")
  static let table = LocalizedSentence(
    english: "{code} prints a table with headings that shows {list}.", korean: "{code}은(는) {list}을(를) 제목이 있는 표로 출력합니다.")
  static let all = fieldName("all of it", "전체")
  static let field = fieldName("the field {path}", "{path} 필드")
  static let asJSON = fieldName("{field} as JSON", "JSON으로 적은 {field}")
  static let length = fieldName("the length of {field}", "{field}의 길이")
  static let capitals = fieldName("{field} in capitals", "대문자로 적은 {field}")
  static let small = fieldName("{field} in small letters", "소문자로 적은 {field}")
  static let entry = fieldName("the entry {key} of {field}", "{field}의 {key} 항목")
  static let joined = fieldName("the entries of {field} with {text} between them", "{text}(으)로 이은 {field}의 항목들")
  static let label = fieldName("the label {key}", "{key} 레이블")
  static let ofEach = fieldName("{field} of each entry of {list}", "{list}의 항목마다 {field}")
  static let condition = fieldName("{field}, depending on {path}", "{path}에 따라 {field}")
  static let inside = fieldName("{field} of {path}", "{path}의 {field}")

  static let names: [String: LocalizedSentence] = [
    ".ID": fieldName("the ID", "ID"), ".Names": fieldName("the names", "이름"), ".Name": fieldName("the name", "이름"),
    ".Image": fieldName("the image", "이미지"),
    ".Command": fieldName("the command", "명령"), ".CreatedAt": fieldName("when it was made", "만든 때"),
    ".CreatedSince": fieldName("how long ago it was made", "만든 뒤 지난 시간"),
    ".RunningFor": fieldName("how long ago it was made", "만든 뒤 지난 시간"), ".Ports": fieldName("the ports", "포트"),
    ".State": fieldName("the state", "상태"), ".Status": fieldName("the state in words", "말로 적은 상태"),
    ".Size": fieldName("the size", "크기"), ".Labels": fieldName("the labels", "레이블"),
    ".Mounts": fieldName("the mounts", "마운트"), ".Networks": fieldName("the networks", "네트워크"),
    ".Repository": fieldName("the repository", "저장소"), ".Tag": fieldName("the tag", "태그"),
    ".Digest": fieldName("the digest", "다이제스트"), ".CPUPerc": fieldName("the share of CPU time", "CPU 사용률"),
    ".MemUsage": fieldName("the memory in use", "사용 중인 메모리"), ".MemPerc": fieldName("the share of memory", "메모리 사용률"),
    ".NetIO": fieldName("the network traffic", "네트워크 입출력"), ".BlockIO": fieldName("the disk traffic", "디스크 입출력"),
    ".PIDs": fieldName("the number of processes", "프로세스 수"), ".Driver": fieldName("the driver", "드라이버"),
    ".Mountpoint": fieldName("the mount point", "마운트 지점"), ".Scope": fieldName("the scope", "범위"),
  ]
}
