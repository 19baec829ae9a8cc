import CommandReference

/// What is said of revisions.
enum RevisionSentences {
  static let single = LocalizedSentence(english: "{code} is {x}.", korean: "{code}은(는) {x}입니다.")
  static let excluded = LocalizedSentence(
    english: "{code} leaves out {x} and all commits before it.", korean: "{code}은(는) {x}과(와) 그 이전 커밋을 모두 뺍니다.")
  static let range = LocalizedSentence(
    english: "{code} means the commits that are in {b} but not in {a}.",
    korean: "{code}은(는) {b}에는 있고 {a}에는 없는 커밋을 뜻합니다.")
  static let symmetric = LocalizedSentence(
    english: "{code} means the commits that are in only one of {a} and {b}.",
    korean: "{code}은(는) {a}과(와) {b} 가운데 한쪽에만 있는 커밋을 뜻합니다.")
  static let difference = LocalizedSentence(
    english: "{code} means the difference from {a} to {b}.", korean: "{code}은(는) {a}에서 {b}까지의 차이를 뜻합니다.")
  static let differenceSince = LocalizedSentence(
    english: "{code} means what {b} changed since it parted from {a}.",
    korean: "{code}은(는) {a}에서 갈라진 뒤 {b}에서 바뀐 내용을 뜻합니다.")

  static let head = LocalizedSentence(english: "the current commit", korean: "현재 커밋")
  static let headItself = LocalizedSentence(english: "HEAD", korean: "HEAD")
  static let currentBranch = LocalizedSentence(english: "the current branch", korean: "현재 브랜치")
  static let origHead = LocalizedSentence(
    english: "the commit before the last reset, merge or rebase", korean: "마지막 reset, merge, rebase 전의 커밋")
  static let fetchHead = LocalizedSentence(english: "the commit that was fetched last", korean: "마지막으로 받아 온 커밋")
  static let mergeHead = LocalizedSentence(english: "the commit that is being merged", korean: "병합하고 있는 커밋")
  static let cherryPickHead = LocalizedSentence(
    english: "the commit that is being picked", korean: "체리픽하고 있는 커밋")
  static let revertHead = LocalizedSentence(english: "the commit that is being reverted", korean: "되돌리고 있는 커밋")
  static let message = LocalizedSentence(
    english: "the newest commit whose message matches \"{text}\"", korean: "메시지가 \"{text}\"에 맞는 가장 최근 커밋")
  static let staged = [
    LocalizedSentence(english: "{path} as it is staged", korean: "스테이징된 {path}"),
    LocalizedSentence(
      english: "{path} as it was before both sides of the conflict", korean: "충돌한 양쪽이 갈라지기 전의 {path}"),
    LocalizedSentence(english: "{path} as our side of the conflict has it", korean: "충돌의 우리 쪽 {path}"),
    LocalizedSentence(english: "{path} as their side of the conflict has it", korean: "충돌의 상대 쪽 {path}"),
  ]

  static let itself = LocalizedSentence(english: "{x} itself, as a commit", korean: "커밋으로서 {x} 자체")
  static let parent = LocalizedSentence(english: "the commit before {x}", korean: "{x}의 바로 앞 커밋")
  static let back = LocalizedSentence(english: "the commit {n} commits before {x}", korean: "{x}에서 {n}개 앞선 커밋")
  static let numberedParent = LocalizedSentence(
    english: "parent number {n} of {x}, which is a merge", korean: "병합 커밋인 {x}의 {n}번째 부모")
  static let tree = LocalizedSentence(english: "the tree of files of {x}", korean: "{x}의 파일 트리")
  static let blob = LocalizedSentence(english: "the file content that {x} stands for", korean: "{x}이(가) 가리키는 파일 내용")
  static let tag = LocalizedSentence(english: "the tag object {x}", korean: "태그 객체 {x}")
  static let object = LocalizedSentence(english: "the object {x}, which must exist", korean: "반드시 있어야 하는 객체 {x}")
  static let commit = LocalizedSentence(english: "the commit that {x} stands for", korean: "{x}이(가) 가리키는 커밋")
  static let peeled = LocalizedSentence(
    english: "what {x} points to, if it is a tag", korean: "{x}이(가) 태그이면 그것이 가리키는 대상")
  static let messageBefore = LocalizedSentence(
    english: "the newest commit up to {x} whose message matches \"{text}\"",
    korean: "{x}까지의 커밋 가운데 메시지가 \"{text}\"에 맞는 가장 최근 커밋")
  static let upstream = LocalizedSentence(
    english: "the remote branch that {x} follows", korean: "{x}이(가) 따르는 원격 브랜치")
  static let pushed = LocalizedSentence(
    english: "the remote branch that {x} is pushed to", korean: "{x}을(를) 푸시할 원격 브랜치")
  static let noMoves = LocalizedSentence(english: "the commit where {x} is now", korean: "지금 {x}이(가) 있는 커밋")
  static let oneMove = LocalizedSentence(
    english: "the commit where {x} was before its last move", korean: "{x}이(가) 마지막으로 옮기기 전에 있던 커밋")
  static let moves = LocalizedSentence(
    english: "the commit where {x} was {n} moves ago", korean: "{x}이(가) {n}번 옮기기 전에 있던 커밋")
  static let newestStash = LocalizedSentence(english: "the newest stash", korean: "가장 최근 스태시")
  static let stash = LocalizedSentence(
    english: "stash number {n}, counted from the newest, which is 0", korean: "가장 최근 것을 0번으로 세어 {n}번 스태시")
  static let lastBranch = LocalizedSentence(
    english: "the branch that was checked out before this one", korean: "바로 전에 있던 브랜치")
  static let earlierBranch = LocalizedSentence(
    english: "the branch that was checked out {n} checkouts ago", korean: "{n}번 전에 있던 브랜치")
  static let time = LocalizedSentence(
    english: "the commit where {x} was in this repository at the time \"{time}\"",
    korean: "이 저장소에서 \"{time}\" 시점에 {x}이(가) 있던 커밋")
  static let allParents = LocalizedSentence(english: "all parents of {x}", korean: "{x}의 모든 부모")
  static let alone = LocalizedSentence(
    english: "{x} alone, without the commits before it", korean: "이전 커밋을 뺀 {x} 하나")
  static let merged = LocalizedSentence(
    english: "the commits that came with {x} beside its parent number {n}",
    korean: "{n}번째 부모 쪽 이력을 뺀, {x}이(가) 가져온 커밋")
  static let path = LocalizedSentence(english: "{path} as it is in {x}", korean: "{x}에 있는 {path}")
  static let topFolder = LocalizedSentence(english: "the top folder as it is in {x}", korean: "{x}에 있는 최상위 디렉터리")
}
