import CommandReference
import Execution
import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What programs print when they are asked for help. Only those are asked that are known to answer it without doing
/// anything else, only where nobody but root or the reader can have put them there, and with nothing of the reader's
/// around them: no input, no settings in the environment, no working folder.
struct LiveHelp: Sendable {
  let machine: Machine
  let kept: KeptPages
  /// The reader's home folder.
  let home: String?
  private static let outputLimit = 256 << 10
  private static let timeoutMilliseconds = 1000

  /// What the program answers: as it was kept, else asked now and kept until the program changes.
  @Sendable func page(_ question: HelpQuestion) -> ManualPage? {
    guard let path = machine.findProgram(question.program), isTrusted(path) else { return nil }
    let stamp = KeptPages.stamp(of: path, part: question.arguments.joined(separator: " "), renderer: "--help")
    var hasAnswer = false
    return kept.page(stamp) {
      guard let bytes = answer(path, question) else { return nil }
      hasAnswer = true
      let help = ManualText(page: question.title, bytes: bytes)
      return question.isAnswered(by: help) ? HelpReader().read(help) : nil
    } isWorthKeeping: {
      hasAnswer
    }
  }

  private func answer(_ path: String, _ question: HelpQuestion) -> [UInt8]? {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    let environment = [
      "PATH": folder + ":/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb", "NO_COLOR": "1",
      "COLUMNS": "120", "PAGER": "cat", "GIT_PAGER": "cat", "MANPAGER": "cat",
      // No logs, no caches, no look at the network for a newer version.
      "npm_config_logs_max": "0", "npm_config_update_notifier": "false", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
      "PYTHONDONTWRITEBYTECODE": "1", "CHECKPOINT_DISABLE": "1", "GH_NO_UPDATE_NOTIFIER": "1", "DO_NOT_TRACK": "1",
    ]
    let output = CapturedProcess.run(
      executable: path, arguments: question.arguments, environment: environment, workingDirectory: "/",
      outputLimit: Self.outputLimit, timeoutMilliseconds: Self.timeoutMilliseconds)
    // Some answer with a status that tells of a mistake (`git commit -h`: 129); none dies of a signal.
    guard let output, !output.timedOut, !output.bytes.isEmpty, case .exited(let status) = output.status,
      status < 126 || status == 129
    else { return nil }
    return output.bytes
  }

  /// Whether the program can only have been put there by root or the reader, and not into the folder they work in.
  func isTrusted(_ path: String) -> Bool {
    guard path.hasPrefix("/"), let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
    let folder = String(path[..<slash])
    #if canImport(Darwin)
      // Some of the system's own programs are stand-ins that offer to install the real ones; all have manual pages.
      if ["/bin", "/sbin", "/usr/bin", "/usr/sbin"].contains(folder) { return false }
    #endif
    return Self.isOwn(path) && Self.isOwn(folder) && !isInWorkingFolder(folder)
  }

  private static func isOwn(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let isSticky = status.st_mode & S_ISVTX != 0
    let others = status.st_mode & S_IWOTH != 0 && !isSticky
    return (status.st_uid == 0 || status.st_uid == geteuid()) && !others
  }

  /// Whether the folder is the working one or below it, as `node_modules/.bin` of a project is; the home folder and the
  /// root hold every other folder, and do not count.
  private func isInWorkingFolder(_ folder: String) -> Bool {
    guard let here = LiveFiles.realPath("."), let there = LiveFiles.realPath(folder) else { return true }
    if there == here { return true }
    let home = home.flatMap(LiveFiles.realPath)
    return here != "/" && here != home && there.hasPrefix(here + "/")
  }
}
