/// Reads the default of a slot as a value of its type.
enum DefaultValue {
  static func read(_ text: String, _ type: SlotType) -> SlotValue {
    let number = NumberText(text)
    switch type {
    case .size:
      if let amount = number.thousandths, let unit = SizeUnit(suffix: number.suffix) {
        return .size(SlotValue.Decimal(thousandths: amount), unit)
      }
    case .age, .duration:
      let words = text.split(separator: " ")
      let suffix = words.count == 2 ? String(words[1]) : number.suffix
      if let amount = number.whole ?? words.first.flatMap({ Int($0) }) {
        return .time(amount, TimeUnit(suffix: suffix) ?? (type == .age ? .day : .second))
      }
    case .range:
      let ends = text.split(separator: "-").compactMap { Int($0) }
      if ends.count == 2 { return .range(ends[0], ends[1]) }
    case .delimiter:
      if text == "tab" { return .text("\t") }
      if text == "space" { return .text(" ") }
    default: break
    }
    return .text(text)
  }
}
