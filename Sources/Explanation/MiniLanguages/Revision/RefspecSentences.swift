import CommandReference

/// What is said of what is pushed or fetched where.
enum RefspecSentences {
  static let push = LocalizedSentence(
    english: "{code} pushes {a} from here to {b} on the remote.", korean: "{code}은(는) 여기의 {a}을(를) 원격의 {b}에 푸시합니다.")
  static let pushSame = LocalizedSentence(
    english: "{code} pushes {a} to the branch of the same name on the remote.",
    korean: "{code}은(는) {a}을(를) 원격의 같은 이름에 푸시합니다.")
  static let delete = LocalizedSentence(
    english: "{code} deletes {b} on the remote.", korean: "{code}은(는) 원격의 {b}을(를) 지웁니다.")
  static let matching = LocalizedSentence(
    english: "{code} pushes every branch that the remote has under the same name.",
    korean: "{code}은(는) 원격에 같은 이름이 있는 브랜치를 모두 푸시합니다.")
  static let fetch = LocalizedSentence(
    english: "{code} fetches {a} from the remote and stores it here as {b}.",
    korean: "{code}은(는) 원격의 {a}을(를) 받아 여기의 {b}에 저장합니다.")
  static let fetchOnly = LocalizedSentence(
    english: "{code} fetches {a} from the remote.", korean: "{code}은(는) 원격의 {a}을(를) 받아 옵니다.")
  static let fetchHead = LocalizedSentence(
    english: "{code} fetches the remote's current branch and stores it here as {b}.",
    korean: "{code}은(는) 원격의 현재 브랜치를 받아 여기의 {b}에 저장합니다.")
  static let pullRequest = LocalizedSentence(english: "pull request {n}", korean: "풀 리퀘스트 {n}번")
  static let forcedPush = LocalizedSentence(
    english: "+ overwrites the remote's commits even where they would be lost.",
    korean: "+는 원격의 커밋을 잃게 되더라도 덮어씁니다.")
  static let forcedFetch = LocalizedSentence(
    english: "+ replaces what is stored here even where commits would be dropped from it.",
    korean: "+는 여기 저장된 커밋이 빠지게 되더라도 바꿉니다.")
}
