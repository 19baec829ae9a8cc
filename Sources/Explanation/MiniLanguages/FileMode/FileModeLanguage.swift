import CommandReference
import Platform

/// Explains modes of files: `755`, `u+x,go-w`.
enum FileModeLanguage {
  /// The parts of a mode; nil where it is none.
  static func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    switch FileModeReader.read(bytes) {
    case .octal(let digits): octal(digits, bytes, language)
    case .symbolic(let operations): operations.map { part($0, bytes, language) }
    case nil: nil
    }
  }

  private static func octal(_ digits: [Int], _ bytes: [UInt8], _ language: Language) -> [CodePart] {
    var parts: [CodePart] = []
    let isShort = digits.count < 3
    if isShort {
      let full = String(repeating: "0", count: 3 - digits.count) + String(decoding: bytes, as: UTF8.self)
      let values = ["code": String(decoding: bytes, as: UTF8.self), "full": full]
      parts.append(CodePart(range: 0..<bytes.count, sentence: ModeSentences.short, values: values))
    }
    if digits.count == 4, digits[0] > 0 {
      let values = ["digit": String(digits[0]), "list": SpokenList.all(special(digits[0], language), language)]
      parts.append(CodePart(range: 0..<1, sentence: ModeSentences.special, values: values))
    }
    let classes = [ModeSentences.owner, ModeSentences.group, ModeSentences.others].suffix(digits.count)
    for (place, who) in zip(max(0, digits.count - 3)..<digits.count, classes) {
      let digit = digits[place]
      let what = SpokenList.all(permissions(digit, language), language)
      let values = ["digit": String(digit), "who": who[language], "what": what]
      let sentence = digit == 0 ? ModeSentences.digitNothing : ModeSentences.digit
      parts.append(CodePart(range: place..<(place + 1), sentence: sentence, values: values, level: isShort ? 1 : 0))
    }
    return parts
  }

  /// What the first of four digits sets.
  static func special(_ digit: Int, _ language: Language) -> [String] {
    [(4, ModeSentences.setUser), (2, ModeSentences.setGroup), (1, ModeSentences.sticky)]
      .filter { digit & $0.0 != 0 }.map { $0.1[language] }
  }

  /// What a digit allows.
  static func permissions(_ digit: Int, _ language: Language) -> [String] {
    [(4, ModeSentences.read), (2, ModeSentences.write), (1, ModeSentences.execute)]
      .filter { digit & $0.0 != 0 }.map { $0.1[language] }
  }

  private static func part(_ operation: FileMode.Operation, _ bytes: [UInt8], _ language: Language) -> CodePart {
    let what = operation.permissions.compactMap { permission($0, operation)?[language] }
    let code = String(decoding: bytes[operation.range], as: UTF8.self)
    let values = ["code": code, "who": who(operation, language), "what": SpokenList.all(what, language)]
    return CodePart(range: operation.range, sentence: sentence(operation, isEmpty: what.isEmpty), values: values)
  }

  private static func who(_ operation: FileMode.Operation, _ language: Language) -> String {
    if operation.who.isEmpty { return ModeSentences.everyone[language] }
    var names: [String] = []
    for letter in operation.who {
      let name = whose(letter)[language]
      if !names.contains(name) { names.append(name) }
    }
    return SpokenList.all(names, language)
  }

  private static func whose(_ byte: UInt8) -> LocalizedSentence {
    switch byte {
    case UInt8(ascii: "u"): ModeSentences.owner
    case UInt8(ascii: "g"): ModeSentences.group
    case UInt8(ascii: "o"): ModeSentences.others
    default: ModeSentences.everyone
    }
  }

  private static func sentence(_ operation: FileMode.Operation, isEmpty: Bool) -> LocalizedSentence {
    let isSpecial = operation.permissions.allSatisfy("st".utf8.contains)
    // Where nobody is named, the umask holds back what it withholds from new files.
    let isMasked = operation.who.isEmpty && !isSpecial
    switch operation.sign {
    case UInt8(ascii: "="):
      if isEmpty { return ModeSentences.nothing }
      return isMasked ? ModeSentences.setUnmasked : ModeSentences.set
    case _ where isEmpty: return ModeSentences.noChange
    case UInt8(ascii: "+"):
      if isSpecial { return ModeSentences.addSpecial }
      return isMasked ? ModeSentences.addUnmasked : ModeSentences.add
    default:
      if isSpecial { return ModeSentences.removeSpecial }
      return isMasked ? ModeSentences.removeUnmasked : ModeSentences.remove
    }
  }

  /// What a letter allows to those for whom it is; nil where it does nothing for them.
  private static func permission(_ byte: UInt8, _ operation: FileMode.Operation) -> LocalizedSentence? {
    let isForAll = operation.who.isEmpty || operation.who.contains(UInt8(ascii: "a"))
    func concerns(_ letter: Unicode.Scalar) -> Bool { isForAll || operation.who.contains(UInt8(ascii: letter)) }
    switch byte {
    case UInt8(ascii: "r"): return ModeSentences.read
    case UInt8(ascii: "w"): return ModeSentences.write
    case UInt8(ascii: "x"): return ModeSentences.execute
    case UInt8(ascii: "X"): return ModeSentences.executeFolders
    case UInt8(ascii: "s"):
      if concerns("u"), concerns("g") { return ModeSentences.setID }
      return concerns("u") ? ModeSentences.setUser : concerns("g") ? ModeSentences.setGroup : nil
    case UInt8(ascii: "t"): return concerns("o") ? ModeSentences.sticky : nil
    case UInt8(ascii: "u"): return ModeSentences.asOwner
    case UInt8(ascii: "g"): return ModeSentences.asGroup
    default: return ModeSentences.asOthers
    }
  }
}
