import Explanation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The names and values of the JSON form, which may grow and never change.
struct JSONTests {
  @Test func hasTheNamesOfTheContract() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let explanation = ExplanationFixture.explain("tool -Z", library: FixtureLibrary.library)
    let json = String(decoding: try encoder.encode(explanation), as: UTF8.self)
    #expect(
      json == """
        {"command":"tool -Z","errors":[],"missingPrograms":[],"spans":[\
        {"depth":0,"end":4,"kind":"program","says":"tool is used to test.","source":"qmark","start":0,"text":"tool"},\
        {"depth":1,"end":7,"kind":"flag","says":"-Z is not known here: no entry for it, and no manual page of tool.",\
        "source":"qmark","start":5,"text":"-Z"}],"unknown":[{"end":7,"start":5,"text":"-Z"}]}
        """)
    #expect(try JSONDecoder().decode(ExplainedCommand.self, from: Data(json.utf8)) == explanation)
  }
}
