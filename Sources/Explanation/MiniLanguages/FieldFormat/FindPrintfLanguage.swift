import CommandReference
import Platform

/// Explains formats of `find -printf`: `%s %p\n`.
enum FindPrintfLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000 else { return nil }
    var scanner = ValueScanner(text)
    var fields: [FieldFormat.Field] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      if scanner.take("%") {
        if scanner.take("%") { continue }
        guard let phrase = directive(&scanner, language) else { return nil }
        join(FieldFormat.Field(range: start..<scanner.position, phrase: phrase), &fields, text)
      } else if EscapeReader.read(&scanner) == .byte(0) {
        let phrase = EscapeSentences.null[language]
        fields.append(FieldFormat.Field(range: start..<scanner.position, phrase: phrase))
      } else if scanner.position == start {
        scanner.position += 1
      }
    }
    return FieldFormat.parts(fields, of: text, language)
  }

  /// Parts of one time are told once: `%TY-%Tm-%Td`.
  private static func join(_ field: FieldFormat.Field, _ fields: inout [FieldFormat.Field], _ text: [UInt8]) {
    if let last = fields.last, last.phrase == field.phrase, text[field.range].count == 3,
      field.range.lowerBound - last.range.upperBound <= 3
    {
      fields[fields.count - 1].range = last.range.lowerBound..<field.range.upperBound
    } else {
      fields.append(field)
    }
  }

  private static func directive(_ scanner: inout ValueScanner, _ language: Language) -> String? {
    _ = scanner.skip { "-+ #0".utf8.contains($0) }
    _ = scanner.skip(while: ValueScanner.isDigit)
    if scanner.take(".") { _ = scanner.skip(while: ValueScanner.isDigit) }
    guard let letter = scanner.next() else { return nil }
    if let time = times[letter] {
      guard let part = scanner.next() else { return nil }
      return timePart(part, of: time, language)
    }
    return names[letter]?[language]
  }

  private static func timePart(_ part: UInt8, of time: LocalizedSentence, _ language: Language) -> String? {
    let isKnown = "aAbBcdDFHIjklmMprRsSTUwWxXyYzZ@+Ge".utf8.contains(part)
    if part == UInt8(ascii: "@") {
      return SentenceTemplate.fill(FindPrintfSentences.seconds[language], ["time": time[language]])
    }
    return isKnown ? time[language] : nil
  }

  private static let times: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "T"): FindPrintfSentences.changed, UInt8(ascii: "A"): FindPrintfSentences.read,
    UInt8(ascii: "C"): FindPrintfSentences.status, UInt8(ascii: "B"): FindPrintfSentences.born,
  ]

  private static let names: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "p"): fieldName("the path", "경로"),
    UInt8(ascii: "f"): fieldName("the name without its folders", "디렉터리를 뺀 이름"),
    UInt8(ascii: "h"): fieldName("the folder it is in", "들어 있는 디렉터리"),
    UInt8(ascii: "P"): fieldName("the path below the starting point", "시작 지점 아래의 경로"),
    UInt8(ascii: "H"): fieldName("the starting point", "시작 지점"),
    UInt8(ascii: "s"): fieldName("the size in bytes", "바이트 단위 크기"),
    UInt8(ascii: "k"): fieldName("the space it takes in KiB", "차지하는 공간(KiB)"),
    UInt8(ascii: "b"): fieldName("the space it takes in blocks of 512 bytes", "차지하는 공간(512바이트 블록)"),
    UInt8(ascii: "m"): fieldName("the permissions in numbers", "숫자로 적은 권한"),
    UInt8(ascii: "M"): fieldName("the kind and the permissions in letters", "글자로 적은 종류와 권한"),
    UInt8(ascii: "u"): fieldName("the owner", "소유자"), UInt8(ascii: "U"): fieldName("the owner's number", "소유자 번호"),
    UInt8(ascii: "g"): fieldName("the group", "그룹"), UInt8(ascii: "G"): fieldName("the group's number", "그룹 번호"),
    UInt8(ascii: "t"): FindPrintfSentences.changed, UInt8(ascii: "a"): FindPrintfSentences.read,
    UInt8(ascii: "c"): FindPrintfSentences.status,
    UInt8(ascii: "l"): fieldName("what it points to, if it is a symbolic link", "심볼릭 링크가 가리키는 대상"),
    UInt8(ascii: "y"): fieldName(
      "the kind in one letter, such as f for a file and d for a folder", "한 글자로 적은 종류(파일 f, 디렉터리 d 등)"),
    UInt8(ascii: "Y"): fieldName("the kind in one letter after links are followed", "링크를 따라간 뒤의 종류 한 글자"),
    UInt8(ascii: "n"): fieldName("the number of hard links", "하드 링크 수"),
    UInt8(ascii: "i"): fieldName("the inode number", "아이노드 번호"),
    UInt8(ascii: "d"): fieldName("the depth below the starting point", "시작 지점부터의 깊이"),
    UInt8(ascii: "D"): fieldName("the number of the device", "장치 번호"),
    UInt8(ascii: "F"): fieldName("the type of the file system", "파일 시스템 유형"),
    UInt8(ascii: "S"): fieldName("the sparseness", "희소 비율"),
    UInt8(ascii: "Z"): fieldName("the security context", "보안 컨텍스트"),
  ]
}

/// What is said of the times that `find -printf` shows.
enum FindPrintfSentences {
  static let changed = fieldName("the time of the last change", "마지막으로 바뀐 시각")
  static let read = fieldName("the time of the last reading", "마지막으로 읽은 시각")
  static let status = fieldName("the time of the last change of its status", "상태 정보가 마지막으로 바뀐 시각")
  static let born = fieldName("the time when it was made", "만들어진 시각")
  static let seconds = fieldName("{time} in seconds since 1970", "1970년부터 센 초로 적은 {time}")
}
