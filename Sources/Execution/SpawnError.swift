/// A program that could not be started.
package struct SpawnError: Error, Hashable {
  /// The path of the program.
  package let executable: String
  /// The system's error number.
  package let code: Int32

  /// Makes an error.
  package init(executable: String, code: Int32) {
    self.executable = executable
    self.code = code
  }
}
