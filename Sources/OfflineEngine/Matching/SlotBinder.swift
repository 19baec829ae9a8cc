/// Gives the slots of a task values of the request, each token once.
struct SlotBinder {
  /// A slot with its value.
  struct Binding {
    var slot: Int
    var type: SlotType
    /// The element of the phrasing; nil where it lacks the slot.
    var place: Int?
    var candidate: ValueCandidate
  }

  let reading: RequestReading
  let record: TaskRecord
  let elements: ArraySlice<Int32>
  let words: PhrasingWords
  let weights: [Float]
  /// The values in the request by type, for all phrasings.
  let values: [SlotType: [ValueCandidate]]

  /// The best values; nil where a slot that the phrasing or the task needs has none.
  func bind() -> [Binding]? {
    var open = places()
    let bareWords = BareWords(reading: reading, anchors: anchors)
    open.sort { rank($0) < rank($1) }
    return search(open[...], words.claimed, bareWords)?.bindings
  }

  private var anchors: Anchors { Anchors(reading: reading, elements: elements, words: words) }

  /// The slots to fill: those of the phrasing, and those it lacks.
  private func places() -> [(slot: Int, place: Int?)] {
    var open: [(slot: Int, place: Int?)] = []
    for (place, element) in elements.enumerated() where element < 0 { open.append((Int(-1 - element), place)) }
    for slot in record.slots.indices where !open.contains(where: { $0.slot == slot }) { open.append((slot, nil)) }
    return open.filter { $0.slot < record.slots.count }
  }

  /// Slots of the phrasing before others, typed values before bare words, text last.
  private func rank(_ open: (slot: Int, place: Int?)) -> Int {
    let type = record.slots[open.slot].type
    return (open.place == nil ? 4 : 0) + (type == .text ? 2 : type.takesBareWords ? 1 : 0)
  }

  private func search(
    _ open: ArraySlice<(slot: Int, place: Int?)>, _ taken: TokenSet, _ bareWords: BareWords
  ) -> (bindings: [Binding], value: Float)? {
    guard let next = open.first else { return ([], 0) }
    let slot = record.slots[next.slot]
    var best: (bindings: [Binding], value: Float)?
    for candidate in candidates(slot, at: next.place, taken, bareWords) {
      var now = taken
      now.formUnion(TokenSet(candidate.tokens))
      guard let rest = search(open.dropFirst(), now, bareWords) else { continue }
      let value = rest.value + candidate.fit * (1 + 0.5 * weight(candidate.tokens))
      if value > best?.value ?? -1 {
        best = (
          [Binding(slot: next.slot, type: slot.type, place: next.place, candidate: candidate)] + rest.bindings, value
        )
      }
    }
    if best == nil, slot.defaultValue != nil { return search(open.dropFirst(), taken, bareWords) }
    return best
  }

  private func weight(_ tokens: Range<Int>) -> Float { tokens.reduce(0) { $0 + weights[$1] } }

  private func candidates(
    _ slot: Slot, at place: Int?, _ taken: TokenSet, _ bareWords: BareWords
  ) -> [ValueCandidate] {
    var found = (values[slot.type] ?? []).filter {
      slot.accepts($0.value) && TokenSet($0.tokens).isDisjoint(with: taken)
    }
    for index in found.indices {
      guard let place else { continue }
      let anchor = anchors.strength(place, found[index].tokens)
      found[index].fit *= 0.88 + 0.12 * anchor
      if anchor >= 0.9, found[index].fit > 0.6 { found[index].fit = max(found[index].fit, 0.98) }
    }
    if place == nil { found.removeAll { $0.fit < 0.6 } }
    let bare = bareWords.candidates(slot, at: place, taken: taken).filter { candidate in
      slot.accepts(candidate.value) && !found.contains { $0.tokens == candidate.tokens && $0.fit >= candidate.fit }
    }
    found += bare
    found.sort { $0.fit > $1.fit }
    return Array(found.prefix(5))
  }
}
