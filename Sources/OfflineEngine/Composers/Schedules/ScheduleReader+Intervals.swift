extension ScheduleReader {
  /// `on reboot`, `at startup`, `부팅할 때마다`, `when the machine boots`.
  mutating func readBoot(_ token: Int) -> Int? {
    let isJoint = isText(token, "on", "at", "after", "when", "every", "each", "upon", "@", "whenever")
    let isBoot = words.means(token, .boot, .reboot) && (!times.isEnglish(token) || isText(token, "@reboot"))
    guard isJoint || isBoot || isText(token, "@reboot") else { return nil }
    var place: Int? = token
    if isJoint {
      place = times.next(token)
      // `when the machine boots`.
      for _ in 0..<3 {
        guard let here = place, !words.means(here, .boot, .reboot), times.isEnglish(here) else { break }
        guard isText(here, "every", "each", "machine", "system", "computer", "server", "time", "my", "pc") else {
          return nil
        }
        place = times.next(here)
      }
    }
    guard let boot = place, words.means(boot, .boot, .reboot) || isText(boot, "@reboot") else { return nil }
    var end = boot + 1
    while end < count, isText(end, "때", "마다", "시", "후", "시에", "에", "후에", "up") { end += 1 }
    parts.isAtBoot = true
    return end
  }

  /// Whether `twice a day`, `하루에 두 번` begins at a token.
  func isRate(_ token: Int) -> Bool { rate(token) != nil }

  mutating func readRate(_ token: Int) -> Int? {
    guard let rate = rate(token) else { return nil }
    parts.interval =
      rate.times == 1 && rate.unitAmount > 0 ? interval(rate.unitAmount, rate.unit) : .times(rate.times, rate.unit)
    return rate.end
  }

  private func rate(_ token: Int) -> (times: Int, unit: TimeUnit, unitAmount: Int, end: Int)? {
    (times.isEnglish(token) ? englishRate(token) : nil) ?? koreanRate(token)
  }

  /// `twice a day`, `3 times daily`, `once per week`, `once every 5 minutes`.
  private func englishRate(_ token: Int) -> (times: Int, unit: TimeUnit, unitAmount: Int, end: Int)? {
    var amount: Int?
    var place = times.next(token)
    if words.means(token, .twice) || isText(token, "twice") {
      amount = 2
    } else if isText(token, "once") {
      amount = 1
    } else if let number = reading.number(token), let mark = place, isText(mark, "times", "x") {
      amount = number
      place = times.next(mark)
    }
    guard let amount, amount > 0, var unit = place else { return nil }
    let isPer = isEach(unit)
    if isPer, let after = times.next(unit) { unit = after }
    for (word, of): (TimeWord, TimeUnit) in [
      (.eachHour, .hour), (.eachDay, .day), (.eachWeek, .week), (.eachMonth, .month), (.eachYear, .year),
    ] where words.means(unit, word) {
      return (amount, of, 1, unit + 1)
    }
    // Between the number and the unit stands an article at least.
    guard let length = length(at: unit) ?? length(at: unit - 1), isPer || unit > token + 1,
      amount == 1 || length.amount == 1
    else { return nil }
    return (amount, length.unit, length.amount, length.end)
  }

  /// `하루(에) 두 번`, `이틀에 한 번`, `5분에 한번`.
  private func koreanRate(_ token: Int) -> (times: Int, unit: TimeUnit, unitAmount: Int, end: Int)? {
    guard let length = length(at: token), var place = reading.next(length.end - 1) else { return nil }
    let hasParticle = words.means(place, .koAt)
    if hasParticle, let after = reading.next(place) { place = after }
    if words.means(place, .once) { return (1, length.unit, length.amount, place + 1) }
    var amount = 1
    if let number = reading.number(place), let after = reading.next(place) {
      amount = number
      place = after
    } else if !hasParticle {
      return nil
    }
    guard words.means(place, .times), amount > 0, amount == 1 || length.amount == 1 else { return nil }
    return (amount, length.unit, length.amount, place + 1)
  }

  /// `every 5 minutes`, `hourly`, `every other day`, `10분마다`, `매주`, `격일`.
  mutating func readInterval(_ token: Int) -> Int? {
    if let named = namedInterval(token) {
      set(named)
      return token + 1
    }
    if words.means(token, .everyOther), let unit = times.next(token) {
      return everyOther(unit)
    }
    if isEach(token), times.isEnglish(token) { return readEvery(token) }
    guard let length = length(at: token) else { return nil }
    // `30분 간격으로`.
    guard let each = reading.next(length.end - 1), isEach(each) || isText(each, "간격") else { return nil }
    guard let interval = interval(length.amount, length.unit) else { return nil }
    set(interval)
    return each + 1
  }

  private func namedInterval(_ token: Int) -> ScheduleParts.Interval? {
    if words.means(token, .eachMinute) { return .minutes(1) }
    if words.means(token, .eachHour) { return .hours(1) }
    if words.means(token, .eachDay, .eachNight) { return .days(1) }
    if words.means(token, .everyOtherDay) { return .days(2) }
    if words.means(token, .everyOtherWeek) { return .weeks(2) }
    if words.means(token, .eachWeek) { return .weeks(1) }
    if words.means(token, .eachMonth) { return .months(1) }
    return words.means(token, .eachYear) ? .years : nil
  }

  private mutating func everyOther(_ unit: Int) -> Int? {
    if times.weekday(unit) != nil {
      block(unit - 1..<unit + 1)
      return nil
    }
    guard let length = length(at: unit), length.amount == 1, let interval = interval(2, length.unit) else { return nil }
    set(interval)
    return length.end
  }

  /// `every 5 minutes`, `every quarter hour`, `every 3rd day`; before a day the word alone.
  private mutating func readEvery(_ token: Int) -> Int? {
    guard let place = times.next(token) else { return nil }
    if words.means(place, .quarter), var unit = times.next(place) {
      if words.means(unit, .from), let after = times.next(unit) { unit = after }
      guard times.isUnit(unit, .hour) else { return nil }
      set(.minutes(15))
      return unit + 1
    }
    if let length = length(at: place), let interval = interval(length.amount, length.unit) {
      set(interval)
      return length.end
    }
    if let position = times.ordinal(place), let unit = times.next(place), times.isUnit(unit, .day),
      reading.tokens[place].kind == .number
    {
      set(.days(position))
      return unit + 1
    }
    let isDay = times.weekday(place) != nil || words.means(place, .workday, .weekend, .first, .last, .morning, .night)
    let isDate = times.month(place) != nil || times.ordinal(place) != nil
    return isDay || isDate || words.means(place, .afternoon, .evening, .midnight, .noon) ? token + 1 : nil
  }

  private mutating func set(_ interval: ScheduleParts.Interval) {
    // `once a day, every 2 hours` says two things; `매일 2시간마다` says the finer one.
    guard let earlier = parts.interval else {
      parts.interval = interval
      return
    }
    if rank(interval) < rank(earlier) { parts.interval = interval }
  }

  private func rank(_ interval: ScheduleParts.Interval) -> Int {
    switch interval {
    case .times: 0
    case .minutes: 1
    case .hours: 2
    case .days: 3
    case .weeks: 4
    case .months: 5
    case .years: 6
    }
  }

  private func interval(_ amount: Int, _ unit: TimeUnit) -> ScheduleParts.Interval? {
    switch unit {
    case .second: nil
    case .minute: .minutes(amount)
    case .hour: .hours(amount)
    case .day: .days(amount)
    case .week: .weeks(amount)
    case .month: .months(amount)
    case .year: amount == 1 ? .years : nil
    }
  }
}
