internal import Platform

/// The tests of find(1) for the times of files.
struct FindTimes {
  let system: OperatingSystem

  /// `-newermt`, which takes a date; `a` and `B` for the other times.
  static func newer(_ time: FileTime) -> ShellArgument {
    switch time {
    case .modified: "-newermt"
    case .accessed: "-newerat"
    case .created: "-newerBt"
    case .changed: "-newerct"
    }
  }

  /// `-mtime +7`, `-mmin -90`; for the time of birth, which those do not know, `-newerBt '7 days ago'`.
  func age(_ time: FileTime, _ comparison: Comparison, _ amount: Int, _ unit: TimeUnit) -> [ShellArgument] {
    if time == .created { return birth(comparison, amount, unit) }
    let (seconds, overflow) = amount.multipliedReportingOverflow(by: unit.rawValue)
    let total = overflow ? Int.max - TimeUnit.day.rawValue : seconds
    let sign =
      switch comparison {
      case .more: "+"
      case .less: "-"
      case .exactly: ""
      }
    if total % TimeUnit.day.rawValue == 0 {
      return [Self.days(time), .value(sign + String(total / TimeUnit.day.rawValue))]
    }
    let minutes = (total + TimeUnit.minute.rawValue - 1) / TimeUnit.minute.rawValue
    return [Self.minutes(time), .value(sign + String(minutes))]
  }

  private static func days(_ time: FileTime) -> ShellArgument {
    time == .accessed ? "-atime" : time == .changed ? "-ctime" : "-mtime"
  }

  private static func minutes(_ time: FileTime) -> ShellArgument {
    time == .accessed ? "-amin" : time == .changed ? "-cmin" : "-mmin"
  }

  private func birth(_ comparison: Comparison, _ amount: Int, _ unit: TimeUnit) -> [ShellArgument] {
    let test: [ShellArgument] = ["-newerBt", .value("\(amount) \(unit.name(amount)) ago")]
    switch comparison {
    case .less: return test
    case .more: return ["!"] + test
    case .exactly: return test + ["!", "-newerBt", .value("\(amount - 1) \(unit.name(amount - 1)) ago")]
    }
  }

  /// Within a day: today or yesterday.
  func day(_ time: FileTime, _ daysAgo: Int) -> [ShellArgument] {
    guard system == .linux, time != .created else {
      let upper: [ShellArgument] = daysAgo == 0 ? [] : ["!", Self.newer(time), midnight(0)]
      return [Self.newer(time), midnight(daysAgo)] + upper
    }
    return [Self.days(time), .number(daysAgo)]
  }

  /// Since the beginning of a day.
  func sinceDay(_ time: FileTime, _ daysAgo: Int) -> [ShellArgument] {
    guard system == .linux, time != .created else { return [Self.newer(time), midnight(daysAgo)] }
    return [Self.days(time), .value("-\(daysAgo + 1)")]
  }

  /// Since the first of the month or of the year.
  func sinceUnit(_ time: FileTime, _ unit: TimeUnit) -> [ShellArgument] {
    switch unit {
    case .month: [Self.newer(time), .output(of: ["date", "+%Y-%m-01"])]
    case .year: [Self.newer(time), .output(of: ["date", "+%Y-01-01"])]
    default: age(time, .less, 1, unit)
    }
  }

  /// The date of a day, which stands for its beginning.
  private func midnight(_ daysAgo: Int) -> ShellArgument {
    if daysAgo == 0 { return .output(of: ["date", "+%F"]) }
    return system == .linux
      ? .output(of: ["date", "-d", "yesterday", "+%F"]) : .output(of: ["date", "-v-1d", "+%F"])
  }
}
