internal import PrivateFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension AnswerCache {
  private struct Entry {
    var name: String
    var bytes: Int
    var epochSeconds: Int
  }

  /// How long a file may stay incomplete before its writer must have been killed.
  private static let writingSeconds = 600
  /// The most names that are looked at.
  private static let nameLimit = 20_000

  /// Removes what is too old, what a killed process left half done, and then the oldest until the limits hold.
  func prune() {
    let now = epochSeconds()
    var kept: [Entry] = []
    for entry in entries() {
      let isTemporary = entry.name.contains(PrivateFile.temporaryMark)
      if isTemporary ? abs(now - entry.epochSeconds) > Self.writingSeconds : !counts(entry.epochSeconds) {
        remove(entry)
      } else if !isTemporary {
        kept.append(entry)
      }
    }
    var total = kept.reduce(0) { $0 + $1.bytes }
    guard kept.count > Self.fileLimit || total > Self.byteLimit else { return }
    kept.sort { $0.epochSeconds > $1.epochSeconds }
    while let oldest = kept.last, kept.count > Self.fileLimit || total > Self.byteLimit {
      remove(oldest)
      total -= oldest.bytes
      kept.removeLast()
    }
  }

  /// The files that are ours by their names; others in the folder are left alone.
  private func entries() -> [Entry] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while entries.count < Self.nameLimit, let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      var status = stat()
      guard Self.isOurs(name), lstat(folder + "/" + name, &status) == 0 else { continue }
      entries.append(Entry(name: name, bytes: Int(status.st_size), epochSeconds: status.modificationSeconds))
    }
    return entries
  }

  private static func isOurs(_ name: String) -> Bool {
    let digits = name.utf8.prefix { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard digits.count == 32 else { return false }
    let rest = name.dropFirst(32)
    return rest == ending || rest.hasPrefix(ending + PrivateFile.temporaryMark)
  }

  private func remove(_ entry: Entry) { unlink(folder + "/" + entry.name) }
}
