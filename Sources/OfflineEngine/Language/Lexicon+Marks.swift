extension Lexicon {
  /// Applies a line of a concept's record other than its words; an unknown one is left out.
  mutating func mark(_ concept: ConceptID, _ key: String, _ value: String) {
    guard concept >= 0 else { return }
    switch key {
    case "class": if let wordClass = WordClass(name: value) { setClass(of: concept, wordClass) }
    case "plain": addPlainWords(value)
    case "light": concepts[Int(concept)].isLight = value == "yes"
    case "before": setNeighbours(of: concept, before: SlotTypes(names: value), after: nil)
    case "after": setNeighbours(of: concept, before: nil, after: SlotTypes(names: value))
    default: setSense(of: concept, WordSense(key: key, value: value))
    }
  }
}

extension SlotTypes {
  /// The types named in a line, blanks between them.
  init(names: String) {
    self = names.split(separator: " ").reduce(into: []) { types, name in
      if let type = SlotType(rawValue: String(name)) { types.formUnion(SlotTypes(type)) }
    }
  }
}

extension WordSense {
  /// The sense that a line such as `unit: day` of a concept's record gives.
  init?(key: String, value: String) {
    switch key {
    case "number": self.init(Int(value).map(WordSense.number))
    case "ordinal": self.init(Int(value).map(WordSense.ordinal))
    case "unit": self.init(TimeUnit(name: value).map(WordSense.time))
    case "bytes": self.init(SizeUnit(suffix: value).map(WordSense.bytes))
    case "delimiter": self = .delimiter(value == "tab" ? "\t" : value == "space" ? " " : value)
    case "target": self.init(OfflineRequest.Target(rawValue: value).map(WordSense.target))
    case "extension": self = .fileExtension(value)
    case "folder": self = .folder(value)
    case "file": self = .file(value)
    case "host": self = .host(value)
    case "date": self = .date(value)
    case "zone": self = .zone(value)
    default: return nil
    }
  }

  private init?(_ sense: WordSense?) {
    guard let sense else { return nil }
    self = sense
  }
}
