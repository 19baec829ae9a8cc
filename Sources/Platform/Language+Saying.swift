extension Language {
  /// The one of two sentences that the reader understands; Korean particles in both forms take the one that fits.
  package func say(_ english: @autoclosure () -> String, _ korean: @autoclosure () -> String) -> String {
    self == .korean ? KoreanParticle.settled(korean()) : english()
  }
}
