import History
import OfflineEngine
import Platform
import RiskAssessment
import Testing

@testable import CommandLineTool

@Suite struct HistoryRankingTests {
  private static let words = "listening port 5000"

  private static func candidate(_ command: String, _ task: String, _ confidence: Double) -> Candidate {
    Candidate(command: command, task: task, about: "about", confidence: confidence)
  }

  /// What the engine is sure of, a second form of it, and another task.
  private static let sure = [
    candidate("lsof -i :5000", "port-user", 0.9), candidate("ss -ltn", "port-user", 0.54),
    candidate("nc -z h 5000", "port-test", 0.5),
  ]
  private static let guesses = [
    candidate("lsof -i :5000", "port-user", 0.5), candidate("nc -z h 5000", "port-test", 0.45),
  ]

  private static func use(
    _ command: String, _ verdict: HistoryVerdict = .ran, request: String = words, suggested: String? = nil,
    task: String? = nil, status: Int? = nil, isMasked: Bool = false
  ) -> HistoryEntry {
    HistoryEntry(
      seconds: 0, request: request, command: command, suggested: suggested, task: task, verdict: verdict,
      status: status, isMasked: isMasked)
  }

  private static func ranked(
    _ candidates: [Candidate], _ uses: [HistoryEntry], gone: Set<String> = []
  ) -> [Candidate] {
    let key = RequestKey(words)
    return HistoryRanking(
      learned: LearnedEntries(
        repeats: uses.filter { RequestKey($0.request) == key }, others: uses.filter { RequestKey($0.request) != key }),
      key: key, language: .english,
      level: { $0.hasPrefix("rm -rf") ? .danger : $0.hasPrefix("rm") ? .caution : .safe },
      isUsable: { !gone.contains($0) }
    ).ranked(OfflineAnswer(candidates: candidates, unplaced: [])).candidates
  }

  static let repeats: [(String, [HistoryEntry], String)] = [
    ("nothing is known", [], "lsof -i :5000"),
    ("another form was run", [use("ss -ltn", task: "port-user")], "ss -ltn"),
    (
      "an edited command was run", [use("fuser 5000/tcp", suggested: "lsof -i :5000", task: "port-user")],
      "fuser 5000/tcp"
    ),
    ("it was copied", [use("fuser 5000/tcp", .copied)], "fuser 5000/tcp"),
    ("it was only printed", [use("fuser 5000/tcp", .printed)], "lsof -i :5000"),
    ("it was declined", [use("fuser 5000/tcp", .declined)], "lsof -i :5000"),
    ("it failed", [use("fuser 5000/tcp", status: 1)], "lsof -i :5000"),
    ("the newest counts", [use("b"), use("a")], "b"),
    ("it was passed over since", [use("a", .passed), use("a")], "lsof -i :5000"),
    ("it was passed over since, an older one was not", [use("a", .passed), use("b"), use("a")], "b"),
    ("the reader only left since", [use("a", .declined), use("a")], "a"),
    ("a secret was masked", [use("a QMARK_SECRET_1", isMasked: true)], "lsof -i :5000"),
    ("it is more dangerous than the engine's own", [use("rm -rf x")], "lsof -i :5000"),
    ("it is riskier than the engine's own", [use("rm x")], "lsof -i :5000"),
    ("other words", [use("a", request: "listening port 8080")], "lsof -i :5000"),
  ]

  @Test("What comes first when the same words are asked again", arguments: repeats)
  func whatComesFirst(_ what: String, _ uses: [HistoryEntry], _ first: String) throws {
    let ranked = Self.ranked(Self.sure, uses)
    let best = try #require(ranked.first)
    #expect(best.command == first, "\(what)")
    #expect(Set(ranked.map(\.command)).count == ranked.count)
    #expect(Set(ranked.map(\.command)).isSuperset(of: Self.sure.map(\.command)))
    #expect((best.earlier?.isRepeat ?? false) == (first != "lsof -i :5000"))
    #expect(best.confidence >= Confidence.threshold && best.confidence <= 1)
  }

  @Test("Where the engine is not sure, a risky repeat may come first, a dangerous one may not")
  func riskWithoutAnswer() {
    #expect(Self.ranked(Self.guesses, [Self.use("rm x")])[0].command == "rm x")
    #expect(Self.ranked(Self.guesses, [Self.use("rm -rf x")])[0].command == "lsof -i :5000")
    #expect(Self.ranked([], [Self.use("rm -rf x")]).isEmpty)
    #expect(Self.ranked([], [Self.use("ls")]).map(\.command) == ["ls"])
  }

  @Test("A danger that is the engine's own answer stays it") func sameDanger() {
    let danger = [Self.candidate("rm -rf x", "delete", 0.9), Self.candidate("rm -ri x", "delete", 0.5)]
    #expect(Self.ranked(danger, [Self.use("rm -rf x")])[0].command == "rm -rf x")
    #expect(Self.ranked(danger, [Self.use("rm -ri x")])[0].command == "rm -ri x")
  }

  @Test("A command whose program is gone is not offered") func programGone() {
    #expect(Self.ranked(Self.sure, [Self.use("gone")], gone: ["gone"])[0].command == "lsof -i :5000")
  }

  @Test("What was taken for like words ranks higher, and a guess stays one") func likeWords() throws {
    let uses = (0..<9).map { _ in Self.use("nc -z h 8080", request: "listening port 8080", task: "port-test") }
    let ranked = Self.ranked(Self.guesses, uses)
    #expect(ranked[0].command == "nc -z h 5000")
    let earlier = try #require(ranked[0].earlier)
    #expect(!earlier.isRepeat && earlier.accepted == 9 && earlier.rejected == 0 && earlier.change > 0.1)
    #expect(ranked[0].confidence < Confidence.threshold)
    // What the engine is sure of stays the answer.
    #expect(Self.ranked(Self.sure, uses)[0].command == "lsof -i :5000")
    // Another program of the task, and other words, say nothing.
    #expect(
      Self.ranked(Self.guesses, [Self.use("socat x", request: "listening port 8080", task: "port-test")])[0].earlier
        == nil)
    #expect(
      Self.ranked(Self.guesses, [Self.use("nc -z h 1", request: "undo the last commit", task: "port-test")])[0].earlier
        == nil)
  }

  @Test("What was passed over ranks lower, and is no answer after a few times") func passedOver() {
    let once = Self.ranked(Self.sure, [Self.use("lsof -i :5000", .passed, task: "port-user")])
    #expect(once[0].command == "lsof -i :5000" && once[0].confidence < 0.9)
    let often = Self.ranked(Self.sure, (0..<5).map { _ in Self.use("lsof -i :5000", .passed, task: "port-user") })
    #expect(often[0].confidence < Confidence.threshold)
    #expect(often.allSatisfy { $0.confidence > 0 })
  }

  @Test("Who only reads and leaves makes no answer a guess") func leaving() {
    let uses = (0..<50).map { _ in Self.use("lsof -i :5000", .declined, task: "port-user") }
    let ranked = Self.ranked(Self.sure, uses)
    #expect(ranked[0].command == "lsof -i :5000" && ranked[0].confidence >= Confidence.threshold)
  }

  @Test("Passing over what is safe does not put what is dangerous first") func dangerStaysBehind() {
    let candidates = [Self.candidate("ls x", "delete", 0.6), Self.candidate("rm -rf x", "delete", 0.59)]
    let uses = (0..<5).map { _ in Self.use("ls x", .passed, task: "delete") }
    #expect(Self.ranked(candidates, uses)[0].command == "ls x")
  }

  @Test("A blank before the words, and not the one that the shells' scripts leave, keeps them out")
  func privateRequests() {
    for (request, hasScriptBlank, isPrivate) in [
      ("words", false, false), (" words", false, true), ("\twords", false, true), (" words", true, false),
      ("  words", true, true), ("words", true, false), ("", true, false),
    ] {
      #expect(PrivateRequest.isMarked(request, hasScriptBlank: hasScriptBlank) == isPrivate, "\(request)")
    }
  }

  @Test(
    "Times",
    arguments: [
      ("90s", 910), ("2m", 880), ("0h", 1000), ("1d", 0), ("99999999999999999w", 0), ("x", nil), ("", nil), ("h", nil),
      ("-3d", nil), ("2026-3-1", nil), ("2026-13-01", nil), ("2026-01-32", nil), ("1969-01-01", nil), ("３h", nil),
    ] as [(String, Int?)])
  func times(_ text: String, _ seconds: Int?) {
    #expect(SinceTime.seconds(text, now: 1000) == seconds)
  }

  @Test("Days begin at the local midnight") func days() throws {
    let day = try #require(SinceTime.seconds("2026-03-01", now: 0))
    #expect(SinceTime.shown(day) == "2026-03-01 00:00")
    #expect(SinceTime.seconds("today", now: day + 3600) == day)
    let before = try #require(SinceTime.seconds("yesterday", now: day + 3600))
    #expect(SinceTime.shown(before) == "2026-02-28 00:00")
  }
}
