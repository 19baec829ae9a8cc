import Execution

/// The programs of this machine that read regular expressions.
enum RegexPrograms {
  private static let folders = ["/usr/bin/", "/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]

  /// Where a program is, or nil where it is not installed.
  static func path(_ name: String) -> String? {
    folders.lazy.map { $0 + name }.first { path in
      CapturedProcess.run(executable: "/bin/sh", arguments: ["-c", "test -x \"$0\"", path], environment: [:])?.succeeded
        == true
    }
  }

  /// Where programs run that may write files, as scripts of sed do.
  private static let folder: String? = {
    let made = CapturedProcess.run(
      executable: "/usr/bin/env", arguments: ["mktemp", "-d"], environment: ["PATH": "/usr/bin:/bin"])
    guard let made, made.succeeded else { return nil }
    return String(decoding: made.bytes.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }()

  /// What a program prints, and its status; nil where it cannot be run.
  static func run(_ path: String, _ arguments: [String], input: String) -> (output: String, status: Int32)? {
    let environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin"]
    guard
      let output = CapturedProcess.run(
        executable: path, arguments: arguments, environment: environment, workingDirectory: folder,
        input: Array(input.utf8)),
      case .exited(let status) = output.status
    else { return nil }
    return (String(decoding: output.bytes, as: UTF8.self), status)
  }

  /// The numbers, from 1, at the start of the lines that a program prints.
  static func numbers(_ output: String) -> Set<Int> {
    Set(output.split(separator: "\n").compactMap { Int($0.prefix { $0 != ":" }) })
  }
}
