import Testing

@testable import Explanation

/// Which texts are programs of jq, as jq itself sees it.
struct JqReaderTests {
  @Test("what jq takes is read", arguments: JqPrograms.valid + JqPrograms.newer)
  func isRead(_ program: String) { #expect(JqReader.read(Array(program.utf8)) != nil) }

  @Test("what jq refuses is not read", arguments: JqPrograms.invalid)
  func isNotRead(_ program: String) { #expect(JqReader.read(Array(program.utf8)) == nil) }

  /// With no input jq compiles a program and does not run it.
  private static func isTaken(_ program: String, _ path: String) throws -> Bool {
    let answer = try #require(RegexPrograms.run(path, ["--arg", "x", "1", program], input: ""))
    return answer.status == 0
  }

  @Test func theTableIsTrue() throws {
    guard let path = RegexPrograms.path("jq") else { return }
    let isNew = try Self.isTaken("if . then 1 end", path)
    for program in JqPrograms.valid { #expect(try Self.isTaken(program, path), "\(program)") }
    for program in JqPrograms.newer { #expect(try Self.isTaken(program, path) == isNew, "\(program)") }
    for program in JqPrograms.invalid { #expect(try !Self.isTaken(program, path), "\(program)") }
  }

  /// Programs put together at random from pieces of the table: jq takes what is read.
  @Test func whatIsReadIsTaken() throws {
    guard let path = RegexPrograms.path("jq") else { return }
    var numbers = SeededNumbers(5)
    let signs = [" | ", ", ", " + ", " == ", " and ", " // ", " = ", " |= ", " - ", "", " as $x | "]
    var read = 0
    for _ in 0..<600 where read < 120 {
      let first = JqPrograms.valid.randomElement(using: &numbers) ?? "."
      let second = JqPrograms.valid.randomElement(using: &numbers) ?? "."
      let sign = signs.randomElement(using: &numbers) ?? " | "
      let program = Bool.random(using: &numbers) ? first + sign + second : "[" + first + sign + "(" + second + ")]"
      let isRead = JqReader.read(Array(program.utf8)) != nil
      // Comments swallow what follows.
      guard !first.contains("#"), isRead || read % 3 == 0 else { continue }
      read += 1
      #expect(try Self.isTaken(program, path) == isRead, "\(program)")
    }
    #expect(read > 60)
  }

  @Test("functions of the program itself are known where they are in reach")
  func functions() {
    #expect(JqReader.read(Array("def f: 1; f".utf8)) != nil)
    #expect(JqReader.read(Array("(def f: 1; f) | f".utf8)) == nil)
    #expect(JqReader.read(Array("def f(g): g; f(1)".utf8)) != nil)
    #expect(JqReader.read(Array("def f(g): g; f".utf8)) == nil)
  }
}
