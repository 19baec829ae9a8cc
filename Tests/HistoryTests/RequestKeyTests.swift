import History
import Testing

@Suite struct RequestKeyTests {
  @Test(
    "Repeats are equal",
    arguments: [
      ("listening port 5000", "  listening   port 5000\n"),
      ("what is using port 5000", "what is using port 5000?"),
      ("5000번 포트 쓰는 프로세스", "5000번  포트 쓰는 프로세스?"),
      ("list files in src", "list files in src..."),
      ("5000번 포트 쓰는 프로세스", "5000번　포트\u{A0}쓰는 프로세스？"),
      ("", " \n"),
    ])
  func equal(_ one: String, _ other: String) {
    #expect(RequestKey(one) == RequestKey(other))
    #expect(RequestKey(one).likeness(to: RequestKey(other)) == 1)
  }

  @Test(
    "What may mean something else is not equal",
    arguments: [
      ("delete Makefile now", "delete makefile now"),
      ("files in src", "files in ."),
      ("list files in .", "list files in .."),
      ("remove all *.?", "remove all *."),
      ("delete foo?", "delete foo"),
      ("replace 'a  b' with c", "replace 'a b' with c"),
      ("port 5000", "port 5001"),
      ("", "a"),
    ])
  func different(_ one: String, _ other: String) {
    #expect(RequestKey(one) != RequestKey(other))
  }

  @Test(
    "How much requests are alike",
    arguments: [
      ("listening port 5000", "listening port 8080", 1.0),
      ("listening port 5000", "Port listening", 2.0 / 3),
      ("biggest files here", "biggest folders here", 0.5),
      ("biggest files", "undo commit", 0.0),
      ("", "", 1.0),
      ("", "a", 0.0),
    ])
  func alike(_ one: String, _ other: String, _ likeness: Double) {
    #expect(abs(RequestKey(one).likeness(to: RequestKey(other)) - likeness) < 0.001)
  }
}
