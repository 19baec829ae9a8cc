import Platform
import Testing

@testable import Explanation

/// The addresses of curl, which may stand for many.
struct URLSetTests {
  static let texts: [(String, [String]?)] = [
    (
      "https://example.com/a/b", ["https://example.com/a/b is /a/b on example.com, reached over HTTPS (encrypted)."]
    ),
    (
      "https://h/part-[01-12].bin",
      [
        "https://h/part-[01-12].bin stands for 12 addresses, all of which are requested.",
        "  [01-12] stands for 01 to 12, each in its turn.",
      ]
    ),
    (
      "http://{a,b}.h/[0-100:10]/[a-c]",
      [
        "http://{a,b}.h/[0-100:10]/[a-c] stands for 66 addresses, all of which are requested.",
        "  {a,b} stands for each of these in its turn: a, b.",
        "  [0-100:10] stands for 0 to 100 in steps of 10, each in its turn.",
        "  [a-c] stands for a to c, each in its turn.",
      ]
    ),
    (
      "http://[::1]:80/x",
      ["http://[::1]:80/x is /x on [::1], reached over HTTP (not encrypted).", "  80 is the port."]
    ),
    // Not what curl takes for sets.
    ("http://h/[]", nil), ("http://h/[1-]", nil), ("http://h/[5-1]", nil), ("http://h/[a-9]", nil),
    ("http://h/[1-9:0]", nil), ("http://h/{}", nil), ("http://h/{a", nil), ("http://h/a}", nil), ("http://h/[1-3", nil),
    ("{a,b}", nil), ("", nil), ("\\", nil),
    ("http://h/[0-999999999][0-999999999][0-999999999]", nil),
  ]

  @Test("Sets in addresses are told", arguments: texts)
  func tells(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, URLSetLanguage.parts) == expected)
  }

  @Test("Broken addresses do no harm") func hostile() {
    FormFixture.fuzz(Self.texts.map(\.0), URLSetLanguage.parts)
  }
}
