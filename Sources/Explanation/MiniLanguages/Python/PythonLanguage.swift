import CommandReference
import Platform

/// Explains programs of Python of a line or two, as they stand after `python3 -c`.
struct PythonLanguage {
  /// The longest program that is read.
  static let longest = 2000

  let bytes: [UInt8]
  let speaker: PythonSpeaker
  var parts: [CodePart] = []

  /// The parts of a program; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    guard bytes.count <= longest, let statements = PythonReader.statements(bytes) else { return nil }
    var state = PythonLanguage(bytes: bytes, speaker: PythonSpeaker(bytes: bytes, language: language))
    var loops: [Int] = []
    var end = 0
    for statement in statements {
      // What follows a loop on its line is done in it.
      if bytes[end..<statement.lowerBound].contains(UInt8(ascii: "\n")) { loops = [] }
      for loop in loops { state.parts[loop].range = state.parts[loop].range.lowerBound..<statement.upperBound }
      let place = state.parts.count
      guard state.explain(statement, level: loops.count) else { return nil }
      if state.speaker.source(statement).hasPrefix("for ") { loops.append(place) }
      end = statement.upperBound
    }
    return state.parts
  }

  /// Explains a statement; false where it has no words.
  private mutating func explain(_ range: Range<Int>, level: Int) -> Bool {
    let text = speaker.source(range)
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    switch words.first {
    case "import": return explainImport(range, words, level)
    case "from": return explainSelection(range, words, level)
    case "for": return explainLoop(range, level)
    case "if", "while", "def", "class", "with", "try", "async", "lambda", "del", "assert", "raise", "return", "global",
      "nonlocal", "match", "pass", "yield", "await":
      return false
    default: break
    }
    if text.hasPrefix("[") { return explainComprehension(range, level) }
    if let (name, value) = assignment(range) {
      add(range, PythonSentences.keep, ["name": name, "value": speaker.phrase(value)], level)
      return true
    }
    return explainCall(range, level)
  }

  private mutating func explainImport(_ range: Range<Int>, _ words: [String], _ level: Int) -> Bool {
    let items = speaker.source(range).dropFirst("import".count).split(separator: ",", omittingEmptySubsequences: false)
    let names = items.map { item in
      let words = item.split(separator: " ")
      return words.count == 1 || words.count == 3 && words[1] == "as" ? String(words[0]) : ""
    }
    guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty && PythonReader.isName($0.utf8) }) else { return false }
    let sentence = names.count == 1 ? PythonSentences.load : PythonSentences.loadSeveral
    add(range, sentence, ["names": speaker.list(names)], level)
    return true
  }

  private mutating func explainSelection(_ range: Range<Int>, _ words: [String], _ level: Int) -> Bool {
    guard words.count >= 4, words[2] == "import", PythonReader.isName(words[1].utf8) else { return false }
    let names = words[3...].joined(separator: " ").split(separator: ",").map { item in
      item.split(separator: " ").first.map(String.init) ?? ""
    }
    guard names.allSatisfy({ !$0.isEmpty && (PythonReader.isName($0.utf8) || $0 == "*") }) else { return false }
    add(range, PythonSentences.select, ["module": words[1], "names": speaker.list(names)], level)
    return true
  }

  /// `for x in y: …` in one line.
  private mutating func explainLoop(_ range: Range<Int>, _ level: Int) -> Bool {
    guard let cuts = PythonReader.cuts(bytes, range, at: [UInt8(ascii: ":")]), cuts.count == 2 else { return false }
    let head = speaker.source(cuts[0])
    guard let place = head.firstRange(of: " in "), let body = PythonReader.statements(Array(bytes[cuts[1]])),
      body.count == 1
    else { return false }
    let name = String(head[..<place.lowerBound].dropFirst("for ".count))
    let start = cuts[0].lowerBound + head[..<place.upperBound].utf8.count
    let values = ["name": name, "value": speaker.elements(PythonReader.trimmed(bytes, start..<cuts[0].upperBound))]
    add(range, head: cuts[0].lowerBound..<(cuts[0].upperBound + 1), PythonSentences.loop, values, level)
    return explain(PythonReader.trimmed(bytes, cuts[1]), level: level + 1)
  }

  /// `[print(x) for x in y if z]` as a statement: a loop.
  private mutating func explainComprehension(_ range: Range<Int>, _ level: Int) -> Bool {
    guard let found = PythonReader.comprehension(bytes, range) else { return false }
    var values = ["name": speaker.source(found.name), "value": speaker.elements(found.source)]
    if let condition = found.condition { values["condition"] = speaker.source(condition) }
    let head = (found.name.lowerBound - "for ".count)..<(found.condition ?? found.source).upperBound
    add(range, head: head, found.condition == nil ? PythonSentences.loop : PythonSentences.loopWhere, values, level)
    return explain(found.body, level: level + 1)
  }

  /// `name = value`.
  private func assignment(_ range: Range<Int>) -> (name: String, value: Range<Int>)? {
    guard let cuts = PythonReader.cuts(bytes, range, at: [UInt8(ascii: "=")]), cuts.count == 2 else { return nil }
    let name = PythonReader.trimmed(bytes, cuts[0])
    let value = PythonReader.trimmed(bytes, cuts[1])
    guard !name.isEmpty, !value.isEmpty, PythonReader.isName(bytes[name]) else { return nil }
    return (speaker.source(name), value)
  }

  private mutating func explainCall(_ range: Range<Int>, _ level: Int) -> Bool {
    guard let (name, arguments) = PythonReader.call(bytes, range) else { return false }
    let plain = arguments.filter { speaker.keyword($0) == nil }
    var values = ["name": name, "value": speaker.list(plain.map(speaker.phrase))]
    switch (name, plain.count) {
    case ("print", 0): add(range, PythonSentences.printNothing, [:], level)
    case ("print", _):
      let isError = arguments.contains { speaker.source($0) == "file=sys.stderr" }
      add(range, isError ? PythonSentences.printError : PythonSentences.print, values, level)
    case ("sys.exit", 0...1), ("exit", 0...1): add(range, PythonSentences.exit, values, level)
    case ("time.sleep", 1):
      values["value"] = speaker.source(plain[0])
      add(range, PythonSentences.wait, values, level)
    case ("os.system", 1), ("subprocess.run", 1), ("subprocess.call", 1), ("subprocess.check_call", 1),
      ("pty.spawn", 1):
      add(range, PythonSentences.run, values, level)
    case ("sys.stdout.write", 1): add(range, PythonSentences.print, values, level)
    default: add(range, PythonSentences.call, values, level)
    }
    return true
  }

  private mutating func add(
    _ range: Range<Int>, head: Range<Int>? = nil, _ sentence: LocalizedSentence, _ values: [String: String],
    _ level: Int
  ) {
    var values = values
    let code = speaker.source(head ?? range)
    values["code"] = code.count > 60 ? code.prefix(50) + "…" : code
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }
}
