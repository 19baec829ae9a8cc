import HTTPTransport
import Testing

@testable import CurlTransport

@Suite("What a request must be")
struct RequestTests {
  @Test(
    "URLs that libcurl may see, and their ports",
    arguments: [
      ("http://host", 80), ("https://host/", 443), ("HTTPS://host?x", 443), ("http://host:8080/v1", 8080),
      ("http://host:/", 80), ("http://user:pass@host:1/", 1), ("http://user:p@ss@host#a", 80),
      ("http://[::1]/", 80), ("https://[::1]:11434/api", 11434), ("http://host/a:5/b@c", 80), ("http://한글.kr/", 80),
    ])
  func takesURL(url: String, port: UInt16) {
    #expect(RequestAddress(url)?.port == port)
  }

  @Test(
    "URLs that it must not see",
    arguments: [
      "", "host", "//host", "ftp://host", "file:///etc/passwd", "http:/host", "http://", "http:///a", "http://?a",
      "http://user@", "http://:80/", "http://host:65536/", "http://host:-1/", "http://host:x/", "http://ho st/",
      "http://host/\r\nX: 1", "http://host/\u{0}", "http://host/\u{7f}", " http://host", "javascript://host",
    ])
  func refusesURL(url: String) {
    #expect(RequestAddress(url) == nil)
  }

  @Test("Fields become lines, in order; one without a value is still sent")
  func writesLines() throws {
    let request = HTTPRequest(
      url: "http://host", headers: [HTTPHeader("B", "1"), HTTPHeader("a", "x: y\t한"), HTTPHeader("C", " \t")])
    #expect(try RequestHeaders.lines(of: request) == ["B: 1", "a: x: y\t한", "C;"])
  }

  @Test("libcurl adds no waiting and no type of its own to a body")
  func suppressesFields() throws {
    let plain = HTTPRequest(method: .post, url: "http://host")
    #expect(try RequestHeaders.lines(of: plain) == ["Expect:", "Content-Type:"])
    let typed = HTTPRequest(method: .post, url: "http://host", headers: [HTTPHeader("content-type", "text/plain")])
    #expect(try RequestHeaders.lines(of: typed) == ["content-type: text/plain", "Expect:"])
  }

  @Test(
    "A field that would begin another is refused, and its value is not told",
    arguments: [
      ("A", "secret\r\nB: 1"), ("A", "secret\n"), ("A", "\rsecret"), ("A", "secret\u{0}"), ("A", "secret\u{7f}"),
      ("A", "secret\u{1b}[31m"), ("A\r\nB", "secret"), ("A:", "secret"), ("A B", "secret"), ("", "secret"),
      ("한", "secret"),
    ])
  func refusesField(name: String, value: String) {
    let request = HTTPRequest(url: "http://host", headers: [HTTPHeader("Good", "1"), HTTPHeader(name, value)])
    #expect {
      try RequestHeaders.lines(of: request)
    } throws: { error in
      guard case .other(let reason)? = error as? HTTPFailure else { return false }
      return !reason.contains("secret")
    }
  }
}
