import History
import OfflineEngine

/// What earlier entries say for and against a command.
struct HistoryTally {
  private(set) var accepted = 0
  private(set) var rejected = 0
  private var gained = 0.0
  private var passed = 0.0
  private var declined = 0.0

  /// Requests that share less of their words are about something else.
  private static let leastLikeness = 0.5
  /// What a command of the same task and program says of another, such as of another port.
  private static let kinship = 0.6

  /// Counts the entries about a candidate; those of other words by how much these are like the request's.
  init(of learned: LearnedEntries, _ likenesses: [Double], for candidate: Candidate) {
    for use in learned.repeats { count(use, Self.affinity(of: use, to: candidate)) }
    for (use, likeness) in zip(learned.others, likenesses) where likeness >= Self.leastLikeness {
      count(use, Self.affinity(of: use, to: candidate) * likeness)
    }
  }

  /// Counts the entries of one command.
  init(of uses: [HistoryEntry], command: String) {
    for use in uses where use.command == command { count(use, 1) }
  }

  var isEmpty: Bool { accepted == 0 && rejected == 0 }

  /// What is added to the confidence: many choices count no more than a few, and leaving without a command says little.
  var change: Double { min(0.3, gained) - min(0.3, passed) - min(0.06, declined) }

  private mutating func count(_ use: HistoryEntry, _ weight: Double) {
    guard weight > 0 else { return }
    switch use.verdict {
    case .ran, .copied:
      guard use.isTaken else { return }
      accepted += 1
      gained += 0.1 * weight
    case .passed:
      rejected += 1
      passed += 0.12 * weight
    case .declined:
      rejected += 1
      declined += 0.03 * weight
    case .printed: break
    }
  }

  private static func affinity(of use: HistoryEntry, to candidate: Candidate) -> Double {
    if use.command == candidate.command { return 1 }
    // What the reader changed says nothing for what it was.
    if use.suggested == candidate.command { return 0 }
    let isKin = use.task == candidate.task && program(use.suggested ?? use.command) == program(candidate.command)
    return isKin ? kinship : 0
  }

  private static func program(_ command: String) -> Substring {
    command.prefix { !$0.isWhitespace }
  }
}

extension HistoryEntry {
  /// Whether the reader took the command, and it is not known to have failed.
  var isTaken: Bool { (verdict == .ran || verdict == .copied) && (status ?? 0) == 0 }
}
