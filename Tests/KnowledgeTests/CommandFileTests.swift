import CommandReference
import Knowledge
import Platform
import Testing

/// Every file of `Knowledge/commands` follows docs/knowledge-format.md.
struct CommandFileTests {
  static let files = KnowledgeFile.all(in: "commands")

  @Test(arguments: files.map(\.name))
  func isReadWithoutProblems(_ name: String) throws {
    let file = try #require(KnowledgeFile.named(name))
    let (knowledge, problems) = CommandKnowledge.read(file.records)
    for problem in problems { Issue.record("Knowledge/\(name).txt:\(problem.line): \(problem.message)") }
    let program = try #require(knowledge?.program, "Knowledge/\(name).txt has no program")
    #expect("commands/" + program.replacing(" ", with: "-") == name)
  }

  @Test(arguments: files.map(\.name))
  func sentencesAreWhole(_ name: String) throws {
    let file = try #require(KnowledgeFile.named(name))
    for record in file.records where record.fields.first?.key != "headline" {
      for field in record.fields {
        let isEnglish = field.key == "en" || field.key == "without.en"
        let isKorean = field.key == "ko" || field.key == "without.ko"
        guard isEnglish || isKorean else { continue }
        let place = "Knowledge/\(name).txt:\(field.line)"
        #expect(field.value.hasSuffix("."), "\(place): no full stop")
        if isKorean {
          #expect(field.value.hasSuffix("니다."), "\(place): not in the polite form")
          #expect(Self.looseParticle(field.value) == nil, "\(place): a particle in both forms that follows no value")
          #expect(Self.barePlaceholder(field.value) == nil, "\(place): a particle in one form after a value")
        } else {
          #expect(!field.value.unicodeScalars.contains { $0.value >= 0xAC00 }, "\(place): Korean in English")
        }
      }
    }
  }

  /// A particle in both forms whose form no value decides.
  static func looseParticle(_ sentence: String) -> String? {
    for particle in ["을(를)", "은(는)", "이(가)", "과(와)", "(으)로", "(이)"] {
      for before in sentence.split(separator: particle, omittingEmptySubsequences: false).dropLast() {
        let end = before.last { !"\"'`)]>".contains($0) }
        if end != "}" { return particle }
      }
    }
    return nil
  }

  /// A placeholder other than the program with a particle after it that fits one ending alone.
  static func barePlaceholder(_ sentence: String) -> String? {
    let pieces = sentence.split(separator: "}", omittingEmptySubsequences: false)
    for (before, after) in zip(pieces, pieces.dropFirst()) {
      guard let name = before.split(separator: "{", omittingEmptySubsequences: false).dropFirst().last, !name.isEmpty,
        name != "program"
      else { continue }
      for particle in ["을 ", "를 ", "은 ", "는 ", "이 ", "가 ", "과 ", "와 ", "으로 "] where after.hasPrefix(particle) {
        return String(after)
      }
    }
    return nil
  }

  @Test(arguments: files.map(\.name))
  func valuesAreShownOnlyWhereTheyAre(_ name: String) throws {
    let file = try #require(KnowledgeFile.named(name))
    let knowledge = try #require(CommandKnowledge.read(file.records).knowledge)
    for flag in knowledge.flags {
      let shows = CommandKnowledge.placeholders(in: flag.says?.english ?? "").contains("value")
      let label = "Knowledge/\(name).txt: \(flag.spellings.joined(separator: ", "))"
      switch flag.argument {
      case .none:
        let isNumber = flag.spellings.contains { $0.hasSuffix("NUM") }
        #expect(!shows || isNumber, "\(label) takes nothing and shows a value")
      case .attached, .optional:
        #expect(!shows || flag.saysWithoutValue != nil, "\(label) has no sentence for an absent value")
      case .required, .words, .several, .command: break
      }
    }
  }

  @Test func aliasesAndNamesAreUnique() throws {
    var owner: [String: String] = [:]
    for file in Self.files {
      guard let knowledge = CommandKnowledge.read(file.records).knowledge else { continue }
      for name in [knowledge.program] + knowledge.aliases {
        let before = owner.updateValue(file.name, forKey: name)
        #expect(before == nil, "\(name) is claimed by \(before ?? "") and \(file.name)")
      }
    }
  }

  @Test func everyNameAndAliasIsFound() throws {
    for file in Self.files {
      guard let knowledge = CommandKnowledge.read(file.records).knowledge else { continue }
      for name in [knowledge.program] + knowledge.aliases {
        #expect(CommandLibrary.embedded.command(name)?.program == knowledge.program, "\(name) of \(file.name)")
      }
    }
    #expect(CommandLibrary.embedded.command("no-such-program") == nil)
  }
}
