import Platform
import Testing

@testable import Explanation

struct FieldFormatTests {
  static let find: [(String, [String]?)] = [
    ("%s %p\\n", ["%s %p\\n shows the size in bytes and the path."]),
    ("%TY-%Tm-%Td %f", ["%TY-%Tm-%Td %f shows the time of the last change and the name without its folders."]),
    ("%T@", ["%T@ shows the time of the last change in seconds since 1970."]),
    ("%p\\0", ["%p\\0 shows the path and a null character."]), ("%10s%%", ["%10s%% shows the size in bytes."]),
    ("hello\\n", []), ("", []), ("%q", nil), ("%", nil), ("%T", nil), ("%Tq", nil),
  ]

  @Test(arguments: find)
  func sentencesOfFind(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, FindPrintfLanguage.parts) == expected)
  }

  /// Each letter is read where find knows it.
  @Test func findKnowsTheSameLetters() throws {
    guard InstalledProgram.isGNU("find") else { return print("skipped: no find of GNU here") }
    for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      if "ABCT".contains(letter) { continue }
      let read = FindPrintfLanguage.parts(Array("%\(letter)".utf8), .english) != nil
      let run = try #require(
        InstalledProgram.run("sh", ["-c", "find / -maxdepth 0 -printf \"$0\" 2>&1 >/dev/null", "%\(letter)\\n"]))
      #expect(read == !run.output.contains("unrecognized"), "%\(letter)")
    }
  }

  static let stat: [(String, [String]?)] = [
    ("%a %n", ["%a %n shows the permissions in numbers and the name."]), ("%s", ["%s shows the size in bytes."]),
    ("%U:%G\\n", ["%U:%G\\n shows the owner and the group."]),
    ("%.3Y", ["%.3Y shows the time of the last change in seconds since 1970."]),
    ("x", []), ("%q", nil), ("%", nil),
  ]

  @Test(arguments: stat)
  func sentencesOfStat(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, StatFormatLanguage.parts) == expected)
  }

  @Test func statKnowsTheSameLetters() throws {
    guard InstalledProgram.isGNU("stat") else { return print("skipped: no stat of GNU here") }
    for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      // H, L, r and R are of newer releases, I and C are answered with a question mark.
      if "HLRrIC".contains(letter) { continue }
      let read = StatFormatLanguage.parts(Array("%\(letter)".utf8), .english) != nil
      let run = try #require(InstalledProgram.run("sh", ["-c", "stat -c \"$0\" /", "%\(letter)"]))
      let isKnown = run.output.dropLast() != "?" && run.output != "?\(letter)\n"
      #expect(read == isKnown, "%\(letter)")
    }
  }

  static let curl: [(String, [String]?)] = [
    ("%{http_code}\\n", ["%{http_code}\\n shows the status code of the answer."]),
    (
      "%{time_connect} %{time_total}",
      [
        "%{time_connect} %{time_total} shows the seconds until the connection stood and the seconds that all of it took."
      ]
    ),
    ("%header{etag}", ["%header{etag} shows the header etag of the answer."]),
    ("%{foo} %{url}", ["%{foo} is no field that is known here.", "%{url} shows the URL that was asked for."]),
    ("done", []), ("@file", nil), ("%{", nil),
  ]

  @Test(arguments: curl)
  func sentencesOfCurl(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, CurlFormatLanguage.parts) == expected)
  }

  @Test func curlKnowsTheNames() throws {
    guard InstalledProgram.path("curl") != nil else { return print("skipped: no curl here") }
    for name in CurlFormatLanguage.names.keys.sorted() {
      let command = "curl -s -o /dev/null -w \"$0\" file:///dev/null 2>&1"
      let run = try #require(InstalledProgram.run("sh", ["-c", command, "%{\(name)}"]))
      #expect(!run.output.contains("unknown --write-out"), "\(name)")
    }
    let command = "curl -s -o /dev/null -w \"$0\" file:///dev/null 2>&1"
    let run = try #require(InstalledProgram.run("sh", ["-c", command, "%{foo}"]))
    #expect(run.output.contains("unknown --write-out"))
  }

  static let git: [(String, [String]?)] = [
    (
      "format:%h %an %ar %s",
      ["format:%h %an %ar %s shows the short hash, the author's name, how long ago the author's date is and the title."]
    ),
    (
      "%C(auto)%h%d%Creset%n%x09%<(20)%s",
      ["%C(auto)%h%d%Creset%n%x09%<(20)%s shows the short hash, branches and tags in brackets and the title."]
    ),
    ("%+b", ["%+b shows the body of the message."]),
    ("%(trailers:key=A)", ["%(trailers:key=A) shows the trailers of the message."]),
    ("%gd %gs", ["%gd %gs shows the short reflog entry and the reflog message."]),
    ("%Q", ["%Q is no field that is known here."]), ("%", ["% is no field that is known here."]), ("oneline", []),
    ("%h %é", ["%h shows the short hash.", "%é is no field that is known here."]),
  ]

  @Test(arguments: git)
  func sentencesOfGit(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, GitFormatLanguage.parts) == expected)
  }

  /// A field that git does not know is printed as it stands.
  @Test func gitKnowsTheSameFields() throws {
    guard InstalledProgram.path("git") != nil else { return print("skipped: no git here") }
    var formats: [String] = []
    for first in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      if "acgG".contains(first) {
        for second in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" { formats.append("%\(first)\(second)") }
      } else if !"wxCnS".contains(first) {
        formats.append("%\(first)")
      }
    }
    let script = """
      cd "$(mktemp -d)" && export HOME=$PWD && git init -q . &&
      git -c user.name=a -c user.email=a@b commit -q --allow-empty -m t || exit 9
      while IFS= read -r f; do [ "$(git log -g -1 --format="$f")" = "$f" ] && echo unknown || echo known; done
      rm -rf "$HOME"
      """
    let run = try #require(InstalledProgram.run("bash", ["-c", script], input: formats.joined(separator: "\n") + "\n"))
    let results = run.output.split(separator: "\n").map(String.init)
    try #require(results.count == formats.count)
    for (format, result) in zip(formats, results) {
      guard let part = GitFormatLanguage.parts(Array(format.utf8), .english)?.first else { continue }
      let isKnown = part.sentence != FieldFormatSentences.unknown
      if isKnown { #expect(result == "known", "\(format)") }
      if !isKnown, !"%GP%GT%gN%gE".contains(format) { #expect(result == "unknown", "\(format)") }
    }
  }

  static let refs: [(String, [String]?)] = [
    (
      "%(refname:short) %(committerdate:relative)",
      ["%(refname:short) %(committerdate:relative) shows the name and how long ago the committer's date is."]
    ),
    (
      "%(HEAD) %(upstream:track)",
      ["%(HEAD) %(upstream:track) shows a * for the current branch and how far it is ahead or behind."]
    ),
    ("%(creatordate:short)", ["%(creatordate:short) shows the date of its making in the form short."]),
    ("%(color:red)%(subject)", ["%(color:red)%(subject) shows the title."]),
    ("%(foo)", ["%(foo) is no field that is known here."]),
    ("%(if)%(HEAD)%(then)x%(end)", nil), ("%(refname", nil), ("x", []),
  ]

  @Test(arguments: refs)
  func sentencesOfRefs(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, RefFormatLanguage.parts) == expected)
  }

  @Test func gitTakesTheFormatsOfRefs() throws {
    guard InstalledProgram.path("git") != nil else { return print("skipped: no git here") }
    let script = """
      cd "$(mktemp -d)" && export HOME=$PWD && git init -q . || exit 9
      while IFS= read -r f; do git for-each-ref --format="$f" >/dev/null 2>&1 && echo taken || echo refused; done
      rm -rf "$HOME"
      """
    let formats = Self.refs.map(\.0)
    let run = try #require(InstalledProgram.run("bash", ["-c", script], input: formats.joined(separator: "\n") + "\n"))
    for (row, result) in zip(Self.refs, run.output.split(separator: "\n")) where row.1 != nil {
      let isKnown = row.1?.contains { $0.contains("no field") } != true
      #expect((result == "taken") == isKnown, "\(row.0)")
    }
  }

  static let templates: [(String, [String]?)] = [
    ("{{.Names}}\\t{{.Status}}", ["{{.Names}}\\t{{.Status}} shows the names and the state in words."]),
    (
      "table {{.ID}}\\t{{.Image}}",
      ["table {{.ID}}\\t{{.Image}} prints a table with headings that shows the ID and the image."]
    ),
    ("json", ["json prints everything as JSON."]), ("{{json .}}", ["{{json .}} shows all of it as JSON."]),
    ("{{.State.Status}}", ["{{.State.Status}} shows the field .State.Status."]),
    (
      "{{range .Networks}}{{.IPAddress}}{{end}}",
      ["{{range .Networks}}{{.IPAddress}}{{end}} shows the field .IPAddress of each entry of .Networks."]
    ),
    (
      "{{range $k, $v := .Labels}}{{$k}}{{end}}",
      ["{{range $k, $v := .Labels}}{{$k}}{{end}} shows $k of each entry of .Labels."]
    ),
    (
      "{{range $v := .Labels}}{{$v}}{{end}}",
      ["{{range $v := .Labels}}{{$v}}{{end}} shows $v of each entry of .Labels."]
    ),
    (
      "{{if .State.Running}}{{.Name}}{{end}}",
      ["{{if .State.Running}}{{.Name}}{{end}} shows the field .Name, depending on .State.Running."]
    ),
    (
      "{{index .Config.Labels \"a b\"}}",
      ["{{index .Config.Labels \"a b\"}} shows the entry \"a b\" of the field .Config.Labels."]
    ),
    ("{{upper .Name}}", ["{{upper .Name}} shows the name in capitals."]),
    ("{{join .Args \", \"}}", ["{{join .Args \", \"}} shows the entries of the field .Args with \", \" between them."]),
    ("{{.Name", nil), ("{{}}", nil), ("{{end}}", nil), ("{{range .A}}", nil), ("{{foo .A}}", nil), ("plain", nil),
    ("{{(len .A)}}", nil),
  ]

  @Test(arguments: templates)
  func sentencesOfTemplates(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, GoTemplateLanguage.parts) == expected)
  }

  static let columns: [(String, [String]?)] = [
    (
      "pid,%cpu,comm", ["pid,%cpu,comm shows the ID of the process, the share of CPU time and the name of the program."]
    ),
    ("pid=", ["pid= shows the ID of the process (without a heading)."]),
    ("user:20,args=CMD", ["user:20,args=CMD shows the user and the whole command line under the heading CMD."]),
    ("pid ppid", ["pid ppid shows the ID of the process and the ID of the parent process."]),
    ("foo", nil), ("", nil), ("pid,", nil), ("user:x", nil),
  ]

  @Test(arguments: columns)
  func sentencesOfColumns(_ columns: String, _ expected: [String]?) {
    #expect(FormFixture.says(columns, ProcessColumnLanguage().parts) == expected)
  }

  @Test func psKnowsTheColumns() throws {
    guard InstalledProgram.run("ps", ["--version"])?.output.contains("procps") == true else {
      return print("skipped: no ps of procps here")
    }
    for name in ProcessColumnLanguage.names.keys.sorted() {
      #expect(InstalledProgram.run("ps", ["-o", name])?.status == 0, "\(name)")
    }
  }

  @Test func order() {
    let order = ProcessColumnLanguage(isOrder: true).parts
    #expect(
      FormFixture.says("-%mem,pid", order) == [
        "-%mem,pid sorts by the share of memory (greatest first) and the ID of the process."
      ])
    #expect(FormFixture.says("-foo", order) == nil)
  }

  @Test func korean() {
    #expect(FormFixture.says("%s %p", FindPrintfLanguage.parts, .korean) == ["%s %p는 바이트 단위 크기와 경로를 보여 줍니다."])
    #expect(FormFixture.says("%h %s", GitFormatLanguage.parts, .korean) == ["%h %s는 짧은 해시와 제목을 보여 줍니다."])
    #expect(FormFixture.says("{{.Names}}", GoTemplateLanguage.parts, .korean) == ["{{.Names}}는 이름을 보여 줍니다."])
  }

  @Test func anything() {
    FormFixture.fuzz(Self.find.map(\.0), FindPrintfLanguage.parts)
    FormFixture.fuzz(Self.stat.map(\.0), StatFormatLanguage.parts)
    FormFixture.fuzz(Self.curl.map(\.0), CurlFormatLanguage.parts)
    FormFixture.fuzz(Self.git.map(\.0), GitFormatLanguage.parts)
    FormFixture.fuzz(Self.refs.map(\.0), RefFormatLanguage.parts)
    FormFixture.fuzz(Self.templates.map(\.0), GoTemplateLanguage.parts)
    FormFixture.fuzz(Self.columns.map(\.0), ProcessColumnLanguage().parts)
  }
}
