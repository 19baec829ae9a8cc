import CommandReference
import Explanation
import Testing

/// What each part of a command is bound to: the sentences, without the program's own.
struct BindingTests {
  private func says(_ command: String) -> [String] {
    let explanation = ExplanationFixture.explain(
      command, library: FixtureLibrary.library, manual: FixtureLibrary.manual)
    #expect(explanation.uncovered.isEmpty, "\(command)")
    return explanation.spans.dropFirst().map(\.says)
  }

  private static let endOfFlags =
    "-- ends the flags: every word after it is an operand, even one that begins with a dash."

  @Test(arguments: [
    ("tool -a x", ["-a shows all.", "x is the pattern."]),
    ("tool -av x y z", ["-a shows all.", "-v is loud.", "x is the pattern.", "y is read.", "z is read."]),
    ("tool -n5", ["-n 5 counts."]),
    ("tool -n 5", ["-n 5 counts."]),
    ("tool -vn5", ["-v is loud.", "-n 5 counts."]),
    ("tool -n +3", ["-n +3 counts.", "+3 means from 3 on."]),
    ("tool -n a=5", ["-n a=5 counts a to 5."]),
    ("tool --deep -aj", ["--deep is described in tool(1).", "-a shows all.", "-j is described in tool(1)."]),
    ("tool --lines=5", ["--lines 5 counts."]),
    ("tool --lines 5", ["--lines 5 counts."]),
    ("tool --lin 5", ["--lin 5 counts."]),
    ("tool -5 x", ["-5 shows 5 lines.", "x is the pattern."]),
    ("tool -ofile", ["-o names the output.", "file is the file that -o takes."]),
    ("tool --color x", ["--color colours.", "x is the pattern."]),
    ("tool --color=auto x", ["--color colours auto.", "x is the pattern."]),
    ("tool -w x", ["-w keeps nothing.", "x is the pattern."]),
    ("tool -w.bak x", ["-w keeps .bak.", "x is the pattern."]),
    ("tool -i :22", ["-i lists.", ":22 is the address that -i takes."]),
    ("tool -i -a", ["-i lists.", "-a shows all."]),
    ("tool -lan5", ["-l takes lines.", "-a shows all.", "-n 5 counts."]),
    ("tool -l12a", ["-l takes lines of 12.", "-a shows all."]),
    ("tool -J 4", ["-J runs 4 at once."]),
    ("tool -J x", ["-J runs all at once.", "x is the pattern."]),
    ("tool -J", ["-J runs all at once."]),
    ("tool --pair k v x", ["--pair sets k v.", "x is the pattern."]),
    ("tool -e p f", ["-e p is searched for.", "f is read."]),
    ("tool f -e p", ["f is read.", "-e p is searched for."]),
    (
      "tool p -- -a",
      ["p is the pattern.", Self.endOfFlags, "-a is read."]
    ),
    ("tool p -", ["p is the pattern.", "- stands for the input."]),
    ("tool -n", ["-n NUM counts.", "-n needs a value (NUM), and none follows."]),
    ("tool -q x", ["-q: Say nothing.", "x is the pattern."]),
    ("tool -aq x", ["-a shows all.", "-q: Say nothing.", "x is the pattern."]),
    ("seek . -name x", [". is searched.", "-name x asks for a name."]),
    ("seek . ! -name x", [". is searched.", "! turns around.", "-name x asks for a name."]),
    ("seek -O3 .", ["-O 3 sets a level.", ". is searched."]),
    ("seek -l16 .", ["-l 16 stops there.", ". is searched."]),
    ("seek -namex", ["-namex is not known here: no entry for it, and no manual page of seek."]),
    ("count 10", ["10 is the last."]),
    ("count 1 10", ["1 is the first.", "10 is the last."]),
    ("count 1 2 10", ["1 is the first.", "2 is the step.", "10 is the last."]),
    ("count 1 2 10 x", ["1 is the first.", "2 is the step.", "10 is the last.", "x is an operand of count."]),
    ("shift-to a", ["a is the new place."]),
    ("shift-to ''", ["'' is the new place."]),
    ("shift-to a{,b}", ["a{,b} is written out as a ab.", "a is moved.", "ab is the new place."]),
    ("shift-to a b", ["a is moved.", "b is the new place."]),
    ("shift-to a b c", ["a is moved.", "b is moved.", "c is the new place."]),
    ("look a b", ["a is the revision.", "b is another revision."]),
    ("look -- b", [Self.endOfFlags, "b is the path."]),
    (
      "look a b -- c d",
      ["a is the revision.", "b is another revision.", Self.endOfFlags, "c is the path.", "d is the path."]
    ),
    (
      "pack xf a.tar -C /tmp b",
      ["x unpacks.", "f a.tar names the archive.", "-C /tmp goes there first.", "b is unpacked."]
    ),
    ("pack -xf a.tar", ["-x unpacks.", "-f a.tar names the archive."]),
    ("copy if=a", ["if=a is read."]),
    ("vcs -C d save -m hi", ["-C d works there.", "vcs save is used to save.", "-m hi is the message."]),
    ("other -k a -z", ["-k: Use the key NAME.", "a is the name that -k takes.", "-z: Be {odd}."]),
    ("other -z run -r x", ["-z: Be {odd}.", "run: run other things.", "-r: Do it.", "x is an operand of other run."]),
    ("other x run", ["x is an operand of other.", "run is an operand of other."]),
    ("other --key=a", ["--key: Use the key NAME.", "a is the name that --key takes."]),
  ])
  func bindsAsTheProgramDoes(_ command: String, _ expected: [String]) {
    #expect(says(command) == expected)
  }

  @Test func aWrapperIsFollowedByItsCommand() {
    let explanation = ExplanationFixture.explain("as -u me A=1 tool -a x", library: FixtureLibrary.library)
    #expect(
      explanation.spans.map(\.says) == [
        "as is used to be someone else.", "-u me runs it as me.", "A=1 is set.", "tool is used to test.",
        "-a shows all.", "x is the pattern.",
      ])
    #expect(explanation.spans.map(\.depth) == [0, 1, 1, 1, 2, 2])
  }

  @Test(arguments: [";", "+"])
  func aCommandInsideAFlagEndsAtItsTerminator(_ end: String) {
    let command = "seek . -exec tool -a {} '\(end)' -name x"
    let explanation = ExplanationFixture.explain(command, library: FixtureLibrary.library)
    #expect(explanation.uncovered.isEmpty)
    #expect(explanation.spans.contains { $0.says == "{} is the pattern." && $0.depth == 3 })
    #expect(explanation.spans.last?.says == "-name x asks for a name.")
    #expect(explanation.unknown.isEmpty)
  }

  @Test func whatIsNotKnownIsNamed() {
    let flag = ExplanationFixture.explain(
      "tool -Z -aY --zap x", library: FixtureLibrary.library, manual: FixtureLibrary.manual)
    #expect(flag.unknown.map(\.text) == ["-Z", "Y", "--zap"])
    #expect(flag.spans[1].says == "-Z is not in tool(1)." && flag.spans[1].source == "tool(1)")
    let program = ExplanationFixture.explain(
      "nope -x y", library: FixtureLibrary.library, manual: FixtureLibrary.manual)
    #expect(program.unknown.map(\.text) == ["nope"])
    #expect(program.spans.map(\.says).suffix(2) == ["-x is given to nope.", "y is given to nope."])
    #expect(program.spans[0].says == "nope is not known here: no manual page and no entry.")
    #expect(program.headline == nil)
    let subcommand = ExplanationFixture.explain("vcs zap -C d", library: FixtureLibrary.library)
    #expect(subcommand.unknown.map(\.text) == ["zap"])
    #expect(subcommand.spans.last?.says == "-C d works there.")
  }

  @Test func theManualIsAskedOnlyForWhatIsNotKnown() {
    let explanation = ExplanationFixture.explain(
      "tool -av -n 3 x | seek . -name y", library: FixtureLibrary.library,
      manual: .init { name, _ in
        Issue.record("the page of \(name) was asked for")
        return nil
      })
    #expect(explanation.unknown.isEmpty)
  }

  @Test func offsetsCountTheBytesOfTheCommand() {
    let command = "tool '가나' -n'5' | tool \"a b\""
    let bytes = Array(command.utf8)
    for span in ExplanationFixture.explain(command, library: FixtureLibrary.library).spans {
      #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text)
    }
    let spans = ExplanationFixture.explain(command, library: FixtureLibrary.library).spans
    #expect(spans.map(\.text) == ["tool", "'가나'", "-n'5'", "|", "tool", "\"a b\""])
  }
}
