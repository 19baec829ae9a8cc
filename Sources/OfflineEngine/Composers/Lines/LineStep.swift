/// One thing that is done to lines of text.
enum LineStep: Hashable {
  case condition(LineCondition)
  case columnCondition(ColumnCondition)
  case position(LinePosition)
  case between(String, String)
  /// What comes after the first line that has a text, or before it.
  case beyond(String, isAfter: Bool)
  /// All lines but those.
  case omit(LinePosition)
  case omitBetween(String, String)
  case columns(ColumnList, isRemoval: Bool)
  case swap(Int, Int)
  case sort(SortOrder)
  case unique(keepsOrder: Bool)
  case duplicates(isCounted: Bool)
  case singles
  case frequencies
  case count(CountedUnit)
  case occurrences(String)
  /// How many columns each line has.
  case countColumns
  /// How many characters each line has.
  case lengths
  case aggregate(Aggregate, column: Int, group: Int?)
  case change(LineChange)
  case replace(Replacement)

  /// The order of steps where the request does not say `then`.
  var rank: Int {
    switch self {
    case .position(.skipFirst), .position(.range), .position(.from), .between, .beyond, .omit, .omitBetween: 0
    case .condition: 1
    case .columnCondition: 2
    case .swap: 4
    case .columns: 5
    case .replace: 6
    case .change(let change): change.isLast ? 10 : 6
    case .sort, .unique, .duplicates, .singles: 7
    case .frequencies: 8
    case .position: 9
    case .count, .aggregate, .occurrences, .countColumns, .lengths: 11
    }
  }
}

extension LineStep {
  /// Whether lines of some length are wanted.
  var isLength: Bool {
    guard case .condition(let condition) = self else { return false }
    switch condition.test {
    case .longer, .shorter: return true
    default: return false
    }
  }

  /// Whether it is about columns.
  var readsColumns: Bool {
    switch self {
    case .columnCondition, .columns, .swap, .aggregate, .countColumns: true
    case .sort(let order): order.column != nil
    default: false
    }
  }

  /// Whether it changes or leaves out lines, or says which ones.
  var isEdit: Bool {
    switch self {
    case .condition, .omit, .omitBetween, .replace, .position, .unique: true
    default: false
    }
  }
}

/// What a line must be like.
struct LineCondition: Hashable {
  enum Test: Hashable {
    case contains([String], isAny: Bool)
    case matches(String)
    case begins([String])
    case ends([String])
    case longer(Int)
    case shorter(Int)
    case blank
  }

  var test: Test
  var isNegated = false
  /// Whether the request says that such lines are deleted.
  var isDeletion = false
  var ignoresCase = false
  var isWholeWord = false
  /// Lines shown before and after each match.
  var before = 0
  var after = 0
  /// Whether only what matches is shown.
  var onlyMatching = false
}

/// What a column must be like.
struct ColumnCondition: Hashable {
  enum Comparison: String, Hashable {
    case greater = ">"
    case greaterOrEqual = ">="
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case notEqual = "!="
    case contains = "~"
    case lacks = "!~"
    case begins = "~ ^"
    case ends = "~ $"
  }

  var column: Int
  var comparison: Comparison
  var value: String
}

/// Lines by where they stand.
enum LinePosition: Hashable {
  case first(Int)
  case last(Int)
  case skipFirst(Int)
  case skipLast(Int)
  case range(Int, Int)
  case from(Int)
  case lines([Int])
  case firstAndLast
  case every(Int)
  case random(Int)
}

/// How lines are sorted.
struct SortOrder: Hashable {
  enum Comparison: Hashable { case text, numeric, human, random, length }
  var column: Int?
  /// What equal ones are sorted by.
  var further: [Int] = []
  var comparison = Comparison.text
  var isReversed = false
  var isUnique = false
  var ignoresCase = false
}

/// What is counted.
enum CountedUnit: Hashable { case lines, words, characters, bytes }

/// What is made of the numbers of a column.
enum Aggregate: Hashable { case sum, average, minimum, maximum }

/// Changes of each line, or of how lines stand.
enum LineChange: Hashable {
  case uppercase, lowercase
  case trimBoth, trimStart, trimEnd, removeBlanks, squeezeBlanks, squeezeBlankLines
  case tabsToSpaces(Int?), translate(String, String)
  case join(String), joinGroups(Int, String), split(String), words
  case reverseLines, reverseCharacters, number
  /// Numbers for the lines that are left, whatever they were.
  case renumber
  case prefix(String), suffix(String), wrap(String, String)
  case align
  case deleteCharacters(CharacterSet), endCharacters(Int, isFirst: Bool, isRemoval: Bool), dropLastNewline
  case reverseWords

  /// Whether it comes after all else.
  var isLast: Bool {
    switch self {
    case .join, .joinGroups, .number, .renumber, .align, .reverseLines, .dropLastNewline: true
    default: false
    }
  }
}

/// One text for another.
struct Replacement: Hashable {
  var old: String
  var new: String
  var isFirstOnly = false
  /// Which occurrence in each line; nil for the first one or all.
  var occurrence: Int?
  var ignoresCase = false
  var isWholeWord = false
  var column: Int?
}

/// Some columns in the order asked for.
struct ColumnList: Hashable {
  enum Item: Hashable {
    case one(Int)
    case range(Int, Int)
    case from(Int)
    case last
  }
  var items: [Item]
}
