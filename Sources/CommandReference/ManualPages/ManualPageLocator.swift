/// Finds the file of a manual page without running anything.
package struct ManualPageLocator: Sendable {
  /// The folders to search, by the number of their section, in the order they are searched.
  private let sectionFolders: [String: [String]]
  /// The folders that exist; sections in which no programs stand are looked for in all of them.
  private let folders: [String]
  /// Whether a file is there.
  private let fileExists: @Sendable (_ path: String) -> Bool

  /// Makes a locator for the folders that hold `man1`, `man8`…
  ///
  /// `identity` tells which of their section folders exist: the same for two names of one folder, nil where there is
  /// none. It is asked once for each, so that looking for a name that has no page costs little.
  package init(
    folders: [String], identity: (_ folder: String) -> String? = { $0 },
    fileExists: @escaping @Sendable (_ path: String) -> Bool
  ) {
    self.fileExists = fileExists
    let there = folders.filter { identity($0) != nil }
    var sectionFolders: [String: [String]] = [:]
    for number in Set(Self.sections.map { $0.prefix(1) }) {
      var seen: Set<String> = []
      sectionFolders[String(number)] = there.map { "\($0)/man\(number)" }.filter { folder in
        identity(folder).map { seen.insert($0).inserted } ?? false
      }
    }
    self.folders = there
    self.sectionFolders = sectionFolders
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
      let number = String(section.prefix(1))
      for folder in sectionFolders[number] ?? folders.map({ "\($0)/man\(number)" }) {
        let base = "\(folder)/\(name).\(section)"
        for ending in Self.endings where fileExists(base + ending) { return (base + ending, section) }
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
