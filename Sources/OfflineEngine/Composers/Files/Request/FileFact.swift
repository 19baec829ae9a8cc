/// What is known of a file, by the letters that find(1) prints it with.
enum FileFact: String, Sendable {
  case kind = "%y"
  case name = "%p"
  case baseName = "%f"
  case size = "%s"
  case modified = "%TY-%Tm-%Td %TH:%TM"
  case accessed = "%AY-%Am-%Ad %AH:%AM"
  case owner = "%u"
  case group = "%g"
  case mode = "%m"
  case inode = "%i"
  case links = "%n"
  /// What a link points to.
  case target = "%l"

  /// The same for BSD's stat(1).
  var letters: String {
    switch self {
    case .kind: "%HT"
    case .name, .baseName: "%N"
    case .size: "%z"
    case .modified: "%Sm"
    case .accessed: "%Sa"
    case .owner: "%Su"
    case .group: "%Sg"
    case .mode: "%Lp"
    case .inode: "%i"
    case .links: "%l"
    case .target: "%Y"
    }
  }
}
