import CommandReference
import Platform

/// Explains modes of files: `755`, `u+x,go-w`.
enum FileModeLanguage {
  /// The parts of a mode; nil where it is none.
  static func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    octal(bytes, language) ?? symbolic(bytes, language)
  }

  private static func octal(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    guard (3...4).contains(bytes.count), bytes.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    var parts: [CodePart] = []
    let digits = bytes.map { Int($0 - 0x30) }
    let shift = digits.count - 3
    if shift == 1, digits[0] > 0 {
      let list = [(4, ModeSentences.setUser), (2, ModeSentences.setGroup), (1, ModeSentences.sticky)]
        .filter { digits[0] & $0.0 != 0 }.map { $0.1[language] }
      parts.append(
        CodePart(
          range: 0..<1, sentence: ModeSentences.special,
          values: ["digit": String(digits[0]), "list": joined(list, language)]))
    }
    for (index, who) in [ModeSentences.owner, ModeSentences.group, ModeSentences.others].enumerated() {
      let digit = digits[index + shift]
      let values = ["digit": String(digit), "who": who[language], "what": permissions(digit, language)]
      let sentence = digit == 0 ? ModeSentences.digitNothing : ModeSentences.digit
      parts.append(CodePart(range: (index + shift)..<(index + shift + 1), sentence: sentence, values: values))
    }
    return parts
  }

  private static func permissions(_ digit: Int, _ language: Language) -> String {
    let list = [(4, ModeSentences.read), (2, ModeSentences.write), (1, ModeSentences.execute)]
      .filter { digit & $0.0 != 0 }.map { $0.1[language] }
    return joined(list, language)
  }

  private static func joined(_ list: [String], _ language: Language) -> String {
    guard list.count > 1, let last = list.last else { return list.first ?? "" }
    if language == .korean { return list.joined(separator: ", ") }
    return list.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `who op permissions`, with commas between such clauses.
  private static func symbolic(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    var parts: [CodePart] = []
    var position = 0
    repeat {
      if !parts.isEmpty { position += 1 }
      guard let part = clause(bytes, &position, language) else { return nil }
      parts += part
    } while position < bytes.count && bytes[position] == UInt8(ascii: ",")
    return position == bytes.count ? parts : nil
  }

  private static func clause(_ bytes: [UInt8], _ position: inout Int, _ language: Language) -> [CodePart]? {
    var start = position
    var who: [String] = []
    while position < bytes.count, let name = whose(bytes[position]) {
      who.append(name[language])
      position += 1
    }
    if who.isEmpty { who = [ModeSentences.everyone[language]] }
    var parts: [CodePart] = []
    while position < bytes.count, let sentence = operation(bytes[position]) {
      let isSet = bytes[position] == UInt8(ascii: "=")
      position += 1
      var what: [String] = []
      while position < bytes.count, let name = permission(bytes[position]) {
        what.append(name[language])
        position += 1
      }
      let values = ["who": joined(who, language), "what": joined(what, language)]
      let empty = isSet ? ModeSentences.nothing : ModeSentences.noChange
      parts.append(CodePart(range: start..<position, sentence: what.isEmpty ? empty : sentence, values: values))
      start = position
    }
    return parts.isEmpty ? nil : parts
  }

  private static func whose(_ byte: UInt8) -> LocalizedSentence? {
    switch byte {
    case UInt8(ascii: "u"): ModeSentences.owner
    case UInt8(ascii: "g"): ModeSentences.group
    case UInt8(ascii: "o"): ModeSentences.others
    case UInt8(ascii: "a"): ModeSentences.everyone
    default: nil
    }
  }

  private static func operation(_ byte: UInt8) -> LocalizedSentence? {
    switch byte {
    case UInt8(ascii: "+"): ModeSentences.add
    case UInt8(ascii: "-"): ModeSentences.remove
    case UInt8(ascii: "="): ModeSentences.set
    default: nil
    }
  }

  private static func permission(_ byte: UInt8) -> LocalizedSentence? {
    switch byte {
    case UInt8(ascii: "r"): ModeSentences.read
    case UInt8(ascii: "w"): ModeSentences.write
    case UInt8(ascii: "x"): ModeSentences.execute
    case UInt8(ascii: "X"): ModeSentences.executeFolders
    case UInt8(ascii: "s"): ModeSentences.setID
    case UInt8(ascii: "t"): ModeSentences.sticky
    case UInt8(ascii: "u"): ModeSentences.asOwner
    case UInt8(ascii: "g"): ModeSentences.asGroup
    case UInt8(ascii: "o"): ModeSentences.asOthers
    default: nil
    }
  }
}
