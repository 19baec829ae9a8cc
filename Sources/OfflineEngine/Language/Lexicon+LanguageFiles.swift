internal import Knowledge

extension Lexicon {
  /// The words of `Knowledge/language`.
  static func embedded() -> Lexicon {
    var lexicon = Lexicon()
    // Expressions hold particles and words of any file, so they come after the words of all.
    let expressions = KnowledgeFile.all(in: "language").map { file in
      let known = lexicon.concepts.count
      let expressions = lexicon.addConcepts(file.bytes)
      if file.name == "language/actions" { lexicon.markActions(from: known) }
      if file.name == "language/names" { lexicon.markNames(from: known) }
      return (file.bytes, expressions)
    }
    for (bytes, expressions) in expressions { lexicon.addExpressions(expressions, of: bytes) }
    return lexicon
  }

  /// The words of language files given as text.
  static func reading(_ text: String) -> Lexicon {
    var lexicon = Lexicon()
    Array(text.utf8).withUnsafeBufferPointer { lexicon.addExpressions(lexicon.addConcepts($0), of: $0) }
    return lexicon
  }

  /// Adds the concepts of one file: a record each, its `class` and other marks before its words. Gives its expressions.
  private mutating func addConcepts(_ bytes: Bytes) -> [(Range<Int>, ConceptID)] {
    var current: ConceptID = -1
    var expressions: [(Range<Int>, ConceptID)] = []
    for line in RecordLines(bytes, in: 0..<bytes.count) {
      guard case .field(let key, let value) = line else { continue }
      if bytes.range(key, equals: "concept") {
        current = concept(named: bytes.text(value)) ?? addConcept(named: bytes.text(value), .content)
      } else if bytes.range(key, equals: "en") || bytes.range(key, equals: "ko") {
        addWords(bytes, value, to: current, expressions: &expressions)
      } else {
        mark(current, bytes.text(key), bytes.text(value))
      }
    }
    return expressions
  }

  private mutating func addExpressions(_ expressions: [(Range<Int>, ConceptID)], of bytes: Bytes) {
    for (range, concept) in expressions { addExpression(bytes, range, to: concept) }
  }

  private mutating func addWords(
    _ bytes: Bytes, _ line: Range<Int>, to concept: ConceptID, expressions: inout [(Range<Int>, ConceptID)]
  ) {
    guard concept >= 0 else { return }
    var start = line.lowerBound
    while start < line.upperBound {
      var end = start
      var isExpression = false
      while end < line.upperBound, !bytes[end].isBlank {
        if bytes[end] == UInt8(ascii: "_") { isExpression = true }
        end += 1
      }
      if isExpression {
        expressions.append((start..<end, concept))
      } else if end > start {
        add(bytes, start..<end, to: concept)
      }
      start = end + 1
    }
  }

  /// `get_rid_of`: its words are read as they are in a request.
  private mutating func addExpression(_ bytes: Bytes, _ range: Range<Int>, to concept: ConceptID) {
    var sequence: [WordID] = []
    for part in range.split(bytes, at: UInt8(ascii: "_")) {
      if bytes[part.lowerBound].isASCII {
        sequence.append(intern(bytes, part))
        continue
      }
      var tokens: [Token] = []
      TextReader.read(bytes, part, lexicon: self, into: &tokens)
      for token in tokens { sequence.append(token.word >= 0 ? token.word : intern(bytes, token.range)) }
    }
    addExpression(sequence, to: concept)
  }
}

extension Range<Int> {
  /// The parts of the range between bytes that are `separator`, without empty ones.
  func split(_ bytes: Bytes, at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lowerBound
    for index in self where bytes[index] == separator {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if upperBound > start { parts.append(start..<upperBound) }
    return parts
  }
}
