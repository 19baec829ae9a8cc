/// How a phrasing and a request cover each other.
struct Alignment {
  /// The task.
  var task: Int
  /// The phrasing.
  var phrasing: Int
  /// The values of the task's slots, by name; without those that have their default.
  var values: [String: SlotValue]
  /// The tokens of the request that are accounted for.
  var tokens: TokenSet
  /// What the ranking model makes of it: the higher, the likelier it is what was asked for.
  var utility: Float = 0
  /// The share of the request's weight that is accounted for.
  var requestCoverage: Float = 0
  /// The share of the phrasing's weight that is accounted for.
  var phrasingCoverage: Float = 0
  /// What the ranking model weighs.
  var features = AlignmentFeatures()
}
