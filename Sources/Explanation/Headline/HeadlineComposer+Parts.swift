import CommandReference
import ShellGrammar

extension HeadlineComposer {
  /// A program of which no phrase tells as a whole: what it is for, and what its flags and operands do one by one.
  func toldByParts(_ call: HeadlineCall, input: LineStream?) -> HeadlineStage? {
    guard !call.flags.contains(where: { !Self.askingFlags.isDisjoint(with: $0.spellings) }) else { return nil }
    if let stage = program(call, input: input) ?? toldBelow(call, input: input) { return stage }
    // What is not known of a program inside leaves nothing to tell; an action of find does not wait for later conditions.
    guard Self.silentFlags[call.knowledge[0].program] == nil, HeadlineResolver.isOrderly(call) else { return nil }
    guard let purpose = purpose(of: call.knowledge[0]) else { return nil }
    var clauses: [String] = []
    let range = Self.range(of: call.arguments)
    if let range, told.isUnknown(in: range) { return nil }
    for part in range.map({ told.parts(in: $0, [.flag, .value, .operand]) }) ?? [] {
      guard let clause = told.clause(part) else { return nil }
      clauses.append(clause)
    }
    // Words of which nothing is said would be passed over.
    guard call.arguments.isEmpty || !clauses.isEmpty, call.command == nil else { return nil }
    let name = call.knowledge[0].program
    if let action = action(call, purpose), fits(clauses) {
      return HeadlineStage(
        text: action + (clauses.isEmpty ? "" : ": " + words.parts(clauses)), program: name)
    }
    let isClause = words.isKorean && purpose.hasSuffix("니다")
    let korean = isClause ? "{p}은(는) {x}" : "{x} {p}을(를) 씁니다"
    var text = words.say("uses {p} to {x}", korean, ["p": name, "x": purpose])
    if !clauses.isEmpty { text += ": " + enumerated(clauses) }
    return HeadlineStage(text: text, program: name)
  }

  /// What a program is for as what it does, where that is certain: for a subcommand, or where no flag changes anything.
  private func action(_ call: HeadlineCall, _ purpose: String) -> String? {
    let isSubcommand = call.knowledge[0].program.contains(" ")
    let choosesAction = call.operands.contains { $0.entry.values.count >= Self.fewestChoices }
    guard isSubcommand || call.flags.allSatisfy(call.isSilent) && !choosesAction,
      let sentence = call.knowledge[0].says, let english = PurposeAction.english(self.purpose(in: sentence.english))
    else { return nil }
    guard words.isKorean else { return english }
    guard purpose.hasSuffix(" 데") else { return purpose.hasSuffix("니다") ? purpose : nil }
    return PurposeAction.korean(String(purpose.dropLast(" 데".count)))
  }

  /// An operand whose values have so many sentences of their own says what is done, not to what.
  private static let fewestChoices = 4

  private func purpose(in english: String) -> String {
    String(english.dropFirst("{program} is used to ".count).dropLast())
  }

  /// Whether all clauses can be taken in at a glance.
  private func fits(_ clauses: [String]) -> Bool {
    clauses.reduce(0) { $0 + $1.utf8.count } < (words.isKorean ? roomForParts * 3 / 2 : roomForParts)
  }

  /// As many clauses as can be taken in at a glance; the rest is counted.
  func enumerated(_ clauses: [String]) -> String {
    var length = 0
    let shown = clauses.prefix { clause in
      length += clause.utf8.count
      return length < (words.isKorean ? roomForParts * 3 / 2 : roomForParts)
    }
    guard let last = shown.last else {
      if clauses.count == 1 { return words.say("see the part below", "부분 하나는 아래에 있습니다") }
      return words.say("see the {n} parts below", "부분 {n}개는 아래에 있습니다", ["n": String(clauses.count)])
    }
    let more = clauses.count - shown.count
    if more == 0 { return words.parts(Array(shown)) }
    let rest = words.say("{n} more below", "나머지 {n}개는 아래에 있습니다", ["n": String(more)])
    return words.parts(shown.dropLast() + [last, rest])
  }

  private static func range(of arguments: [ArgumentText]) -> SourceRange? {
    guard let first = arguments.first, let last = arguments.last else { return nil }
    return first.word.range.union(last.word.range)
  }

  /// What a program is for, as `to` (in Korean `데`) goes with it.
  private func purpose(of knowledge: CommandKnowledge) -> String? {
    let opening = "{program} is used to "
    guard let sentence = knowledge.says, sentence.english.hasPrefix(opening) else { return nil }
    guard words.isKorean else { return String(sentence.english.dropFirst(opening.count).dropLast()) }
    guard let korean = sentence.korean, korean.hasPrefix("{program}"), korean.hasSuffix("니다."),
      let space = korean.firstIndex(of: " ")
    else { return nil }
    let clause = korean[korean.index(after: space)...].dropLast()
    return String(clause.hasSuffix(" 데 씁니다") ? clause.dropLast(" 씁니다".count) : clause)
  }

  /// A program of which only its manual page is known, or whose words were not all bound: what it is.
  func toldBySummary(_ arguments: [ArgumentText], _ name: String) -> HeadlineStage? {
    guard let first = arguments.first, let range = Self.range(of: arguments), !told.isUnknown(in: range),
      let part = told.parts(in: first.word.range, [.program]).first, part.source != "qmark",
      let summary = told.summary(part, of: name)
    else { return nil }
    let values = ["x": name, "y": summary]
    return HeadlineStage(text: words.say("runs {x} ({y})", "{x}({y})을(를) 실행합니다", values), program: name)
  }

  static let askingFlags: Set<String> = ["--help", "--version", "-version", "-help"]

  // MARK: - Programs in a language of their own

  /// A program of awk, sed or jq: what its rules do, with the text that they do it to.
  func program(_ call: HeadlineCall, input: LineStream?) -> HeadlineStage? {
    let name = call.knowledge[0].program
    guard let silent = Self.silentFlags[name] else { return nil }
    var actions: [String] = []
    let pieces = scripts(of: call).map { told.parts(in: $0.word.range, [.code]) }
    let depth = pieces.compactMap(\.first?.depth).min()
    for (script, all) in zip(scripts(of: call), pieces) {
      guard let first = all.first else { return nil }
      // Where the pieces make one known script together, only its first part is told; the commands stand below it.
      guard first.depth == depth else { continue }
      if name == "python3" {
        for part in all where all.count == 1 || !part.text.hasPrefix("import ") {
          guard let action = told.action(part), !part.isCompletedBelow else { return nil }
          actions.append(action)
        }
      } else {
        guard let statements = told.statements(in: script.word.range) else { return nil }
        actions += statements
      }
    }
    let room = words.isKorean ? roomForParts * 3 / 2 : roomForParts
    guard !actions.isEmpty, actions.count == 1 || actions.reduce(0, { $0 + $1.utf8.count }) <= room else { return nil }
    if name == "python3", !call.files.isEmpty { return nil }
    var settings: [String] = []
    for flag in call.flags where silent.isDisjoint(with: flag.spellings) {
      guard flag.language == nil || flag.language == .fieldSeparator, let place = flag.place else { return nil }
      let parts = told.parts(in: place, [.flag, .value])
      // What awk is told before its program stands before what that does.
      if name == "awk", let action = parts.last.flatMap(told.action) {
        settings.append(action)
        continue
      }
      guard let part = parts.first, let clause = told.clause(part) else { return nil }
      actions.append(clause)
    }
    actions = settings + actions
    let files = call.files
    let shown = ShownWord(words: words, marks: marks, script: script)
    var stage = HeadlineStage(text: words.parts(actions), program: name)
    let source =
      files.isEmpty ? input?.phrase(words) : words.list(files.map { shown.text(call.arguments[$0.argument]) })
    if name == "python3" || name == "perl", !Self.readsLines(call) {
      // It is run once, and reads only what it asks for.
      return files.isEmpty ? stage : nil
    }
    stage.tellsInput = files.isEmpty && input != nil
    guard let source else { return stage }
    stage.text = Self.placed(stage.text, source, call, words)
    return stage
  }

  /// A program of awk, sed or jq that is too long for one sentence: what it is run on.
  private func toldBelow(_ call: HeadlineCall, input: LineStream?) -> HeadlineStage? {
    let name = call.knowledge[0].program
    guard Self.silentFlags[name] != nil, !["perl", "python3"].contains(name) || Self.readsLines(call) else {
      return nil
    }
    let texts = scripts(of: call)
    let pieces = texts.map { told.parts(in: $0.word.range, [.code]) }
    guard !texts.isEmpty, !pieces.contains(where: \.isEmpty) else { return nil }
    // A program of a BEGIN rule alone reads nothing.
    let readsNothing = name == "awk" && zip(texts, pieces).allSatisfy { $0.text.hasPrefix("BEGIN") && $1.count == 1 }
    let files = call.files
    let shown = ShownWord(words: words, marks: marks, script: script)
    var source =
      files.isEmpty ? input?.phrase(words) : words.list(files.map { shown.text(call.arguments[$0.argument]) })
    if readsNothing { source = nil }
    let values = ["p": name, "x": source ?? ""]
    let text =
      source == nil
      ? words.say("runs the {p} program that is told below", "아래에 설명한 {p} 프로그램을 실행합니다", values)
      : words.say("runs the {p} program that is told below on {x}", "{x}에 아래에 설명한 {p} 프로그램을 실행합니다", values)
    return HeadlineStage(text: text, tellsInput: files.isEmpty && input != nil && !readsNothing, program: name)
  }

  /// Whether perl runs its program for each line.
  private static func readsLines(_ call: HeadlineCall) -> Bool {
    call.flags.contains { !Set($0.spellings).isDisjoint(with: ["-n", "-p", "-a", "-F"]) }
  }

  private static func placed(_ text: String, _ source: String, _ call: HeadlineCall, _ words: HeadlineWords) -> String {
    let values = ["x": source, "a": text]
    func has(_ flag: String) -> Bool { call.flags.contains { $0.spellings.contains(flag) } }
    if ["sed", "perl"].contains(call.knowledge[0].program), has("-i") {
      return words.say("edits {x}: {a}", "{x}을(를) 고칩니다: {a}", values)
    }
    let program = call.knowledge[0].program
    if program == "sed" && !has("-n") || program == "perl" && has("-p") {
      return words.say("prints {x} with these edits: {a}", "{x}을(를) 고쳐서 출력합니다: {a}", values)
    }
    return words.say("from {x}: {a}", "{x}에서: {a}", values)
  }

  private func scripts(of call: HeadlineCall) -> [ArgumentText] {
    let languages: [ValueLanguage] = [.awk, .sed, .extendedSed, .jq, .perl, .python]
    func isScript(_ language: ValueLanguage?) -> Bool { language.map(languages.contains) ?? false }
    let flags = call.flags.filter { isScript($0.language) }.compactMap(\.piece).map { call.arguments[$0.argument] }
    return flags + call.operands.filter { isScript($0.entry.language) }.map { call.arguments[$0.argument] }
  }

  /// Flags that the sentences of the rules take into account, or that change nothing in them.
  private static let silentFlags: [String: Set<String>] = [
    "perl": ["-n", "-p", "-e", "-E", "-i", "-l", "-a", "-0", "-00", "-0777", "-w"],
    "python3": ["-c", "-u", "-B", "-I", "-E", "-S", "-s", "-q"], "awk": [],
    "sed": ["-n", "-E", "-r", "-e", "-i", "-s", "-u"], "jq": ["-r", "-c", "-M", "-C", "-S", "--arg", "--argjson"],
  ]
}
