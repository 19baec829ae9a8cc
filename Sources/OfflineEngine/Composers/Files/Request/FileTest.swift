/// A condition on a file other than its name and its text.
enum FileTest: Hashable, Sendable {
  case size(Comparison, SlotValue.Decimal, SizeUnit)
  case age(FileTime, Comparison, Int, TimeUnit)
  /// Within the day that many days ago: 0 is today.
  case day(FileTime, daysAgo: Int)
  /// Since the beginning of the day that many days ago.
  case sinceDay(FileTime, daysAgo: Int)
  /// Since the beginning of this month or year.
  case sinceUnit(FileTime, TimeUnit)
  case since(FileTime, CivilDate)
  case before(FileTime, CivilDate)
  case on(FileTime, CivilDate)
  case newerThan(String, isNegated: Bool)
  case owner(String, isNegated: Bool)
  case group(String, isNegated: Bool)
  case mode(String, isNegated: Bool)
  case permission(FilePermission, isNegated: Bool)
  case hidden(isNegated: Bool)
  case empty(isNegated: Bool)
  case brokenLink
  case ownerless
  case inode(Int)
  /// More than one name.
  case hardLinks
  /// So many lines or words.
  case length(CountedUnit, Comparison, Int)
}

extension FileTest {
  /// Whether a program has to look into each file.
  var runsProgram: Bool {
    if case .length = self { true } else { false }
  }
}

/// How a value must stand to another.
enum Comparison: Sendable {
  case more, less, exactly

  var opposite: Comparison {
    switch self {
    case .more: .less
    case .less: .more
    case .exactly: .exactly
    }
  }
}

/// Which time of a file is meant.
enum FileTime: Sendable {
  case modified, accessed, created
  /// When the owner, the mode or the content was last changed.
  case changed
}

/// What may be done with a file.
enum FilePermission: Sendable {
  case readable, executable, worldWritable, groupWritable, writable, worldReadable, setuid, setgid, sticky
}
