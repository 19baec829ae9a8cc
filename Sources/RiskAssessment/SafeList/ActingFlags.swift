/// Flags that say by their own name that they write, change or run something: `--log-file`, `--fix-layout`, `--init-hook`.
///
/// An entry that allows any flag does not mean these: one of them has to be named.
enum ActingFlags {
  /// What the name of a flag tells.
  enum Meaning {
    /// Something is run, or a file is written, also where the rest is only tried.
    case acts
    case changes
    /// A place that something is written to, unless the value is a format.
    case prints
  }

  static func meaning(of name: Substring) -> Meaning? {
    let parts = parts(of: name)
    guard let last = parts.last, let first = parts.first else { return nil }
    if negations.contains(first) { return parts.dropFirst().contains(where: trials.contains) ? .acts : nil }
    if parts.contains(where: running.contains) || parts.count > 1 && runningAtTheEnd.contains(last) || namesFile(parts)
    {
      return .acts
    }
    if parts.count == 1, ["output", "out", "log"].contains(last) { return .prints }
    return parts.contains(where: changing.contains) ? .changes : nil
  }

  /// Whether a value of `--output` is a format or a stream, and no file.
  static func isNoFile(_ value: Substring) -> Bool {
    if formats.contains(value) || starts.contains(where: value.hasPrefix) { return true }
    // Columns: `NAME,SIZE`, `source,pcent`.
    return !value.isEmpty
      && (value.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || ",%-_+:#".utf8.contains($0) }
        || value.split(separator: ",").allSatisfy(columns.contains))
  }

  /// Whether a word of a list such as `?-n,--dry-run` says that nothing is done but tried.
  static func isTrial(_ flag: Substring) -> Bool {
    ["--dry-run", "--dryrun", "--just-print", "--no-act", "--simulate", "--noop", "--pretend"].contains(flag)
  }

  /// `--output-file`, `--logfile`, `--report-dir`, `--audit-log`.
  private static func namesFile(_ parts: [String]) -> Bool {
    guard parts.count > 1, let last = parts.last else { return parts.first.map(files.contains) == true }
    return parts.contains(where: files.contains)
      || parts.dropLast().contains(where: written.contains) && places.contains(last)
  }

  /// The words of a name: `--output-file`, `--outputFile`, `--output_file`.
  private static func parts(of name: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    for byte in name.utf8 {
      let isUpper = (65...90).contains(byte)
      let isSign = "-_.".utf8.contains(byte)
      if isSign || isUpper && part.utf8.last.map({ (97...122).contains($0) }) == true {
        parts.append(part)
        part = ""
      }
      if !isSign { part.unicodeScalars.append(UnicodeScalar(isUpper ? byte + 32 : byte)) }
    }
    return (parts + [part]).filter { !$0.isEmpty }
  }

  private static let negations: Set<String> = ["no", "skip", "without", "not", "never", "disable", "exclude"]
  private static let trials: Set<String> = ["dry", "dryrun", "simulate", "noop", "pretend", "act"]
  private static let files: Set<String> = ["outfile", "logfile", "pidfile", "histfile", "baseline"]
  private static let written: Set<String> = ["output", "out", "log", "report", "cursor", "history", "hsts", "pid"]
  private static let places: Set<String> = ["file", "dir", "directory", "path", "log"]
  private static let formats: Set<Substring> = [
    "-", "/dev/null", "/dev/stdout", "/dev/stderr", "wide", "yaml", "yml", "table", "name", "text", "txt", "tsv", "csv",
    "plain", "none", "id", "tree", "markdown", "md", "html", "xml", "ndjson", "toml", "value", "raw", "cat", "verbose",
    "export", "with-unit", "sarif", "github", "junit", "pretty", "compact", "full", "tap", "colored", "value-only",
    "yson",
    "line", "list", "vertical", "ini", "properties", "human", "env", "shell", "dot", "stylish", "parseable", "brief",
  ]
  private static let starts = ["jsonpath", "go-template", "custom-columns", "template=", "{{", "json", "yaml", "short"]
  /// The columns that programs write in small letters.
  private static let columns: Set<Substring> = [
    "source", "fstype", "itotal", "iused", "iavail", "ipcent", "size", "used", "avail", "pcent", "file", "target",
    "all",
  ]
  private static let running: Set<String> = [
    "exec", "execute", "eval", "hook", "hooks", "plugin", "plugins", "require", "rsh", "ssh", "pager", "editor",
    "executable", "addon", "launcher", "wrapper", "load", "prepipe", "prepipex", "renderer", "loader",
  ]
  private static let runningAtTheEnd: Set<String> = ["command", "cmd", "script", "helper", "program", "binary"]
  private static let changing: Set<String> = [
    "delete", "remove", "purge", "wipe", "erase", "destroy", "drop", "kill", "fix", "autofix", "autocorrect", "correct",
    "repair", "install", "uninstall", "upgrade", "update", "updatedb", "overwrite", "inplace", "daemon", "daemonize",
    "upload", "download", "rewrite", "reset", "write", "save", "clear", "clean", "flush", "unlink", "apply", "noqa",
    "alter", "create", "extract", "sign", "push", "restore", "restart", "shutdown", "checkpoint",
  ]
}
