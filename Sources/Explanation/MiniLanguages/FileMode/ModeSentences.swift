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
    english: "executing (only folders and what is executable already)", korean: "실행(디렉터리와 이미 실행할 수 있는 것만)")
  static let setUser = LocalizedSentence(english: "running as the owner", korean: "소유자 권한으로 실행(setuid)")
  static let setGroup = LocalizedSentence(english: "running as the group", korean: "그룹 권한으로 실행(setgid)")
  static let setID = LocalizedSentence(
    english: "running with the file's own user or group", korean: "파일의 사용자나 그룹 권한으로 실행")
  static let sticky = LocalizedSentence(
    english: "deleting in the folder by owners alone", korean: "디렉터리 안의 파일은 소유자만 삭제(sticky)")
  static let asOwner = LocalizedSentence(english: "what the owner may do", korean: "소유자와 같은")
  static let asGroup = LocalizedSentence(english: "what the group may do", korean: "그룹과 같은")
  static let asOthers = LocalizedSentence(english: "what everyone else may do", korean: "그 밖의 사용자와 같은")

  static let digit = LocalizedSentence(
    english: "{digit} gives {who} {what}.", korean: "{digit}은(는) {who}에게 {what} 권한을 줍니다.")
  static let digitNothing = LocalizedSentence(
    english: "{digit} gives {who} nothing.", korean: "{digit}은(는) {who}에게 아무 권한도 주지 않습니다.")
  static let special = LocalizedSentence(
    english: "{digit} sets a special permission: {list}.", korean: "{digit}은(는) 특수 권한을 정합니다: {list}.")
  static let add = LocalizedSentence(
    english: "{code} gives {who} {what} as well.", korean: "{code}은(는) {who}에게 {what} 권한을 더합니다.")
  static let remove = LocalizedSentence(
    english: "{code} takes {what} away from {who}.", korean: "{code}은(는) {who}에게서 {what} 권한을 뺍니다.")
  static let set = LocalizedSentence(
    english: "{code} gives {who} {what} and nothing else.", korean: "{code}은(는) {who}에게 {what} 권한만 줍니다.")
  static let addUnmasked = LocalizedSentence(
    english: "{code} gives everyone {what} as well, as far as the umask allows it.",
    korean: "{code}은(는) umask가 허용하는 만큼 모든 사용자에게 {what} 권한을 더합니다.")
  static let removeUnmasked = LocalizedSentence(
    english: "{code} takes {what} away from everyone whom the umask would allow it.",
    korean: "{code}은(는) umask가 허용하는 모든 사용자에게서 {what} 권한을 뺍니다.")
  static let setUnmasked = LocalizedSentence(
    english: "{code} gives everyone {what} and nothing else, as far as the umask allows it.",
    korean: "{code}은(는) umask가 허용하는 만큼 모든 사용자에게 {what} 권한만 줍니다.")
  static let addSpecial = LocalizedSentence(
    english: "{code} sets a special permission: {what}.", korean: "{code}은(는) 특수 권한({what})을 더합니다.")
  static let removeSpecial = LocalizedSentence(
    english: "{code} takes a special permission away: {what}.", korean: "{code}은(는) 특수 권한({what})을 뺍니다.")
  static let nothing = LocalizedSentence(
    english: "{code} takes every permission away from {who}.", korean: "{code}은(는) {who}에게서 모든 권한을 뺍니다.")
  static let noChange = LocalizedSentence(
    english: "{code} changes nothing for {who}.", korean: "{code}은(는) {who}의 권한을 바꾸지 않습니다.")
  static let short = LocalizedSentence(
    english: "{code} is short for {full}.", korean: "{code}은(는) {full}을(를) 줄여 쓴 것입니다.")

  static let by = LocalizedSentence(english: "{what} by {who}", korean: "{who}의 {what}")
  static let exactly = LocalizedSentence(
    english: "{code} means that exactly this is allowed and nothing else: {list}.",
    korean: "{code}은(는) 정확히 다음 권한만 있다는 뜻입니다: {list}.")
  static let exactlyNothing = LocalizedSentence(
    english: "{code} means that nobody is allowed anything.", korean: "{code}은(는) 아무에게도 권한이 없다는 뜻입니다.")
  static let atLeastAll = LocalizedSentence(
    english: "{code} means that all of this is allowed, and perhaps more: {list}.",
    korean: "{code}은(는) 다음 권한이 모두 있다는 뜻입니다(다른 권한이 더 있어도 됩니다): {list}.")
  static let atLeastOne = LocalizedSentence(
    english: "{code} means that at least one of these is allowed: {list}.",
    korean: "{code}은(는) 다음 권한 가운데 하나라도 있다는 뜻입니다: {list}.")
  static let anyMode = LocalizedSentence(
    english: "{code} asks for no permission: every file has it.", korean: "{code}은(는) 요구하는 권한이 없어 모든 파일이 맞습니다.")
}
