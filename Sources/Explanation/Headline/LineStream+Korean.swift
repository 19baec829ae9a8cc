extension LineStream {
  func koreanLines(_ words: HeadlineWords) -> String {
    if isCounted { return koreanCounts(words) }
    if let order {
      let form = isSortedLater ? "{x}을(를) {order} 정렬한 것" : "{order} 정렬한 {x}"
      let sorted = words.say("", form, ["order": order.text, "x": koreanPlain()])
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
    case .allButFirst(let count): return "\(place)에서 처음 \(count)\(counter)을 뺀 나머지"
    case .allButLast(let count): return "\(place)에서 마지막 \(count)\(counter)을 뺀 나머지"
    case .from(let number): return "\(place)의 \(number)번째 \(unit)부터 끝까지"
    case .line(let number): return "\(place)의 \(number)번째 \(unit)"
    case .lines(let first, let last): return "\(place)의 \(first)번째부터 \(last)번째까지의 \(unit)"
    }
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

  private func koreanAmount(_ amount: Amount, unit: String) -> String {
    switch amount {
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

  private func koreanCounts(_ words: HeadlineWords) -> String {
    let isDown = order?.leadingNumberDown
    if let isDown, let (count, isLast) = firstOrLast {
      let how = isDown != isLast ? "가장 자주 나오는" : "가장 드물게 나오는"
      if things != nil || !conditions.isEmpty { return koreanPlain() + " 중 \(how) \(count)개" }
      return place + "에서 \(how) \(unit) \(count)개"
    }
    var text = conditions.isEmpty ? place + "에서 각 \(unit)이 나오는 횟수" : koreanPlain() + "마다 나오는 횟수"
    if let things { text = things + "마다 나오는 횟수" }
    if let isDown { text = (isDown ? "많은" : "적은") + " 순으로 정렬한, " + text }
    guard let amount else { return text }
    return text + " 중 " + koreanAmount(amount, unit: "개")
  }
}
