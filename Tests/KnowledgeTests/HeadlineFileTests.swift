import CommandReference
import Knowledge
import Testing

@testable import Explanation

/// Every `headline:` record of `Knowledge/commands` can be filled in.
struct HeadlineFileTests {
  static let files = CommandFileTests.files.map(\.name).filter { name in
    KnowledgeFile.named(name)?.records.contains { $0.fields.first?.key == "headline" } == true
  }

  private static func knowledge(_ name: String) -> CommandKnowledge? {
    KnowledgeFile.named(name).flatMap { CommandKnowledge.read($0.records).knowledge }
  }

  /// Places that the command itself fills.
  private static let given: Set<String> = ["value", "input", "lines", "command"]
  /// Roles that are asked for by the code, not by a phrase.
  private static let asked: Set<String> = [
    "does", "gives", "none", "told", "keeps", "tally", "distinct", "repeated", "single", "take", "files", "quiet",
  ]

  @Test func theProgramsMostUsedHaveHeadlines() {
    let programs = Set(Self.files.map { $0.split(separator: "/")[1] })
    let wanted =
      """
      find xargs grep rm echo ls chmod cat wc head tr tail chown uniq mkdir cp mv tar tee rsync split ssh scp date \
      readlink md5sum sha256sum ln which rev diff mount du df ps paste seq ip ss lsof kill pkill curl wget systemctl \
      journalctl apt pip-install npm-install make jq dd nc dig ping touch stat file basename dirname env sleep yes nl \
      tac shuf comm join column fold zip unzip gzip watch time sudo git-add git-commit git-log git-diff git-push \
      git-pull git-checkout git-branch git-merge git-reset git-stash docker-ps docker-run docker-exec docker-logs \
      openssl-x509 tmux-new-session sort cut awk sed
      """
    for name in wanted.split(separator: " ") { #expect(programs.contains(name), "\(name)") }
  }

  @Test(arguments: files)
  func everyPlaceIsFilledBySomething(_ name: String) throws {
    let knowledge = try #require(Self.knowledge(name))
    let roles = Set(knowledge.headlines.map(\.role))
    let operands = Set(knowledge.operands.map(\.name))
    var used: Set<String> = Self.asked
    for entry in knowledge.headlines where !entry.isWithoutPhrase {
      let captures = Set(entry.alternatives.joined().flatMap { $0.captures + [spelling($0)] })
      for text in [entry.text.english, entry.text.korean ?? ""] {
        for place in HeadlineTemplate.names(in: text) {
          used.insert(place)
          let isKnown =
            Self.given.contains(place) || captures.contains(place) || roles.contains(place) || operands.contains(place)
          #expect(isKnown, "\(name): nothing fills {\(place)} of `\(text)`")
        }
      }
      #expect(
        Set(HeadlineTemplate.names(in: entry.text.english)).subtracting(["command"])
          .isSubset(of: Set(HeadlineTemplate.names(in: entry.text.korean ?? ""))),
        "\(name): `\(entry.text.korean ?? "")` tells less than `\(entry.text.english)`")
    }
    for role in roles where !operands.contains(role) {
      #expect(used.contains(role), "\(name): nothing asks for the role \(role)")
    }
  }

  @Test(arguments: files)
  func conditionsAreOfThisProgram(_ name: String) throws {
    let knowledge = try #require(Self.knowledge(name))
    let flags = Set(knowledge.flags.flatMap(\.spellings))
    let operands = Set(knowledge.operands.map(\.name))
    for condition in knowledge.headlines.flatMap(\.alternatives).joined() {
      switch condition {
      case .piped: continue
      case .flag(let spelling, _):
        let bare = spelling.hasPrefix("!-") ? String(spelling.dropFirst()) : spelling
        #expect(flags.contains(bare), "\(name) has no flag \(spelling)")
      case .noFlag(let spelling): #expect(flags.contains(spelling), "\(name) has no flag \(spelling)")
      case .operand(let operand, _), .noOperand(let operand), .severalOperands(let operand):
        #expect(operands.contains(operand), "\(name) has no operand \(operand)")
      }
    }
  }

  @Test(arguments: files)
  func phrasesFitIntoSentences(_ name: String) throws {
    let knowledge = try #require(Self.knowledge(name))
    for entry in knowledge.headlines where !entry.isWithoutPhrase {
      let korean = try #require(entry.text.korean)
      #expect(!entry.text.english.hasSuffix(".") && !korean.hasSuffix("."), "\(name): \(entry.text.english)")
      #expect(!entry.text.english.unicodeScalars.contains { $0.value >= 0xAC00 }, "\(name): Korean in English")
      #expect(
        CommandFileTests.barePlaceholder(korean) == nil, "\(name): one form of a particle after a value: \(korean)")
      if entry.role == "does" {
        let isWhole = ["니다", "{command}", ":told}", ":told}]"].contains(where: korean.hasSuffix)
        #expect(isWhole, "\(name): not in the polite form: \(korean)")
        let first = entry.text.english.unicodeScalars.first
        #expect(
          first.map { $0.properties.isLowercase || $0 == "{" || $0 == "[" } == true, "\(name): \(entry.text.english)")
      }
    }
  }

  private func spelling(_ condition: HeadlineEntry.Condition) -> String {
    if case .flag(let spelling, _) = condition { spelling } else { "" }
  }
}
