/// Korean clauses in the form before a noun (`줄이 긴`), joined as clauses of one sentence are.
enum KoreanClause {
  /// How a clause goes on: `크고`, `크거나`.
  enum Joint: String {
    case and = "고"
    case or = "거나"
  }

  /// The endings before a noun and the stems that a joint follows, the longest first.
  private static let stems: [(ending: String, stem: String)] = [
    ("새로운", "새롭"), ("오래된", "오래되었"), ("바뀐", "바뀌었"), ("나온", "나왔"), ("읽은", "읽었"), ("넘은", "넘었"),
    ("않은", "않"), ("같은", "같"), ("작은", "작"), ("많은", "많"), ("아닌", "아니"), ("다른", "다르"), ("인", "이"), ("큰", "크"),
    ("는", ""),
  ]

  /// `줄이 긴` as the first of two clauses: `줄이 길고`; nil where its ending is not known.
  static func joined(_ clause: String, by joint: Joint) -> String? {
    guard let (ending, stem) = stems.first(where: { clause.hasSuffix($0.ending) }) else { return nil }
    return clause.dropLast(ending.count) + stem + joint.rawValue
  }

  /// Clauses as one, of which the last keeps its form; nil where an ending is not known.
  static func all(_ clauses: [String], by joint: Joint) -> String? {
    guard let last = clauses.last else { return nil }
    let firsts = clauses.dropLast().compactMap { joined($0, by: joint) }
    return firsts.count == clauses.count - 1 ? (firsts + [last]).joined(separator: " ") : nil
  }
}
