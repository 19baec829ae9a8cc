import Testing

@testable import Explanation

/// What the reader understands is what the programs do.
struct RegexProgramTests {
  /// A program and how it is asked for the numbers of the lines that match.
  struct Asked: CustomTestStringConvertible, Sendable {
    var program: String
    var dialect: RegexLanguage
    var arguments: @Sendable (String) -> [String]
    var testDescription: String { "\(program), \(dialect)" }
  }

  static let asked = [
    Asked(program: "grep", dialect: .basic) { ["-n", "-G", "-e", $0] },
    Asked(program: "grep", dialect: .extended) { ["-n", "-E", "-e", $0] },
    Asked(program: "grep", dialect: .perl) { ["-n", "-P", "-e", $0] },
    Asked(program: "sed", dialect: .sedBasic) { ["-n", "/\($0)/="] },
    Asked(program: "sed", dialect: .sedExtended) { ["-n", "-E", "/\($0)/="] },
    Asked(program: "awk", dialect: .awk) { ["/\($0)/{print NR}"] },
  ]

  @Test("random expressions match what their trees say", arguments: asked)
  func randomExpressions(_ asked: Asked) throws {
    guard let path = RegexPrograms.path(asked.program) else { return }
    var generator = RegexGenerator(asked.dialect, seed: 41)
    var (read, matches, misses) = (0, 0, 0)
    for round in 0..<330 {
      let pattern = generator.pattern()
      guard let tree = RegexReader.read(Array(pattern.utf8), asked.dialect) else { continue }
      read += 1
      var sampler = RegexSampler(seed: UInt64(round) + 7)
      let samples = (0..<20).map { _ in sampler.text(tree.root) }
      let texts = samples + (0..<15).map { _ in generator.text() }
      let input = texts.joined(separator: "\n") + "\n"
      let answer = try #require(RegexPrograms.run(path, asked.arguments(pattern), input: input))
      #expect(answer.status < 2, "\(asked.program) does not take \(pattern)")
      let found = RegexPrograms.numbers(answer.output)
      for (index, text) in texts.enumerated() {
        guard let expected = RegexMatcher.finds(tree, in: text) else { continue }
        if index < samples.count, !tree.root.dependsOnPlace {
          #expect(expected, "\(pattern) should match its sample \(text)")
        }
        #expect(found.contains(index + 1) == expected, "\(asked.program) \(pattern) on \"\(text)\"")
        if expected { matches += 1 } else { misses += 1 }
      }
    }
    #expect(read >= 300)
    #expect(matches > 1000 && misses > 1000)
  }
}
