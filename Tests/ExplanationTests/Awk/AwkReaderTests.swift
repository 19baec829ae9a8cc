import Testing

@testable import Explanation

/// Which texts are programs of awk, as the awks of this machine see it.
struct AwkReaderTests {
  @Test("what awk takes is read", arguments: AwkPrograms.valid + AwkPrograms.gawk)
  func isRead(_ program: String) { #expect(AwkReader.read(Array(program.utf8)) != nil) }

  @Test("what awk refuses is not read", arguments: AwkPrograms.invalid)
  func isNotRead(_ program: String) { #expect(AwkReader.read(Array(program.utf8)) == nil) }

  /// Whether a program is taken: it is parsed whole, and ended before the first line.
  private static func isTaken(_ program: String, _ path: String) throws -> Bool {
    let answer = try #require(RegexPrograms.run(path, ["BEGIN {exit}\n" + program], input: ""))
    return answer.status == 0
  }

  /// Programs of the table, changed at random: an awk takes what is read.
  @Test("what is read is taken", arguments: ["gawk", "mawk"])
  func whatIsReadIsTaken(_ name: String) throws {
    guard let path = RegexPrograms.path(name) else { return }
    var mutator = ProgramMutator(seed: 12, signs: "(){}[];,$-/<>=!~:&%\"n \n", joints: ["\n", " ", ";"])
    var read = 0
    for _ in 0..<4000 where read < 200 {
      let program = mutator.program(from: AwkPrograms.valid)
      guard AwkReader.read(Array(program.utf8)) != nil else { continue }
      read += 1
      #expect(try Self.isTaken(program, path), "\(program)")
    }
    #expect(read == 200)
  }

  @Test("the table is true", arguments: ["gawk", "mawk", "original-awk"])
  func table(_ name: String) throws {
    guard let path = RegexPrograms.path(name) else { return }
    for program in AwkPrograms.valid { #expect(try Self.isTaken(program, path), "\(program)") }
    for program in AwkPrograms.invalid { #expect(try !Self.isTaken(program, path), "\(program)") }
    guard name == "gawk" else { return }
    for program in AwkPrograms.gawk { #expect(try Self.isTaken(program, path), "\(program)") }
  }
}
