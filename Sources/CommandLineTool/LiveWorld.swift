import CommandReference
import Execution
import Platform

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The world as it is: the one place that reads the environment and touches files and programs.
package enum LiveWorld {
  /// Makes the world of this process.
  package static func make() -> World {
    let environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let machine = Machine(
      operatingSystem: .current, isRoot: geteuid() == 0, language: Language.preferred(in: environment),
      findProgram: { ProgramSearch.find($0, path: path) }, fileExists: { access($0, F_OK) == 0 })
    let pages = LiveManualPages(environment: environment, machine: machine)
    return World(
      environment: environment, arguments: arguments(), streams: streams(), machine: machine,
      reference: ProgramReference(manual: ManualPageSource(text: pages.text), operatingSystem: .current),
      programs: programs(environment),
      files: FileWriter(install: install, overwrite: overwrite))
  }

  private static func arguments() -> [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { pointer in
        Array(UnsafeBufferPointer(start: pointer, count: strlen(pointer))).map(UInt8.init(bitPattern:))
      }
    }
  }

  private static func streams() -> StandardStreams {
    StandardStreams(
      isInputTerminal: isatty(STDIN_FILENO) == 1, isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      readInput: { limit in readAll(STDIN_FILENO, limit: limit + 1) },
      write: { text throws(UserError) in
        if let code = writeAll(text, to: STDOUT_FILENO) { throw .unwritableOutput(reason: reason(code)) }
      },
      complain: { _ = writeAll($0, to: STDERR_FILENO) })
  }

  private static func programs(_ environment: [String: String]) -> ProgramLauncher {
    ProgramLauncher(
      runInForeground: { shell, command throws(UserError) in
        let process = ForegroundProcess(executable: shell, arguments: ["-c", command], environment: environment)
        do throws(SpawnError) {
          return try process.run().exitStatus
        } catch {
          throw .cannotStart(program: error.executable, reason: reason(error.code))
        }
      },
      feed: { program, arguments, input in
        CapturedProcess.run(
          executable: program, arguments: arguments, environment: environment, input: Array(input.utf8),
          outputLimit: 4096, timeoutMilliseconds: 2000)?.succeeded ?? false
      })
  }

  /// Everything that `descriptor` gives, up to `limit` bytes; nil on an error.
  private static func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count < limit {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, min($0.count, limit - bytes.count)) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes all of `text`; the error number where that fails.
  private static func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// Writes beside the file and moves it into place, so that a shell never reads half of it.
  private static func install(_ text: String, _ path: String) throws(UserError) {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    if let code = makeFolders(String(folder)) { throw .unwritableFile(path: path, reason: reason(code)) }
    let fresh = path + ".new-\(getpid())"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritableFile(path: path, reason: reason(errno)) }
    let writeError = writeAll(text, to: descriptor)
    close(descriptor)
    if writeError == nil, rename(fresh, path) == 0 { return }
    let code = writeError ?? errno
    unlink(fresh)
    throw .unwritableFile(path: path, reason: reason(code))
  }

  /// Makes `path` and the folders above it; the error number where one cannot be made.
  private static func makeFolders(_ path: String) -> Int32? {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o755) != 0, errno != EEXIST { return errno }
    }
    return nil
  }

  private static func overwrite(_ text: String, _ path: String) throws(UserError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritableFile(path: path, reason: reason(errno)) }
    defer { close(descriptor) }
    if let code = writeAll(text, to: descriptor) { throw .unwritableFile(path: path, reason: reason(code)) }
  }
}
