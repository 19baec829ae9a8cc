import Explanation

extension ReviewedCommand {
  /// The flags that neither our knowledge nor the installed manual has.
  package var unknownFlags: [String] {
    explanation.unknown.map(\.text).filter { $0.hasPrefix("-") }
  }
}
