import Platform
import ShellGrammar
import TestSupport
import Testing

@testable import OfflineEngine

struct ScheduleComposerTests {
  private static let library = TaskLibrary.embedded()

  private func compositions(
    _ words: String, _ system: OperatingSystem = .linux, language: Language = .english
  ) -> [Composition] {
    let machine = machine(system, programs: ["tar", "make", "python3"], language: language, now: saturday)
    let reading = RequestReading(words, lexicon: Self.library.lexicon, machine: machine)
    return ScheduleComposer().compositions(of: reading, on: machine)
  }

  private func command(_ words: String, _ system: OperatingSystem = .linux) -> String? {
    compositions(words, system).first?.text
  }

  @Test(arguments: FileComposing.cases(ScheduleRequests.crontab))
  func aCrontabGetsItsLine(words: String, line: String) {
    #expect(command(words) == "(crontab -l 2>/dev/null; echo '\(line)') | crontab -")
  }

  @Test(arguments: FileComposing.cases(ScheduleRequests.lines))
  func aLineAloneIsPrinted(words: String, line: String) {
    #expect(command(words) == "echo '\(line)'")
  }

  @Test(arguments: FileComposing.cases(ScheduleRequests.once) + FileComposing.cases(ScheduleRequests.timers))
  func whatRunsOnceAndTimers(words: String, command: String) {
    #expect(self.command(words) == command)
  }

  @Test(arguments: ScheduleRequests.others)
  func otherRequestsAreLeftToOthers(words: String) {
    #expect(command(words) == nil)
  }

  @Test func thereIsNoSystemdOnAMac() {
    #expect(
      command("run ./a.sh daily at 3am with a systemd timer", .macos)
        == "(crontab -l 2>/dev/null; echo '0 3 * * * ./a.sh') | crontab -")
  }

  /// What no crontab can say keeps its words, and is not sure.
  @Test(arguments: [
    "run ./a.sh every last friday of the month", "run ./a.sh on the first monday of every month at 5",
    "run ./a.sh on the last day of every month", "매월 마지막 금요일에 ./a.sh 실행", "매월 말일에 ./a.sh 실행",
  ])
  func whatCannotBeSaidIsNotSure(words: String) {
    let composition = compositions(words).first
    #expect(composition?.certainty ?? 0 < 0.8)
    if let composition {
      let reading = RequestReading(words, lexicon: Self.library.lexicon, machine: machine(now: saturday))
      #expect(!reading.tokens.indices.allSatisfy { composition.tokens.contains($0) })
    }
  }

  /// Steps that do not divide the hour, the day or the month are told.
  @Test(arguments: [
    ("run ./a.sh every 7 minutes", "Run ./a.sh every 7 minutes; the count begins anew each hour"),
    ("run ./a.sh every 5 hours", "Run ./a.sh every 5 hours; the count begins anew each day"),
    ("run ./a.sh every other day at 3", "Run ./a.sh at 03:00 every 2 days; the count begins anew each month"),
    ("run ./a.sh every weekday at 9:30", "Run ./a.sh at 09:30 on weekdays"),
    ("run ./a.sh every 10 minutes", "Run ./a.sh every 10 minutes"),
    ("run ./a.sh on the 1st of every month", "Run ./a.sh at 00:00 on day 1 of every month"),
    ("run ./a.sh every december 24 at 18:00", "Run ./a.sh at 18:00 on day 24 of December"),
    ("run ./a.sh every day at 9 and 17", "Run ./a.sh at 09:00 and 17:00 every day"),
    ("run ./a.sh hourly from 9 to 17", "Run ./a.sh every hour from 09:00 to 17:59"),
    ("run ./a.sh tomorrow at 7", "Run ./a.sh once, at 07:00 tomorrow"),
    ("cron expression for every monday", "Print the cron line that runs something at 00:00 on Monday"),
    ("run ./a.sh at startup", "Run ./a.sh whenever the machine starts"),
  ])
  func whenItRunsIsTold(words: String, sentence: String) {
    #expect(compositions(words).first?.about == sentence)
  }

  @Test(arguments: [
    ("평일 9시 반에 ./a.sh 실행", "평일 09:30에 실행합니다: ./a.sh"),
    ("7분마다 ./a.sh 실행", "7분마다 실행합니다 (매시간마다 처음부터 다시 셉니다): ./a.sh"),
    ("매월 1일 3시에 ./a.sh 실행", "매월 1일 03:00에 실행합니다: ./a.sh"),
    ("내일 7시에 ./a.sh 실행", "내일 07:00에 한 번 실행합니다: ./a.sh"),
    ("20분 뒤에 ./a.sh 실행", "20분 뒤에 한 번 실행합니다: ./a.sh"),
    ("매일 정오 크론 표현식", "크론 줄을 출력합니다: 매일 12:00에"),
  ])
  func whenItRunsIsToldInKorean(words: String, sentence: String) {
    #expect(compositions(words, language: .korean).first?.about == sentence)
  }

  /// The command stays one datum: a shell that runs what we print gives back the line of the crontab as it was meant.
  @Test func hostileCommandsStayData() throws {
    let hostile = [
      "a; touch pwned", "$(touch pwned)", "`touch pwned`", "it's", "a'b; touch pwned '", "a\\nb", "a\\", "-n x", "100%",
      "date +%F", "\"x\"", "a && b | c > d", "$HOME/x", "!x", "a #b", "\\'",
    ]
    let shell = try Shell()
    for text in hostile {
      let quote = text.contains("'") ? "\"" : "'"
      guard !text.contains(quote) else { continue }
      let words = "run \(quote)\(text)\(quote) every day at 5"
      let found = try #require(command(words), "\(words)")
      #expect(ShellParser().parse(found).diagnostics.isEmpty)
      let printed = shell.run("crontab() { [ \"$1\" = - ] && cat; }; " + found)
      #expect(printed == "0 5 * * * " + text.replacing("%", with: "\\%") + "\n", "\(found)")
      let once = try #require(command("run \(quote)\(text)\(quote) at 5pm"), "\(words)")
      #expect(shell.run("at() { cat; }; " + once) == text + "\n", "\(once)")
    }
    #expect(shell.run("ls") == "")
  }

  @Test func aLineBreakIsRefused() {
    #expect(command("run 'a\nb' every day at 5") == nil)
  }

  @Test func anyWordsAreReadWithoutHarm() {
    var generator = SeededRandom(seed: 11)
    let all = [ScheduleRequests.crontab, ScheduleRequests.lines, ScheduleRequests.once, ScheduleRequests.timers]
    let words =
      all.flatMap(FileComposing.cases).flatMap { $0.words.split(separator: " ").map(String.init) } + [
        "", "99999999999999999999", "'", "0", "-1", "2024-02-30", "13월", "32일", "99:99", "25시", "february 30",
      ]
    for _ in 0..<600 {
      let count = Int.random(in: 1..<14, using: &generator)
      let request = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
      for system in [OperatingSystem.linux, .macos] {
        for composition in compositions(request, system) {
          #expect(ShellParser().parse(composition.text).diagnostics.isEmpty, "\(request) → \(composition.text)")
        }
      }
    }
  }
}
