import CommandReference
import Platform

/// Explains lines of a crontab: `15 3 * * 1 backup`.
enum CronLanguage {
  /// The parts of `text`; nil where it is no job.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard let line = CronReader.read(text), let when = CronPhrase(language: language).phrase(line.when) else {
      return nil
    }
    let code = String(decoding: text[line.whenRange], as: UTF8.self)
    var parts = [CodePart(range: line.whenRange, sentence: CronSentences.when, values: ["code": code, "when": when])]
    let end = line.percent ?? line.commandRange.upperBound
    let command = line.commandRange.lowerBound..<max(end, line.commandRange.lowerBound)
    if !command.isEmpty {
      let values = ["code": String(decoding: text[command], as: UTF8.self)]
      var part = CodePart(range: command, sentence: CronSentences.command, values: values)
      part.language = .shell
      parts.append(part)
    }
    if let percent = line.percent {
      parts.append(CodePart(range: percent..<(percent + 1), sentence: CronSentences.percent))
    }
    return parts
  }
}
