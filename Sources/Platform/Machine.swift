/// What a suggestion or an explanation must know of the machine it is for.
package struct Machine: Sendable {
  /// The system.
  package var operatingSystem: OperatingSystem
  /// Whether commands run as root.
  package var isRoot: Bool
  /// The folder where the program of this name is found on the search path, or nil.
  package var findProgram: @Sendable (_ name: String) -> String?
  /// Whether a file or folder of this path (relative to the working folder) exists.
  package var fileExists: @Sendable (_ path: String) -> Bool
  /// The language of the sentences.
  package var language: Language
  /// The time now; nil where there is no clock, so that what hangs on it stays as it was said.
  package var now: @Sendable () -> LocalTime?

  /// Makes a machine.
  package init(
    operatingSystem: OperatingSystem, isRoot: Bool, language: Language,
    findProgram: @escaping @Sendable (_ name: String) -> String?,
    fileExists: @escaping @Sendable (_ path: String) -> Bool, now: @escaping @Sendable () -> LocalTime? = { nil }
  ) {
    self.operatingSystem = operatingSystem
    self.isRoot = isRoot
    self.language = language
    self.findProgram = findProgram
    self.fileExists = fileExists
    self.now = now
  }

  /// Whether a program of this name is on the search path.
  package func hasProgram(_ name: String) -> Bool { findProgram(name) != nil }
}
