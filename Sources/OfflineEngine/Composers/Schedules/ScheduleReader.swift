internal import Platform

/// Reads a request to run something at set times: first when, then what is left as the command.
struct ScheduleReader {
  let reading: RequestReading
  let times: TimeReader
  let words: TokenMeanings<TimeWord>
  /// The tokens that have found their place.
  var claimed = TokenSet()
  /// The tokens that say when, but what no crontab can say.
  private var blocked = TokenSet()
  /// How surely it was read as it was meant.
  var certainty: Float = 0.99
  var parts = ScheduleParts()

  init(_ reading: RequestReading) {
    self.reading = reading
    times = TimeReader(reading, prefersFuture: true)
    words = reading.timeWords
  }

  var count: Int { reading.tokens.count }

  /// The request; nil where it is about something else.
  mutating func read() -> ScheduleRequest? {
    parts.isCron = words.says(.cron)
    parts.isSystemd = reading.tokens.indices.contains { isText($0, "systemd", "systemd-run") }
    parts.isRecurring = isRecurring
    guard parts.isRecurring || parts.isCron || saysRunning else { return nil }
    readTimes()
    guard let time = time() else { return nil }
    return request(time)
  }

  private mutating func request(_ time: ScheduleRequest.Time) -> ScheduleRequest? {
    var request = ScheduleRequest(time: time, usesSystemd: parts.isSystemd)
    if let command = readCommand() ?? describedCommand() {
      request.command = command
    } else if case .once = time {
      return nil
    } else {
      guard parts.isCron, !parts.isSystemd, !words.says(.boot, .reboot) else { return nil }
    }
    if parts.isSystemd || !parts.isRecurring, let command = request.command, isFileHere(command) {
      // Unlike cron, they start it in this folder.
      request.command = "./" + command
    }
    request.isLineOnly =
      request.command == nil || parts.isCron && words.says(.scheduleLine) && !words.says(.create, .add)
    claimFrame()
    return request
  }

  private func isFileHere(_ command: String) -> Bool {
    ValueShape(command).isFileName && !ValueShape(command).hasSlash && reading.machine.fileExists(command)
  }

  /// Whether the request says that something runs more than once.
  private var isRecurring: Bool {
    words.says(
      .eachMinute, .eachHour, .eachDay, .eachNight, .eachWeek, .eachMonth, .eachYear, .everyOther, .everyOtherDay,
      .everyOtherWeek, .workday)
      || reading.tokens.indices.contains {
        isEach($0) || isPluralDay($0) || isRate($0) || isText($0, "간격") || isText($0, "~")
      }
  }

  /// `every`, `each`, `마다`.
  func isEach(_ token: Int?) -> Bool { token.map { isText($0, "every", "each", "마다", "per") } ?? false }

  /// `mondays`, `weekends`.
  func isPluralDay(_ token: Int) -> Bool {
    let isDay = times.weekday(token) != nil || words.means(token, .weekend)
    guard isDay else { return false }
    let before = reading.previous(token)
    if words.means(token, .weekend) { return !times.isLast(before) && !times.isNext(before) && !times.isThis(before) }
    return reading.text(token).lowercased().hasSuffix("days")
  }

  private var saysRunning: Bool { words.says(.run, .start, .schedule, .boot, .reboot) }

  func isText(_ token: Int, _ texts: String...) -> Bool {
    reading.tokens.indices.contains(token) && texts.contains(reading.text(token).lowercased())
  }

  /// Sets aside what no crontab can say: it is neither read nor part of the command.
  mutating func block(_ tokens: Range<Int>) {
    blocked.formUnion(TokenSet(tokens))
    parts.isInexpressible = true
  }

  mutating func claim(_ tokens: Range<Int>) { claimed.formUnion(TokenSet(tokens)) }
  mutating func claim(_ token: Int) { claimed.insert(token) }
  func isFree(_ token: Int) -> Bool { !claimed.contains(token) && !blocked.contains(token) }
}
