import Platform

/// A regular expression in one of its dialects.
enum RegexLanguage {
  case basic
  case extended
  case perl

  /// The parts of `text`; nil where it cannot be read.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? { nil }
}
