import Platform

/// Not read yet.
enum PortLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? { nil }
}
