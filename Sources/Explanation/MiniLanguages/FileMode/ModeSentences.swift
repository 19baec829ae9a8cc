import CommandReference

/// What is said of modes of files.
enum ModeSentences {
  static let owner = LocalizedSentence(english: "the owner", korean: "소유자")
  static let group = LocalizedSentence(english: "the group", korean: "그룹")
  static let others = LocalizedSentence(english: "everyone else", korean: "그 밖의 사용자")
  static let everyone = LocalizedSentence(english: "everyone", korean: "모든 사용자")
  static let read = LocalizedSentence(english: "reading", korean: "읽기")
  static let write = LocalizedSentence(english: "writing", korean: "쓰기")
  static let execute = LocalizedSentence(english: "executing", korean: "실행")
  static let executeFolders = LocalizedSentence(
    english: "executing (only folders and what is executable already)", korean: "실행(폴더와 이미 실행할 수 있는 것만)")
  static let setUser = LocalizedSentence(english: "running as the owner", korean: "소유자 권한으로 실행(setuid)")
  static let setGroup = LocalizedSentence(english: "running as the group", korean: "그룹 권한으로 실행(setgid)")
  static let setID = LocalizedSentence(
    english: "running with the file's own user or group", korean: "파일의 사용자나 그룹 권한으로 실행")
  static let sticky = LocalizedSentence(
    english: "deleting in the folder by owners alone", korean: "폴더 안의 파일은 소유자만 삭제(sticky)")
  static let asOwner = LocalizedSentence(english: "what the owner may do", korean: "소유자와 같은 권한")
  static let asGroup = LocalizedSentence(english: "what the group may do", korean: "그룹과 같은 권한")
  static let asOthers = LocalizedSentence(english: "what everyone else may do", korean: "그 밖의 사용자와 같은 권한")

  static let digit = LocalizedSentence(
    english: "{digit} gives {who} {what}.", korean: "{digit}은(는) {who}에게 {what} 권한을 줍니다.")
  static let digitNothing = LocalizedSentence(
    english: "{digit} gives {who} nothing.", korean: "{digit}은(는) {who}에게 아무 권한도 주지 않습니다.")
  static let special = LocalizedSentence(
    english: "{digit} sets a special permission: {list}.", korean: "{digit}은(는) 특수 권한을 정합니다: {list}.")
  static let add = LocalizedSentence(
    english: "This gives {who} {what} as well.", korean: "{who}에게 {what} 권한을 더합니다.")
  static let remove = LocalizedSentence(
    english: "This takes {what} away from {who}.", korean: "{who}에게서 {what} 권한을 뺍니다.")
  static let set = LocalizedSentence(
    english: "This gives {who} {what} and nothing else.", korean: "{who}에게 {what} 권한만 줍니다.")
  static let nothing = LocalizedSentence(
    english: "This takes every permission away from {who}.", korean: "{who}에게서 모든 권한을 뺍니다.")
  static let noChange = LocalizedSentence(
    english: "This changes nothing for {who}.", korean: "{who}의 권한은 바뀌지 않습니다.")
}
