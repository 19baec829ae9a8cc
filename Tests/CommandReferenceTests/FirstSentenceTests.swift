import Testing

@testable import CommandReference

struct FirstSentenceTests {
  static let sentences: [(text: String, sentence: String)] = [
    ("Show all. And more.", "Show all"),
    ("Show NUM lines, e.g. few. More.", "Show NUM lines, e.g. few"),
    ("Since version 1.2 of the program, names are sorted. More.", "Since version 1.2 of the program, names are sorted"),
    ("Read ~/.profile first. More.", "Read ~/.profile first"),
    ("Names that begin with '.' are shown. More.", "Names that begin with '.' are shown"),
    ("Skip . and .. in lists. More.", "Skip . and .. in lists"),
    ("Set the size (in bytes. Zero is none) of it. More.", "Set the size (in bytes. Zero is none) of it"),
    ("Set the size (in bytes. Zero is none. More.", "Set the size (in bytes"),
    ("(The numeral one.) One name on each line. More.", "(The numeral one.) One name on each line"),
    ("Stop at once! More.", "Stop at once"),
    ("Take `?' and ! as they are. More.", "Take `?' and ! as they are"),
    ("Wait approx. 5 seconds, min. 2. More.", "Wait approx. 5 seconds, min. 2"),
    ("Print it, etc. More.", "Print it, etc"),
    ("The number of tries [default: 3. See below]", "The number of tries"),
    ("Use this file [env: FILE=] [possible values: a, b]", "Use this file"),
    ("One of the following:", "One of the following"),
    ("This option specifies the mode. More.", "specifies the mode"),
    ("This option is deprecated. More.", "This option is deprecated"),
    ("If set, names are kept. More.", "names are kept"),
    ("If this option is given, names are kept.", "names are kept"),
    ("The -l option causes the table to be shown. More.", "causes the table to be shown"),
    ("The -l option is for lists.", "The -l option is for lists"),
    ("If the -h option is given, help is shown.", "help is shown"),
    ("Default: none.", "Default: none"),
    ("See also --all.", "See also --all"),
    ("한글 설명입니다. 더 있습니다.", "한글 설명입니다"),
    ("", ""), (".", "."), ("...", "..."), ("(", "("),
  ]

  @Test("A sentence ends where it ends", arguments: sentences)
  func ends(text: String, sentence: String) {
    #expect(FirstSentence.of(Array(text.utf8)) == sentence)
  }

  @Test("A very long sentence loses its last clauses, not half a word")
  func shortensAtAClause() {
    let clause = "one two three four five six seven eight nine ten, "
    let long = String(repeating: clause, count: 20)
    let sentence = FirstSentence.of(Array(long.utf8))
    #expect(sentence.hasSuffix("nine ten"))
    #expect(sentence.split(separator: " ").count == 60)
  }

  @Test("Long text without an end is read in time that grows with its length")
  func isLinear() {
    for text in ["(", ".", "a. ", "e.g. ", "[default", "' "] {
      let bytes = Array(String(repeating: text, count: 200_000 / text.utf8.count).utf8)
      #expect(FirstSentence.of(bytes).utf8.count <= bytes.count)
    }
  }
}
