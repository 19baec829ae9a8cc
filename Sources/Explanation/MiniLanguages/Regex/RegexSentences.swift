import CommandReference

/// What is said of the parts of regular expressions.
enum RegexSentences {
  static let matches = LocalizedSentence(english: "{code} matches {what}.", korean: "{code}은(는) {what}에 맞습니다.")
  static let branchInside = LocalizedSentence(
    english: "any one of the {count} patterns inside", korean: "안의 패턴 {count}개 가운데 하나")
  static let anyBranchOfAll = LocalizedSentence(
    english: "Any one of these {count} patterns is enough.", korean: "다음 패턴 {count}개 가운데 하나에만 맞으면 됩니다.")
  static let inside = LocalizedSentence(english: "what is inside", korean: "안의 내용")
  static let atomic = LocalizedSentence(
    english: "{code} matches what is inside and, once it has matched, tries no other way.",
    korean: "{code}은(는) 안의 내용에 맞으며, 한 번 맞으면 다른 방법을 다시 시도하지 않습니다.")
  static let kept = LocalizedSentence(english: "{what}, kept as group {group}", korean: "{what}(그룹 {group}(으)로 기억)")
  static let keptAsNamed = LocalizedSentence(
    english: "{what}, kept under the name {group}", korean: "{what}({group}(이)라는 이름으로 기억)")

  static let followed = LocalizedSentence(
    english: "{code} holds only where what is inside comes next.", korean: "{code}은(는) 바로 뒤에 안의 내용이 올 때만 맞습니다.")
  static let notFollowed = LocalizedSentence(
    english: "{code} holds only where what is inside does not come next.",
    korean: "{code}은(는) 바로 뒤에 안의 내용이 오지 않을 때만 맞습니다.")
  static let preceded = LocalizedSentence(
    english: "{code} holds only where what is inside comes right before.",
    korean: "{code}은(는) 바로 앞에 안의 내용이 있을 때만 맞습니다.")
  static let notPreceded = LocalizedSentence(
    english: "{code} holds only where what is inside does not come right before.",
    korean: "{code}은(는) 바로 앞에 안의 내용이 없을 때만 맞습니다.")
  static let lookFor = LocalizedSentence(
    english: "{code} holds only where {what} comes next.", korean: "{code}은(는) 바로 뒤에 {what}이(가) 올 때만 맞습니다.")
  static let lookForNot = LocalizedSentence(
    english: "{code} holds only where {what} does not come next.",
    korean: "{code}은(는) 바로 뒤에 {what}이(가) 오지 않을 때만 맞습니다.")
  static let lookBack = LocalizedSentence(
    english: "{code} holds only where {what} comes right before.",
    korean: "{code}은(는) 바로 앞에 {what}이(가) 있을 때만 맞습니다.")
  static let lookBackNot = LocalizedSentence(
    english: "{code} holds only where {what} does not come right before.",
    korean: "{code}은(는) 바로 앞에 {what}이(가) 없을 때만 맞습니다.")

  static let lookLater = LocalizedSentence(
    english: "{code} holds only where {what} comes somewhere after.", korean: "{code}은(는) 뒤 어딘가에 {what}이(가) 올 때만 맞습니다.")
  static let lookLaterNot = LocalizedSentence(
    english: "{code} holds only where {what} does not come anywhere after.",
    korean: "{code}은(는) 뒤 어디에도 {what}이(가) 오지 않을 때만 맞습니다.")

  static let cut = LocalizedSentence(
    english: "{code} leaves what was matched before it out of the result.", korean: "{code}은(는) 앞에서 맞은 부분을 결과에서 뺍니다.")
  static let flags = LocalizedSentence(english: "From {code} on, {list}.", korean: "{code} 뒤로는 {list}.")
  static let flagsInside = LocalizedSentence(english: "Inside {code}, {list}.", korean: "{code} 안에서는 {list}.")
  static let ignoresCase = LocalizedSentence(
    english: "upper and lower case are the same", korean: "대소문자를 가리지 않습니다")
  static let heedsCase = LocalizedSentence(english: "upper and lower case differ", korean: "대소문자를 가립니다")
  static let everyLine = LocalizedSentence(
    english: "^ and $ match at every line", korean: "^와 $가 줄마다 맞습니다")
  static let wholeText = LocalizedSentence(
    english: "^ and $ match at the ends of the whole text only", korean: "^와 $가 텍스트 전체의 처음과 끝에만 맞습니다")
  static let dotMatchesBreaks = LocalizedSentence(
    english: "a dot matches line breaks too", korean: "점이 줄바꿈에도 맞습니다")
  static let dotStopsAtBreaks = LocalizedSentence(
    english: "a dot matches no line breaks", korean: "점이 줄바꿈에는 맞지 않습니다")

  static let notLazy = LocalizedSentence(
    english: "This ? does not make the match short, as it would in Perl; it only means that nothing is enough.",
    korean: "이 ?는 Perl에서처럼 짧게 맞추라는 뜻이 아니라, 없어도 된다는 뜻일 뿐입니다.")
  static let plainLetter = LocalizedSentence(
    english: "{code} does not stand for {meant} in this kind of regular expression, only in Perl's.",
    korean: "{code}은(는) 이런 정규식에서 {meant}을(를) 뜻하지 않습니다. 펄 방식에서만 그렇습니다.")
  static let plainSign = LocalizedSentence(
    english: "{code} stands for itself in this kind of regular expression; with a backslash before it, it is special.",
    korean: "{code}은(는) 이런 정규식에서 글자 그대로이며, 앞에 백슬래시가 있어야 특별한 뜻을 가집니다.")
  static let plainSignAlone = LocalizedSentence(
    english: "{code} stands for itself in this kind of regular expression.",
    korean: "{code}은(는) 이런 정규식에서 글자 그대로입니다.")
  static let awkInterval = LocalizedSentence(
    english: "Old versions of mawk, the awk of some systems, do not know counts in braces such as {code}.",
    korean: "일부 시스템의 awk인 mawk의 오래된 버전은 {code} 같은 중괄호 횟수를 모릅니다.")
  static let lastPattern = LocalizedSentence(
    english: "An empty pattern stands for the one that was used last.", korean: "빈 패턴은 마지막에 쓴 패턴을 뜻합니다.")
}
