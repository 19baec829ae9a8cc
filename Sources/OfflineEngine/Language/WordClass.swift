/// How much a word says about what is asked.
enum WordClass: UInt8, CaseIterable, Sendable {
  /// An ordinary word: its weight is how rare it is among the tasks.
  case content
  /// A word that must not be missed on either side, however frequent: not, without, oldest.
  case strong
  /// A word that says little: show, all, file.
  case weak
  /// A preposition or a Korean particle: it only tells which value is which.
  case function
  /// Politeness and the like: dropped.
  case filler
  /// A Korean particle, which may follow a word without a blank and tells which value is which.
  case particle
  /// A Korean ending, which may follow a word without a blank and says nothing.
  case ending

  /// The class of a name in the language files.
  init?(name: String) {
    guard let named = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = named
  }

  /// Whether it is dropped before matching.
  var isDropped: Bool { self == .filler || self == .ending }
  /// Whether it only tells which value is which.
  var isFunction: Bool { self == .function || self == .particle }
}
