/// Reads lines of a crontab.
struct CronReader {
  private var scanner: ValueScanner

  /// The line; nil where cron would refuse it, or where it is no job.
  static func read(_ bytes: [UInt8]) -> CronLine? {
    guard bytes.count <= 1000, !bytes.contains(0x0A) else { return nil }
    var reader = CronReader(scanner: ValueScanner(bytes))
    return reader.line()
  }

  private mutating func line() -> CronLine? {
    skipBlanks()
    let start = scanner.position
    guard let when = scanner.peek == UInt8(ascii: "@") ? name() : schedule() else { return nil }
    let whenRange = start..<scanner.position
    guard scanner.peek.map(Self.isBlank) == true else { return nil }
    skipBlanks()
    guard !scanner.isAtEnd else { return nil }
    let command = scanner.position..<scanner.bytes.count
    let percent = command.first { index in
      scanner.bytes[index] == UInt8(ascii: "%") && scanner.bytes[index - 1] != UInt8(ascii: "\\")
    }
    return CronLine(when: when, whenRange: whenRange, commandRange: command, percent: percent)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func skipBlanks() { _ = scanner.skip(while: Self.isBlank) }

  private mutating func name() -> CronLine.When? {
    let name = scanner.text(scanner.skip { !Self.isBlank($0) })
    let names = ["@reboot", "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]
    return names.contains(name) ? .name(name) : nil
  }

  private mutating func schedule() -> CronLine.When? {
    var fields: [CronSchedule.Field] = []
    let limits = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)]
    for (index, limit) in limits.enumerated() {
      if index > 0 {
        guard scanner.peek.map(Self.isBlank) == true else { return nil }
        skipBlanks()
      }
      let names = index == 3 ? Self.months : index == 4 ? Self.weekdays : []
      guard let field = field(limit.0, limit.1, names: names, first: index == 3 ? 1 : 0) else { return nil }
      fields.append(field)
    }
    return .fields(
      CronSchedule(minutes: fields[0], hours: fields[1], days: fields[2], months: fields[3], weekdays: fields[4]))
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  private mutating func field(_ low: Int, _ high: Int, names: [String], first: Int) -> CronSchedule.Field? {
    var items: [CronSchedule.Field.Item] = []
    repeat {
      guard let item = item(low, high, names, first), items.count < 60 else { return nil }
      items.append(item)
    } while scanner.take(",")
    return CronSchedule.Field(items: items)
  }

  private mutating func item(_ low: Int, _ high: Int, _ names: [String], _ first: Int) -> CronSchedule.Field.Item? {
    var item: CronSchedule.Field.Item
    var isRange = true
    if scanner.take("*") {
      // Sunday is both 0 and 7.
      item = CronSchedule.Field.Item(low: low, high: high == 7 ? 6 : high, step: 1, isStar: true)
    } else {
      guard let start = value(names, first), (low...high).contains(start) else { return nil }
      item = CronSchedule.Field.Item(low: start, high: start, step: 1, isStar: false)
      isRange = scanner.take("-")
      if isRange {
        guard let end = value(names, first), (start...max(start, high)).contains(end), end <= high else { return nil }
        item.high = end
      }
    }
    if isRange, scanner.take("/") {
      guard let step = scanner.number(limit: 3), step > 0 else { return nil }
      item.step = step
    }
    return item
  }

  private mutating func value(_ names: [String], _ first: Int) -> Int? {
    if let byte = scanner.peek, ValueScanner.isDigit(byte) { return scanner.number(limit: 2) }
    let name = scanner.text(scanner.skip(while: ValueScanner.isLetter)).lowercased()
    return names.firstIndex(of: name).map { $0 + first }
  }
}
