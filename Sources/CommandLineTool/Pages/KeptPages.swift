import CommandReference

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was read from pages and help texts, kept in a folder that may be deleted, damaged or not be writable at any time.
struct KeptPages: Sendable {
  let files: FileAccess
  /// The folder; nil where nothing can be kept.
  let folder: String?
  private static let sizeLimit = 8 << 20

  /// The page as it was kept; else what `read` gives, which is kept for the next time where `isWorthKeeping`. That a
  /// text says nothing is kept too.
  func page(
    _ stamp: ManualPageStamp?, read: () -> ManualPage?, isWorthKeeping: () -> Bool
  ) -> ManualPage? {
    guard let folder, let stamp else { return read() }
    let file = folder + "/" + stamp.fileName
    if let kept = files.read(file, Self.sizeLimit), let page = ManualPageFile.decode(kept.bytes, stamp) {
      return page.name.isEmpty ? nil : page
    }
    let page = read()
    guard isWorthKeeping() else { return page }
    let bytes = ManualPageFile.encode(page ?? ManualPage(name: "", summary: nil, flags: []), stamp)
    // A folder that cannot be written costs time, not the answer.
    try? files.writePrivately(String(decoding: bytes, as: UTF8.self), file)
    return page
  }

  /// The stamp of a file; nil where it is not there.
  static func stamp(of path: String, part: String = "", renderer: String) -> ManualPageStamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return ManualPageStamp(
      path: part.isEmpty ? path : path + "#" + part, size: Int(status.st_size),
      modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec), renderer: renderer)
  }
}
