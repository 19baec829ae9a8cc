/// Writes scripts in one form, however they were laid out and whatever their labels are called.
struct SedPlainForm {
  let bytes: [UInt8]
  private var labels: [String: String] = [:]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The commands with `;` between them.
  mutating func text(_ commands: [SedCommand]) -> String {
    var texts: [String] = []
    for command in commands.prefix(12) { texts.append(text(command)) }
    return texts.joined(separator: ";") + (commands.count > 12 ? ";…" : "")
  }

  private mutating func text(_ command: SedCommand) -> String {
    var output = command.first.map(text) ?? ""
    if let last = command.last { output += "," + text(last) }
    if command.isNegated { output += "!" }
    switch command.kind {
    case .block(let commands): return output + "{" + text(commands) + "}"
    case .branch(let verb, let label):
      return output + String(UnicodeScalar(verb)) + (label.isEmpty ? "" : plain(label))
    case .simple(let verb) where command.verbRange.count == 1: return output + String(UnicodeScalar(verb))
    case .substitute(let substitution):
      let end = String(
        decoding: bytes[(substitution.replacement.upperBound + 1)..<command.verbRange.upperBound], as: UTF8.self)
      return output + "s/" + written(substitution.pattern) + "/" + written(substitution.replacement) + "/"
        + end.filter { $0 != " " }
    default: return output + written(command.verbRange)
    }
  }

  private func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func plain(_ label: String) -> String {
    if let known = labels[label] { return known }
    let name = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(labels.count, 20))))
    labels[label] = name
    return name
  }

  private func text(_ address: SedAddress) -> String {
    switch address {
    case .line(let number): number
    case .lastLine: "$"
    case .regex(let text, _, let ignoresCase): "/" + text + "/" + (ignoresCase ? "I" : "")
    case .step(let first, let step): first + "~" + step
    case .following(let count): "+" + count
    case .multiple(let number): "~" + number
    }
  }
}
