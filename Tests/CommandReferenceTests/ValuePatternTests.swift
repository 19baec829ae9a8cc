import CommandReference
import Testing

struct ValuePatternTests {
  @Test(arguments: [
    (":{port}", ":5000", ["port": "5000"]),
    ("{first}-{last}", "3-10", ["first": "3", "last": "10"]),
    ("{first}-{last}", "a-b-c", ["first": "a", "last": "b-c"]),
    ("+{n}M", "+100M", ["n": "100"]),
    ("+{n}M", "+MM", ["n": "M"]),
    ("{all}", "가나", ["all": "가나"]),
    ("{a}{b}", "가나다", ["a": "가", "b": "나다"]),
    ("stash@{{{n}}}", "stash@{2}", ["n": "2"]),
    ("{{}}", "{}", [:]),
    ("f", "f", [:]),
    ("{x}.txt", "a.txt.txt", ["x": "a.txt"]),
  ])
  func fits(_ pattern: String, _ value: String, _ expected: [String: String]) throws {
    #expect(try #require(ValuePattern(pattern)).match(value) == expected)
  }

  @Test(arguments: [
    (":{port}", ":"), (":{port}", "5000"), ("{first}-{last}", "-3"), ("{first}-{last}", "3-"), ("f", "ff"), ("f", ""),
    ("+{n}M", "+M"), ("{a}{b}", "x"), ("{x}.txt", ".txt"), ("a{x}a", "aa"),
  ])
  func fitsNot(_ pattern: String, _ value: String) throws {
    #expect(try #require(ValuePattern(pattern)).match(value) == nil)
  }

  @Test(arguments: ["{open", "close}", "{}", "a{b}}"])
  func isNoPattern(_ text: String) { #expect(ValuePattern(text) == nil) }
}
