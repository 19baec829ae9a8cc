/// What a value token looks like, by its bytes alone.
struct ValueShape {
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var isURL: Bool { text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("git@") }
  var hasSlash: Bool { bytes.contains(UInt8(ascii: "/")) }
  var isPattern: Bool { bytes.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }
  var isUserAtHost: Bool {
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return at > 0 && at + 1 < bytes.count && !hasSlash
  }
  var isFolderLike: Bool {
    text == "." || text == ".." || text == "~" || text == "/" || bytes.last == UInt8(ascii: "/")
  }
  /// A path that begins at the root, the home folder or here.
  var isRooted: Bool { ["/", "~/", "./", "../"].contains { text.hasPrefix($0) } }
  var isOption: Bool { bytes.first == UInt8(ascii: "-") }

  /// The ending after the last `.` of the name, without the `.`; nil where there is none.
  var fileExtension: String? {
    let name = bytes.split(separator: UInt8(ascii: "/")).last ?? []
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > name.startIndex, point + 1 < name.endIndex else {
      return nil
    }
    let ending = name[(point + 1)...]
    guard ending.count <= 10, ending.allSatisfy(\.isAlphanumeric), ending.contains(where: \.isLetter) else {
      return nil
    }
    return String(decoding: ending, as: UTF8.self)
  }

  /// A name with an ending that is neither a host's nor a URL.
  var isFileName: Bool { fileExtension != nil && !isDomain && !isURL && !isUserAtHost }

  /// `.log`, `*.log`: an ending alone, without the `.`.
  var bareExtension: String? {
    if Self.dotFiles.contains(text) { return nil }
    let rest = text.hasPrefix("*.") ? bytes.dropFirst(2) : text.hasPrefix(".") ? bytes.dropFirst(1) : []
    guard !rest.isEmpty, rest.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: ".") }),
      rest.first != UInt8(ascii: ".")
    else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Hidden files with a name of their own, which is no ending.
  private static let dotFiles: Set<String> = [
    ".env", ".bashrc", ".zshrc", ".profile", ".bash_profile", ".bash_history", ".vimrc", ".gitignore", ".gitconfig",
    ".npmrc", ".dockerignore", ".editorconfig", ".htaccess", ".htpasswd", ".netrc", ".inputrc", ".git", ".ssh", ".venv",
    ".cache", ".config", ".local", ".DS_Store",
  ]

  /// Four numbers with points between.
  var isIPv4: Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { Int($0).map { (0...255).contains($0) } ?? false }
  }

  /// A name with points whose last part is a top-level domain people use.
  var isDomain: Bool {
    guard !hasSlash, !isUserAtHost, let ending = fileExtension?.lowercased() else { return false }
    return [
      "com", "org", "net", "io", "dev", "kr", "edu", "gov", "local", "app", "ai", "co", "me", "us", "uk", "internal",
    ]
    .contains(ending)
  }

  var isHexadecimal: Bool {
    (7...40).contains(bytes.count) && bytes.allSatisfy { $0.isDigit || ($0 >= 0x61 && $0 <= 0x66) }
      && bytes.contains(where: \.isDigit)
  }

  /// `HEAD`, `HEAD~2`, `abc1234`, `v1.2`, `origin/main`, `main..topic`.
  var isRevision: Bool {
    text.hasPrefix("HEAD") || isHexadecimal || text.hasPrefix("@{") || text.contains("..")
      || text.hasPrefix("origin/") || isVersion
  }

  /// `HEAD`, `HEAD~2`, `abc1234`, `origin/main`: what git alone has.
  var isHistoryRevision: Bool { text.hasPrefix("HEAD") || isCommitHash || text.hasPrefix("origin/") }

  /// Hexadecimal digits with letters among them.
  var isCommitHash: Bool { isHexadecimal && bytes.contains(where: \.isLetter) }

  var isVersion: Bool {
    let digits = bytes.first == UInt8(ascii: "v") ? bytes.dropFirst() : bytes[...]
    return digits.first?.isDigit == true && digits.contains(UInt8(ascii: ".")) && !isIPv4
  }

  /// `<body>`, `</body>`.
  var isTag: Bool { bytes.count > 2 && bytes.first == UInt8(ascii: "<") && bytes.last == UInt8(ascii: ">") }

  /// `$dir`, `${dir}`, `$HOME/src`: the value of a variable, and what stands behind it.
  var isVariable: Bool { variable != nil }

  /// The name of the variable that a text begins with, and the rest of the text.
  var variable: (name: String, rest: String)? {
    guard bytes.first == UInt8(ascii: "$") else { return nil }
    let isBraced = bytes.dropFirst().first == UInt8(ascii: "{")
    let start = isBraced ? bytes.dropFirst(2) : bytes.dropFirst()
    let name = start.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
    guard let first = name.first, !first.isDigit else { return nil }
    var rest = start.dropFirst(name.count)
    if isBraced {
      guard rest.first == UInt8(ascii: "}") else { return nil }
      rest = rest.dropFirst()
    }
    guard rest.isEmpty || rest.first == UInt8(ascii: "/") else { return nil }
    return (String(decoding: name, as: UTF8.self), String(decoding: rest, as: UTF8.self))
  }

  /// `755`, `0644`, `u+x`, `a=rw`, `+x`, `u=rw,go=`.
  var isMode: Bool {
    if (3...4).contains(bytes.count), bytes.allSatisfy({ $0 >= 0x30 && $0 < 0x38 }) { return true }
    let clauses = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return clauses.allSatisfy { Self.isModeClause($0, mayBeEmpty: clauses.count > 1) }
  }

  private static func isModeClause(_ bytes: ArraySlice<UInt8>, mayBeEmpty: Bool) -> Bool {
    guard
      let sign = bytes.firstIndex(where: {
        $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=")
      }),
      sign + 1 < bytes.endIndex || mayBeEmpty && bytes[sign] == UInt8(ascii: "=")
    else { return false }
    return bytes[..<sign].allSatisfy { "ugoa".utf8.contains($0) }
      && bytes[(sign + 1)...].allSatisfy { "rwxXst".utf8.contains($0) }
  }

  /// `2024-01-31`, `2024/1/31`, `12:30`.
  var isDate: Bool {
    guard bytes.first?.isDigit == true, bytes.last?.isDigit == true else { return false }
    let separators = bytes.filter { !$0.isDigit }
    return !separators.isEmpty && separators.count <= 6
      && separators.allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "T")
      }
      && (separators.filter { $0 == separators[0] }.count == 2 || separators[0] == UInt8(ascii: ":"))
  }

  static let archiveEndings = [
    ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tbz", ".tar.zst", ".tar", ".zip", ".gz", ".xz", ".bz2",
    ".7z", ".rar", ".jar", ".zst",
  ]

  var isArchive: Bool { archiveEnding != nil }

  /// The longest ending of an archive that the text has.
  var archiveEnding: String? {
    let lower = text.lowercased()
    return Self.archiveEndings.first { lower.hasSuffix($0) && lower.utf8.count > $0.utf8.count }
  }

  static let signals: Set<String> = [
    "HUP", "INT", "QUIT", "KILL", "TERM", "USR1", "USR2", "STOP", "CONT", "TSTP", "ABRT", "ALRM", "CHLD", "PIPE",
    "SEGV",
    "WINCH",
  ]

  /// The name of a signal, without `SIG`.
  var signal: String? {
    let upper = text.uppercased()
    let name = upper.hasPrefix("SIG") ? String(upper.dropFirst(3)) : upper
    return Self.signals.contains(name) ? name : nil
  }
}
