/// What a program in another language does besides computing and printing.
struct CodeEffects {
  enum Effect: Hashable {
    /// Shell text is run; nil where it is only known at run time.
    case runsText(String?)
    /// A program is run with these words.
    case runsWords([String?])
    /// What stands for the command is the same as this one would do: `rm -rf x` for `rmtree("x")`.
    case isLike([String?])
    /// The program runs text as a program of its own language; nil where that is only known at run time.
    case runsCode(String?)
  }

  private(set) var effects: [Effect] = []
  /// Whether every name in it is known to compute, read or print only.
  private(set) var isHarmless = true
  private(set) var fetches = false
  private(set) var decodes = false
  /// Whether it works on a text that cannot be read here.
  var takesForeignText: Bool { fetches || decodes }
  private var connects = false
  private let hasPattern: Bool
  private let isRecursive: Bool
  private let usesService: Bool
  private let usesDatabase: Bool
  private let sendsEnvironment: Bool
  private let aliases: [String: CodeWords.Meaning]
  let tokens: [CodeToken]
  let language: CodeLanguage

  /// Reads a program; `readsLines` where it is run for each line of its input, whose names are many.
  init(_ program: String, in language: CodeLanguage, readsLines: Bool = false) {
    self.language = language
    tokens = CodeTokenizer.tokens(of: program, in: language)
    aliases = CodeAliases.meanings(in: tokens, of: language)
    let words = Set(tokens.compactMap(\.word))
    hasPattern =
      readsLines || !words.isDisjoint(with: CodeWords.patterns)
      || language == .perl && ByteSearch.holds("<*", in: program)
    isRecursive = words.contains("recursive") || tokens.contains { $0.text == "rf" }
    usesDatabase = !words.isDisjoint(with: CodeWords.databases) && !words.contains("socket")
    usesService = !words.isDisjoint(with: CodeWords.services)
    sendsEnvironment = Self.handsOnEnvironment(tokens)
    decodes = tokens.contains { token in
      if let word = token.word, case .decode? = CodeWords.meanings[word] { return language != .perl || word != "pack" }
      return token.text.map(CodeWords.encodings.contains) ?? false
    }
    for place in tokens.indices { look(at: place) }
    suspectTexts()
    let runs =
      effects.contains { if case .isLike = $0 { false } else { true } } || names(["dup2", "spawn", "pty", "exec"])
    if connects, runs { effects.append(.isLike(["nc", "-e", "/bin/sh", nil, nil])) }
    if !effects.isEmpty { isHarmless = false }
  }

  /// Takes note that a module which fetches is loaded by a flag.
  mutating func noteFetching() { fetches = true }

  private func names(_ words: Set<String>) -> Bool { tokens.contains { $0.word.map(words.contains) ?? false } }

  private mutating func look(at place: Int) {
    switch tokens[place] {
    case .command(let text): effects.append(.runsText(text))
    case .word(let word):
      look(at: place, word)
      if isHandedOver(place) || isRenamed(place), case .like(let words)? = CodeWords.meanings[word], words.first == "rm"
      {
        hand(word, at: place)
      }
    // `"rm x".!`
    case .text(let text, _) where language == .other && isExecuted(place): effects.append(.runsText(text))
    // The name of a function, handed over to be called: `array_map("unlink", …)`.
    case .text(let text, _): if CodeWords.meanings[text] != nil { hand(text, at: place) }
    case .sign, .number, .value: break
    }
  }

  /// Whether a call is one to a database; what its statement changes is added.
  private mutating func takesStatement(_ word: String, _ arguments: [String?]) -> Bool {
    switch word {
    case "connect", "PDO": return true
    case "execute", "executescript", "executemany", "exec", "query", "run", "do", "prepare":
      guard let statement = arguments.first ?? nil else {
        isHarmless = false
        return true
      }
      if !SQLText.onlyReads(statement) { effects.append(.isLike(["psql", "-c", statement])) }
      return true
    default: return false
    }
  }

  private func isExecuted(_ place: Int) -> Bool {
    place + 2 < tokens.count && tokens[place + 1].isSign(".") && tokens[place + 2].isSign("!")
  }

  /// Whether a name stands among arguments by itself: `map(os.remove, files)`.
  private func isHandedOver(_ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count, tokens[place + 1].isSign(",") || tokens[place + 1].isSign(")") else {
      return false
    }
    return !language.callsWithoutBrackets && tokens[place - 1].isSign(".")
      || tokens[place - 1].isSign("(") && tokens[place + 1].isSign(",")
  }

  /// Whether a name gets another one, by which it is called: `from shutil import rmtree as r`, `{rmSync: r} = require("fs")`.
  private func isRenamed(_ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count else { return false }
    return tokens[place + 1].word == "as" && language == .python
      || language == .node && tokens[place + 1].isSign(":")
        && (tokens[place - 1].isSign("{") || tokens[place - 1].isSign(","))
  }

  /// A function that is handed over by its name is called with what is not known.
  private mutating func hand(_ name: String, at place: Int) {
    isHarmless = false
    if case .like(let words)? = CodeWords.meanings[name] {
      effects.append(.isLike(words + [hasPattern ? "*" : nil]))
    }
    if case .run? = CodeWords.meanings[name], place > 0, tokens[place - 1].isSign("(") {
      effects.append(.runsText(nil))
    }
  }

  /// Where names are put together at run time any text may be a command.
  private mutating func suspectTexts() {
    guard names(CodeWords.reflecting) else { return }
    isHarmless = false
    for text in tokens.compactMap(\.text).filter({ $0.contains(" ") }).prefix(16) { effects.append(.runsText(text)) }
  }

  /// A pattern takes the place of a path, and a flag that of recursion: `rm("x", {recursive: true})`.
  private func command(like words: [String], _ arguments: [String?], at place: Int) -> [String?] {
    let next = tokens[(place + 1)...].prefix(3)
    let isWide = hasPattern || next.contains { $0.isSign("*") }
    if let receiver = receiver(at: place, arguments) { return words + [receiver] }
    let words: [String?] = words + (words.first == "rm" && (isRecursive || isOfFolders(place)) ? ["-rf"] : [])
    return words + (isWide ? ["*"] : arguments.isEmpty ? [nil] : Array(arguments.prefix(2)))
  }

  /// What stands for the deletion of things of a cloud or a database.
  private static let serviceDeletion: [String?] = ["aws", "s3api", "delete-objects"]

  private mutating func look(at place: Int, _ word: String) {
    if usesService, mayCall(place), CodeNameParts(word).destroys {
      return effects.append(.isLike(Self.serviceDeletion))
    }
    if word == "write", isOfFiles(place) {
      return effects.append(.isLike(["tee", arguments(after: place).first ?? nil]))
    }
    guard mayCall(place), word != "$" || language == .node,
      let meaning = aliases[word] ?? CodeWords.meaning(of: word)
    else {
      return judge(place, word)
    }
    let arguments = arguments(after: place)
    if usesDatabase, takesStatement(word, arguments) { return }
    let isBare = !(place > 0 ? tokens[place - 1] : nil).isMember
    switch meaning {
    case .run where arguments.first == .some(nil) && joinedText(after: place) != nil:
      effects.append(.runsText(joinedText(after: place)))
    case .run: run(arguments.isEmpty ? receiver(at: place, arguments).map { [$0] } ?? [] : arguments)
    case .runUnlessMember where isBare && language == .python: effects.append(.runsCode(arguments.first ?? nil))
    case .runUnlessMember: run(arguments)
    case .code:
      effects.append(.runsCode(arguments.first ?? nil))
      if decodes { effects.append(.runsCode(nil)) }
      if arguments.first == .some(nil), let text = firstText(after: place) { effects.append(.runsCode(text)) }
    case .like(["chmod"]) where language == .python && arguments.count > 1:
      let mode = arguments[1].map { $0.hasPrefix("0o") ? String($0.dropFirst(2)) : $0 }
      effects.append(.isLike(["chmod", mode, arguments[0]]))
    case .like(["kill"]): effects.append(.isLike(["kill"] + killed(arguments)))
    case .like(let words): effects.append(.isLike(command(like: words, arguments, at: place)))
    case .open: open(arguments)
    case .fetch:
      fetches = true
      effects.append(.isLike(["curl", arguments.first ?? nil]))
      if sendsEnvironment { effects.append(.isLike(["curl", "-T", "/proc/self/environ", nil])) }
    case .send:
      let secret =
        sendsEnvironment ? "/proc/self/environ" : tokens.compactMap(\.text).first(where: TargetPath.isSensitive)
      effects.append(.isLike(secret.map { ["curl", "-T", $0, arguments.first ?? nil] } ?? ["curl", "-d", "x", nil]))
    case .connect:
      connects = true
      isHarmless = false
    case .decode: decodes = true
    }
  }

  /// Whether all of the environment is handed on, not one variable of it: `json=dict(os.environ)`, `process.env)`.
  private static func handsOnEnvironment(_ tokens: [CodeToken]) -> Bool {
    tokens.indices.contains { place in
      guard let word = tokens[place].word, ["environ", "env", "ENV"].contains(word) else { return false }
      guard word != "env" || place > 1 && tokens[place - 2].word == "process" else { return false }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      let member = place + 2 < tokens.count ? tokens[place + 2].word : nil
      guard next?.isSign("[") != true, next?.isSign("{") != true else { return false }
      return next?.isSign(".") != true || ["items", "copy", "to_h", "to_a", "values"].contains(member ?? "")
    }
  }

  /// The signal stands before the processes in the shell, in perl and in ruby, and behind them elsewhere.
  private func killed(_ arguments: [String?]) -> [String?] {
    guard arguments.count == 2 else { return arguments.isEmpty ? [nil] : arguments }
    let ordered = language == .perl || language == .ruby ? arguments : arguments.reversed()
    return [ordered[0].map { "-" + $0 } ?? "-TERM", ordered[1]]
  }

  /// Whether the name at `place` is called: brackets follow, or the language needs none.
  private func mayCall(_ place: Int) -> Bool {
    if place > 0, ["def", "function", "sub"].contains(tokens[place - 1].word ?? "") { return false }
    if language == .lisp { return place > 0 && tokens[place - 1].isSign("(") }
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    if next?.isSign("(") == true || language == .node && next?.text != nil { return true }
    guard language.callsWithoutBrackets else { return false }
    return next?.isSign("=") != true && next?.isSign(",") != true
  }

  /// A name that means nothing dangerous is harmless only where it is known, or cannot be a call.
  private mutating func judge(_ place: Int, _ word: String) {
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    let isCall = next?.isSign("(") == true || language.callsWithoutBrackets
    let isMember = (place > 0 ? tokens[place - 1] : nil).isMember
    // What does harm may be called by another name: `const {rm: x} = require("fs")`.
    // A library is no call: `import socket`, `socket.gethostname()`.
    let isLibrary = word == "socket" && language == .python && isAskedForMembers(word)
    if !CodeWords.harmless.contains(word), !isLibrary, word.hasPrefix("__") || CodeWords.meanings[word] != nil {
      isHarmless = false
    }
    if loadsFile(place, word) { isHarmless = false }
    let isVariable =
      word.hasPrefix("$") || word.hasPrefix("@") || Self.isConstant(word) && next?.isSign("(") != true
      || word.count <= 2 && next?.isSign("(") != true
      || !isCall && !isMember && !isImported(place)
    if !isVariable, !isLibrary, !CodeWords.harmless.contains(word) { isHarmless = false }
  }

  /// Whether another program is read from a file and run, which is not looked into: `require "./x"`, `include "x.php"`.
  private func loadsFile(_ place: Int, _ word: String) -> Bool {
    guard Self.loading.contains(word), language != .python else { return false }
    let rest = tokens[(place + 1)...].prefix(2)
    guard let text = rest.first?.text ?? (rest.first?.isSign("(") == true ? rest.last?.text : nil),
      !text.hasSuffix(".json")
    else { return false }
    // The names of libraries stand without a folder.
    return ![.node, .ruby].contains(language) || word == "load"
      || ["./", "../", "/", "~"].contains { text.hasPrefix($0) }
  }

  private static let loading: Set<String> = [
    "require", "require_relative", "require_once", "include", "include_once", "load", "do", "import", "dofile",
    "loadfile",
  ]

  /// Whether a name stands before a dot somewhere near the beginning.
  private func isAskedForMembers(_ name: String) -> Bool {
    let start = tokens.prefix(256)
    return zip(start, start.dropFirst()).contains { $0.word == name && $1.isSign(".") }
  }

  /// `RUBY_VERSION`: what is written in capitals stands for a value.
  private static func isConstant(_ word: String) -> Bool {
    word.utf8.count > 2 && word.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  /// Whether the name stands in an import.
  private func isImported(_ place: Int) -> Bool {
    var index = place - 1
    while index >= 0, !tokens[index].isSign(";"), !tokens[index].isSign("\n") {
      if ["import", "from", "use", "require"].contains(tokens[index].word ?? "") { return true }
      index -= 1
      if place - index > 16 { break }
    }
    return false
  }

  private mutating func run(_ arguments: [String?]) {
    if arguments.count > 1,
      arguments.allSatisfy({ $0.map { !$0.contains(" ") } ?? true }) || arguments.count > 1 && language != .python
    {
      effects.append(.runsWords(arguments))
    } else {
      effects.append(.runsText(arguments.first ?? nil))
    }
  }

  /// `open("x", "w")`; in perl also `open F, ">x"`, `open F, ">", "x"` and `open F, "rm x |"`.
  private mutating func open(_ arguments: [String?]) {
    let texts = arguments.compactMap(\.self)
    if language == .perl, let command = texts.first(where: { $0.hasPrefix("|") || $0.hasSuffix("|") }) {
      effects.append(.runsText(String(command.filter { $0 != "|" })))
    } else if language == .perl, let mode = texts.first(where: { $0.hasPrefix(">") || $0.hasPrefix("+") }) {
      let path = mode.drop { "+<> ".contains($0) }
      effects.append(.isLike(["tee", path.isEmpty || path.hasPrefix(":") ? texts.last : String(path)]))
    } else if opensForWriting(arguments) {
      effects.append(.isLike(["tee", arguments.first ?? nil]))
    }
  }

  private func opensForWriting(_ arguments: [String?]) -> Bool {
    arguments.dropFirst().contains { mode in
      guard let mode, mode.count <= 4 else { return false }
      return mode.contains { "wax+>".contains($0) }
    } || arguments.first.map { $0?.hasPrefix(">") ?? false } ?? false
  }
}
