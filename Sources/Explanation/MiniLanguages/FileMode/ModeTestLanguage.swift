import CommandReference
import Platform

/// Explains the modes that `find -perm` looks for: `644`, `-4000`, `/go+w`.
enum ModeTestLanguage {
  /// The parts of a condition; nil where it is none.
  static func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    let sign = bytes.first.flatMap { "-/".utf8.contains($0) ? $0 : nil }
    guard let mode = FileModeReader.read(Array(bytes.dropFirst(sign == nil ? 0 : 1))) else { return nil }
    let bits = mode.applied(to: 0, umask: 0)
    let values = ["code": String(decoding: bytes, as: UTF8.self), "list": list(bits, sign, language)]
    return [CodePart(range: 0..<bytes.count, sentence: sentence(sign, bits), values: values)]
  }

  private static func sentence(_ sign: UInt8?, _ bits: Int) -> LocalizedSentence {
    switch sign {
    case nil: return bits == 0 ? ModeSentences.exactlyNothing : ModeSentences.exactly
    case UInt8(ascii: "-"): return bits == 0 ? ModeSentences.anyMode : ModeSentences.atLeastAll
    default: return bits == 0 ? ModeSentences.anyMode : ModeSentences.atLeastOne
    }
  }

  private static func list(_ bits: Int, _ sign: UInt8?, _ language: Language) -> String {
    var items: [String] = []
    for (shift, who) in [(6, ModeSentences.owner), (3, ModeSentences.group), (0, ModeSentences.others)] {
      let what = FileModeLanguage.permissions(bits >> shift & 7, language)
      if what.isEmpty { continue }
      let isAny = sign == UInt8(ascii: "/")
      let all = isAny ? SpokenList.any(what, language) : together(what, language)
      items.append(SentenceTemplate.fill(ModeSentences.by[language], ["what": all, "who": who[language]]))
    }
    items += FileModeLanguage.special(bits >> 9, language)
    return sign == UInt8(ascii: "/") ? SpokenList.any(items, language) : items.joined(separator: ", ")
  }

  private static func together(_ what: [String], _ language: Language) -> String {
    language == .korean ? what.joined(separator: "·") : SpokenList.all(what, language)
  }
}
