internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs helpers whose output is read here and which the terminal never sees.
package enum CapturedProcess {
  /// Runs a helper in a session of its own, with its errors thrown away; nil where it cannot be started.
  ///
  /// A child that the helper leaves behind with its output still open is not waited for.
  package static func run(
    executable: String, arguments: [String], environment: [String: String], workingDirectory: String? = nil,
    input: [UInt8]? = nil, outputLimit: Int = 16 << 20, timeoutMilliseconds: Int = 10_000
  ) -> CapturedOutput? {
    let null = qmark_open_null()
    guard null >= 0 else { return nil }
    defer { close(null) }
    guard let output = Pipe() else { return nil }
    let source = input == nil ? nil : Pipe()
    guard input == nil || source != nil else { return nil }
    let child = try? SpawnedProcess(
      executable: executable, arguments: arguments, environment: environment, workingDirectory: workingDirectory,
      input: source?.reading ?? null, output: output.writing, error: null, group: QMARK_GROUP_SESSION)
    output.closeWriting()
    source?.closeReading()
    guard let child else { return nil }
    if (try? child.checkStart()) == nil {
      _ = child.waitUntilEnd()
      return nil
    }
    var capture = Capture(
      child: child, output: output, source: source, input: input ?? [], outputLimit: outputLimit,
      deadline: Deadline(milliseconds: timeoutMilliseconds))
    return capture.run()
  }
}
