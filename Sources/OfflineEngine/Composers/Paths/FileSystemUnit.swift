/// The unit of the sizes of file systems, by the flag of df(1).
enum FileSystemUnit: String, Sendable {
  case readable = "-h"
  case kilobytes = "-k"
  case megabytes = "-m"

  /// The unit that a noun names; nil for others.
  init?(noun: String) {
    switch noun {
    case "kilobytes", "kb": self = .kilobytes
    case "megabytes", "mb": self = .megabytes
    default: return nil
    }
  }
}
