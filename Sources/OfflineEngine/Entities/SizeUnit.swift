/// Units of size, by the letter that find(1) gives them.
enum SizeUnit: String, Sendable {
  case byte = "c"
  case kilobyte = "k"
  case megabyte = "M"
  case gigabyte = "G"
  case terabyte = "T"

  /// The unit of a suffix as people write it: `MB`, `MiB`, `M`, `m`.
  init?(suffix: String) {
    switch suffix.lowercased() {
    case "b", "byte", "bytes": self = .byte
    case "k", "kb", "kib": self = .kilobyte
    case "m", "mb", "mib": self = .megabyte
    case "g", "gb", "gib": self = .gigabyte
    case "t", "tb", "tib": self = .terabyte
    default: return nil
    }
  }

  /// The number of bytes.
  var bytes: Int {
    switch self {
    case .byte: 1
    case .kilobyte: 1 << 10
    case .megabyte: 1 << 20
    case .gigabyte: 1 << 30
    case .terabyte: 1 << 40
    }
  }
}
