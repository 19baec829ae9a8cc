import Knowledge
import Testing

@testable import OfflineEngine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The tasks as they ship: each way to ask must come back as its own task.
struct EmbeddedTaskTests {
  private static let suggester = OfflineSuggester(tasks: .embedded(), machine: machine())
  private static let cases = readCases()
  /// One way to ask in so many is tried, as all of them take minutes in a debug build; `QMARK_TEST_ALL=1` tries all, and so does
  /// `suggestion_figures_test.py` with the release build.
  private static let stride = getenv("QMARK_TEST_ALL") == nil ? 64 : 1

  /// A way to ask with its slots filled.
  struct Case: Sendable {
    var task: String
    var words: String
  }

  @Test func thereAreTasks() {
    #expect(Self.cases.count > 100)
  }

  @Test func waysToAskComeBackAsTheirTask() {
    let cases = Self.cases.enumerated().filter { $0.offset % Self.stride == 0 }.map(\.element)
    let missed = cases.compactMap { item -> String? in
      let best = Self.suggester.answer(OfflineRequest(words: item.words), count: 1).candidates.first
      if let best, best.task == item.task, best.confidence >= Confidence.threshold { return nil }
      return "\(item.task): \(item.words) → \(best.map { "\($0.task) \($0.confidence)" } ?? "nothing")"
    }
    #expect(Double(missed.count) <= 0.03 * Double(cases.count), "\(missed.joined(separator: "\n"))")
  }

  @Test func everySlotTypeIsKnown() {
    for file in KnowledgeFile.all(in: "tasks") {
      for record in file.records where record["task"] != nil {
        let slots = record.values(of: "slot")
        #expect(slots.compactMap { Slot($0) }.count == slots.count, "\(file.name) \(record["task"] ?? "")")
      }
    }
  }

  private static func readCases() -> [Case] {
    KnowledgeFile.all(in: "tasks").flatMap(\.records).flatMap { record -> [Case] in
      guard let task = record["task"] else { return [] }
      let slots = record.values(of: "slot").compactMap { Slot($0) }
      return (record.values(of: "en") + record.values(of: "ko")).map { Case(task: task, words: fill($0, slots)) }
    }
  }

  /// The phrasing with a sample value for each slot, another one for a second slot of the same type.
  private static func fill(_ phrasing: String, _ slots: [Slot]) -> String {
    var words = phrasing
    var used: [SlotType: Int] = [:]
    for slot in slots where words.contains("{\(slot.name)}") {
      let number = used[slot.type, default: 0]
      used[slot.type] = number + 1
      words = words.replacing("{\(slot.name)}", with: sample(slot, number))
    }
    return words
  }

  private static func sample(_ slot: Slot, _ number: Int) -> String {
    if let ending = slot.endings.first { return (number == 0 ? "backup" : "other") + ending }
    let samples = samples[slot.type] ?? ["alpha", "beta"]
    return samples[min(number, samples.count - 1)]
  }

  private static let samples: [SlotType: [String]] = [
    .port: ["8080", "9090"], .number: ["42", "7"], .count: ["5", "6"], .ordinal: ["4th", "5th"], .range: ["5-10"],
    .size: ["100MB", "2GB"], .age: ["7 days", "2 weeks"], .duration: ["30 seconds", "2 minutes"],
    .path: ["src/main.c", "lib/b.c"], .file: ["report.txt", "other.txt"], .folder: ["docs/", "pics/"],
    .glob: ["*.log", "*.tmp"], .fileExtension: ["jpg", "png"], .text: ["'hello world'", "'good bye'"],
    .delimiter: ["comma", "tab"], .url: ["https://example.com/a", "https://example.org/b"],
    .host: ["example.com", "example.org"], .user: ["alice", "bob"], .group: ["devs", "staff"], .pid: ["4321", "99"],
    .program: ["vimx", "nodex"], .service: ["nginxd", "sshx"], .branch: ["topic-x", "stable-y"],
    .revision: ["abc1234", "def5678"], .mode: ["755", "644"], .signal: ["SIGTERM"],
    .date: ["2024-01-31", "2024-02-01"],
    .archive: ["backup.tar.gz", "other.tar.gz"], .container: ["webby", "dbx"], .image: ["app:1.0", "db:2.0"],
    .package: ["leftpad", "rightpad"], .column: ["3", "6"], .zone: ["Asia/Tokyo", "Europe/Paris"],
    .month: ["march", "july"], .weekday: ["friday", "monday"], .clock: ["10:30", "15:00"],
  ]
}
