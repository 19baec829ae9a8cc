import Testing

@testable import CommandLineTool

/// Which pages that mandoc renders as ASCII must be rendered anew.
struct ASCIIRenderingTests {
  @Test(arguments: [
    (
      "NAME\n     x - plain text\n\n     -a      all\n     --      Ends the options\n",
      false
    ),
    ("     a <?> b\n", true),
    // The items of a list.
    ("     --   provide the argument\n", true),
    ("     --   A\n\n     --   B\n", true), ("     --\n       provide it\n", true),
    ("  --\n    A\n  --\n    B\n", true),
    // A flag: bold, or once alone.
    ("     -\u{8}--\u{8}-   ends the options\n     -\u{8}--\u{8}-   x\n", false),
    ("     --\n         Ends the options.\n", false),
    ("a -- b\nc -- d\n", false), ("", false), ("--", false), ("<?", false), ("-- ", false), ("\n\n\n--  ", false),
  ])
  func losesCharacters(_ text: String, _ expected: Bool) {
    #expect(ASCIIRendering.losesCharacters(Array(text.utf8)) == expected)
  }
}
