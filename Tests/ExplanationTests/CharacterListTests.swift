import Platform
import Testing

@testable import Explanation

/// The sets of characters of tr.
struct CharacterListTests {
  @Test(
    arguments: [
      ("a-z", "lower-case letters"), ("A-Za-z0-9", "upper-case letters, lower-case letters and digits"),
      ("[:space:]", "blanks, tabs and line breaks"), (#"\n"#, "a line break"), (#"\0"#, "a null character"),
      ("a-f", "a to f"), (#"\r\n"#, "a carriage return and a line break"), ("-", "a dash"), ("a-", "a and a dash"),
    ])
  func phrases(_ text: String, _ phrase: String) {
    #expect(CharacterList.read(Array(text.utf8)[...], .tr)?.phrase(.english) == phrase)
  }

  @Test(arguments: ["z-a", "[:foo:]", "[=a=]", #"\x41"#, "[a*3]"])
  func isNotRead(_ text: String) { #expect(CharacterList.read(Array(text.utf8)[...], .tr) == nil) }

  @Test func bracketsArePlainInPerl() {
    #expect(CharacterList.read(Array("[:a:]".utf8)[...], .perl)?.pieces.count == 5)
  }
}
