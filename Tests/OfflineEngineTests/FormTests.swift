import Platform
import Testing

@testable import OfflineEngine

struct FormTests {
  @Test(arguments: [
    ("cat {{file}}", SlotType.file, SlotValue.text("a b.txt"), "cat 'a b.txt'"),
    ("cat {{file}}", .file, .text("-n"), "cat ./-n"),
    ("cat {{file}}", .file, .text("~/a b"), "cat ~/'a b'"),
    ("wc -l {{file}}", .path, .pathPattern("src/*.py"), "wc -l src/*.py"),
    ("wc -l {{file}}", .path, .pathPattern("my dir/*;x"), "wc -l 'my dir/'*';x'"),
    ("grep {{text}} x", .text, .text("-v"), "grep -v x"),
    ("find . -name {{glob}}", .glob, .text("*.log"), "find . -name '*.log'"),
    ("find . -size +{{size:find-size}}", .size, .size(.init(thousandths: 1500), .gigabyte), "find . -size +1536M"),
    ("find . -mtime -{{age:mtime}}", .age, .time(2, .week), "find . -mtime -14"),
    ("find . -mmin -{{age:mmin}}", .age, .time(2, .hour), "find . -mmin -120"),
    ("git log --since={{age}}", .age, .time(1, .hour), "git log --since='1 hour'"),
    ("timeout {{time}} x", .duration, .time(2, .minute), "timeout 120 x"),
    ("sed -n '{{lines.first}},{{lines.last}}p'", .range, .range(5, 10), "sed -n '5,10p'"),
    ("awk '{print ${{column}}}'", .column, .number(4), "awk '{print $4}'"),
    ("mv *.{{ext}} x", .fileExtension, .text("jpg"), "mv *.jpg x"),
    ("ls {{ext:star}}", .fileExtension, .text("jpg"), "ls '*.jpg'"),
    ("sed 's/{{old:sed-pattern}}/x/'", .text, .text("a.b/c*"), "sed 's/a\\.b\\/c\\*/x/'"),
    ("sed 's/x/{{new:sed-replacement}}/'", .text, .text("a&b/c"), "sed 's/x/a\\&b\\/c/'"),
    ("awk '$1 == \"{{text:awk-string}}\"'", .text, .text("a\"b"), "awk '$1 == \"a\\\"b\"'"),
    ("grep -E {{text:extended-regex}} x", .text, .text("a+b"), "grep -E 'a\\+b' x"),
    ("grep {{text:regex}} x", .text, .text("--force"), "grep '[-]-force' x"),
    ("grep -E {{text:extended-regex}} x", .text, .text("-a+"), "grep -E '[-]a\\+' x"),
    ("grep {{text:regex}} x", .text, .text("a-b"), "grep a-b x"),
    ("export PATH=\"$PATH\":{{folder}}", .folder, .text("~/my bin"), "export PATH=\"$PATH\":~/'my bin'"),
    ("export PATH={{folder}}:\"$PATH\"", .folder, .text("~/bin"), "export PATH=~/bin:\"$PATH\""),
    ("export PATH={{folder}}:\"$PATH\"", .folder, .text("a;b"), "export PATH='a;b':\"$PATH\""),
    ("nohup {{file:command}} &", .file, .text("run.sh"), "nohup ./run.sh &"),
    ("nohup {{file:command}} &", .file, .text("bin/run.sh"), "nohup bin/run.sh &"),
    ("nohup {{file:command}} &", .file, .text("~/run.sh"), "nohup ~/run.sh &"),
    ("sh -c {{text:command}} > x", .text, .text("run.sh -v"), "./run.sh -v > x"),
    ("sh -c {{text:command}} > x", .text, .text("make all"), "make all > x"),
    ("nohup sh -c {{text:command}} &", .text, .text("make; ls"), "nohup sh -c 'make; ls' &"),
    ("nohup sh -c {{text:command}} &", .text, .text("cd x"), "nohup sh -c 'cd x' &"),
    ("nohup sh -c {{text:command}} &", .text, .text("-x y"), "nohup sh -c '-x y' &"),
    ("time sh -c {{text:command}}", .text, .text("a $(b)"), "time sh -c 'a $(b)'"),
    ("time sh -c {{text:command}}", .text, .text("A=1 b"), "time sh -c 'A=1 b'"),
    ("time sh -c {{text:command}}", .text, .text("if"), "time sh -c if"),
    ("time sh -c {{text:command}}", .text, .text("ls  *"), "time sh -c 'ls  *'"),
    ("kill $(lsof -t -i :{{port}})", .port, .number(80), "kill $(lsof -t -i :80)"),
  ])
  func formsAreFilled(form: String, type: SlotType, value: SlotValue, command: String) {
    #expect(filled(form, type, value) == command)
  }

  @Test(arguments: [
    ("{folder|archive}.zip", "photos/", "photos.zip"), ("{folder|archive}.zip", "/srv/a b.d", "a b.zip"),
    ("{folder|archive}.zip", ".", "archive.zip"), ("{folder|archive}.zip", "~", "archive.zip"),
    ("{folder|archive}.zip", "-rf", "archive.zip"), ("{folder|archive}.zip", "*.txt", "archive.zip"),
    ("{other|archive}.zip", "photos", "archive.zip"), ("small.{folder.ending|png}", "a.jpg", "small.jpg"),
    ("small.{folder.ending|png}", "a", "small.png"), ("{folder", "a", "{folder"), ("{}", "a", ""),
  ])
  func defaultsFollowFromOtherSlots(text: String, folder: String, expected: String) {
    #expect(DerivedDefault(text, values: ["folder": .text(folder)]).resolved == expected)
  }

  @Test func aProgramOfThePathNeedsNoFolderBeforeIt() {
    let form = "time {{script:command}}"
    let values = ["script": SlotValue.text("run.sh")]
    let onPath = renderer("slot: script file", values: values, machine(programs: ["run.sh"]))
    #expect(onPath.command(form)?.text == "time run.sh")
  }

  @Test func agesThatAFormCannotSayLeaveItOut() {
    #expect(filled("find . -mtime -{{age:mtime}}", .age, .time(30, .minute)) == nil)
  }

  @Test func missingValuesLeaveTheFormOut() {
    #expect(renderer("slot: port port", values: [:]).command("lsof -i :{{port}}") == nil)
    #expect(renderer("slot: port port = 80", values: [:]).command("lsof -i :{{port}}")?.text == "lsof -i :80")
  }

  @Test(arguments: [
    ("a | b && c", ["a", "b", "c"]), ("echo x | wc -l", ["wc"]), ("sudo -u bob apt install x", ["sudo", "apt"]),
    ("find . -type f -exec md5sum {} +", ["find", "md5sum"]), ("ls | xargs -0 -n 1 gzip", ["ls", "xargs", "gzip"]),
    ("kill $(lsof -t)", ["lsof"]), ("for f in *; do mv \"$f\" x; done", ["mv"]), ("./run.sh > x", []),
    ("timeout 10 make", ["timeout", "make"]), ("env A=1 node x", ["env", "node"]), ("A=1 node x", ["node"]),
  ])
  func programsOfACommandAreFound(command: String, programs: [String]) {
    #expect(FormPrograms.names(in: command) == programs)
  }

  private func filled(_ form: String, _ type: SlotType, _ value: SlotValue) -> String? {
    let name = form.split(separator: "{{").dropFirst().first?.prefix { $0.isLetter } ?? ""
    return renderer("slot: \(name) \(type.rawValue)", values: [String(name): value]).command(form)?.text
  }
}

/// A renderer for a task with one slot.
func renderer(
  _ slot: String, values: [String: SlotValue], _ machine: Machine = machine(programs: ["sh", "make", "grep", "nohup"])
) -> FormRenderer {
  let text = Array("task: x\n\(slot)\n".utf8)
  let library = TaskLibrary(text: text, lexicon: Lexicon())
  return FormRenderer(record: library.record(0), values: values, machine: machine)
}
