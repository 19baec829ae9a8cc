import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is claimed of scripts of sed is what sed does.
struct SedTruthTests {
  struct Claim: Sendable, CustomTestStringConvertible {
    var script: String
    var isQuiet = false
    var says: String
    var input: String
    var output: String
    var testDescription: String { script }
  }

  private static let five = "1\n2\n3\n4\n5\n"

  static let claims: [Claim] = [
    Claim(
      script: ":a;N;$!ba;s/\\n/ /g", says: "joins all lines into one, with \" \"", input: five, output: "1 2 3 4 5\n"),
    Claim(
      script: ":x\nN\n$!bx\ns/\\n/,/g", says: "joins all lines into one, with \",\"", input: five, output: "1,2,3,4,5\n"
    ),
    Claim(script: ":a;$!{N;ba};s/\\n//g", says: "joins all lines into one.", input: five, output: "12345\n"),
    Claim(script: "1!G;h;$!d", says: "prints the lines in reverse order", input: five, output: "5\n4\n3\n2\n1\n"),
    Claim(
      script: "1!G;h;$p", isQuiet: true, says: "prints the lines in reverse order", input: five,
      output: "5\n4\n3\n2\n1\n"),
    Claim(script: "n;d", says: "every second line, beginning with the first", input: five, output: "1\n3\n5\n"),
    Claim(script: "$!N;$!D", says: "prints the last two lines", input: five, output: "4\n5\n"),
    Claim(script: ":a;$q;N;4,$D;ba", says: "prints the last 3 lines", input: five, output: "3\n4\n5\n"),
    Claim(
      script: "$!N;s/\\n/ /", says: "joins every two lines into one, with \" \"", input: five, output: "1 2\n3 4\n5\n"),
    Claim(
      script: "N;s/\\n/-/", says: "joins every two lines into one, with \"-\"", input: five, output: "1-2\n3-4\n5\n"),
    Claim(
      script: "$!N;/^\\(.*\\)\\n\\1$/!P;D", says: "repeat the one before them only once", input: "a\na\nb\na\na\na\n",
      output: "a\nb\na\n"),
    Claim(
      script: "$!N;s/^\\(.*\\)\\n\\1$/\\1/;t;D", says: "only the lines that are repeated", input: "a\na\nb\nc\nc\n",
      output: "a\nc\n"),
    Claim(
      script: "/^$/N;/\\n$/D", says: "one empty line where there are several", input: "a\n\n\n\nb\n\nc\n",
      output: "a\n\nb\n\nc\n"),
    Claim(
      script: "/\\n/!G;s/\\(.\\)\\(.*\\n\\)/&\\2\\1/;//D;s/.//", says: "reverses the characters", input: "abc\nxy\n",
      output: "cba\nyx\n"),
    Claim(script: "G", says: "an empty line after every line", input: "a\nb\n", output: "a\n\nb\n\n"),
    Claim(script: "G;G", says: "two empty lines after every line", input: "a\n", output: "a\n\n\n"),
    Claim(script: "$=", isQuiet: true, says: "how many lines there are", input: five, output: "5\n"),
    Claim(script: "3q", says: "prints the first 3 lines and stops", input: five, output: "1\n2\n3\n"),
    Claim(script: "3Q", says: "stops at line 3 without printing it", input: five, output: "1\n2\n"),
    Claim(script: "/3/q", isQuiet: true, says: "stops at the first line that matches 3", input: five, output: ""),
    Claim(script: "0~2d", says: "every second line from line 2 on", input: five, output: "1\n3\n5\n"),
    Claim(script: "2~2d", says: "every second line from line 2 on", input: five, output: "1\n3\n5\n"),
    Claim(script: "2~0d", says: "deletes line 2", input: five, output: "1\n3\n4\n5\n"),
    Claim(script: "2,~4d", says: "the next one whose number is a multiple of 4", input: five, output: "1\n5\n"),
    Claim(script: "4,~4d", says: "the next one whose number is a multiple of 4", input: five, output: "1\n2\n3\n"),
    Claim(script: "0,/1/d", says: "the lines up to the first one that matches 1", input: five, output: "2\n3\n4\n5\n"),
    Claim(script: "5,2d", says: "deletes line 5", input: five, output: "1\n2\n3\n4\n"),
    Claim(script: "/4/,2d", says: "or that line alone after line 2", input: five, output: "1\n2\n3\n5\n"),
    Claim(script: "/2/,+1d", says: "each line that matches 2 and the line after it", input: five, output: "1\n4\n5\n"),
    Claim(script: "$,2d", says: "deletes the last line", input: five, output: "1\n2\n3\n4\n"),
    Claim(script: "2,3c x", says: "by the one line x", input: five, output: "1\nx\n4\n5\n"),
    Claim(script: "2c x", says: "replaces line 2 by x", input: five, output: "1\nx\n3\n4\n5\n"),
    Claim(script: "2,4!d", says: "all lines but lines 2 to 4", input: five, output: "2\n3\n4\n"),
    Claim(script: "s/1/x/;t;s/./y/", says: "the first 1 of each line", input: "1\n2\n", output: "x\ny\n"),
    Claim(
      script: "s/a/b/2g", says: "match number 2 of a in each line, and all after it", input: "aaa\n", output: "abb\n"),
    Claim(script: "2i\\  x", says: "puts the line \"  x\" before line 2", input: "1\n2\n", output: "1\n  x\n2\n"),
    Claim(script: "1a\\\nx\\\ny", says: "adds the line x\ny after line 1", input: "1\n2\n", output: "1\nx\ny\n2\n"),
    Claim(script: "1a x\\ty", says: "adds the line x\ty after line 1", input: "1\n", output: "1\nx\ty\n"),
    Claim(script: "$a\\", says: "a line break where the last line lacks one", input: "a", output: "a\n"),
    Claim(script: "1c\\", says: "deletes line 1", input: "a\nb\n", output: "b\n"),
    Claim(script: "1a\\\n", says: "adds the line", input: "a\nb\n", output: "a\n\nb\n"),
    Claim(script: "1s/^/x\\ny&/", says: "at the start of the line, on line 1", input: "a\nb\n", output: "x\nya\nb\n"),
    Claim(
      script: "n;s/./x/", says: "prints the line and goes on with the next one", input: "1\n2\n3\n", output: "1\nx\n3\n"
    ),
    Claim(
      script: "/^\\s*$/d", says: "the empty lines and those of blanks alone", input: "a\n \n\t\n\nb\n", output: "a\nb\n"
    ),
  ]

  @Test(arguments: claims)
  func claim(_ claim: Claim) throws {
    let dialect = SedLanguage.Dialect(isQuiet: claim.isQuiet)
    let parts = try #require(SedLanguage.parts(Array(claim.script.utf8), .english, dialect))
    let says = parts.map { SentenceTemplate.fill($0.sentence.english, $0.values) }
    #expect(says.contains { $0.contains(claim.says) }, "\(says)")
    guard let path = RegexPrograms.path("sed"),
      let version = RegexPrograms.run(path, ["--version"], input: ""), version.output.contains("GNU")
    else { return }
    let arguments = (claim.isQuiet ? ["-n"] : []) + [claim.script]
    let answer = try #require(RegexPrograms.run(path, arguments, input: claim.input))
    #expect(answer.output == claim.output)
  }
}
