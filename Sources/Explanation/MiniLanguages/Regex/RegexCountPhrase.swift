import Platform

/// How often something is matched, in words.
struct RegexCountPhrase {
  let language: Language

  private static let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  private func number(_ value: Int) -> String {
    language == .english && value < Self.words.count ? Self.words[value] : String(value)
  }

  /// `one or more`, `two to four`; in Korean with the counter of things.
  func amount(_ count: RegexCount) -> String {
    switch language {
    case .english:
      guard let maximum = count.maximum else { return number(count.minimum) + " or more" }
      if maximum == count.minimum { return number(maximum) }
      return count.minimum == 0 ? "at most " + number(maximum) : number(count.minimum) + " to " + number(maximum)
    case .korean:
      return korean(count, "개")
    }
  }

  /// `one or more times`.
  func times(_ count: RegexCount) -> String {
    switch language {
    case .english:
      if count.maximum == count.minimum, count.minimum == 1 { return "once" }
      let word = count.maximum == 1 ? " time" : " times"
      return (count.minimum == 0 && count.maximum == nil ? "any number of" : amount(count)) + word
    case .korean: return korean(count, "번")
    }
  }

  private func korean(_ count: RegexCount, _ counter: String) -> String {
    guard let maximum = count.maximum else { return "\(count.minimum)\(counter) 이상" }
    if maximum == count.minimum { return "\(maximum)\(counter)" }
    return count.minimum == 0 ? "최대 \(maximum)\(counter)" : "\(count.minimum)~\(maximum)\(counter)"
  }

  /// What is said of the lengths that are tried first.
  func style(_ style: RegexCount.Style) -> String {
    switch (style, language) {
    case (.greedy, _): ""
    case (.lazy, .english): " (as few as possible)"
    case (.lazy, .korean): "(되도록 적게)"
    case (.possessive, .english): " (giving none back)"
    case (.possessive, .korean): "(되돌려 주지 않음)"
    }
  }
}
