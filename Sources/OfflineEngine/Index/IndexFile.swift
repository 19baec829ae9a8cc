/// The binary form of a `TaskLibrary`: a header, a table of columns, and the columns, used in place.
package enum IndexFile {
  /// The bytes of the index of a library made of the embedded texts.
  package static func bytes(of library: TaskLibrary) -> [UInt8] {
    var writer = IndexWriter()
    library.lexicon.write(to: &writer)
    writer.add(library.entries)
    writer.add(library.slots.lines)
    writer.add(library.slots.ends)
    writer.add(library.phrasings)
    writer.add(library.elements)
    writer.add(library.weights)
    writer.add(library.lengths)
    writer.add(library.postings.starts)
    writer.add(library.postings.phrasings)
    return writer.file(texts: KnowledgeTexts.embedded().fingerprint)
  }

  /// The library of an index, whose bytes live as long as the process; nil where they are damaged, of another version,
  /// or made of other texts.
  static func read(_ bytes: UnsafeRawBufferPointer, of texts: KnowledgeTexts, isOwn: Bool = false) -> TaskLibrary? {
    guard var reader = IndexReader(bytes, texts: texts.fingerprint, isOwn: isOwn), let lexicon = Lexicon(&reader),
      let entries = reader.column(of: TaskLibrary.Entry.self),
      let lines = reader.column(of: UInt8.self), let ends = reader.column(of: UInt32.self),
      ends.count == entries.count, let phrasings = reader.column(of: TaskLibrary.Phrasing.self),
      let elements = reader.column(of: Int16.self),
      let weights = reader.column(of: Float.self), weights.count == lexicon.words.count,
      let lengths = reader.column(of: Float.self), lengths.count == entries.count,
      let starts = reader.column(of: UInt32.self), starts.count == weights.count + 1,
      let postings = reader.column(of: UInt16.self), reader.isAtEnd
    else { return nil }
    return TaskLibrary(
      texts: texts.tasks, entries: entries, slots: SlotTable(lines: lines, ends: ends), phrasings: phrasings,
      elements: elements, lexicon: lexicon,
      weights: weights, lengths: lengths, postings: Postings(starts: starts, phrasings: postings))
  }
}

extension Lexicon {
  /// Writes all that reading requests needs.
  fileprivate func write(to writer: inout IndexWriter) {
    writer.add(words)
    writer.add(concepts)
    writer.add(uses)
    writer.add(links)
    writer.add(expressions)
    writer.add(expressionWords)
    writer.add(texts.bytes)
    writer.add(spellings.letters)
    writer.add(spellings.ends)
    writer.add(table.places)
    writer.add(endings.places)
    writer.add(conceptTable.places)
    writer.add(plainWords.places)
  }

  fileprivate init?(_ reader: inout IndexReader) {
    guard let words = reader.column(of: Word.self), let concepts = reader.column(of: Concept.self),
      let uses = reader.column(of: ConceptUse.self), let links = reader.column(of: Link.self),
      let expressions = reader.column(of: Expression.self), let expressionWords = reader.column(of: WordID.self),
      let texts = reader.column(of: UInt8.self), let letters = reader.column(of: UInt8.self),
      let ends = reader.column(of: UInt32.self), let table = reader.column(of: UInt64.self),
      let endings = reader.column(of: UInt64.self), let conceptTable = reader.column(of: UInt64.self),
      let plainWords = reader.column(of: UInt64.self)
    else { return nil }
    self.init()
    self.words = words
    self.concepts = concepts
    self.uses = uses
    self.links = links
    self.expressions = expressions
    self.expressionWords = expressionWords
    self.texts = TextPool(bytes: texts)
    spellings = Spellings(letters: letters, ends: ends)
    self.table = WordTable(places: table)
    self.endings = WordTable(places: endings)
    self.conceptTable = WordTable(places: conceptTable)
    self.plainWords = WordTable(places: plainWords)
  }
}
