import CommandReference
import Platform

/// Explains formats of GNU's `stat -c`: `%a %n`.
enum StatFormatLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    parts(text, language, names)
  }

  /// The parts of a format of `stat -f -c`, which tells of a file system.
  static func fileSystemParts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    parts(text, language, fileSystemNames)
  }

  /// The parts of a format whose letters have these names.
  static func parts(_ text: [UInt8], _ language: Language, _ names: [UInt8: LocalizedSentence]) -> [CodePart]? {
    guard text.count <= 2000 else { return nil }
    var scanner = ValueScanner(text)
    var fields: [FieldFormat.Field] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      guard scanner.take("%") else {
        scanner.position += 1
        continue
      }
      if scanner.take("%") { continue }
      _ = scanner.skip { "-+ #0'".utf8.contains($0) }
      _ = scanner.skip(while: ValueScanner.isDigit)
      if scanner.take(".") { _ = scanner.skip(while: ValueScanner.isDigit) }
      guard let letter = scanner.next(), let name = names[letter] else { return nil }
      fields.append(FieldFormat.Field(range: start..<scanner.position, phrase: name[language]))
    }
    return FieldFormat.parts(fields, of: text, language)
  }

  private static let names: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "a"): fieldName("the permissions in numbers", "숫자로 적은 권한"),
    UInt8(ascii: "A"): fieldName("the kind and the permissions in letters", "글자로 적은 종류와 권한"),
    UInt8(ascii: "b"): fieldName("the number of blocks it takes", "차지하는 블록 수"),
    UInt8(ascii: "B"): fieldName("the size of a block", "블록의 크기"),
    UInt8(ascii: "C"): fieldName("the security context", "보안 컨텍스트"),
    UInt8(ascii: "d"): fieldName("the number of the device", "장치 번호"),
    UInt8(ascii: "D"): fieldName("the number of the device in hexadecimal", "16진수 장치 번호"),
    UInt8(ascii: "f"): fieldName("kind and permissions as a hexadecimal number", "16진수로 적은 종류와 권한"),
    UInt8(ascii: "F"): fieldName("the kind of file in words", "말로 적은 파일 종류"),
    UInt8(ascii: "g"): fieldName("the group's number", "그룹 번호"), UInt8(ascii: "G"): fieldName("the group", "그룹"),
    UInt8(ascii: "h"): fieldName("the number of hard links", "하드 링크 수"),
    UInt8(ascii: "i"): fieldName("the inode number", "아이노드 번호"),
    UInt8(ascii: "m"): fieldName("the mount point", "마운트 지점"), UInt8(ascii: "n"): fieldName("the name", "이름"),
    UInt8(ascii: "N"): fieldName("the quoted name, with what a symbolic link points to", "따옴표를 친 이름과 심볼릭 링크의 대상"),
    UInt8(ascii: "o"): fieldName("the best size of a transfer", "알맞은 전송 크기"),
    UInt8(ascii: "s"): fieldName("the size in bytes", "바이트 단위 크기"),
    UInt8(ascii: "t"): fieldName("the major number of a device file in hexadecimal", "장치 파일의 16진수 주 번호"),
    UInt8(ascii: "T"): fieldName("the minor number of a device file in hexadecimal", "장치 파일의 16진수 부 번호"),
    UInt8(ascii: "u"): fieldName("the owner's number", "소유자 번호"), UInt8(ascii: "U"): fieldName("the owner", "소유자"),
    UInt8(ascii: "w"): fieldName("the time when it was made", "만들어진 시각"),
    UInt8(ascii: "W"): fieldName("the time when it was made in seconds since 1970", "1970년부터 센 초로 적은 만들어진 시각"),
    UInt8(ascii: "x"): fieldName("the time of the last reading", "마지막으로 읽은 시각"),
    UInt8(ascii: "X"): fieldName("the time of the last reading in seconds since 1970", "1970년부터 센 초로 적은 마지막으로 읽은 시각"),
    UInt8(ascii: "y"): fieldName("the time of the last change", "마지막으로 바뀐 시각"),
    UInt8(ascii: "Y"): fieldName("the time of the last change in seconds since 1970", "1970년부터 센 초로 적은 마지막으로 바뀐 시각"),
    UInt8(ascii: "z"): fieldName("the time of the last change of its status", "상태 정보가 마지막으로 바뀐 시각"),
    UInt8(ascii: "Z"): fieldName(
      "the time of the last change of its status in seconds since 1970", "1970년부터 센 초로 적은 상태 정보가 마지막으로 바뀐 시각"),
  ]

  private static let fileSystemNames: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "a"): fieldName("the number of blocks that ordinary users may still fill", "일반 사용자가 쓸 수 있는 남은 블록 수"),
    UInt8(ascii: "b"): fieldName("the number of blocks of the file system", "파일 시스템의 전체 블록 수"),
    UInt8(ascii: "c"): fieldName("the number of inodes of the file system", "파일 시스템의 전체 아이노드 수"),
    UInt8(ascii: "d"): fieldName("the number of free inodes", "남은 아이노드 수"),
    UInt8(ascii: "f"): fieldName("the number of free blocks", "남은 블록 수"),
    UInt8(ascii: "i"): fieldName("the number of the file system in hexadecimal", "16진수 파일 시스템 번호"),
    UInt8(ascii: "l"): fieldName("the greatest length of a name", "이름의 최대 길이"),
    UInt8(ascii: "n"): fieldName("the name", "이름"),
    UInt8(ascii: "s"): fieldName("the size of a block that is best for transfers", "전송에 알맞은 블록 크기"),
    UInt8(ascii: "S"): fieldName("the size of the blocks that are counted", "세는 단위가 되는 블록 크기"),
    UInt8(ascii: "t"): fieldName("the kind of file system in hexadecimal", "16진수로 적은 파일 시스템 종류"),
    UInt8(ascii: "T"): fieldName("the kind of file system in words", "말로 적은 파일 시스템 종류"),
  ]
}
