/// What a request asks of one path.
enum PathRequest: Hashable, Sendable {
  case makeFiles([String])
  case makeFolders([String])
  /// A new name in the folder where it is.
  case rename(String, to: String)
  case facts([PathFact], of: String)
  case setMode(String, of: String, isRecursive: Bool)
  case setOwner(String, of: String, isRecursive: Bool)
  case setGroup(String, of: String, isRecursive: Bool)
  /// How full the file system is that holds the path.
  case fileSystem(String, FileSystemUnit)
  /// A copy that keeps the times, the owner and the mode.
  case copyKeeping(String, to: String, isRecursive: Bool)
  case copyTree(String, to: String)
  /// The last part, without an ending where one is told.
  case baseName(String, ending: String?)

  /// Whether it only asks what is known of the path.
  var isFacts: Bool { if case .facts = self { true } else { false } }
}

/// What is known of a file, by the letters that GNU's stat(1) prints it with.
enum PathFact: String, Sendable {
  case owner = "%U"
  case group = "%G"
  case mode = "%a"
  case symbolicMode = "%A"
  case bytes = "%s"
  case modified = "%y"
  case accessed = "%x"
  case inode = "%i"
  case links = "%h"

  /// The same for BSD's stat(1).
  var letters: String {
    switch self {
    case .owner: "%Su"
    case .group: "%Sg"
    case .mode: "%Lp"
    case .symbolicMode: "%Sp"
    case .bytes: "%z"
    case .modified: "%Sm"
    case .accessed: "%Sa"
    case .inode: "%i"
    case .links: "%l"
    }
  }

  /// What it is called, in English and in Korean.
  var nouns: (english: String, korean: String) {
    switch self {
    case .owner: ("owner", "소유자")
    case .group: ("group", "그룹")
    case .mode: ("mode in octal", "8진수 권한")
    case .symbolicMode: ("permissions", "권한")
    case .bytes: ("size in bytes", "바이트 크기")
    case .modified: ("time of the last change", "마지막 수정 시각")
    case .accessed: ("time of the last access", "마지막 접근 시각")
    case .inode: ("inode number", "아이노드 번호")
    case .links: ("number of hard links", "하드 링크 수")
    }
  }
}
