import CommandReference
import Knowledge
import Platform
import Testing

@testable import Explanation

/// Texts in small languages, read as the value of a program that exists in the tests alone.
enum FormFixture {
  typealias Reader = ([UInt8], Language) -> [CodePart]?

  /// The sentences of a text, each with two blanks for every level; nil where it is not read.
  static func says(_ text: String, _ read: Reader, _ language: Language = .english) -> [String]? {
    let bytes = Array(text.utf8)
    guard let parts = read(bytes, language) else { return nil }
    checkRanges(parts, in: bytes)
    return parts.map { part in
      String(repeating: "  ", count: part.level) + SentenceTemplate.fill(part.sentence[language], part.values)
    }
  }

  /// The pieces of a text that its parts stand for.
  static func pieces(_ text: String, _ read: Reader) -> [String]? {
    let bytes = Array(text.utf8)
    return read(bytes, .english)?.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// Parts stand inside the text, inside the part above them, and one level below it at most.
  static func checkRanges(_ parts: [CodePart], in bytes: [UInt8]) {
    var open: [CodePart] = []
    for part in parts {
      #expect(part.range.lowerBound >= 0 && part.range.upperBound <= bytes.count)
      while let last = open.last, last.level >= part.level { open.removeLast() }
      #expect(part.level <= (open.last?.level ?? -1) + 1)
      if let parent = open.last {
        #expect(parent.range.lowerBound <= part.range.lowerBound && part.range.upperBound <= parent.range.upperBound)
      }
      open.append(part)
    }
  }

  /// Every sentence exists in Korean, and every place in it has a value.
  static func checkSentences(_ parts: [CodePart]) {
    for part in parts {
      #expect(part.sentence.korean != nil)
      for language in [Language.english, .korean] {
        for name in CommandKnowledge.placeholders(in: part.sentence[language]) {
          #expect(part.values[name] != nil, "{\(name)} in: \(part.sentence[language])")
        }
      }
    }
  }

  /// Reads each text whole, changed in many small ways, and some long and broken ones: nothing may go wrong.
  static func fuzz(_ texts: [String], _ read: Reader) {
    var random = SmallRandom(seed: 20_261_121)
    let seeds = texts.map { Array($0.utf8) }
    for round in 0..<1_500 {
      var bytes = seeds.isEmpty ? [] : seeds[round % seeds.count]
      for _ in 0...random.below(4) { mutate(&bytes, seeds, &random) }
      check(bytes, read)
    }
    let bytes = Set(seeds.joined()).union([0x00, 0x25, 0x28, 0xFF]).sorted()
    for byte in bytes { check(Array(repeating: byte, count: 300), read) }
    for _ in 0..<6 { check(Array(repeating: bytes[random.below(bytes.count)], count: 1 << 20), read) }
    for text in seeds { check(Array(repeatElement(text, count: 200).joined()), read) }
  }

  private static func check(_ bytes: [UInt8], _ read: Reader) {
    for language in [Language.english, .korean] {
      guard let parts = read(bytes, language) else { continue }
      checkRanges(parts, in: bytes)
      checkSentences(parts)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ seeds: [[UInt8]], _ random: inout SmallRandom) {
    let place = random.below(bytes.count + 1)
    switch random.below(5) {
    case 0: bytes.insert(UInt8(random.below(256)), at: place)
    case 1 where !bytes.isEmpty: bytes.remove(at: min(place, bytes.count - 1))
    case 2 where !bytes.isEmpty: bytes[min(place, bytes.count - 1)] = UInt8(random.below(128))
    case 3: bytes = Array(bytes[..<place])
    default:
      let other = seeds[random.below(seeds.count)]
      bytes.insert(contentsOf: other[random.below(other.count + 1)...], at: place)
    }
  }
}

/// Numbers that look like chance and are the same in every run.
struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to below `limit`.
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(limit, 1)))
  }
}
