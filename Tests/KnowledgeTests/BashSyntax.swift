import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks the real bash whether it reads commands.
enum BashSyntax {
  /// The commands that `bash -n` refuses.
  static func refused(_ commands: [String]) throws -> [String] {
    let folder = String(decoding: InstalledPage.output(of: "mktemp -d").utf8.dropLast(), as: UTF8.self)
    defer { _ = InstalledPage.output(of: "rm -rf '\(folder)'") }
    for (number, command) in commands.enumerated() {
      let file = try #require(fopen("\(folder)/\(number)", "w"))
      fputs(command + "\n", file)
      fclose(file)
    }
    let script = "cd '\(folder)' && for f in *; do bash -n \"$f\" 2>/dev/null || echo \"$f\"; done"
    return InstalledPage.output(of: script).split(separator: "\n").compactMap { Int($0) }.map { commands[$0] }
  }
}
