/// Formats of packed files, by the program that unpacks them.
enum PackedFormat: String, Sendable {
  case gzip = "gunzip"
  case bzip2 = "bunzip2"
  case xz = "unxz"
  case zip = "unzip"
  case tar

  /// The format of a name, by its ending.
  init?(name: String) {
    let lower = name.lowercased()
    switch lower {
    case let name
    where [".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar"].contains(where: name.hasSuffix):
      self = .tar
    case let name where name.hasSuffix(".gz"): self = .gzip
    case let name where name.hasSuffix(".bz2"): self = .bzip2
    case let name where name.hasSuffix(".xz"): self = .xz
    case let name where name.hasSuffix(".zip"): self = .zip
    default: return nil
    }
  }
}
