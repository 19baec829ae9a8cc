import Platform
import Testing

@testable import OfflineEngine

struct SuggesterTests {
  private static let tasks = """
    task: port-user
    about: Show what uses a port
    about.ko: 포트를 쓰는 것을 보여 줍니다
    slot: port port
    en: listening port {port}
    en: what is using port {port}
    ko: {port}번 포트 쓰는 프로세스
    form macos: lsof -nP -i :{{port}}
    form: lsof -i :{{port}}
    form: ss -ltnp 'sport = :{{port}}'

    task: replace
    about: Replace text in a file
    slot: old text
    slot: new text
    slot: file file = file.txt
    en: replace {old} with {new} in {file}
    en: change {old} to {new}
    ko: {file}에서 {old}를 {new}로 바꾸기
    form: sed -i 's/{{old:sed-pattern}}/{{new:sed-replacement}}/g' {{file}}

    task: compare
    about: Compare two files
    slot: first file
    slot: second file
    en: compare {first} with {second}
    ko: {first}랑 {second} 비교
    form: diff {{first}} {{second}}

    task: delete-old
    about: Delete old files
    slot: age age
    slot: folder folder = .
    en: delete files older than {age} in {folder}
    ko: {folder}에서 {age} 지난 파일 삭제
    form: find {{folder}} -type f -mtime +{{age:mtime}} -delete

    task: list-old
    about: List old files
    slot: age age
    slot: folder folder = .
    en: files older than {age}
    ko: {age} 지난 파일
    form: find {{folder}} -type f -mtime +{{age:mtime}}

    task: add-user
    about: Add a user to a group
    slot: user user
    slot: group group
    root: yes
    en: add user {user} to group {group}
    ko: {user}를 {group} 그룹에 추가
    form: usermod -aG {{group}} {{user}}

    task: git-branch-new
    about: Make a branch
    target: git
    slot: branch branch
    en: create branch {branch}
    en: new branch {branch}
    ko: {branch} 브랜치 만들기
    form: git switch -c {{branch}}

    task: extract-gz
    about: Unpack a gz file
    slot: archive archive .gz
    en: extract {archive}
    form: gunzip {{archive}}

    task: extract-tar-gz
    about: Unpack a tar.gz archive
    slot: archive archive .tar.gz|.tgz
    en: extract {archive}
    form: tar xzf {{archive}}

    """

  @Test(arguments: [
    ("listening port 5000", "lsof -i :5000"),
    ("who uses prot 5000", "lsof -i :5000"),
    ("5000번 포트 쓰는 프로세스", "lsof -i :5000"),
    ("5000포트쓰는프로세스", "lsof -i :5000"),
    ("replace foo with bar in a.txt", "sed -i 's/foo/bar/g' a.txt"),
    ("in a.txt, replace foo with bar", "sed -i 's/foo/bar/g' a.txt"),
    ("replace \"a b\" with 'c/d' in a.txt", "sed -i 's/a b/c\\/d/g' a.txt"),
    ("change foo to bar", "sed -i 's/foo/bar/g' file.txt"),
    ("a.txt에서 foo를 bar로 바꿔줘", "sed -i 's/foo/bar/g' a.txt"),
    ("compare b.txt with a.txt", "diff b.txt a.txt"),
    ("a.txt랑 b.txt 비교해줘", "diff a.txt b.txt"),
    ("delete files older than 30 days in logs", "find logs -type f -mtime +30 -delete"),
    ("please delete the files older than two weeks", "find . -type f -mtime +14 -delete"),
    ("logs에서 30일 지난 파일 삭제", "find logs -type f -mtime +30 -delete"),
    ("files older than 30 days", "find . -type f -mtime +30"),
    ("create branch fix/login", "git switch -c fix/login"),
    ("my-topic 브랜치 만들어줘", "git switch -c my-topic"),
    ("extract a.tar.gz", "tar xzf a.tar.gz"),
    ("extract a.gz", "gunzip a.gz"),
  ])
  func theBestCommandIsFirst(words: String, command: String) throws {
    let best = try #require(suggester(Self.tasks).answer(OfflineRequest(words: words), count: 1).candidates.first)
    #expect(best.command == command)
    #expect(best.confidence >= Confidence.threshold)
    #expect(best.missingPrograms.isEmpty)
  }

  @Test(arguments: ["sing me a song", "qwerty asdf", "delete my feelings about port wine", "", "   ", "노래 불러줘", "the"])
  func nonsenseIsNotAnswered(words: String) {
    let answer = suggester(Self.tasks).answer(OfflineRequest(words: words), count: 3)
    #expect(answer.candidates.allSatisfy { $0.confidence < Confidence.threshold })
  }

  @Test func wordsWithoutAPlaceAreNamed() {
    #expect(
      suggester(Self.tasks).answer(OfflineRequest(words: "sing me a song"), count: 3).unplaced == ["sing", "song"])
    let answer = suggester(Self.tasks).answer(OfflineRequest(words: "listening port 5000 tomorrow"), count: 1)
    #expect(answer.candidates.first?.unplaced == ["tomorrow"])
  }

  @Test func aValueThatNothingTakesCosts() throws {
    let suggester = suggester(Self.tasks)
    let plain = try #require(
      suggester.answer(OfflineRequest(words: "files older than 30 days"), count: 1).candidates.first)
    let more = suggester.answer(OfflineRequest(words: "files older than 30 days 99 a.txt b.txt"), count: 1).candidates
      .first
    #expect(more?.confidence ?? 0 < min(plain.confidence, Confidence.threshold))
  }

  @Test func otherFormsFollowWithLessConfidence() {
    let candidates = suggester(Self.tasks).answer(OfflineRequest(words: "listening port 80"), count: 5).candidates
    #expect(candidates.prefix(2).map(\.command) == ["lsof -i :80", "ss -ltnp 'sport = :80'"])
    #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
    #expect(Set(candidates.map(\.command)).count == candidates.count)
  }

  @Test func formsWithoutTheirProgramsAreLeftOut() {
    let request = OfflineRequest(words: "listening port 80")
    let withSS = suggester(Self.tasks, machine(programs: ["ss"])).answer(request, count: 1).candidates.first
    #expect(withSS?.command == "ss -ltnp 'sport = :80'")
    #expect(withSS?.missingPrograms == [])
    let withNone = suggester(Self.tasks, machine(programs: [])).answer(request, count: 1).candidates.first
    #expect(withNone?.command == "lsof -i :80")
    #expect(withNone?.missingPrograms == ["lsof"])
  }

  @Test func formsOfTheSystemComeFirst() {
    let answer = suggester(Self.tasks, machine(.macos)).answer(OfflineRequest(words: "listening port 80"), count: 1)
    #expect(answer.candidates.first?.command == "lsof -nP -i :80")
  }

  @Test func rootIsAskedForWhereItIsNeeded() {
    let request = OfflineRequest(words: "add user alice to group docker")
    func command(_ machine: OfflineSuggester) -> String? { machine.answer(request, count: 1).candidates.first?.command }
    #expect(command(suggester(Self.tasks)) == "sudo usermod -aG docker alice")
    #expect(command(suggester(Self.tasks, machine(isRoot: true))) == "usermod -aG docker alice")
    #expect(command(suggester(Self.tasks, machine(programs: ["usermod"]))) == "usermod -aG docker alice")
  }

  @Test func aTargetNarrowsTheTasks() {
    let suggester = suggester(Self.tasks)
    for target in [OfflineRequest.Target.git, .gh] {
      let answer = suggester.answer(OfflineRequest(words: "listening port 80", target: target), count: 3)
      #expect(answer.candidates.allSatisfy { $0.task.hasPrefix("git") })
    }
    let answer = suggester.answer(OfflineRequest(words: "new branch topic-x", target: .git), count: 3)
    #expect(answer.candidates.first?.command == "git switch -c topic-x")
  }

  @Test func whatItDoesIsSaidInTheReadersLanguage() {
    let request = OfflineRequest(words: "listening port 80")
    let korean = suggester(Self.tasks, machine(language: .korean)).answer(request, count: 1).candidates.first
    #expect(korean?.about == "포트를 쓰는 것을 보여 줍니다")
    #expect(suggester(Self.tasks).answer(request, count: 1).candidates.first?.about == "Show what uses a port")
  }

  @Test func noMoreThanAskedForIsGiven() {
    #expect(suggester(Self.tasks).answer(OfflineRequest(words: "listening port 80"), count: 0).candidates.isEmpty)
    #expect(
      suggester(Self.tasks).answer(OfflineRequest(words: "files older than 3 days"), count: 2).candidates.count <= 2)
  }
}

/// Requests that name the system they are about.
@Suite struct NamedSystemTests {
  private static let text = """
    task: keep-awake
    about: Keep the machine awake
    en: keep the machine awake
    en: prevent sleep
    ko: 잠자기 방지
    form macos: caffeinate -d
    form linux: systemd-inhibit sleep infinity
    """

  @Test(arguments: [
    ("prevent sleep", OperatingSystem.linux, "systemd-inhibit sleep infinity"),
    ("prevent sleep", .macos, "caffeinate -d"),
    ("prevent my mac from sleep", .linux, "caffeinate -d"), ("맥 잠자기 방지", .linux, "caffeinate -d"),
    ("prevent sleep on macos", .macos, "caffeinate -d"),
  ])
  func theNamedSystemDecides(words: String, system: OperatingSystem, command: String) {
    let answer = suggester(Self.text, machine(system)).answer(OfflineRequest(words: words), count: 3)
    #expect(answer.candidates.first?.command == command)
  }
}
