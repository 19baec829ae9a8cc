import CommandLineTool
import LanguageModels
import Platform
import Testing

@Suite struct ModelErrorWordsTests {
  static let errors: [any ToldError] = [
    KeyError.commandFailed("key_command"), KeyError.unreadableFile("/k"), KeyError.notAPath,
    KeyError.openFile("/k", mode: 0o644), KeyError.notAKey(source: "$A_KEY"), ModelConfigurationError.noProvider,
    ModelConfigurationError.unknownProvider("opnai", nearest: ["openai"]),
    ModelConfigurationError.unknownProvider("x", nearest: []),
    ModelConfigurationError.missing(key: "model.base_url", provider: "Azure", example: "https://…"),
    ModelConfigurationError.badValue(key: "model.protocol", allowed: ["openai"]),
    ModelConfigurationError.badURL(key: "model.base_url"), ModelConfigurationError.badPath(key: "model.ca_file"),
    ModelConfigurationError.badVariableName(key: "model.key_variable"), ModelConfigurationError.badHeader,
    ModelConfigurationError.noModelName(provider: "Ollama"),
    ModelConfigurationError.noKey(provider: "Cloud", variables: ["A_KEY", "B_KEY"]),
    ModelConfigurationError.noKey(provider: "Cloud", variables: []),
    ModelConfigurationError.keyInClearText(host: "example.com"),
  ]

  @Test("Every error has words in both languages, and a status") func words() {
    for error in Self.errors {
      let (english, korean) = (error.message(in: .english), error.message(in: .korean))
      #expect(english.utf8.allSatisfy { $0 < 0x80 } || english.contains("…"))
      #expect(korean.contains("다") && korean != english)
      #expect([.keyRefused, .badConfig].contains(error.exitStatus))
    }
  }

  @Test("What to type next is in the words") func nextSteps() {
    #expect(
      KeyError.openFile("~/a b", mode: 0o644).message(in: .english).hasSuffix("(mode 644). Type: chmod 600 ~/'a b'"))
    let noKey = ModelConfigurationError.noKey(provider: "Cloud", variables: ["A_KEY", "B_KEY"])
    #expect(noKey.exitStatus == .keyRefused)
    #expect(noKey.message(in: .english).contains("$A_KEY or $B_KEY"))
    #expect(noKey.message(in: .english).contains("model.key_command"))
    #expect(noKey.message(in: .korean).contains("$A_KEY 또는 $B_KEY"))
    let unknown = ModelConfigurationError.unknownProvider("opnai", nearest: ["openai"])
    #expect(unknown.exitStatus == .badConfig)
    #expect(unknown.message(in: .english).contains("Did you mean openai?"))
    #expect(ModelConfigurationError.noModelName(provider: "O").message(in: .english).contains("qmark doctor"))
  }
}
