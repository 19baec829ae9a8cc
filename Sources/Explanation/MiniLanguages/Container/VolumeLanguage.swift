import CommandReference
import Platform

/// Explains what `docker run -v` puts where: `data:/var/lib`, `.:/app:ro`.
enum VolumeLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 1000 else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    let sides = code.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard sides.count <= 3, sides.allSatisfy({ !$0.isEmpty }) else { return nil }
    let target = sides.count == 1 ? sides[0] : sides[1]
    guard target.hasPrefix("/") else { return nil }
    let values = ["code": code, "source": sides[0], "target": target]
    let isNamed =
      sides.count > 1
      && sides[0].utf8.allSatisfy {
        ValueScanner.isNameByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      } && sides[0] != "." && sides[0] != ".."
    // A variable alone can hold either.
    let isOpen = sides.count > 1 && sides[0].utf8.allSatisfy { $0 >= 0x80 }
    let sentence =
      sides.count == 1
      ? ContainerSentences.newVolume
      : isOpen
        ? ContainerSentences.folderOrVolume : isNamed ? ContainerSentences.volume : ContainerSentences.folder
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    guard sides.count == 3 else { return [part] }
    var parts = [part]
    var start = text.count - sides[2].utf8.count
    for option in sides[2].split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let sentence = self.sentence(of: option) else { return nil }
      let range = start..<(start + option.utf8.count)
      parts.append(CodePart(range: range, sentence: sentence, values: ["code": option], level: 1))
      start = range.upperBound + 1
    }
    return parts
  }

  private static func sentence(of name: String) -> LocalizedSentence? {
    switch name {
    case "ro": ContainerSentences.readOnly
    case "rw": ContainerSentences.writable
    case "z": ContainerSentences.sharedLabel
    case "Z": ContainerSentences.ownLabel
    default: nil
    }
  }
}
