/// Finds the file of a manual page without running anything.
package struct ManualPageLocator: Sendable {
  /// The folders that hold `man1`, `man8`…
  package var folders: [String]
  /// Whether a file is there.
  package var fileExists: @Sendable (_ path: String) -> Bool

  /// Makes a locator.
  package init(folders: [String], fileExists: @escaping @Sendable (_ path: String) -> Bool) {
    self.folders = folders
    self.fileExists = fileExists
  }

  /// The sections that programs stand in, in the order they are searched.
  package static let sections = ["1", "8", "6", "7", "1p", "5", "n"]
  private static let endings = [".gz", "", ".bz2", ".xz", ".zst"]

  /// The folders to search: `MANPATH` of `environment` (an empty part stands for the usual ones), else the usual ones
  /// and the `share/man` beside each folder of `PATH`.
  package static func folders(in environment: [String: String]) -> [String] {
    var usual = ["/usr/local/share/man", "/usr/local/man", "/usr/share/man", "/opt/homebrew/share/man"]
    for folder in environment["PATH"]?.split(separator: ":") ?? [] where folder.hasSuffix("/bin") {
      usual.append(folder.dropLast(3) + "share/man")
    }
    var folders: [String] = []
    let parts = environment["MANPATH"].flatMap { $0.isEmpty ? nil : $0 }?
      .split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    for part in parts ?? [""] { folders += part.isEmpty ? usual : [part] }
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }
  }

  /// The file of the page, and its section; nil where there is none or the name is no page's.
  package func file(name: String, section: String? = nil) -> (path: String, section: String)? {
    guard Self.isPageName(name) else { return nil }
    for section in section.map({ [$0] }) ?? Self.sections {
      let number = section.prefix(1)
      for folder in folders {
        for ending in Self.endings {
          let path = "\(folder)/man\(number)/\(name).\(section)\(ending)"
          if fileExists(path) { return (path, section) }
        }
      }
    }
    return nil
  }

  /// Names that stay in their folder and are no options.
  package static func isPageName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ".") || name.utf8.count > 1
    else {
      return false
    }
    return name.utf8.count < 128
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
          UInt8(ascii: "+"), UInt8(ascii: "["), UInt8(ascii: "@"), UInt8(ascii: ":"):
          true
        default: false
        }
      }
  }
}
