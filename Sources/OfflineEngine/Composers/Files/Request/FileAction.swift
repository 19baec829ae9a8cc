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
  case countWords
  /// Another text in the names.
  case replaceInNames(old: String, new: String)
  /// A new empty file in each folder.
  case createIn(String)
  /// Files of the same content, told by a checksum.
  case duplicates(Checksum)
  case duplicateNames(ignoresCase: Bool)
  /// Facts of each file, in the order asked for.
  case facts([FileFact])
  /// A fact of the files, each value once, or how many files have each: `the owners of all files`.
  case distinct(FileFact, isCounted: Bool)
  /// The folders that the files are in.
  case folders
  /// The endings of the names, each once, or how many files have each.
  case endings(isCounted: Bool)
  case countPerFolder
  case decompress(PackedFormat)
  /// The first or the last lines of each.
  case printEnds(isFirst: Bool, Int)
  /// A tree as tree(1) draws it.
  case tree(foldersOnly: Bool)
  /// What is in each, as file(1) tells it.
  case contentTypes
  /// One checksum of the checksums of all.
  case checksumOfAll(Checksum, isSorted: Bool)
  case checksum(Checksum)

  /// Whether each file gives a line that begins with what was computed.
  var givesSums: Bool {
    switch self {
    case .checksum, .countLines, .countWords, .countPerFolder, .endings(isCounted: true), .distinct(_, isCounted: true):
      true
    default: false
    }
  }

  /// Whether it may be asked of a folder without a word for what is in it.
  var isOfPlaces: Bool {
    switch self {
    case .tree, .totalSize: true
    default: false
    }
  }

  /// Whether it tells how big files are.
  var showsSizes: Bool {
    switch self {
    case .sizes, .totalSize, .longList, .facts: true
    default: false
    }
  }

  /// Whether the folder that is searched must be no part of it.
  var removesOrCopies: Bool {
    switch self {
    case .setMode, .setOwner, .setGroup, .touch, .createIn: false
    default: isChange
    }
  }

  /// Whether files change.
  var isChange: Bool {
    switch self {
    case .delete, .move, .copy, .changeExtension, .addPrefix, .setMode, .setOwner, .setGroup, .compress, .replaceText,
      .touch, .decompress, .replaceInNames, .createIn:
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

  /// How many signs it is written with.
  var hexDigits: Int {
    switch self {
    case .md5: 32
    case .sha1: 40
    case .sha256: 64
    case .sha512: 128
    }
  }

  /// The checksum of `md5`, `md5sum` or `md5sums`.
  init?(told text: String) {
    let name = text.hasSuffix("sums") ? text.dropLast(4) : text.hasSuffix("sum") ? text.dropLast(3) : text[...]
    self.init(rawValue: String(name))
  }
}
