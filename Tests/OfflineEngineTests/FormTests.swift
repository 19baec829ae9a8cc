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
    ("kill $(lsof -t -i :{{port}})", .port, .number(80), "kill $(lsof -t -i :80)"),
  ])
  func formsAreFilled(form: String, type: SlotType, value: SlotValue, command: String) {
    #expect(filled(form, type, value) == command)
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
func renderer(_ slot: String, values: [String: SlotValue]) -> FormRenderer {
  let text = Array("task: x\n\(slot)\n".utf8)
  let library = TaskLibrary(text: text, lexicon: Lexicon())
  return FormRenderer(record: library.record(0), values: values, machine: machine())
}
