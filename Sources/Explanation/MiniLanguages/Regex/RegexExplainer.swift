import CommandReference
import Platform

/// Divides a regular expression into parts that a sentence each can tell.
struct RegexExplainer {
  private let bytes: [UInt8]
  private let folder: RegexFolder
  private let speaker: RegexSpeaker
  /// Decides what is told in one sentence, so that both languages have the same parts.
  private let judge: RegexSpeaker
  private var parts: [CodePart] = []

  private static let mostPieces = 9
  private static let longestWhole = 170
  private static let longestChunk = 110

  /// The parts of an expression.
  static func parts(
    _ tree: RegexTree, _ bytes: [UInt8], _ language: Language, _ context: RegexContext
  ) -> [CodePart]? {
    let folder = RegexFolder(keepsGroups: context.usesGroups || tree.hasReferences)
    let subject = RegexSubjectNoun(context.subject)
    var explainer = RegexExplainer(
      bytes: bytes, folder: folder, speaker: RegexSpeaker(language: language, subject: subject, folder: folder),
      judge: RegexSpeaker(language: .english, subject: subject, folder: folder))
    let misread = tree.notes.contains { if case .plainLetter = $0.note { true } else { false } }
    if !misread { explainer.explainWhole(tree.root, isAll: true) }
    var seen: Set<RegexTree.Note> = []
    for (note, range) in tree.notes where seen.insert(note).inserted {
      explainer.add(note, range, language, isGNU: context.isGNU)
    }
    return explainer.parts
  }

  private init(bytes: [UInt8], folder: RegexFolder, speaker: RegexSpeaker, judge: RegexSpeaker) {
    self.bytes = bytes
    self.folder = folder
    self.speaker = speaker
    self.judge = judge
  }

  private mutating func add(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int
  ) {
    var values = values
    if values["code"] == nil { values["code"] = Self.shown(String(decoding: bytes[range], as: UTF8.self)) }
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }

  /// Code with blanks at its ends in quotes.
  static func shown(_ code: String) -> String {
    code.utf8.first == 0x20 || code.utf8.last == 0x20 ? "\"\(code)\"" : code
  }

  private mutating func add(_ note: RegexTree.Note, _ range: Range<Int>, _ language: Language, isGNU: Bool) {
    switch note {
    case .plainSign:
      add(range, isGNU ? RegexSentences.plainSign : RegexSentences.plainSignAlone, level: 0)
    case .notLazy: add(range, RegexSentences.notLazy, level: 0)
    case .awkInterval: add(range, RegexSentences.awkInterval, level: 0)
    case .plainLetter(let letter):
      let meant: CharacterNoun =
        switch letter {
        case "d": CharacterNoun(.digit)
        case "D": CharacterNoun(one: "a character other than a digit", many: "", korean: "숫자가 아닌 글자")
        case "t": CharacterNoun("\t" as Unicode.Scalar)
        case "r": CharacterNoun("\r" as Unicode.Scalar)
        default: CharacterNoun("\n" as Unicode.Scalar)
        }
      add(range, RegexSentences.plainLetter, ["meant": language == .korean ? meant.korean : meant.one], level: 0)
    }
  }

  /// A whole expression in one sentence where it can be, else by its parts.
  private mutating func explainWhole(_ root: RegexNode, isAll: Bool) {
    var root = root
    if case .alternatives(var branches) = root.kind, case .sequence(let items) = branches[0].kind,
      let first = items.first, case .flags(let flags) = first.kind, items.count > 1
    {
      add(first.range, RegexSentences.flags, ["list": list(flags)], level: 0)
      branches[0] = RegexNode(
        kind: .sequence(Array(items.dropFirst())), range: first.range.upperBound..<branches[0].range.upperBound)
      root = RegexNode(kind: .alternatives(branches), range: first.range.upperBound..<root.range.upperBound)
    }
    var pieces = folder.pieces(of: root)
    while let first = pieces.first, case .flags(let flags) = first.kind {
      add(first.range, RegexSentences.flags, ["list": list(flags)], level: 0)
      pieces.removeFirst()
    }
    if pieces.count == 1, case .literal(let text) = pieces[0].kind, !(isAll && judge.subject.isWhole),
      Array(text.utf8) == Array(bytes[pieces[0].range])
    {
      return
    }
    explain(pieces, level: 0, isAll: isAll)
  }

  private mutating func explain(_ pieces: [RegexNode], level: Int, isAll: Bool = false) {
    guard let first = pieces.first, let last = pieces.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    if pieces.count <= Self.mostPieces, let phrase = judge.composed(pieces, isAll: isAll),
      Self.fits(phrase, Self.longestWhole)
    {
      return addMatch(pieces, range, level: level, isAll: isAll)
    }
    if pieces.count == 1, case .alternatives(let branches) = first.kind {
      add(range, RegexSentences.anyBranchOfAll, ["count": String(branches.count)], level: level)
      return explain(branches: branches, level: level + 1)
    }
    explainChunks(pieces, level: level)
  }

  private mutating func addMatch(_ pieces: [RegexNode], _ range: Range<Int>, level: Int, isAll: Bool = false) {
    guard let phrase = speaker.composed(pieces, isAll: isAll) else { return }
    add(range, RegexSentences.matches, ["what": phrase.text], level: level)
  }

  /// Whether a phrase is short, and has no brackets inside brackets.
  private static func fits(_ phrase: RegexPhrase, _ limit: Int) -> Bool {
    guard phrase.text.utf8.count <= limit else { return false }
    var (depth, deepest) = (0, 0)
    let text = phrase.text.replacing(RegexCountPhrase(language: .english).style(.lazy), with: "")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 } else if byte == UInt8(ascii: ")") { depth -= 1 }
      deepest = max(deepest, depth)
    }
    return deepest <= 1
  }

  /// Runs of pieces that fit into a sentence each; the others by what is inside them.
  private mutating func explainChunks(_ pieces: [RegexNode], level: Int) {
    var chunk: [RegexNode] = []
    for piece in pieces {
      let longer = chunk + [piece]
      if longer.count <= 4, let phrase = judge.composed(longer), Self.fits(phrase, Self.longestChunk) {
        chunk = longer
        continue
      }
      flush(&chunk, level: level)
      if let phrase = judge.composed([piece]), Self.fits(phrase, Self.longestWhole) {
        chunk = [piece]
      } else {
        explainInside(piece, level: level)
      }
    }
    flush(&chunk, level: level)
  }

  /// Tells of a run of pieces, unless it is plain text.
  private mutating func flush(_ chunk: inout [RegexNode], level: Int) {
    defer { chunk = [] }
    guard let first = chunk.first, let last = chunk.last else { return }
    let isPlain = chunk.allSatisfy { if case .literal = $0.kind { true } else { false } }
    if isPlain { return }
    addMatch(chunk, first.range.lowerBound..<last.range.upperBound, level: level)
  }

  private mutating func explain(branches: [RegexNode], level: Int) {
    for branch in branches {
      let pieces = folder.pieces(of: branch)
      if pieces.count == 1, case .literal = pieces[0].kind { continue }
      explain(pieces, level: level)
    }
  }

  /// A group that takes more than a phrase.
  private mutating func explainInside(_ piece: RegexNode, level: Int) {
    var node = piece
    var count: RegexCount?
    if case .repetition(let inner, let times) = piece.kind { (node, count) = (inner, times) }
    switch node.kind {
    case .group(let group, let inner): explain(group, inner, of: node, count, piece.range, level: level)
    case .alternatives(let branches):
      addInside(piece.range, code(piece, node), branches: branches.count, count, nil, level: level)
      explain(branches: branches, level: level + 1)
    case .cut: add(piece.range, RegexSentences.cut, level: level)
    case .flags(let flags): add(piece.range, RegexSentences.flags, ["list": list(flags)], level: level)
    case .literal, .any, .set, .anchor, .reference, .repetition, .sequence, .lineBreak, .list: break
    }
  }

  private mutating func explain(
    _ group: RegexGroup, _ inner: RegexNode, of node: RegexNode, _ count: RegexCount?, _ range: Range<Int>, level: Int
  ) {
    let code = code(RegexNode(kind: node.kind, range: range), node)
    let pieces = folder.pieces(of: inner)
    switch group {
    case .look(let isAhead, let isNegated):
      if explainLook(pieces, range, isAhead: isAhead, isNegated: isNegated, level: level) { return }
      add(range, Self.lookInside(isAhead, isNegated), ["code": code], level: level)
    case .atomic: add(range, RegexSentences.atomic, ["code": code], level: level)
    case .plain(let flags?):
      add(range, RegexSentences.flagsInside, ["code": code, "list": list(flags)], level: level)
    case .capturing, .plain(nil):
      if pieces.count == 1, case .alternatives(let branches) = pieces[0].kind {
        addInside(range, code, branches: branches.count, count, group, level: level)
        return explain(branches: branches, level: level + 1)
      }
      addInside(range, code, branches: nil, count, group, level: level)
    }
    explain(pieces, level: level + 1)
  }

  /// Tells of a look-around in one sentence; false where that takes more.
  private mutating func explainLook(
    _ pieces: [RegexNode], _ range: Range<Int>, isAhead: Bool, isNegated: Bool, level: Int
  ) -> Bool {
    var pieces = pieces
    var sentence = Self.look(isAhead, isNegated)
    if isAhead, pieces.count > 1, case .repetition(let inner, let count) = pieces[0].kind, inner.kind == .any,
      count.minimum == 0, count.maximum == nil
    {
      pieces.removeFirst()
      sentence = isNegated ? RegexSentences.lookLaterNot : RegexSentences.lookLater
    }
    guard let phrase = speaker.composed(pieces, depth: 1), let judged = judge.composed(pieces, depth: 1),
      Self.fits(judged, Self.longestChunk)
    else { return false }
    add(range, sentence, ["what": phrase.text], level: level)
    return true
  }

  /// A group as it is shown: its brackets, and what follows them.
  private func code(_ piece: RegexNode, _ group: RegexNode) -> String {
    let text = String(decoding: bytes[piece.range], as: UTF8.self)
    guard text.unicodeScalars.count > 24, case .group = group.kind else { return Self.shown(text) }
    return "(…)" + String(decoding: bytes[group.range.upperBound..<piece.range.upperBound], as: UTF8.self)
  }

  /// Tells that a group matches what is inside it, how often, and whether it is kept.
  private mutating func addInside(
    _ range: Range<Int>, _ code: String, branches: Int?, _ count: RegexCount?, _ group: RegexGroup?, level: Int
  ) {
    let sentence = branches == nil ? RegexSentences.inside : RegexSentences.branchInside
    var what = filled(sentence, ["count": String(branches ?? 1)]) + speaker.times(count)
    if case .capturing(let number, let name)? = group, keepsGroup(group) {
      let sentence = name == nil ? RegexSentences.kept : RegexSentences.keptAsNamed
      what = filled(sentence, ["what": what, "group": name ?? String(number)])
    }
    add(range, RegexSentences.matches, ["code": code, "what": what], level: level)
  }

  private func keepsGroup(_ group: RegexGroup?) -> Bool { group.map { !folder.isTransparent($0) } ?? false }

  private func filled(_ sentence: LocalizedSentence, _ values: [String: String]) -> String {
    SentenceTemplate.fill(sentence[speaker.language], values)
  }

  private static func look(_ isAhead: Bool, _ isNegated: Bool) -> LocalizedSentence {
    switch (isAhead, isNegated) {
    case (true, false): RegexSentences.lookFor
    case (true, true): RegexSentences.lookForNot
    case (false, false): RegexSentences.lookBack
    case (false, true): RegexSentences.lookBackNot
    }
  }

  private static func lookInside(_ isAhead: Bool, _ isNegated: Bool) -> LocalizedSentence {
    switch (isAhead, isNegated) {
    case (true, false): RegexSentences.followed
    case (true, true): RegexSentences.notFollowed
    case (false, false): RegexSentences.preceded
    case (false, true): RegexSentences.notPreceded
    }
  }

  /// What flags mean, in a row.
  private func list(_ flags: RegexFlags) -> String {
    let on = flags.on.unicodeScalars.map { flag in
      flag == "i"
        ? RegexSentences.ignoresCase : flag == "m" ? RegexSentences.everyLine : RegexSentences.dotMatchesBreaks
    }
    let off = flags.off.unicodeScalars.map { flag in
      flag == "i" ? RegexSentences.heedsCase : flag == "m" ? RegexSentences.wholeText : RegexSentences.dotStopsAtBreaks
    }
    return WordList.all((on + off).map { $0[speaker.language] }, speaker.language)
  }
}
