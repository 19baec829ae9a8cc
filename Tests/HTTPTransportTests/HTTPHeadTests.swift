import HTTPTransport
import Testing

@Suite("HTTPHead")
struct HTTPHeadTests {
  private let head = HTTPHead(
    status: 429, headers: [HTTPHeader("retry-after", "7"), HTTPHeader("X-A", "first"), HTTPHeader("x-a", "second")])

  @Test("A field is found whatever its case, and the first of several", arguments: ["X-A", "x-a", "X-a"])
  func findsField(name: String) {
    #expect(head.value(of: name) == "first")
    #expect(head.value(of: "Retry-After") == "7")
  }

  @Test("A field that is not there is none", arguments: ["X", "X-AA", "", "429"])
  func findsNothing(name: String) {
    #expect(head.value(of: name) == nil)
  }
}
