extension LineStream {
  func englishLines(_ words: HeadlineWords) -> String {
    if isCounted { return englishCounts(words) }
    if let order {
      let plain = englishPlain(adjective: "", isOne: false)
      // After a comma the sorting would seem to be of what stands behind it.
      let sorting = isSortedLater ? ", then sorted " : plain.contains(", ") ? ", sorted " : " sorted "
      let sorted = plain + sorting + order.text
      guard let amount else { return sorted }
      return "the " + englishAmount(amount, words) + " of " + sorted
    }
    guard let amount else { return englishPlain(adjective: "", isOne: false) }
    switch amount {
    case .first(let count), .last(let count):
      let adjective = englishAmount(amount, words)
      if things != nil { return "the " + adjective + " of " + englishPlain(adjective: "", isOne: false) }
      let isOne = count == "1"
      if isOne, !conditions.isEmpty || isDistinct {
        return "the " + adjective + " of " + englishPlain(adjective: "", isOne: false)
      }
      return englishPlain(adjective: adjective + " ", isOne: isOne)
    case .allButFirst(let count):
      return count == "1"
        ? "all \(unit)s but the first \(place)" : "all but the first \(words.number(count)) \(unit)s \(place)"
    case .allButLast(let count):
      return count == "1"
        ? "all \(unit)s but the last \(place)" : "all but the last \(words.number(count)) \(unit)s \(place)"
    case .from(let number): return "the \(unit)s \(place) from the \(words.ordinal(Int(number) ?? 0)) on"
    case .line(let number): return "the \(words.ordinal(Int(number) ?? 0)) \(unit) \(place)"
    case .lines(let first, let last): return "\(unit)s \(first) to \(last) \(place)"
    }
  }

  /// `each line of x but the first`; nil where all or single lines are meant.
  func restOfLines(_ words: HeadlineWords) -> String? {
    switch amount {
    case .allButFirst(let count)?:
      return "each \(unit) but the first" + (count == "1" ? " " : " \(words.number(count)) ") + place
    case .allButLast(let count)?:
      return "each \(unit) but the last" + (count == "1" ? " " : " \(words.number(count)) ") + place
    case .from(let number)?: return "each \(unit) \(place) from the \(words.ordinal(Int(number) ?? 0)) on"
    default: return nil
    }
  }

  private var unit: String {
    if case .values = base { "value" } else { "line" }
  }

  private var place: String {
    switch base {
    case .text(let text), .items(let text), .chosen(let text), .values(let text, _): "of " + text
    }
  }

  private func englishAmount(_ amount: Amount, _ words: HeadlineWords) -> String {
    switch amount {
    case .last("1"): "last"
    case .last(let count): "last " + words.number(count)
    case .first("1"): "first"
    case .first(let count): "first " + words.number(count)
    default: ""
    }
  }

  /// The lines without regard to their order.
  private func englishPlain(adjective: String, isOne: Bool) -> String {
    let distinct = isDistinct ? "distinct " : ""
    if let things, isDistinct {
      return things.hasPrefix("every ") ? "every distinct " + things.dropFirst(6) : "the distinct ones of " + things
    }
    if let things { return things }
    var noun = "the " + adjective + distinct + unit + (isOne ? "" : "s")
    if case .text(let text) = base, text.hasPrefix("the lines ") {
      // The text is told as lines already.
      noun += text.dropFirst("the lines".count)
      return conditions.isEmpty ? noun : noun + ", as far as they " + conditions.joined(separator: " and ")
    }
    if conditions.isEmpty { return noun + " " + place }
    let clause = " that " + conditions.joined(separator: " and ")
    if case .text(let text) = base { return noun + clause + " in " + text }
    return noun + " " + place + clause
  }

  private func englishCounts(_ words: HeadlineWords) -> String {
    let isDown = order?.leadingNumberDown
    let all = englishPlain(adjective: "", isOne: false)
    if let amount, let isDown {
      let (count, isLast): (String, Bool)
      switch amount {
      case .first(let number): (count, isLast) = (number, false)
      case .last(let number): (count, isLast) = (number, true)
      default: return countsInWords(all, isDown)
      }
      let adjective = isDown != isLast ? "most frequent" : "rarest"
      let isOne = count == "1"
      let number = isOne ? "" : words.number(count) + " "
      if things != nil { return "the \(number)\(adjective) of " + all }
      if isOne, !conditions.isEmpty { return "the \(adjective) of " + all }
      return englishPlain(adjective: number + adjective + " ", isOne: isOne)
    }
    return countsInWords(all, isDown)
  }

  private func countsInWords(_ all: String, _ isDown: Bool?) -> String {
    var text = conditions.isEmpty ? "how often each \(unit) \(place) occurs" : "how often each of \(all) occurs"
    if let things {
      text =
        "how often " + (things.hasPrefix("every ") ? "each " + things.dropFirst(6) : "each of " + things) + " occurs"
    }
    guard let isDown else { return text }
    return text + (isDown ? ", the most frequent first" : ", the rarest first")
  }
}
