extension Invocation {
  static let packers: Set<String> = ["zip", "tar", "bsdtar", "gtar", "7z", "7za", "7zz", "zstd", "lz4", "rar"]

  /// Whether the files that are packed are deleted afterwards: `zip -m`, `tar --remove-files`.
  var deletesWhatItPacks: Bool {
    switch name {
    case "zip": hasLetter("m") || has("--move")
    case "tar", "bsdtar", "gtar": has("--remove-files")
    case "7z", "7za", "7zz": has("-sdel")
    case "zstd", "lz4": has("--rm")
    case "rar": ["m", "mf"].contains(subcommand) || has("-df")
    default: false
    }
  }

  /// Whether what is inside an archive is deleted: `zip -d`, `ar d`.
  var deletesInsideArchive: Bool {
    switch name {
    case "zip": hasLetter("d") || has("--delete")
    case "ar": words.first.map { $0.drop { $0 == "-" }.first == "d" } == true
    case "7z", "7za", "7zz", "rar": subcommand == "d"
    default: false
    }
  }
}
