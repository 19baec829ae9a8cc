extension LineStream {
  func koreanLines(_ words: HeadlineWords) -> String {
    if isCounted { return koreanCounts() }
    if let order {
      let isLater = isSortedLater || amount != nil
      let sorted = isLater ? koreanSorting(order, words) + " 정렬한 것" : order.text + " 정렬한 " + koreanPlain()
      guard let amount else { return sorted }
      return sorted + " 중 " + koreanAmount(amount, unit: "개")
    }
    guard let amount else { return koreanPlain() }
    switch amount {
    case .first, .last:
      if case .text(let text) = base, conditions.isEmpty, !isDistinct {
        return text + "의 " + koreanAmount(amount, unit: "줄")
      }
      return koreanPlain() + " 중 " + koreanAmount(amount, unit: "개")
    case .allButFirst("1"): return "\(place)에서 첫 \(unit)을 뺀 나머지"
    case .allButFirst(let count): return "\(place)에서 처음 \(count)\(counter)을 뺀 나머지"
    case .allButLast("1"): return "\(place)에서 마지막 \(unit)을 뺀 나머지"
    case .allButLast(let count): return "\(place)에서 마지막 \(count)\(counter)을 뺀 나머지"
    case .from(let number): return "\(place)의 \(ordinal(number)) \(unit)부터 끝까지"
    case .line(let number): return "\(place)의 \(ordinal(number)) \(unit)"
    case .lines(let first, let last): return "\(place)의 \(position(first))부터 \(position(last))까지의 \(unit)"
    }
  }

  /// The phrase as what a verb is about, with how it is sorted: `a의 줄을 글자 순으로 정렬하여`.
  func koreanObject(_ words: HeadlineWords) -> String {
    guard let order, amount == nil, !isCounted || order.leadingNumberDown != nil else {
      return words.say("", "{x}을(를)", ["x": phrase(words)])
    }
    return koreanSorting(order, words) + " 정렬하여"
  }

  private func koreanSorting(_ order: Order, _ words: HeadlineWords) -> String {
    let isDown = isCounted ? order.leadingNumberDown : nil
    let values = [
      "x": isCounted ? koreanFrequency : koreanPlain(), "order": isDown.map { $0 ? "많은 순으로" : "적은 순으로" } ?? order.text,
    ]
    return words.say("", "{x}을(를) {order}", values)
  }

  private var unit: String {
    if case .values = base { "값" } else { "줄" }
  }

  /// What counts the unit; both end in a consonant or are followed by 를 alike.
  private var counter: String {
    if case .values = base { "개의 값" } else { "줄" }
  }

  private var place: String {
    switch base {
    case .text(let text), .items(let text), .chosen(let text), .values(let text, _): text
    }
  }

  private func ordinal(_ number: String) -> String { KoreanOrdinal.phrase(Int(number) ?? 0) }

  private func position(_ number: String) -> String { KoreanOrdinal.inRange(Int(number) ?? 0) }

  private func koreanAmount(_ amount: Amount, unit: String) -> String {
    switch amount {
    case .first("1"): unit == "줄" ? "첫 줄" : "처음 하나"
    case .last("1"): unit == "줄" ? "마지막 줄" : "마지막 하나"
    case .first(let count): "처음 " + count + unit
    case .last(let count): "마지막 " + count + unit
    default: ""
    }
  }

  private func koreanPlain() -> String {
    let distinct = isDistinct ? "서로 다른 " : ""
    if let things { return isDistinct ? things + " 중 서로 다른 것" : things }
    guard let first = conditions.first else { return place + "의 " + distinct + unit }
    var text = place + (unit == "값" ? "의 값 중 " : "에서 ") + first + " " + distinct + unit
    for condition in conditions.dropFirst() { text += " 중 " + condition + " " + unit }
    return text
  }

  private var firstOrLast: (count: String, isLast: Bool)? {
    switch amount {
    case .first(let count)?: (count, false)
    case .last(let count)?: (count, true)
    default: nil
    }
  }

  private var koreanFrequency: String {
    if let things { return things + "마다 나오는 횟수" }
    return conditions.isEmpty ? place + "에서 각 \(unit)이 나오는 횟수" : koreanPlain() + "마다 나오는 횟수"
  }

  private func koreanCounts() -> String {
    let isDown = order?.leadingNumberDown
    if let isDown, let (count, isLast) = firstOrLast {
      let how = isDown != isLast ? "가장 자주 나오는" : "가장 드물게 나오는"
      if things != nil || !conditions.isEmpty { return koreanPlain() + " 중 \(how) \(count)개" }
      return place + "에서 \(how) \(unit) \(count)개"
    }
    var text = koreanFrequency
    if let isDown { text = (isDown ? "많은" : "적은") + " 순으로 정렬한, " + text }
    guard let amount else { return text }
    return text + " 중 " + koreanAmount(amount, unit: "개")
  }
}
