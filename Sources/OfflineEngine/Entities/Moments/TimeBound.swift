/// The two ends of the time that a request asks for.
struct TimeBound: Sendable {
  /// The tokens that say it, its prepositions and particles among them.
  var tokens: TokenSet
  /// The first moment.
  var since: CivilDate?
  /// The first moment that no longer counts.
  var until: CivilDate?
}
