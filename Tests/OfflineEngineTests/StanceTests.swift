import Knowledge
import Platform
import Testing

@testable import OfflineEngine

/// What a request says of one side must not be answered by the other side.
struct StanceTests {
  private static let embedded = OfflineSuggester(tasks: .embedded(), machine: machine())

  private static func best(_ words: String) -> Candidate? {
    embedded.answer(OfflineRequest(words: words), count: 1).candidates.first
  }

  @Test func everyRelationNamesKnownMeanings() throws {
    let file = try #require(KnowledgeFile.named("language/relations"))
    for field in file.records.flatMap(\.fields) where field.key != "direction" {
      for name in field.value.split(whereSeparator: { $0 == " " || $0 == "+" }) {
        #expect(lexicon.concept(named: String(name)) != nil, "line \(field.line): \(name)")
      }
    }
  }

  @Test func theRelationsAreRead() {
    let relations = Relations.embedded(lexicon)
    #expect(relations.opposites.count > 30)
    #expect(relations.vocabulary[.git]?.isEmpty == false)
    #expect(relations.directions.count == 2)
  }

  @Test(arguments: [
    ("resolve with theirs", "resolve with ours", false), ("resolve with ours", "resolve with ours", true),
    ("start the service", "stop the service", false), ("서비스 시작", "서비스 중지", false),
    ("files smaller than that", "files larger than that", false), ("이하인 파일", "이상인 파일", false),
    ("show unstaged changes", "show staged changes", false), ("merged branches", "unmerged branches", false),
    ("extract the archive", "compress the archive", false), ("unlock user", "lock user", false),
    ("mount the disk", "unmount the disk", false), ("resume process", "pause process", false),
    ("is it installed", "install it", false), ("remove from group", "add to group", false),
    ("lines without tabs", "lines with tabs", false), ("lines with tabs", "lines without tabs", false),
    ("files not folders", "folders not files", false), ("files not folders", "list files not folders", true),
    ("copy to server", "copy from server", false), ("copy from server", "copy from server", true),
    ("stop and start the service", "stop the service", true), ("로그 제외 파일", "로그 파일", false),
  ])
  func agreementIsTold(request: String, phrasing: String, agrees: Bool) {
    let text = Array("task: x\nen: \(phrasing)\nform: x\n".utf8)
    let library = TaskLibrary(text: text, lexicon: lexicon)
    let reading = RequestReading(request, lexicon: library.lexicon, machine: machine())
    let elements = library.elements(of: library.phrasings[0])
    let words = PhrasingWords(elements, reading, RequestMarks(reading, library))
    let stance = RequestStance(reading, Relations.embedded(library.lexicon))
    let agreement = stance.agreement(elements, words, words.claimed)
    #expect((agreement == 1) == agrees, "\(agreement)")
    #expect(agrees || agreement < Float(Confidence.threshold))
  }

  private static let pairs = """
    task: side-a
    about: Take ours
    slot: file file
    en: resolve the conflict in {file} with ours
    ko: {file} 충돌을 우리쪽으로 해결
    form: left {{file}}

    task: stop-it
    about: Stop
    slot: name service
    en: stop the {name} service
    ko: {name} 서비스 중지
    form: stop {{name}}

    task: over
    about: Larger
    slot: size size
    en: files larger than {size}
    ko: {size} 이상인 파일
    form: over {{size}}

    task: containing
    about: With a text
    slot: text text
    en: lines with {text}
    ko: {text} 있는 줄
    form: with {{text}}

    task: pack
    about: Pack
    slot: file archive
    en: compress {file}
    ko: {file} 압축하기
    form: pack {{file}}

    task: shut
    about: Lock
    slot: user user
    en: lock user {user}
    ko: {user} 사용자 잠금
    form: lock {{user}}
    """

  @Test(arguments: [
    "resolve the conflict in a.txt with theirs", "a.txt 충돌을 상대방으로 해결", "start the nginx service",
    "files smaller than 5MB", "5MB 이하인 파일", "lines without 'x'", "lines not with 'x'", "extract a.zip",
    "unlock user bob", "bob 사용자 잠금 해제",
  ])
  func theOtherSideIsNoAnswer(words: String) {
    let best = suggester(Self.pairs).answer(OfflineRequest(words: words), count: 1).candidates.first
    // A composer may know the answer that no task here has.
    let isComposed = ["files", "lines"].contains(best?.task)
    #expect(isComposed || best?.confidence ?? 0 < Confidence.threshold, "\(best?.command ?? "")")
  }

  @Test(arguments: [
    ("resolve the conflict in a.txt with ours", "left a.txt"), ("stop the nginx service", "stop nginx"),
    ("files larger than 5MB", "over 5M"), ("lines with 'x'", "with x"), ("lock user bob", "lock bob"),
  ])
  func theSameSideIs(words: String, command: String) {
    let best = suggester(Self.pairs).answer(OfflineRequest(words: words), count: 1).candidates.first
    #expect(best?.command == command)
    #expect(best?.confidence ?? 0 >= Confidence.threshold)
  }

  @Test(arguments: [
    ("take ours for a.txt", "git checkout --ours -- a.txt && git add -- a.txt"),
    ("take theirs for a.txt", "git checkout --theirs -- a.txt && git add -- a.txt"),
    ("start nginx service", "sudo systemctl start nginx"), ("nginx 서비스 시작", "sudo systemctl start nginx"),
    ("count lines", "wc -l file.txt"), ("extract movie.rar", "unrar x movie.rar"), ("unpack a.7z", "7z x a.7z"),
    ("print column 3 from data.csv", "cut -d , -f 3 data.csv"),
    ("merge a.pdf and b.pdf", "pdfunite a.pdf b.pdf merged.pdf"),
    ("20번째 줄부터 30번째 줄까지", "sed -n '20,30p' file.txt"), ("add ~/bin to PATH", "export PATH=\"$PATH\":~/bin"),
    ("find png files", "find . -type f -name '*.png'"), ("pause process 123", "kill -STOP 123"),
  ])
  func theEmbeddedTasksKeepToTheirSide(words: String, command: String) {
    let best = Self.best(words)
    #expect(best?.command == command)
    #expect(best?.confidence ?? 0 >= Confidence.threshold)
  }

  @Test(arguments: ["clear app.log without deleting it", "restore settings of the keyboard", "history of my life"])
  func withoutItsWordsGitDoesNotAnswer(words: String) {
    let best = Self.best(words)
    #expect(
      best?.confidence ?? 0 < Confidence.threshold || best?.task.hasPrefix("git") == false, "\(best?.command ?? "")")
  }

  @Test func revisionsSpeakOfGit() {
    #expect(Self.best("abc1234에서 notes.txt 가져오기")?.command == "git restore --source=abc1234 notes.txt")
  }

  @Test func furtherFormsFollowTheBestOne() {
    let commands = Self.embedded.answer(OfflineRequest(words: "listening port 5000"), count: 4).candidates.map(
      \.command)
    #expect(commands.prefix(2) == ["lsof -i :5000", "ss -ltnp 'sport = :5000'"])
    #expect(!commands.contains { $0.contains("nc -zv listening") || $0.contains("lsof -c 5000") })
  }
}
