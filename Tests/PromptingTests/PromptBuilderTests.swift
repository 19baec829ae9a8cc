import LanguageModels
import OfflineEngine
import Platform
import Prompting
import TestSupport
import Testing

struct PromptBuilderTests {
  private func build(_ materials: PromptMaterials, limit: Int = 8000) throws -> Prompt {
    try PromptBuilder(tokenLimit: limit).build(materials)
  }

  @Test("a plain request with examples and manual lines is small")
  func isSmall() throws {
    let prompt = try build(Samples.listening)
    #expect(prompt.estimatedTokens < 600)
    #expect(prompt.estimatedTokens > 200)
    #expect(prompt.dropped.isEmpty)
    var full = Samples.listening
    full.manual = (0..<12).map { _ in ManualExcerpt(page: "rsync", line: String(repeating: "nine words ", count: 9)) }
    full.words = "현재 폴더에서 지난 7일 동안 바뀐 100MB보다 큰 파일을 찾아서 크기 순서로 보여줘"
    full.language = .korean
    full.instructions = "Prefer long options.\nNever use sudo."
    full.rejected = ["find . -size +100M", "du -ah | sort -h"]
    #expect(try build(full).estimatedTokens < 900)
  }

  @Test("the request says what is wanted, in order")
  func saysWhatIsWanted() throws {
    var materials = Samples.listening
    materials.instructions = "Prefer long options."
    let request = try build(materials).request
    #expect(request.instruction.contains("Debian GNU/Linux 12 (bookworm); bash; GNU tools; not root; packages: apt."))
    #expect(request.instruction.contains("Installed: ss, lsof, ps, grep. Not installed: netstat, rg."))
    #expect(request.instruction.hasSuffix("The reader's own rules:\nPrefer long options.\n"))
    #expect(request.shape == .commands(count: 1))
    guard case .user(let message)? = request.messages.first else {
      Issue.record("no message")
      return
    }
    #expect(message.contains("- Show what listens on a port: `lsof -i :5000`\n"))
    #expect(message.contains("lsof -t: print process IDs only.\n"))
    #expect(message.hasSuffix("Request: which program listens on port 5000 and since when"))
    #expect(request.messages.count == 1)
    #expect(request.tools.isEmpty)
  }

  @Test(
    "the target and the number of commands are said",
    arguments: [
      (OfflineRequest.Target.git, 1, "starts with git", "one command line"),
      (.gh, 1, "starts with gh", "one command line"),
      (.shell, 3, "A command line,", "3 different command lines, best first"),
    ])
  func variants(target: OfflineRequest.Target, count: Int, start: String, number: String) throws {
    let materials = PromptMaterials(words: "x", target: target, machine: Samples.debian, count: count)
    let request = try build(materials).request
    #expect(request.instruction.contains(start))
    #expect(request.instruction.contains(number))
    #expect(request.shape == .commands(count: count))
  }

  @Test("the note is wanted in the reader's language; the rest is the same for all")
  func languages() throws {
    var materials = PromptMaterials(words: "x", machine: Samples.debian)
    let english = try build(materials).request.instruction
    materials.language = .korean
    let korean = try build(materials).request.instruction
    #expect(korean == english.replacing("words in English", with: "words in Korean"))
    #expect(korean != english)
  }

  @Test("tools are sent where look-ups are allowed, and counted")
  func tools() throws {
    let tool = ModelTool(
      name: "manual", summary: "A section of a manual page.",
      parameters: .object([
        "type": .string("object"), "properties": .object(["page": .object(["type": .string("string")])]),
      ]))
    var materials = PromptMaterials(words: "x", machine: Samples.debian)
    let builder = PromptBuilder(tokenLimit: 8000)
    let without = try builder.build(materials, tools: [tool])
    #expect(without.request.tools.isEmpty)
    materials.allowsLookUps = true
    let with = try builder.build(materials, tools: [tool])
    #expect(with.request.tools == [tool])
    #expect(with.estimatedTokens > without.estimatedTokens + 10)
  }

  @Test("the least useful part goes first, and each drop is told")
  func drops() throws {
    var materials = Samples.listening
    materials.instructions = (0..<40).map { "Rule number \($0) of the reader." }.joined(separator: "\n")
    materials.rejected = (0..<10).map { "echo rejected \($0)" }
    materials.context = (0..<200).map { "line \($0) of the input" }.joined(separator: "\n")
    let full = try build(materials)
    #expect(full.dropped.isEmpty)
    var seen: [[DroppedPart]] = []
    var limit = full.estimatedTokens
    while let prompt = try? build(materials, limit: limit) {
      #expect(prompt.estimatedTokens <= limit)
      seen.append(prompt.dropped)
      limit -= 25
    }
    let ranks = seen.map { $0.map(Self.rank) }
    for (dropped, ranks) in zip(seen, ranks) {
      #expect(ranks == ranks.sorted())
      // A part is cut only when all before it is gone.
      if ranks.contains(1) { #expect(dropped.contains(.manualLines(6))) }
      if ranks.contains(2) { #expect(dropped.contains(.examples(3))) }
      if ranks.contains(3) { #expect(dropped.contains(.rejected(10))) }
    }
    #expect(Set(ranks.flatMap { $0 }) == [0, 1, 2, 3, 4])
  }

  private static func rank(_ part: DroppedPart) -> Int {
    switch part {
    case .manualLines: 0
    case .examples: 1
    case .rejected: 2
    case .context: 3
    case .instructions: 4
    }
  }

  @Test("the oldest rejected commands and the middle of the input go")
  func whatIsKept() throws {
    var materials = PromptMaterials(words: "x", machine: Samples.debian)
    materials.rejected = (0..<30).map { "echo rejected number \($0) of them" }
    let rejected = try build(materials, limit: 500)
    let text = Samples.text(rejected.request)
    #expect(text.contains("rejected number 29 of"))
    #expect(!text.contains("rejected number 0 of"))
    materials.rejected = []
    materials.context = "first line\n" + String(repeating: "filler of the middle\n", count: 500) + "last line"
    let cut = try build(materials, limit: 900)
    let input = Samples.text(cut.request)
    #expect(input.contains("first line\n") && input.contains("last line\n") && input.contains("bytes left out"))
    guard case .context(let bytes)? = cut.dropped.first else {
      Issue.record("nothing was cut")
      return
    }
    #expect(input.contains("[… \(bytes) bytes left out …]"))
    #expect(cut.estimatedTokens > 800)
  }

  @Test("words that do not fit are an error with both numbers")
  func tooLong() {
    let words = String(repeating: "word ", count: 5000)
    #expect {
      try PromptBuilder(tokenLimit: 1000).build(PromptMaterials(words: words, machine: Samples.debian))
    } throws: { error in
      guard case PromptError.wordsTooLong(let tokens, 1000) = error else { return false }
      return tokens > 5000
    }
  }

  @Test("secrets are masked everywhere, by one name, and only those that are sent count")
  func secrets() throws {
    var materials = Samples.listening
    materials.words = "log in to db with password hunter2x"
    materials.context = "DB_PASSWORD=hunter2x\nother: hunter2x"
    materials.rejected = ["mysql -u me -phunter2x"]
    materials.instructions = "use hunter2x"
    materials.examples = [PromptExample(about: "x", command: "echo hunter2x")]
    let prompt = try build(materials)
    let text = Samples.text(prompt.request)
    #expect(!text.contains("hunter2x"))
    #expect(prompt.mask.count == 1)
    #expect(text.contains("-pQMARK_SECRET_1\n") && text.contains("other: QMARK_SECRET_1\n"))
    #expect(prompt.mask.restore("mysql -pQMARK_SECRET_1") == "mysql -phunter2x")
    #expect(try build(Samples.listening).mask.count == 0)
    #expect(try !build(Samples.listening).request.instruction.contains("QMARK_SECRET"))
  }

  @Test("the same materials make the same request")
  func isPure() throws {
    #expect(try build(Samples.listening).request == build(Samples.listening).request)
  }

  @Test("random materials never exceed the limit, and only words that do not fit are refused")
  func property() throws {
    var generator = SeededRandom(seed: 7)
    let pieces = [
      "find ", "큰 파일 ", "password=a1b2c3 ", "\n", "12345", "--option=value ", "[input x] ", "漢字", "🙂", "\u{202E}",
      "aB3dE6gH9jK2mN5p",
    ]
    for _ in 0..<300 {
      func text(_ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
      func texts(_ most: Int) -> [String] { (0..<Int.random(in: 0...most, using: &generator)).map { _ in text(20) } }
      let materials = PromptMaterials(
        words: text(20), machine: Samples.debian, instructions: text(60),
        examples: texts(3).map { PromptExample(about: "about", command: $0) },
        manual: texts(12).map { ManualExcerpt(page: "a(1)", line: $0) }, context: text(400), rejected: texts(6),
        count: Int.random(in: 1...3, using: &generator))
      let limit = Int.random(in: 650...2500, using: &generator)
      let prompt = try PromptBuilder(tokenLimit: limit).build(materials)
      #expect(prompt.estimatedTokens <= limit)
      // The estimate of the parts is no less than that of the texts they make.
      #expect(TokenEstimate.cautious.tokens(in: Samples.text(prompt.request)) <= prompt.estimatedTokens)
      #expect(!Samples.text(prompt.request).contains("a1b2c3 "))
    }
  }
}
