import Knowledge
import Platform
import Testing

@testable import OfflineEngine

@Suite struct TaskCatalogTests {
  private let text = """
    task: port-user
    about: Show what uses a port
    about.ko: 포트를 쓰는 프로세스를 보여 줍니다
    slot: port port
    slot: host host = localhost
    en: what is using port {port}
    ko: {port}번 포트 쓰는 프로세스
    form: lsof -i @{{host}}:{{port}}
    form linux: ss -ltnp 'sport = :{{port}}'
    form macos: netstat -anv

    task: git-clean
    about: Delete untracked files
    about.ko: 추적하지 않는 파일을 지웁니다
    target: git
    en: delete untracked files
    ko: 추적하지 않는 파일 삭제
    form: git clean -fd
    careful: git clean -nd

    task: run-program
    about: Run a program
    about.ko: 프로그램을 실행합니다
    slot: program program
    slot: lines range = 1-2
    en: run {program}
    ko: {program} 실행
    form: {{program}} {{lines.first}}
    """

  private func catalog(_ machine: Machine = machine()) -> TaskCatalog {
    TaskCatalog(library: TaskLibrary(text: Array(text.utf8), lexicon: lexicon), topics: ["things"], machine: machine)
  }

  @Test func aTaskIsToldWithItsValuesAndForms() throws {
    let task = try #require(catalog(machine(programs: ["lsof"])).task(named: "port-user"))
    #expect(task.topic == "things")
    #expect(task.phrasings == ["what is using port {port}"])
    #expect(task.slots.map(\.name) == ["port", "host"])
    #expect(task.slots.map(\.defaultValue) == [nil, "localhost"])
    #expect(
      task.forms.map(\.text) == ["ss -ltnp 'sport = :{port}'", "lsof -i @{host}:{port}", "netstat -anv"])
    #expect(task.forms.map(\.missingPrograms) == [["ss"], [], ["netstat"]])
    #expect(task.forms.map(\.isUsable) == [false, true, false])
    #expect(task.chosenForm?.text == "lsof -i @{host}:{port}")
  }

  @Test func theFormOfTheSystemComesFirst() throws {
    let task = try #require(catalog(machine(.macos)).task(named: "port-user"))
    #expect(task.chosenForm?.text == "netstat -anv")
    #expect(task.forms.first?.system == .macos)
  }

  @Test func withNothingInstalledTheFirstFormIsTold() throws {
    let task = try #require(catalog(machine(programs: [])).task(named: "git-clean"))
    #expect(task.chosenForm?.text == "git clean -fd")
    #expect(task.forms.map(\.isCareful) == [false, true])
  }

  @Test func aProgramOfTheRequestIsNotMissing() throws {
    let task = try #require(catalog(machine(programs: [])).task(named: "run-program"))
    #expect(task.forms.map(\.text) == ["{program} {lines.first}"])
    #expect(task.forms.first?.missingPrograms == [])
  }

  @Test func koreanReadersAreToldInKorean() throws {
    let task = try #require(catalog(machine(language: .korean)).task(named: "port-user"))
    #expect(task.about == "포트를 쓰는 프로세스를 보여 줍니다")
    #expect(task.phrasings == ["{port}번 포트 쓰는 프로세스"])
  }

  @Test func aTargetNarrows() {
    #expect(catalog().tasks(target: .git).map(\.name) == ["git-clean"])
    #expect(catalog().tasks(topic: "things").count == 3)
    #expect(catalog().tasks(topic: "others").isEmpty)
    #expect(catalog().search("port", target: .git, count: 9).tasks.isEmpty)
    #expect(catalog().task(named: "nothing") == nil)
  }

  @Test(arguments: [
    ("port", "port-user"), ("포트", "port-user"), ("ports", "port-user"), ("prot", "port-user"),
    ("port-user", "port-user"), ("untracked", "git-clean"), ("delete files", "git-clean"), ("삭제", "git-clean"),
    ("프로그램", "run-program"), ("what is using port 5000", "port-user"),
  ])
  func wordsFindTheirTask(words: String, wanted: String) {
    #expect(catalog().search(words, count: 9).tasks.first?.name == wanted)
  }

  @Test(arguments: ["", "   ", "zebra", "🦓", "-", "\u{202E}", "'", "{port}x{", "𝕡𝕠𝕣𝕥"])
  func otherWordsFindNothingOfTheSort(words: String) {
    #expect(catalog().search(words, count: 9).tasks.isEmpty)
  }

  @Test func manyWordsAreTaken() {
    let words = Array(repeating: "port 포트 zebra", count: 200).joined(separator: " ")
    #expect(catalog().search(words, count: 9).tasks.count <= 3)
  }

  @Test func asManyAsAreWantedAndHowManyMore() {
    let catalog = TaskCatalog.embedded(on: machine())
    let all = catalog.search("port", count: 1000)
    let few = catalog.search("port", count: 3)
    #expect(all.tasks.count >= 10 && all.more == 0)
    #expect(few.tasks.map(\.name) == all.tasks.prefix(3).map(\.name))
    #expect(few.more == all.tasks.count - 3)
    #expect(few.tasks.first?.name.hasPrefix("port") == true)
  }

  @Test func theBinarysTasksHaveTheTopicsOfTheirFiles() throws {
    let catalog = TaskCatalog.embedded(on: machine())
    #expect(catalog.topics.contains("ports") && catalog.topics.contains("git"))
    #expect(try #require(catalog.task(named: "port-user")).topic == "ports")
    #expect(catalog.tasks().count == catalog.names.count)
    #expect(catalog.topics.allSatisfy { !catalog.tasks(topic: $0).isEmpty })
  }
}
