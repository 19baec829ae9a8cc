import Explanation

extension ReviewedCommand {
  /// Its programs that are not installed.
  package var missingPrograms: [String] { explanation.missingPrograms }

  /// The flags that neither our knowledge nor the installed manual has.
  package var unknownFlags: [String] {
    explanation.unknown.map(\.text).filter { $0.hasPrefix("-") }
  }
}
