import CommandReference
import Knowledge
import Testing

struct HelpQuestionTests {
  static let questions: [(command: String, run: String?)] = [
    ("rg", "rg --help"), ("cargo build", "cargo build --help"), ("git", "git -h"), ("git commit", "git commit -h"),
    ("terraform plan", "terraform plan -help"), ("go build", "go help build"),
    ("docker compose up", "docker compose up --help"),
    ("curl", "curl --help all"),
    // Nobody has said that these are harmless: they may be programs of somebody else, or do something first.
    ("cargo frobnicate", nil), ("git frobnicate", nil), ("docker ../x", nil), ("kubectl --x", nil), ("rg -e", nil),
    ("reboot", nil), ("nosuch", nil), ("", nil), ("make all", nil), ("cargo build; rm", nil), ("ssh", nil),
    ("test", nil),
  ]

  @Test("Only listed commands are asked, in the words that are listed", arguments: questions)
  func asksOnlyWhatIsListed(command: String, run: String?) {
    #expect(HelpQuestion(about: command)?.title == run)
  }

  @Test("The file of programs has no unknown keys and asks with words that ask for help")
  func theFileIsWhole() throws {
    let file = try #require(KnowledgeFile.named("help-programs"))
    let asking: Set<String> = ["--help", "-help", "-h", "help", "all", "{sub}"]
    for record in file.records {
      #expect(!record.values(of: "programs").isEmpty)
      for field in record.fields {
        #expect(["programs", "ask", "subcommands", "ask-subcommand"].contains(field.key), "line \(field.line)")
        if field.key.hasPrefix("ask") {
          #expect(field.value.split(separator: " ").allSatisfy { asking.contains(String($0)) }, "line \(field.line)")
        } else {
          let isPlain = field.value.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || ", -+_.".utf8.contains(byte)
          }
          #expect(isPlain, "line \(field.line)")
        }
      }
    }
  }

  @Test("A help text of another command is no answer")
  func knowsItsAnswer() throws {
    let question = try #require(HelpQuestion(about: "docker buildx build"))
    let own = "Usage:  docker buildx build [OPTIONS] PATH\n\nStart a build\n"
    let other = "Usage:  docker [OPTIONS] COMMAND\n\nCommands:\n  build    Build\n"
    #expect(question.isAnswered(by: ManualText(page: question.title, text: own)))
    #expect(!question.isAnswered(by: ManualText(page: question.title, text: other)))
    let below = try #require(HelpQuestion(about: "kubectl get"))
    #expect(below.isAnswered(by: ManualText(page: "", text: "Display things.\n\nUsage:\n\n  kubectl get [flags]\n")))
  }
}
