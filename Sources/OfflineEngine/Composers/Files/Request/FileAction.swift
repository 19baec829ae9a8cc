/// What is done with the files that were found.
enum FileAction: Hashable, Sendable {
  case list
  case longList
  /// The names alone, without folders.
  case namesOnly
  case count
  case totalSize
  case sizes
  case delete
  case move(String)
  case copy(String)
  case changeExtension(to: String)
  case addPrefix(String)
  case setMode(String)
  case setOwner(String)
  case setGroup(String)
  case archive(String)
  case compress
  case grep(Grep)
  case replaceText(old: String, new: String)
  case run(String)
  case touch
  case printContents
  case countLines(inTotal: Bool)
  case duplicates
  case checksum(Checksum)

  /// Whether files change.
  var isChange: Bool {
    switch self {
    case .delete, .move, .copy, .changeExtension, .addPrefix, .setMode, .setOwner, .setGroup, .compress, .replaceText,
      .touch:
      true
    default: false
    }
  }
}

/// How lines that hold a text are shown.
struct Grep: Hashable, Sendable {
  enum Style: Sendable {
    case lines, numberedLines, counts
  }

  var style: Style
}

/// The checksums people ask for.
enum Checksum: String, Sendable {
  case md5, sha1, sha256, sha512
}
