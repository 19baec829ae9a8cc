import Execution

/// The real programs that sentences are held against.
enum InstalledProgram {
  private static let folders = ["/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/", "/usr/local/bin/", "/opt/homebrew/bin/"]

  /// Where a program is, or nil where this machine does not have it.
  static func path(_ name: String) -> String? {
    folders.lazy.map { $0 + name }.first { path in
      CapturedProcess.run(executable: "/bin/sh", arguments: ["-c", "test -x \"$0\"", path], environment: [:])?.succeeded
        == true
    }
  }

  /// What a program prints, and its exit status; nil where it cannot be run.
  static func run(
    _ name: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) -> (output: String, status: Int32)? {
    guard let path = path(name) else { return nil }
    let base = ["LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "TZ": "UTC"]
    guard
      let output = CapturedProcess.run(
        executable: path, arguments: arguments, environment: base.merging(environment) { $1 },
        input: Array(input.utf8)),
      case .exited(let status) = output.status
    else { return nil }
    return (String(decoding: output.bytes, as: UTF8.self), status)
  }

  /// Whether a program is the one that GNU wrote.
  static func isGNU(_ name: String) -> Bool { run(name, ["--version"])?.output.contains("GNU") == true }
}
