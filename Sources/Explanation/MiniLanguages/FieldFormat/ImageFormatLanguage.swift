import CommandReference
import Platform

/// Explains formats of `identify -format`: `%w x %h`.
enum ImageFormatLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard !text.contains(UInt8(ascii: "[")) else { return nil }
    return StatFormatLanguage.parts(text, language, names)
  }

  private static let names: [UInt8: LocalizedSentence] = [
    UInt8(ascii: "b"): fieldName("the size of the file", "파일 크기"),
    UInt8(ascii: "d"): fieldName("the folder", "디렉터리"), UInt8(ascii: "e"): fieldName("the ending of the name", "확장자"),
    UInt8(ascii: "f"): fieldName("the name of the file", "파일 이름"),
    UInt8(ascii: "h"): fieldName("the height in pixels", "픽셀 높이"),
    UInt8(ascii: "i"): fieldName("the path", "경로"), UInt8(ascii: "k"): fieldName("the number of colours", "색 수"),
    UInt8(ascii: "m"): fieldName("the format", "형식"), UInt8(ascii: "n"): fieldName("the number of pictures", "그림 수"),
    UInt8(ascii: "p"): fieldName("the page", "쪽 번호"), UInt8(ascii: "Q"): fieldName("the quality", "품질"),
    UInt8(ascii: "t"): fieldName("the name without its ending", "확장자를 뺀 이름"),
    UInt8(ascii: "w"): fieldName("the width in pixels", "픽셀 너비"),
    UInt8(ascii: "x"): fieldName("the resolution across", "가로 해상도"),
    UInt8(ascii: "y"): fieldName("the resolution down", "세로 해상도"),
    UInt8(ascii: "z"): fieldName("the bits of each colour", "색마다 쓰는 비트 수"),
  ]
}
