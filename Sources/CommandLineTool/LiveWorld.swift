import CommandReference
import CurlTransport
import Execution
import LanguageModels
import Platform
import TerminalUI

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
      findProgram: { ProgramSearch.find($0, path: path) }, fileExists: { access($0, F_OK) == 0 },
      now: localTime)
    let folders = Folders(environment: environment)
    let kept = KeptPages(files: LiveFiles.access, folder: folders.cache.map { $0 + "/pages" })
    let pages = LiveManualPages(environment: environment, machine: machine, kept: kept)
    let help = LiveHelp(machine: machine, kept: kept, home: environment["HOME"])
    let manual = ManualPageSource(text: pages.text, page: pages.page, part: pages.part, help: help.page)
    return World(
      environment: environment, arguments: arguments(), streams: streams(), machine: machine,
      reference: ProgramReference(manual: manual, operatingSystem: .current),
      programs: programs(environment),
      files: LiveFiles.access, folders: folders,
      network: CurlTransport.transport(userAgent: "qmark/" + Version.current), clock: clock,
      whereabouts: whereabouts)
  }

  /// Where qmark's own files are, for the completions of the command line, which are made without a world.
  static var folders: Folders { Folders(environment: ProcessInfo.processInfo.environment) }

  @Sendable private static func whereabouts() -> Whereabouts {
    let folder = getcwd(nil, 0)
    defer { free(folder) }
    let host = [CChar](unsafeUninitializedCapacity: 256) { buffer, count in
      count = buffer.baseAddress.map { gethostname($0, buffer.count - 1) == 0 ? strnlen($0, buffer.count - 1) : 0 } ?? 0
    }
    return Whereabouts(
      folder: folder.map { String(cString: $0) },
      host: host.isEmpty ? nil : String(decoding: host.map(UInt8.init(bitPattern:)), as: UTF8.self),
      session: String(getsid(0)))
  }

  @Sendable private static func localTime() -> LocalTime? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return LocalTime(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
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
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      readInput: { limit in LiveFiles.readAll(STDIN_FILENO, limit: limit + 1) },
      write: { text throws(UserError) in
        if let code = LiveFiles.writeAll(text, to: STDOUT_FILENO) {
          throw .unwritableOutput(reason: LiveFiles.reason(code))
        }
      },
      // A message may hold what was given: a word of the request, a path, a provider's own words.
      complain: {
        let visible = VisibleText.escape($0, keepingLineBreaks: true, keepingTabs: true)
        _ = LiveFiles.writeAll(visible, to: STDERR_FILENO)
      },
      draw: { _ = LiveFiles.writeAll($0, to: STDERR_FILENO) })
  }

  private static func programs(_ environment: [String: String]) -> ProgramLauncher {
    ProgramLauncher(
      runInForeground: { shell, command throws(UserError) in
        let process = ForegroundProcess(executable: shell, arguments: ["-c", command], environment: environment)
        do throws(SpawnError) {
          return try process.run().exitStatus
        } catch {
          throw .cannotStart(program: error.executable, reason: LiveFiles.reason(error.code))
        }
      },
      feed: { program, arguments, input in
        CapturedProcess.run(
          executable: program, arguments: arguments, environment: environment, input: Array(input.utf8),
          outputLimit: 4096, timeoutMilliseconds: 2000)?.succeeded ?? false
      },
      output: { program, arguments in
        let output = CapturedProcess.run(
          executable: program, arguments: arguments, environment: environment, outputLimit: 64 << 10,
          timeoutMilliseconds: 20_000)
        guard let output, output.succeeded else { return nil }
        return String(validating: output.bytes, as: UTF8.self)
      })
  }

  private static let clock = ModelClock(
    milliseconds: {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    },
    epochSeconds: { Int(time(nil)) })
}
