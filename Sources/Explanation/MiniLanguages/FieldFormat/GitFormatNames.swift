import CommandReference

/// What the letters of git's formats stand for.
enum GitFormatNames {
  static let single: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "H"): fieldName("the full hash", "해시 전체"), UInt8(ascii: "h"): fieldName("the short hash", "짧은 해시"),
    UInt8(ascii: "T"): fieldName("the hash of the tree", "트리의 해시"),
    UInt8(ascii: "t"): fieldName("the short hash of the tree", "트리의 짧은 해시"),
    UInt8(ascii: "P"): fieldName("the hashes of the parents", "부모의 해시"),
    UInt8(ascii: "p"): fieldName("the short hashes of the parents", "부모의 짧은 해시"),
    UInt8(ascii: "d"): fieldName("branches and tags in brackets", "괄호에 넣은 브랜치와 태그"),
    UInt8(ascii: "D"): fieldName("branches and tags", "브랜치와 태그"),
    UInt8(ascii: "S"): fieldName("the name by which it was reached", "커밋에 이른 이름"),
    UInt8(ascii: "e"): fieldName("the encoding", "인코딩"),
    UInt8(ascii: "s"): fieldName("the title", "제목"),
    UInt8(ascii: "f"): fieldName("the title as a file name", "파일 이름으로 쓸 수 있는 제목"),
    UInt8(ascii: "b"): fieldName("the body of the message", "메시지 본문"),
    UInt8(ascii: "B"): fieldName("the whole message", "메시지 전체"),
    UInt8(ascii: "N"): fieldName("the notes", "메모"),
    UInt8(ascii: "m"): fieldName("the mark of its side (<, > or -)", "어느 쪽인지 나타내는 표시(<, >, -)"),
  ]

  static let person: [UInt8: (author: LocalizedSentence, committer: LocalizedSentence)] = [
    UInt8(ascii: "n"): both("the {who}'s name", "{who} 이름"),
    UInt8(ascii: "N"): both("the {who}'s name by the mailmap", "mailmap을 따른 {who} 이름"),
    UInt8(ascii: "e"): both("the {who}'s mail address", "{who} 메일 주소"),
    UInt8(ascii: "E"): both("the {who}'s mail address by the mailmap", "mailmap을 따른 {who} 메일 주소"),
    UInt8(ascii: "l"): both("the part of the {who}'s mail address before the @", "{who} 메일 주소의 @ 앞부분"),
    UInt8(ascii: "L"): both(
      "the part of the {who}'s mail address before the @ by the mailmap", "mailmap을 따른 {who} 메일 주소의 @ 앞부분"),
    UInt8(ascii: "d"): both("the {who}'s date", "{who} 날짜"),
    UInt8(ascii: "D"): both("the {who}'s date as in mails", "메일 형식의 {who} 날짜"),
    UInt8(ascii: "r"): both("how long ago the {who}'s date is", "{who} 날짜부터 지난 시간"),
    UInt8(ascii: "t"): both("the {who}'s date in seconds since 1970", "1970년부터 센 초로 적은 {who} 날짜"),
    UInt8(ascii: "i"): both("the {who}'s date much like ISO 8601", "ISO 8601과 비슷한 {who} 날짜"),
    UInt8(ascii: "I"): both("the {who}'s date in ISO 8601", "ISO 8601 형식의 {who} 날짜"),
    UInt8(ascii: "s"): both("the {who}'s date as year-month-day", "연-월-일 형식의 {who} 날짜"),
    UInt8(ascii: "h"): both("the {who}'s date in words", "읽기 쉬운 {who} 날짜"),
  ]

  static let long: [String: LocalizedSentence] = [
    "trailers": fieldName("the trailers of the message", "메시지의 트레일러"),
    "describe": fieldName("its name by the nearest tag", "가장 가까운 태그로 나타낸 이름"),
  ]

  static func pair(_ first: UInt8, _ second: UInt8) -> LocalizedSentence? {
    first == UInt8(ascii: "g") ? reflog[second] : signature[second]
  }

  private static let reflog: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "D"): fieldName("the reflog entry", "리플로그 항목"),
    UInt8(ascii: "d"): fieldName("the short reflog entry", "짧게 적은 리플로그 항목"),
    UInt8(ascii: "s"): fieldName("the reflog message", "리플로그 메시지"),
    UInt8(ascii: "n"): fieldName("the name in the reflog", "리플로그의 이름"),
    UInt8(ascii: "e"): fieldName("the mail address in the reflog", "리플로그의 메일 주소"),
  ]

  private static let signature: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "G"): fieldName("what was found when the signature was checked", "서명을 확인한 결과"),
    UInt8(ascii: "?"): fieldName(
      "one letter for the signature (G is good, B bad, N none)", "서명 상태 한 글자(G 정상, B 잘못됨, N 없음)"),
    UInt8(ascii: "S"): fieldName("the signer's name", "서명한 사람 이름"),
    UInt8(ascii: "K"): fieldName("the key of the signature", "서명에 쓴 키"),
    UInt8(ascii: "F"): fieldName("the fingerprint of the key", "서명 키의 지문"),
  ]

  private static func both(_ english: String, _ korean: String) -> (
    author: LocalizedSentence, committer: LocalizedSentence
  ) {
    func of(_ englishName: String, _ koreanName: String) -> LocalizedSentence {
      fieldName(
        english.split(separator: "{who}", omittingEmptySubsequences: false).joined(separator: englishName),
        korean.split(separator: "{who}", omittingEmptySubsequences: false).joined(separator: koreanName))
    }
    return (of("author", "작성자"), of("committer", "커밋한 사람"))
  }
}
