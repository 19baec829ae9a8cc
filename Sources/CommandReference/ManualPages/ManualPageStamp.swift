/// What a rendered page was made from; where one of these differs, it has to be made again.
package struct ManualPageStamp: Hashable, Sendable {
  /// The page's source file.
  package var path: String
  /// Its size in bytes.
  package var size: Int
  /// When it was last changed, in nanoseconds since 1970.
  package var modified: Int
  /// What renders it: `mandoc` or `man`.
  package var renderer: String

  /// Makes a stamp.
  package init(path: String, size: Int, modified: Int, renderer: String) {
    self.path = path
    self.size = size
    self.modified = modified
    self.renderer = renderer
  }

  /// The name of the file that keeps the page: readable, and another one for each source file.
  package var fileName: String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return name.prefix(100) + "-" + String(ManualPageFile.checksum(Array(path.utf8)), radix: 16)
  }
}
