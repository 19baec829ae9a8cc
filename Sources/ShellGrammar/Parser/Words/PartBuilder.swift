/// Collects the parts of a word and groups those between braces.
struct PartBuilder {
  /// Text by its position, or a part that was read.
  private enum Piece {
    case text(start: Int, end: Int)
    case part(WordPart)
  }

  /// Pieces in sequence.
  private struct Run {
    var pieces: [Piece] = []

    mutating func appendText(_ start: Int, _ end: Int) {
      guard start < end else { return }
      if case .text(let before, start)? = pieces.last {
        pieces[pieces.count - 1] = .text(start: before, end: end)
      } else {
        pieces.append(.text(start: start, end: end))
      }
    }

    mutating func append(_ run: Run) {
      for piece in run.pieces {
        switch piece {
        case .text(let start, let end): appendText(start, end)
        case .part: pieces.append(piece)
        }
      }
    }
  }

  /// A brace that is open.
  private struct Frame {
    /// What stands before the brace.
    var outer: Run
    let open: Int
    var alternatives: [Run] = []
    var commas: [Int] = []
  }

  private let text: SourceText
  private var frames: [Frame] = []
  private var run = Run()

  init(text: SourceText) { self.text = text }

  /// Appends the text from `start` up to `end`.
  mutating func appendText(_ start: Int, _ end: Int) { run.appendText(start, end) }

  /// Appends a part.
  mutating func append(_ part: WordPart) { run.pieces.append(.part(part)) }

  /// Takes the `{` at `position`.
  mutating func openBrace(_ position: Int) {
    frames.append(Frame(outer: run, open: position))
    run = Run()
  }

  /// Takes the `,` at `position`.
  mutating func comma(_ position: Int) {
    guard !frames.isEmpty else { return run.appendText(position, position + 1) }
    frames[frames.count - 1].alternatives.append(run)
    frames[frames.count - 1].commas.append(position)
    run = Run()
  }

  /// Takes the `}` at `position`; whether it closes a `{`.
  mutating func closeBrace(_ position: Int) -> Bool {
    guard let frame = frames.popLast() else {
      run.appendText(position, position + 1)
      return false
    }
    let content = run
    run = frame.outer
    let range = text.range(frame.open, position + 1)
    if !frame.alternatives.isEmpty {
      let alternatives = (frame.alternatives + [content]).map(parts)
      append(.brace(BraceExpansion(form: .alternatives(alternatives), range: range)))
    } else if let sequence = sequence(in: content) {
      append(.brace(BraceExpansion(form: sequence, range: range)))
    } else {
      run.appendText(frame.open, frame.open + 1)
      run.append(content)
      run.appendText(position, position + 1)
    }
    return true
  }

  /// The parts; braces that are still open are text.
  func finish() -> [WordPart] {
    guard let first = frames.first else { return parts(of: run) }
    var whole = first.outer
    for (index, frame) in frames.enumerated() {
      whole.appendText(frame.open, frame.open + 1)
      for (alternative, comma) in zip(frame.alternatives, frame.commas) {
        whole.append(alternative)
        whole.appendText(comma, comma + 1)
      }
      whole.append(index + 1 < frames.count ? frames[index + 1].outer : run)
    }
    return parts(of: whole)
  }

  private func parts(of run: Run) -> [WordPart] {
    run.pieces.map { piece in
      switch piece {
      case .text(let start, let end): .literal(text.string(start, end), range: text.range(start, end))
      case .part(let part): part
      }
    }
  }

  /// `first..last` or `first..last..step`, of numbers or of letters.
  private func sequence(in run: Run) -> BraceExpansion.Form? {
    guard run.pieces.count == 1, case .text(let start, let end) = run.pieces[0], end - start < 80 else { return nil }
    let ends = text.string(start, end).splitAtDoubleDots()
    guard ends.count == 2 || ends.count == 3 else { return nil }
    let areNumbers = ends[0].isInteger && ends[1].isInteger
    let areLetters = [ends[0], ends[1]].allSatisfy { $0.utf8.count == 1 && ($0.utf8.first?.isLetter ?? false) }
    guard areNumbers || areLetters, ends.count == 2 || ends[2].isInteger else { return nil }
    return .sequence(first: ends[0], last: ends[1], step: ends.count == 3 ? ends[2] : nil)
  }
}

extension String {
  /// The pieces between two dots in a row.
  fileprivate func splitAtDoubleDots() -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    for byte in utf8 {
      piece.append(byte)
      if piece.suffix(2) == [.dot, .dot] {
        pieces.append(String(decoding: piece.dropLast(2), as: UTF8.self))
        piece = []
      }
    }
    return pieces + [String(decoding: piece, as: UTF8.self)]
  }

  /// Digits, with or without a sign.
  fileprivate var isInteger: Bool {
    let digits = utf8.first == .minus || utf8.first == .plus ? utf8.dropFirst() : utf8[...]
    return !digits.isEmpty && digits.allSatisfy(\.isDigit)
  }
}

extension SyntaxReader {
  /// Takes `{`, `,` or `}` as a mark of a brace expansion, with the text before it from `literalStart`.
  mutating func readBraceMark(_ byte: UInt8, from literalStart: Int, _ builder: inout PartBuilder) -> Bool {
    switch byte {
    case .openBrace:
      guard nesting < Self.nestingLimit else {
        report("nested too deeply: too many braces stand in one another here", position, position + 1)
        return false
      }
      builder.appendText(literalStart, position)
      builder.openBrace(position)
      nesting += 1
    case .comma:
      builder.appendText(literalStart, position)
      builder.comma(position)
    case .closeBrace:
      builder.appendText(literalStart, position)
      if builder.closeBrace(position) { nesting -= 1 }
    default: return false
    }
    position += 1
    return true
  }
}
