import CommandReference
import Platform

/// When a line of a crontab is due, in words.
struct CronPhrase {
  let language: Language

  /// The phrase of a time.
  func phrase(_ when: CronLine.When) -> String? {
    switch when {
    case .fields(let schedule): phrase(schedule)
    case .name(let name): Self.name(name)?[language]
    }
  }

  private static func name(_ name: String) -> LocalizedSentence? {
    switch name {
    case "@reboot": CronSentences.reboot
    case "@yearly", "@annually": CronSentences.yearly
    case "@monthly": CronSentences.monthly
    case "@weekly": CronSentences.weekly
    case "@daily", "@midnight": CronSentences.daily
    case "@hourly": CronSentences.hourly
    default: nil
    }
  }

  private func filled(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  private func phrase(_ schedule: CronSchedule) -> String? {
    guard let time = time(schedule), let day = day(schedule) else { return nil }
    let isEveryDay = schedule.days.isAny && schedule.weekdays.isAny
    let isOfHours = schedule.hours.isAny || schedule.hours.starStep.map { 24.isMultiple(of: $0) } ?? false
    let months = months(schedule.months)
    var items = [time]
    if !isEveryDay || !isOfHours { items.append(day) }
    if let months { items.append(months) }
    return language == .korean ? items.reversed().joined(separator: " ") : items.joined(separator: " ")
  }

  // MARK: The time of the day

  private func time(_ schedule: CronSchedule) -> String? {
    let (minutes, hours) = (schedule.minutes, schedule.hours)
    if hours.isAny { return minutesOfHour(minutes) }
    let list = minutes.values
    if let step = hours.starStep, list.count == 1, 24.isMultiple(of: step) {
      let sentence = list[0] == 0 ? CronSentences.everyHoursSharp : CronSentences.everyHours
      return filled(sentence, ["n": String(step), "minute": String(list[0])])
    }
    let single = minutes.items.count == 1 && hours.items.count == 1 && hours.starStep == nil && hours.items[0].step == 1
    if single, minutes.isAny || Self.divides(minutes) {
      let ends = (hours.items[0].low, hours.items[0].high)
      let last = minutes.isAny ? 59 : (list.last ?? 59)
      let values = ["what": minutesOfHour(minutes), "first": clock(ends.0, 0), "last": clock(ends.1, last)]
      return filled(CronSentences.fromTo, values)
    }
    if list.count == 1, let range = hours.range {
      let values = [
        "what": minutesOfHour(minutes), "first": clock(range.low, list[0]), "last": clock(range.high, list[0]),
      ]
      return filled(CronSentences.fromTo, values)
    }
    let times = hours.values.flatMap { hour in list.map { clock(hour, $0) } }
    if times.count <= 8 { return filled(CronSentences.times, ["list": SpokenList.series(times, language)]) }
    if list.count > 12 || hours.values.count > 12 { return nil }
    return filled(CronSentences.minutesOfHours, ["minutes": numbers(list), "hours": numbers(hours.values)])
  }

  /// Whether it is every so many minutes, without a shorter gap at the end of the hour.
  private static func divides(_ minutes: CronSchedule.Field) -> Bool {
    minutes.starStep.map { 60.isMultiple(of: $0) } ?? false
  }

  private func minutesOfHour(_ minutes: CronSchedule.Field) -> String {
    if minutes.isAny { return filled(CronSentences.everyMinute) }
    if let step = minutes.starStep, Self.divides(minutes), step < 60 {
      return filled(CronSentences.everyMinutes, ["n": String(step)])
    }
    let values = minutes.values
    if values == [0] { return filled(CronSentences.hourly) }
    let sentence = values.count == 1 ? CronSentences.minuteOfHour : CronSentences.minutesOfHour
    return filled(sentence, ["list": numbers(values)])
  }

  private func clock(_ hour: Int, _ minute: Int) -> String { Self.twoDigits(hour) + ":" + Self.twoDigits(minute) }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }

  private func numbers(_ values: [Int]) -> String { SpokenList.series(values.map(String.init), language) }

  // MARK: The day

  private func day(_ schedule: CronSchedule) -> String? {
    let (days, weekdays) = (schedule.days, schedule.weekdays)
    if days.isAny, weekdays.isAny { return filled(CronSentences.everyDay) }
    if weekdays.isAny { return monthDays(days) }
    if days.isAny { return weekdayPhrase(weekdays) }
    let values = ["days": monthDays(days), "weekdays": weekdayPhrase(weekdays)]
    // Where both are limited, one is enough, unless one of them begins with a star.
    let isBoth = days.beginsWithStar || weekdays.beginsWithStar
    return filled(isBoth ? CronSentences.bothDays : CronSentences.eitherDay, values)
  }

  private func monthDays(_ days: CronSchedule.Field) -> String {
    if days.starStep == 2 { return filled(CronSentences.everySecondDay) }
    if let range = days.range {
      return filled(CronSentences.daysFrom, ["first": String(range.low), "last": String(range.high)])
    }
    let values = days.values
    return filled(values.count == 1 ? CronSentences.onDay : CronSentences.onDays, ["list": numbers(values)])
  }

  private func weekdayPhrase(_ weekdays: CronSchedule.Field) -> String {
    func name(_ day: Int) -> String { CronSentences.weekdays[day % 7][language] }
    if let range = weekdays.range, range.high - range.low > 1 {
      return filled(CronSentences.fromWeekday, ["first": name(range.low), "last": name(range.high)])
    }
    let numbers = Set(weekdays.values.map { $0 % 7 }).sorted { ($0 + 6) % 7 < ($1 + 6) % 7 }
    let names = numbers.map { language == .english ? name($0) + "s" : name($0) }
    return filled(CronSentences.onWeekdays, ["list": SpokenList.all(names, language)])
  }

  private func months(_ months: CronSchedule.Field) -> String? {
    if months.isAny { return nil }
    func name(_ month: Int) -> String { CronSentences.months[month - 1][language] }
    if let range = months.range, range.high - range.low > 1 {
      return filled(CronSentences.fromMonth, ["first": name(range.low), "last": name(range.high)])
    }
    return filled(CronSentences.inMonths, ["list": SpokenList.all(months.values.map(name), language)])
  }
}
