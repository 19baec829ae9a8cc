internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A child that was started and not yet waited for.
struct SpawnedProcess {
  let identifier: pid_t
  private let executable: String
  private let report: Int32

  /// Starts `executable`; descriptors that are nil are inherited.
  init(
    executable: String, arguments: [String], environment: [String: String], workingDirectory: String? = nil,
    input: Int32? = nil, output: Int32? = nil, error: Int32? = nil, group: qmark_group, terminal: Int32 = -1
  ) throws(SpawnError) {
    qmark_keep_children_waitable()
    var identifier: pid_t = 0
    var report: Int32 = -1
    let code = withCStrings([executable] + arguments) { argumentPointers in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environmentPointers in
        withOptionalCString(workingDirectory) { directory in
          executable.withCString { path in
            var request = qmark_spawn_request(
              executable: path, arguments: argumentPointers, environment: environmentPointers,
              working_directory: directory, input: input ?? -1, output: output ?? -1, error: error ?? -1,
              group: group, terminal: terminal)
            return qmark_spawn(&request, &identifier, &report)
          }
        }
      }
    }
    guard code == 0 else { throw SpawnError(executable: executable, code: code) }
    self.identifier = identifier
    self.executable = executable
    self.report = report
  }

  /// Waits until the program is loaded; to be called once, and at the end at the latest.
  ///
  /// A child that the suspend key stops before that is never loaded: who has the terminal must wait for stops first.
  func checkStart() throws(SpawnError) {
    let code = qmark_read_report(report)
    if code != 0 { throw SpawnError(executable: executable, code: code) }
  }
}

/// Calls `body` with a null-terminated array of C strings.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
  pointers.append(nil)
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("the array ends in nil, so it is not empty") }
    return body(start)
  }
}

private func withOptionalCString<Result>(_ string: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
  guard let string else { return body(nil) }
  return string.withCString(body)
}
