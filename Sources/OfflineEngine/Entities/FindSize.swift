/// Sizes as the `-size` test of find(1) takes them: a whole number and a letter.
enum FindSize {
  static func text(_ amount: SlotValue.Decimal, _ unit: SizeUnit) -> String {
    if unit == .terabyte || !amount.isWhole, let smaller = smaller(unit) {
      let (product, overflow) = amount.thousandths.multipliedReportingOverflow(by: 1024)
      if !overflow { return text(SlotValue.Decimal(thousandths: product), smaller) }
    }
    return "\((amount.thousandths + 500) / 1000)\(unit.rawValue)"
  }

  private static func smaller(_ unit: SizeUnit) -> SizeUnit? {
    switch unit {
    case .byte: nil
    case .kilobyte: .byte
    case .megabyte: .kilobyte
    case .gigabyte: .megabyte
    case .terabyte: .gigabyte
    }
  }
}
