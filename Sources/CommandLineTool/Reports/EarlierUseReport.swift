import OfflineEngine

/// What the reader's history says of a command, in a `SuggestionReport`.
struct EarlierUseReport: Encodable, Sendable {
  var isRepeat: Bool
  var accepted: Int
  var rejected: Int
  var change: Double

  init(_ use: EarlierUse) {
    isRepeat = use.isRepeat
    accepted = use.accepted
    rejected = use.rejected
    change = (use.change * 1000).rounded() / 1000
  }

  enum CodingKeys: String, CodingKey {
    case isRepeat = "repeat"
    case accepted, rejected, change
  }
}
