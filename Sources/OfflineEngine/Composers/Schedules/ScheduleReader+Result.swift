extension ScheduleReader {
  /// When it runs, from all parts; nil where they say too little or what nothing can do.
  mutating func time() -> ScheduleRequest.Time? {
    if parts.isInexpressible { certainty *= 0.65 }
    if parts.isAtBoot { return parts.clocks.isEmpty && parts.interval == nil && parts.delay == nil ? .boot : nil }
    if let delay = parts.delay {
      guard parts.clocks.isEmpty, !parts.isSystemd else { return nil }
      return .once(AtTime(delay: delay))
    }
    if !parts.isRecurring && !(parts.isCron && parts.day == nil) { return once() }
    return schedule().map { .repeated($0) }
  }

  private func once() -> ScheduleRequest.Time? {
    // A day alone would run it at the time it is now.
    guard parts.clocks.count == 1, !parts.isSystemd, parts.interval == nil, parts.hours == nil else { return nil }
    return .once(AtTime(minute: parts.clocks[0], day: parts.day ?? .nearest))
  }

  private mutating func schedule() -> CronSchedule? {
    var schedule = CronSchedule()
    schedule.weekday = parts.weekdayRange.map { .range($0.first, $0.last) } ?? list(parts.weekdays)
    schedule.day = list(parts.monthDays)
    schedule.month = list(parts.months)
    guard readInterval(into: &schedule) else { return nil }
    return schedule
  }

  private func list(_ values: [Int]) -> CronField {
    var seen: Set<Int> = []
    let distinct = values.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? .any : .list(distinct.sorted())
  }

  /// Sets hours and minutes, and the days that an interval says; whether that can be said at all.
  private mutating func readInterval(into schedule: inout CronSchedule) -> Bool {
    switch parts.interval {
    case .minutes(let amount):
      guard (1..<60).contains(amount), parts.clocks.isEmpty else {
        return amount % 60 == 0 && hours(amount / 60, &schedule)
      }
      schedule.minute = .step(amount)
      schedule.hour = parts.hours.map { .range($0.first, $0.last) } ?? .any
    case .hours(let amount): return hours(amount, &schedule)
    case .times(let amount, let unit): return rate(amount, unit, &schedule)
    case .days(let amount):
      guard amount < 32 else { return false }
      if amount > 1 { schedule.day = .step(amount) }
      return clocks(&schedule)
    case .weeks(let amount):
      guard amount == 1 else { return false }
      if schedule.weekday == .any, schedule.day == .any { schedule.weekday = .list([0]) }
      return clocks(&schedule)
    case .months(let amount):
      guard (1..<12).contains(amount) else { return false }
      if amount > 1 { schedule.month = .step(amount) }
      if schedule.day == .any, schedule.weekday == .any { schedule.day = .list([1]) }
      return clocks(&schedule)
    case .years:
      if schedule.month == .any { schedule.month = .list([1]) }
      if schedule.day == .any { schedule.day = .list([1]) }
      return clocks(&schedule)
    case nil:
      let saysDays = schedule.weekday != .any || schedule.day != .any || schedule.month != .any
      guard saysDays || !parts.clocks.isEmpty || parts.vagueMinute != nil else { return false }
      if schedule.month != .any, schedule.day == .any, schedule.weekday == .any { schedule.day = .list([1]) }
      return clocks(&schedule)
    }
    return true
  }

  private func hours(_ amount: Int, _ schedule: inout CronSchedule) -> Bool {
    guard (1...24).contains(amount), parts.clocks.isEmpty else { return false }
    schedule.minute = .list([parts.minuteOfHour ?? 0])
    if let (first, last) = parts.hours {
      schedule.hour = amount == 1 ? .range(first, last) : .rangeStep(first, last, amount)
    } else {
      schedule.hour = amount == 24 ? .list([0]) : .step(amount)
    }
    return true
  }

  /// So many times in a unit, as evenly as they can be spread.
  private mutating func rate(_ amount: Int, _ unit: TimeUnit, _ schedule: inout CronSchedule) -> Bool {
    switch unit {
    case .hour where amount <= 60:
      schedule.minute = 60 % amount == 0 ? .step(60 / amount) : .list((0..<amount).map { $0 * 60 / amount })
      schedule.hour = parts.hours.map { .range($0.first, $0.last) } ?? .any
      return true
    case .day where amount <= 24:
      if !parts.clocks.isEmpty { return parts.clocks.count == amount && clocks(&schedule) }
      schedule.hour = 24 % amount == 0 ? .step(24 / amount) : .list((0..<amount).map { $0 * 24 / amount })
      if amount == 1 { schedule.hour = .list([0]) }
      return true
    case .week where amount < 7:
      if schedule.weekday == .any { schedule.weekday = .list((0..<amount).map { 1 + $0 * 7 / amount }) }
      certainty *= 0.85
      return clocks(&schedule)
    case .month where amount < 28:
      if schedule.day == .any { schedule.day = .list((0..<amount).map { 1 + $0 * 28 / amount }) }
      certainty *= 0.85
      return clocks(&schedule)
    default: return false
    }
  }

  /// Times of day: those at the same minute share a line, others cannot.
  private mutating func clocks(_ schedule: inout CronSchedule) -> Bool {
    var clocks = parts.clocks
    if clocks.isEmpty {
      // Nobody said when on that day: midnight, as the crontab's own @daily has it.
      if let vague = parts.vagueMinute {
        clocks = [vague]
        if vague != 0 { certainty *= 0.85 }
      } else {
        clocks = [0]
      }
    }
    let minutes = Set(clocks.map { $0 % 60 })
    guard minutes.count == 1 || Set(clocks.map { $0 / 60 }).count == 1 else { return false }
    guard parts.hours == nil else { return false }
    schedule.minute = .list(minutes.sorted())
    schedule.hour = .list(Set(clocks.map { $0 / 60 }).sorted())
    return true
  }
}
