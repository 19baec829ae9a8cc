import CommandReference
import Platform

/// Explains the filters of ffmpeg: `scale=1280:-1,fps=30`.
enum FilterGraphLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard let filters = FilterGraphReader.read(text) else { return nil }
    let speaker = FilterSpeaker(language: language)
    var parts: [CodePart] = []
    func add(_ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int = 0) {
      let code = ["code": String(decoding: text[range], as: UTF8.self)]
      parts.append(CodePart(range: range, sentence: sentence, values: values.merging(code) { $1 }, level: level))
    }
    for filter in filters {
      for label in filter.inputs {
        if let stream = StreamLanguage.phrase(label.name, language) {
          add(label.range, FilterSentences.takes, ["stream": stream])
        } else {
          add(label.range, FilterSentences.takesLabel)
        }
      }
      let (sentence, values) = speaker.sentence(filter) ?? (FilterSentences.other, ["name": filter.name])
      add(filter.range, sentence, values)
      let isEven = filter.name == "scale" && filter.arguments.contains { $0.value == "-2" }
      if isEven { add(filter.range, FilterSentences.evenly, level: 1) }
      for label in filter.outputs { add(label.range, FilterSentences.names) }
    }
    if parts.count == 1, parts[0].range == 0..<text.count { parts[0].tellsValue = true }
    return parts
  }
}
