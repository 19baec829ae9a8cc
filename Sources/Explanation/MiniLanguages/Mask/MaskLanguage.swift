import CommandReference
import Platform

/// Explains masks of umask: `022`, `u=rwx,g=rx,o=`.
enum MaskLanguage {
  /// The parts of a mask; nil where it is none.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    switch FileModeReader.read(text) {
    case .octal(let digits):
      let mask = digits.reduce(0) { $0 * 8 + $1 }
      return mask > 0o777 ? nil : [whole(mask, text, language)]
    case .symbolic(let operations):
      guard operations.allSatisfy({ $0.permissions.allSatisfy("rwx".utf8.contains) }) else { return nil }
      if let mask = mask(of: operations) { return [whole(mask, text, language)] }
      return operations.compactMap { part($0, text, language) }
    case nil: return nil
    }
  }

  /// The mask that clauses set, where they set it for everyone whatever it was before.
  private static func mask(of operations: [FileMode.Operation]) -> Int? {
    let isSet = operations.allSatisfy { $0.sign == UInt8(ascii: "=") }
    let named = operations.flatMap(\.who)
    let isForAll =
      named.contains(UInt8(ascii: "a")) || operations.contains { $0.who.isEmpty }
      || Set(named).isSuperset(of: "ugo".utf8)
    guard isSet, isForAll else { return nil }
    return ~FileMode.symbolic(operations).applied(to: 0, umask: 0) & 0o777
  }

  private static func whole(_ mask: Int, _ text: [UInt8], _ language: Language) -> CodePart {
    let code = String(decoding: text, as: UTF8.self)
    let file = 0o666 & ~mask
    let folder = 0o777 & ~mask
    let values = [
      "code": code, "file": octal(file), "files": letters(file), "folder": octal(folder), "folders": letters(folder),
    ]
    return CodePart(range: 0..<text.count, sentence: MaskSentences.whole, values: values)
  }

  static func octal(_ mode: Int) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  /// `rwxr-xr-x`.
  static func letters(_ mode: Int) -> String {
    String((0..<9).map { index in mode & (0o400 >> index) == 0 ? "-" : Array("rwx")[index % 3] })
  }

  private static func part(_ operation: FileMode.Operation, _ text: [UInt8], _ language: Language) -> CodePart? {
    guard let part = FileModeLanguage.parts(Array(text[operation.range]), language)?.first else { return nil }
    let who = operation.who.isEmpty ? ModeSentences.everyone[language] : part.values["who"] ?? ""
    let values = ["who": who, "what": part.values["what"] ?? ""]
    let isEmpty = operation.permissions.isEmpty
    let sentence: LocalizedSentence
    switch operation.sign {
    case UInt8(ascii: "+"): sentence = isEmpty ? MaskSentences.noChange : MaskSentences.allow
    case UInt8(ascii: "-"): sentence = isEmpty ? MaskSentences.noChange : MaskSentences.forbid
    default: sentence = isEmpty ? MaskSentences.nothing : MaskSentences.only
    }
    return CodePart(range: operation.range, sentence: sentence, values: values)
  }
}
