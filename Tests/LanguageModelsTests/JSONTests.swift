import Testing

@testable import LanguageModels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct JSONTests {
  static let good: [(String, JSONValue)] = [
    (" null ", .null), ("true", true), ("false", false), ("0", 0), ("-0", 0), ("12", 12), ("-7", -7),
    ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ("1.5", 1.5), ("-1.5e3", -1500.0), ("1E+2", 100.0), ("2e-2", 0.02), ("1e999", .number(.infinity)),
    (#""""#, ""), (#""한글 é 👍""#, "한글 é 👍"), (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{08}\u{0C}\n\r\t"),
    (#""\u00e9\uD83D\ude00""#, "é😀"), (#""\ud83d x""#, "\u{FFFD} x"), (#""\ude00""#, "\u{FFFD}"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\u0000""#, "\u{0}"),
    ("[]", []), ("[1, [2],{}]", [1, [2], [:]]), ("{}", [:]),
    (#"{"a":1,"b":{"c":[true,null]}}"#, ["a": 1, "b": ["c": [true, .null]]]), (#"{"a":1,"a":2}"#, ["a": 2]),
    ("\t\r\n{ \"a\" : 1 }\n", ["a": 1]),
  ]

  @Test("JSON is read", arguments: good) func reads(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "x", "nul1", "tru3", "01", "-", "+1", "1.", ".5", "1e", "--1", "[1,]", "[1 2]", "{a:1}", #"{"a" 1}"#,
      #"{"a":1,}"#, "{1:2}", "\"a\nb\"", #""\x""#, #""\u12g4""#, "1 2", "{} {}", "[}", "NaN", "'a'", "/* */1",
    ])
  func refuses(text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
  }

  @Test(
    "What is cut off is told from what is wrong",
    arguments: ["", " ", "{", "[1,", #"{"a""#, #"{"a":"#, #""ab"#, #""a\"#, #""\u12"#, "tr", "-", "[[", #"{"a":1"#])
  func tellsWhatIsCutOff(text: String) {
    #expect(throws: JSONSyntaxError.incomplete) { try JSONValue(parsing: text) }
  }

  @Test("Depth and size are bounded") func bounds() throws {
    let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSONValue(parsing: deep).array?.count == 1)
    #expect(throws: JSONSyntaxError.tooDeep(limit: 128)) { try JSONValue(parsing: "[" + deep + "]") }
    #expect(throws: JSONSyntaxError.tooDeep(limit: 128)) {
      try JSONValue(parsing: String(repeating: #"{"a":"#, count: 1_000_000))
    }
    let large = [UInt8](repeating: 0x20, count: 8 << 20) + [0x31]
    #expect(throws: JSONSyntaxError.tooLarge(limit: 8 << 20)) { try JSONValue(parsing: large) }
  }

  @Test("Bytes that are no UTF-8 are repaired") func repairs() throws {
    let bytes = Array(#"{"a":""#.utf8) + [0xFF, 0xED, 0x95, 0x41] + Array(#""}"#.utf8)
    let text = try #require(JSONValue(parsing: bytes)["a"]?.string)
    #expect(text.hasPrefix("\u{FFFD}"))
    #expect(text.hasSuffix("A"))
  }

  @Test("It is written sorted and without blanks, and read again") func writes() throws {
    let value: JSONValue = [
      "b": [1, 2.5, "x\"\\\n\u{1}\u{7F}é"], "a": .null, "c": ["z": true, "y": false], "n": .number(.nan),
    ]
    let text = #"{"a":null,"b":[1,2.5,"x\"\\\n\u0001\u007fé"],"c":{"y":false,"z":true},"n":null}"#
    #expect(value.encoded == text)
    #expect(try JSONValue(parsing: text)["b"] == value["b"])
  }

  @Test("Ordered objects keep their order, absent properties leave no trace") func keepsOrder() {
    var value: OrderedJSON = ["z": 1, "a": [true, .null, "\(2)"]]
    value.add("m", nil as OrderedJSON?)
    value.add("b", .value(["d": 1, "c": 2]))
    #expect(value.encoded == #"{"z":1,"a":[true,null,"2"],"b":{"c":2,"d":1}}"#)
  }

  @Test("A schema's properties stand in the order that is wanted") func ordersSchemas() {
    #expect(
      AnswerShape.command.orderedSchema.encoded == """
        {"type":"object","properties":{"command":{"type":"string","description":"One line."},\
        "a_note":{"type":["string","null"],"description":"Why."}},"required":["command","a_note"],\
        "additionalProperties":false}
        """)
  }

  @Test("Wrong kinds give nil, never a trap") func looksUp() {
    let value: JSONValue = ["a": [1, "2", 3.0, 3.5], "s": "x"]
    #expect(value["a"]?[1]?.integer == 2)
    #expect(value["a"]?[2]?.integer == 3)
    #expect(value["a"]?[3]?.integer == nil)
    #expect(value["a"]?[4] == nil)
    #expect(value["a"]?[-1] == nil)
    #expect(value["a"]?["x"] == nil)
    #expect(value["s"]?[0] == nil)
    #expect(value["s"]?.object == nil)
    #expect(JSONValue.number(1e300).integer == nil)
    #expect(JSONValue.number(.nan).integer == nil)
  }

  @Test("It passes through coders") func codes() throws {
    let value: JSONValue = ["a": [1, 2.5, true, .null, "x"], "b": [:]]
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
    #expect(try JSONValue(parsing: Array(data)) == value)
  }
}
