import CommandReference
import Platform

/// Explains the formats of branches and tags that git prints: `%(refname:short) %(committerdate:relative)`.
enum RefFormatLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000 else { return nil }
    var scanner = ValueScanner(text)
    var fields: [FieldFormat.Field] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      guard scanner.take("%(") else {
        scanner.position += 1
        continue
      }
      let content = scanner.text(scanner.skip { $0 != UInt8(ascii: ")") })
      guard scanner.take(")") else { return nil }
      let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts.first ?? ""
      if name == "color" { continue }
      // Conditions and columns change what the other fields mean.
      if ["if", "then", "else", "end", "align"].contains(name) { return nil }
      let phrase = phrase(name, parts.count > 1 ? parts[1] : nil, language)
      fields.append(FieldFormat.Field(range: start..<scanner.position, phrase: phrase))
    }
    return FieldFormat.parts(fields, of: text, language)
  }

  private static func phrase(_ name: String, _ option: String?, _ language: Language) -> String? {
    if let option, let special = withOption[name + ":" + option] { return special[language] }
    guard let phrase = names[name]?[language] else { return nil }
    guard let option else { return phrase }
    guard name.hasSuffix("date") else { return nil }
    if option == "relative" { return filled(RefFormatSentences.relative, ["field": phrase], language) }
    let isStyle = [
      "iso", "iso8601", "iso-strict", "short", "local", "rfc", "rfc2822", "raw", "unix", "human", "default",
    ]
    let isKnown = isStyle.contains(option) || option.hasPrefix("format:") || option.hasPrefix("format-local:")
    return isKnown ? filled(RefFormatSentences.inForm, ["field": phrase, "form": option], language) : nil
  }

  private static func filled(_ sentence: LocalizedSentence, _ values: [String: String], _ language: Language) -> String
  {
    SentenceTemplate.fill(sentence[language], values)
  }

  private static let names: [String: LocalizedSentence] = [
    "refname": fieldName("the full name", "전체 이름"), "objectname": fieldName("the hash", "해시"),
    "objecttype": fieldName("the type of the object", "객체 유형"),
    "objectsize": fieldName("the size of the object", "객체 크기"),
    "HEAD": fieldName("a * for the current branch", "현재 브랜치의 * 표시"),
    "upstream": fieldName("the branch that it follows", "따르는 브랜치"),
    "push": fieldName("the branch that it is pushed to", "푸시하는 브랜치"),
    "authorname": fieldName("the author's name", "작성자 이름"),
    "authoremail": fieldName("the author's mail address", "작성자 메일 주소"),
    "authordate": fieldName("the author's date", "작성자 날짜"),
    "committername": fieldName("the committer's name", "커밋한 사람 이름"),
    "committeremail": fieldName("the committer's mail address", "커밋한 사람 메일 주소"),
    "committerdate": fieldName("the committer's date", "커밋 날짜"),
    "taggername": fieldName("the tagger's name", "태그를 단 사람 이름"),
    "taggeremail": fieldName("the tagger's mail address", "태그를 단 사람 메일 주소"),
    "taggerdate": fieldName("the date of the tag", "태그 날짜"),
    "creator": fieldName("who made it", "만든 사람"), "creatordate": fieldName("the date of its making", "만든 날짜"),
    "subject": fieldName("the title", "제목"),
    "body": fieldName("the body of the message", "메시지 본문"), "contents": fieldName("the whole message", "메시지 전체"),
    "tree": fieldName("the hash of the tree", "트리의 해시"),
    "parent": fieldName("the hashes of the parents", "부모의 해시"),
    "symref": fieldName("what it points to, if it is symbolic", "심볼릭 참조가 가리키는 대상"),
    "worktreepath": fieldName("the folder where it is checked out", "체크아웃된 디렉터리"),
  ]

  private static let withOption: [String: LocalizedSentence] = [
    "refname:short": fieldName("the name", "이름"), "objectname:short": fieldName("the short hash", "짧은 해시"),
    "upstream:short": fieldName("the branch that it follows", "따르는 브랜치"),
    "upstream:track": fieldName("how far it is ahead or behind", "앞서거나 뒤처진 커밋 수"),
    "upstream:trackshort": fieldName("a sign for ahead or behind", "앞섬과 뒤처짐을 나타내는 기호"),
    "upstream:remotename": fieldName("the remote that it follows", "따르는 원격"),
    "push:short": fieldName("the branch that it is pushed to", "푸시하는 브랜치"),
    "contents:subject": fieldName("the title", "제목"), "contents:body": fieldName("the body of the message", "메시지 본문"),
    "parent:short": fieldName("the short hashes of the parents", "부모의 짧은 해시"),
  ]
}

/// What is said of the dates of branches and tags.
enum RefFormatSentences {
  static let relative = fieldName("how long ago {field} is", "{field}부터 지난 시간")
  static let inForm = fieldName("{field} in the form {form}", "{form} 형식의 {field}")
}
