import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is said of programs of jq.
struct JqSentenceTests {
  private static func says(_ program: String, _ language: Language = .english) -> [String] {
    (JqLanguage.parts(Array(program.utf8), language) ?? []).map { part in
      String(repeating: "  ", count: part.level) + SentenceTemplate.fill(part.sentence[language], part.values)
    }
  }

  @Test(arguments: [
    (".", []),
    (".name", [".name takes the name."]),
    (".a.b[0]", [".a.b[0] takes the first element of a.b."]),
    (".\"a b\"", [".\"a b\" takes the \"a b\"."]),
    (".[-1]", [".[-1] takes the last element."]),
    (
      ".[2:4]",
      [".[2:4] takes the elements or characters from position 2 up to, but not including, 4 (the first is 0)."]
    ),
    (".[:3]", [".[:3] takes the first 3 elements or characters."]),
    (".[]?", [".[]? goes through every element, ignoring errors."]),
    (".a, .b", [".a, .b takes the a and the b, one after another."]),
    (
      ".[] | select(.a > 1) | .name",
      [
        ".[] goes through every element.", "select(.a > 1) keeps those whose a is more than 1.",
        ".name takes the name of each.",
      ]
    ),
    (
      "map(select(.age >= 18 and .active)) | length",
      [
        "map(select(.age >= 18 and .active)) keeps the elements of the input whose age is at least 18 and whose active is neither null nor false.",
        "length gives the number of elements, keys or characters of it.",
      ]
    ),
    (
      ".[] | {name, age: .user.age, n: (.tags | length)}",
      [
        ".[] goes through every element.",
        "{name, age: .user.age, n: (.tags | length)} makes an object with name, age (the user.age) and n (the length of the tags) from each.",
      ]
    ),
    (
      ".[] | [.id, .name] | @csv",
      [
        ".[] goes through every element.", "[.id, .name] makes an array of the id and the name from each.",
        "@csv makes a line of CSV from each.",
      ]
    ),
    (
      ".[] | select(.tags[] == \"x\")",
      [
        ".[] goes through every element.",
        "select(.tags[] == \"x\") keeps those where an element of tags is \"x\", once for each such element.",
      ]
    ),
    (
      ".[] | select(.name | test(\"^a\"; \"i\") | not)",
      [
        ".[] goes through every element.",
        "select(.name | test(\"^a\"; \"i\") | not) keeps those whose name does not match the regular expression \"^a\" in any case of letters.",
        "  ^a matches a at the start of the text.",
      ]
    ),
    (
      "group_by(.type) | map({type: .[0].type, count: length})",
      [
        "group_by(.type) puts the elements of the input into groups with the same type.",
        "map({type: .[0].type, count: length}) does this with every element and makes an array of the results.",
        "  {type: .[0].type, count: length} makes an object with type (the type of the first element) and count (its length) from each.",
      ]
    ),
    (".a // \"none\"", [".a // \"none\" gives the a, or \"none\" where that is missing, null or false."]),
    (
      ".a = .b // 1",
      [
        ".a = .b // 1 gives the first of these that is neither missing, null nor false.",
        "  .a = .b sets the a to the b.", "  1 gives 1.",
      ]
    ),
    (".a.b |= . + 1", [".a.b |= . + 1 replaces the a.b by its old value plus 1."]),
    ("del(.a, .b)", ["del(.a, .b) removes the a and the b."]),
    (
      "with_entries(select(.key | startswith(\"x\")))",
      [
        "with_entries(select(.key | startswith(\"x\"))) does this with every key and value pair of the input.",
        "  select(.key | startswith(\"x\")) keeps those whose key starts with \"x\".",
      ]
    ),
    (
      "reduce .[] as $x (0; . + $x)",
      [
        "reduce .[] as $x (0; . + $x) goes through every element as $x, with a result that begins as 0 and each time becomes the result so far plus $x."
      ]
    ),
    (
      "if .a > 1 then \"big\" else \"small\" end",
      ["if .a > 1 then \"big\" else \"small\" end gives \"big\" if the a is more than 1, otherwise \"small\"."]
    ),
    (
      "\"\\(.a): \\(.b)\"", ["\"\\(.a): \\(.b)\" makes text with the a and the b put in."]
    ),
    (
      "try tonumber catch \"bad\"",
      ["try tonumber catch \"bad\" gives the input as a number, or \"bad\" where that fails."]
    ),
    ("limit(3; .[])", ["limit(3; .[]) gives at most the first 3 of the elements of the input."]),
    ("keys[]", ["keys[] goes through every key (in sorted order) of the input."]),
    (". as [$a, $b] | $a", [". as [$a, $b] takes $a and $b out of the input for what follows.", "$a gives $a."]),
    ("$ENV.HOME", ["$ENV.HOME takes the environment variable HOME."]),
    (".foo and", []),
  ])
  func english(_ program: String, _ expected: [String]) { #expect(Self.says(program) == expected) }

  @Test(arguments: [
    (
      ".[] | select(.a > 1) | .name",
      [".[]는 모든 요소를 하나씩 내보냅니다.", "select(.a > 1)은 a가 1보다 큰 것만 남깁니다.", ".name은 각각의 name을 꺼냅니다."]
    ),
    (
      "map(.name) | join(\", \")", ["map(.name)은 모든 요소의 name의 배열을 만듭니다.", "join(\", \")는 그것의 요소를 \", \"를 사이에 넣어 잇습니다."]
    ),
    (".a // 0", [".a // 0은 a(없거나 null이나 false이면 0)을 내보냅니다."]),
  ])
  func korean(_ program: String, _ expected: [String]) { #expect(Self.says(program, .korean) == expected) }

  @Test("every program that is read is told, in both languages", arguments: JqPrograms.valid + JqPrograms.newer)
  func isTold(_ program: String) {
    let isPlain = program == "." || program.hasPrefix(". #")
    for language in Language.allCases { #expect(Self.says(program, language).isEmpty == isPlain) }
  }

  @Test("every function of jq has words, or its name", arguments: JqFunctions.names.sorted())
  func functions(_ signature: String) {
    let pieces = signature.split(separator: "/")
    let count = Int(pieces[1]) ?? 0
    let call = pieces[0] + (count == 0 ? "" : "(" + Array(repeating: ".a", count: count).joined(separator: "; ") + ")")
    for language in Language.allCases {
      let says = Self.says(String(call), language)
      #expect(!says.isEmpty)
      #expect(says.allSatisfy { !$0.contains("{") }, "\(says)")
    }
  }

  @Test("parts stand where their code is")
  func places() {
    let program = ".[] | {a: (.b | if . > 1 then [.] else {} end)}"
    let parts = JqLanguage.parts(Array(program.utf8), .english) ?? []
    let bytes = Array(program.utf8)
    let texts = parts.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(
      texts == [
        ".[]", "{a: (.b | if . > 1 then [.] else {} end)}", "a: (.b | if . > 1 then [.] else {} end)", ".b",
        "if . > 1 then [.] else {} end",
      ])
    #expect(parts.map(\.range).first == 0..<3)
  }

  @Test(
    "other programs that take filters of jq",
    arguments: [
      ("gh pr list --json title -q '.[].title'", [".[].title takes the title of every element."]),
      ("gojq '.a' f", [".a takes the a."]),
      ("jq '.a &&' f", [".a && is a jq program, which is not taken apart here."]),
      ("jq \".[$i]\" f", [".[$i] is a jq program, which is not taken apart here."]), ("jq . f", []),
      ("yq '.a[0]' f", [".a[0] takes the first element of a."]),
      ("yq '.a[] | select(. == \"b*\")' f", []), ("yq 'keys' f", []), ("yq '.a | env(B)' f", []),
    ])
  func otherPrograms(_ command: String, _ expected: [String]) {
    let explanation = ExplanationFixture.explain(command)
    #expect(explanation.spans.filter { $0.kind == .code }.map(\.says) == expected)
  }

  /// What a sentence claims is what jq does.
  @Test(arguments: [
    ("[.[] | select(.a > 1) | .n]", "[{\"a\":1,\"n\":\"x\"},{\"a\":2,\"n\":\"y\"}]", "[\"y\"]"),
    (".[:2]", "[1,2,3]", "[1,2]"), (".[-2:]", "[1,2,3]", "[2,3]"), (".[:-1]", "[1,2,3]", "[1,2]"),
    (".[1:]", "[1,2,3]", "[2,3]"), (".[1:2]", "[1,2,3]", "[2]"), (".[-1]", "[1,2,3]", "3"),
    (".a // 7", "{\"a\":false}", "7"), (".a.b |= . + 1", "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":2}}"),
    ("[.[] | select(.t[] == \"x\") | .n]", "[{\"t\":[\"x\",\"x\"],\"n\":1}]", "[1,1]"),
    ("unique_by(.a) | length", "[{\"a\":1},{\"a\":1},{\"a\":2}]", "2"),
    (".a = .b // 1", "{\"b\":3}", "{\"b\":3,\"a\":3}"),
    ("[keys[]]", "{\"b\":1,\"a\":2}", "[\"a\",\"b\"]"), ("[limit(2; .[])]", "[1,2,3]", "[1,2]"),
    ("add", "[1,2,3]", "6"), ("add", "[\"a\",\"b\"]", "\"ab\""), ("flatten(1)", "[[1,[2]]]", "[1,[2]]"),
    ("[range(1; 7; 2)]", "null", "[1,3,5]"), (". * {b: {c: 1}}", "{\"b\":{\"d\":2}}", "{\"b\":{\"d\":2,\"c\":1}}"),
    ("[paths]", "{\"a\":[1]}", "[[\"a\"],[\"a\",0]]"), ("[until(. > 10; . * 2)]", "3", "[12]"),
    ("[while(. < 10; . * 2)]", "3", "[3,6]"), ("[.[] | numbers]", "[1,\"a\",null]", "[1]"),
    ("to_entries", "{\"a\":1}", "[{\"key\":\"a\",\"value\":1}]"), ("nth(1)", "[5,6]", "6"),
  ])
  func truth(_ program: String, _ input: String, _ output: String) throws {
    guard let path = RegexPrograms.path("jq") else { return }
    let answer = try #require(RegexPrograms.run(path, ["-c", program], input: input))
    #expect(answer.output == output + "\n")
  }
}
