import CommandReference
import Platform

/// Explains formats of date(1) after their `+`, and of strftime(3), alone or after `format:`.
struct DateFormatLanguage {
  private let bytes: [UInt8]
  private let language: Language
  private let start: Int
  private let dialect: DateFormatReader.Dialect

  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let (start, dialect) = beginning(of: text)
    let hasPrefix = start > 0
    guard hasPrefix || text.contains(UInt8(ascii: "%")), text.count <= 4096, start < text.count else { return nil }
    let items = DateFormatReader.read(text, from: start, dialect)
    return DateFormatLanguage(bytes: text, language: language, start: start, dialect: dialect).parts(items)
  }

  private static func beginning(of text: [UInt8]) -> (start: Int, dialect: DateFormatReader.Dialect) {
    if text.first == UInt8(ascii: "+") { return (1, .date) }
    for prefix in ["format:", "format-local:"] where text.starts(with: prefix.utf8) {
      return (prefix.utf8.count, .strftime)
    }
    return (0, .strftime)
  }

  private func parts(_ items: [DateFormatReader.Item]) -> [CodePart] {
    let runs = runs(of: items)
    guard runs.count > 1 || runs.first?.isUnknown == true else {
      guard let run = runs.first else { return [part(start..<bytes.count, DateFormatSentences.textOnly)] }
      return [part(run, example: ExampleMoment.text(items, of: bytes, dialect), level: 0)]
    }
    guard let example = ExampleMoment.text(items, of: bytes, dialect) else {
      return runs.map { part($0, example: nil, level: 0) }
    }
    let whole = part(start..<bytes.count, DateFormatSentences.whole, ["example": example])
    return [whole] + runs.map { part($0, example: nil, level: 1) }
  }

  /// Conversions that are told together.
  private struct Run {
    var conversions: [DateConversion]
    var range: Range<Int>
    var isUnknown: Bool { conversions.isEmpty }
  }

  private func runs(of items: [DateFormatReader.Item]) -> [Run] {
    var runs: [Run] = []
    var gap = 0
    for item in items {
      switch item {
      case .text(let range): gap = range.count
      case .unknown(let range):
        runs.append(Run(conversions: [], range: range))
        gap = 0
      case .conversion(let conversion):
        if let last = runs.last?.conversions.last, gap <= Self.longestGap, runs[runs.count - 1].conversions.count < 6,
          DateConversionNames.kind(last.name) == DateConversionNames.kind(conversion.name)
        {
          runs[runs.count - 1].conversions.append(conversion)
          runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<conversion.range.upperBound
        } else {
          runs.append(Run(conversions: [conversion], range: conversion.range))
        }
        gap = 0
      }
    }
    return runs
  }

  /// The most bytes between two conversions that are told together: `-`, `, `, a unit of time.
  private static let longestGap = 6

  private func part(_ run: Run, example: String?, level: Int) -> CodePart {
    guard let first = run.conversions.first else {
      return part(run.range, DateFormatSentences.unknown, level: level)
    }
    let isAlone = run.conversions.count == 1
    var names: [String] = []
    for name in run.conversions.map({ self.name($0, isAlone: isAlone) }) where !names.contains(name) {
      names.append(name)
    }
    let values = ["what": SpokenList.all(names, language), "example": example ?? ""]
    let isVisible = isAlone && "nt%".contains(first.name)
    let sentence = example == nil || isVisible ? DateFormatSentences.plain : DateFormatSentences.withExample
    return part(run.range, sentence, values, level: level)
  }

  private func part(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int = 0
  ) -> CodePart {
    let code = String(decoding: bytes[range], as: UTF8.self)
    return CodePart(
      range: range, sentence: sentence, values: values.merging(["code": code]) { ours, _ in ours }, level: level)
  }

  private func filled(_ sentence: LocalizedSentence, _ values: [String: String]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  /// What a conversion stands for, with what its flags and width change.
  private func name(_ conversion: DateConversion, isAlone: Bool) -> String {
    var name = plainName(conversion, isAlone: isAlone)
    let isFraction = conversion.letter == UInt8(ascii: "N")
    for sentence in qualities(conversion) { name = filled(sentence, ["what": name]) }
    if let width = conversion.width, !isFraction {
      name = filled(DateFormatSentences.wide, ["what": name, "n": String(width)])
    }
    return conversion.isOfGNU ? filled(DateFormatSentences.ofGNU, ["what": name]) : name
  }

  private func plainName(_ conversion: DateConversion, isAlone: Bool) -> String {
    if conversion.colons > 0 { return DateFormatSentences.offsetWithColons[conversion.colons - 1][language] }
    if conversion.letter == UInt8(ascii: "N") { return fraction(conversion.width ?? 9) }
    guard let name = DateConversionNames.name(conversion.name) else { return "" }
    return (isAlone && conversion.flags.isEmpty ? name.long : name.short)[language]
  }

  private func fraction(_ digits: Int) -> String {
    switch digits {
    case 3: DateFormatSentences.milliseconds[language]
    case 6: DateFormatSentences.microseconds[language]
    case 0, 9: DateFormatSentences.nanoseconds[language]
    default: filled(DateFormatSentences.fraction, ["n": String(digits)])
    }
  }

  private func qualities(_ conversion: DateConversion) -> [LocalizedSentence] {
    var qualities: [LocalizedSentence] = []
    switch conversion.padding {
    case UInt8(ascii: "-"): qualities.append(DateFormatSentences.withoutPadding)
    case UInt8(ascii: "_"): qualities.append(DateFormatSentences.paddedWithBlanks)
    case UInt8(ascii: "0"): qualities.append(DateFormatSentences.paddedWithZeros)
    case UInt8(ascii: "+"): qualities.append(DateFormatSentences.signed)
    default: break
    }
    if conversion.isInCapitals { qualities.append(DateFormatSentences.inCapitals) }
    if conversion.isInOtherCase { qualities.append(DateFormatSentences.inOtherCase) }
    if conversion.modifier != nil { qualities.append(DateFormatSentences.alternative) }
    return qualities
  }
}
