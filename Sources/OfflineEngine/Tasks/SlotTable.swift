/// The slots of all tasks, as they are written, one behind the other.
struct SlotTable: Sendable {
  /// A line for each slot: a mark of the ages that its forms can say, what its record says of it, and a newline.
  private(set) var lines = Column<UInt8>()
  /// Where the lines of each task end.
  private(set) var ends = Column<UInt32>()

  private static let anyAge = UInt8(ascii: " ")
  private static let wholeDays = UInt8(ascii: "d")
  private static let newline = UInt8(ascii: "\n")

  /// An empty table.
  init() {}

  /// The table as the index gives it.
  init(lines: Column<UInt8>, ends: Column<UInt32>) {
    self.lines = lines
    self.ends = ends
  }

  /// Adds the slots of the next task, whose lines stand in its record.
  mutating func append(_ slotLines: [Range<Int>], of record: Range<Int>, _ bytes: Bytes) {
    for line in slotLines {
      let name = line.lowerBound..<(line.first { bytes[$0].isBlank } ?? line.upperBound)
      lines.append(Self.saysOnlyDays(bytes, record, bytes.text(name)) ? Self.wholeDays : Self.anyAge)
      for place in line { lines.append(bytes[place]) }
      lines.append(Self.newline)
    }
    ends.append(UInt32(lines.count))
  }

  /// The slots of a task.
  subscript(task: Int) -> [Slot] {
    lines.withUnsafeBufferPointer { bytes in
      let start = task == 0 ? 0 : Int(ends[task - 1])
      return (start..<Int(ends[task])).split(bytes, at: Self.newline).compactMap { line in
        Slot(bytes, line.dropFirst(), needsWholeDays: bytes[line.lowerBound] == Self.wholeDays)
      }
    }
  }

  /// Whether the forms of a record say the slot in find's days and never in its minutes.
  private static func saysOnlyDays(_ bytes: Bytes, _ record: Range<Int>, _ name: String) -> Bool {
    let days = Array("{{\(name):mtime".utf8)
    let minutes = Array("{{\(name):mmin".utf8)
    var saysDays = false
    for case .field(let key, let value) in RecordLines(bytes, in: record)
    where key.count >= 4 && bytes.range(key.lowerBound..<key.lowerBound + 4, equals: "form") {
      if bytes.range(value, contains: minutes) { return false }
      saysDays = saysDays || bytes.range(value, contains: days)
    }
    return saysDays
  }
}
