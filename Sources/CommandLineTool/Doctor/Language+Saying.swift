import Platform

extension Language {
  /// The one of two sentences that the reader understands.
  func say(_ english: String, _ korean: String) -> String { self == .korean ? korean : english }
}
