internal import Platform

/// Says in a sentence what a command about files does.
struct FileWording {
  let request: FileRequest
  let language: Language

  var sentence: String {
    switch language {
    case .english: english
    case .korean: KoreanParticle.settled(korean)
    }
  }

  /// Names without the quotes and brackets of the shell, joined for reading.
  func joined(_ names: [String], _ joint: String) -> String { names.joined(separator: joint) }

  /// `10 MB`, `1.5 GB`.
  func size(_ amount: SlotValue.Decimal, _ unit: SizeUnit) -> String {
    let name =
      switch unit {
      case .byte: language == .english ? "bytes" : "바이트"
      case .kilobyte: "KB"
      case .megabyte: "MB"
      case .gigabyte: "GB"
      case .terabyte: "TB"
      }
    let whole = amount.thousandths / 1000
    let rest = amount.thousandths % 1000
    guard rest > 0 else { return "\(whole) \(name)" }
    var digits = String(1000 + rest).dropFirst()
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return "\(whole).\(digits) \(name)"
  }
}
