/// When a line of a crontab is due.
struct CronSchedule: Hashable {
  /// One of the five fields.
  struct Field: Hashable {
    /// `5`, `1-5`, `*/10` or `*`.
    struct Item: Hashable {
      var low: Int
      var high: Int
      var step: Int
      /// Whether it is a `*`, with a step or without.
      var isStar: Bool
    }

    var items: [Item]

    /// Whether it is `*` alone.
    var isAny: Bool { items.count == 1 && items[0].isStar && items[0].step == 1 }

    /// Whether it begins with `*`, as days do that do not count beside other days.
    var beginsWithStar: Bool { items.first?.isStar == true }

    /// The step of `*/n`.
    var starStep: Int? { items.count == 1 && items[0].isStar && items[0].step > 1 ? items[0].step : nil }

    /// The one range that it is, such as `9-17`.
    var range: (low: Int, high: Int)? {
      guard items.count == 1, !items[0].isStar, items[0].step == 1, items[0].low < items[0].high else { return nil }
      return (items[0].low, items[0].high)
    }

    /// All values, in order.
    var values: [Int] {
      var values: Set<Int> = []
      for item in items { values.formUnion(stride(from: item.low, through: item.high, by: item.step)) }
      return values.sorted()
    }
  }

  var minutes: Field
  var hours: Field
  var days: Field
  var months: Field
  var weekdays: Field
}

/// A line of a crontab: when, and what.
struct CronLine: Hashable {
  enum When: Hashable {
    case fields(CronSchedule)
    /// `@daily` and its like.
    case name(String)
  }

  var when: When
  var whenRange: Range<Int>
  var commandRange: Range<Int>
  /// The first `%` without a backslash: the command ends before it.
  var percent: Int?
}
