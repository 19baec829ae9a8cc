import CKnowledge

/// A file of `Knowledge/`, embedded in the binary.
package struct KnowledgeFile: @unchecked Sendable {
  /// The path below `Knowledge/` without its ending, such as `commands/lsof`.
  package let name: String
  /// The bytes of the file; they live as long as the process.
  package let bytes: UnsafeBufferPointer<UInt8>

  init(_ entry: qmark_knowledge_file) {
    name = String(cString: entry.name)
    bytes = UnsafeBufferPointer(start: entry.bytes, count: entry.count)
  }

  private static var entries: UnsafeBufferPointer<qmark_knowledge_file> {
    UnsafeBufferPointer(start: qmark_knowledge_files(), count: qmark_knowledge_count())
  }

  /// The file of this name, such as `commands/lsof`; a binary search.
  package static func named(_ name: String) -> KnowledgeFile? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let order = compare(entries[middle].name, name)
      if order == 0 { return KnowledgeFile(entries[middle]) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Every file of a folder, such as `tasks`, in the order of their names.
  package static func all(in folder: String) -> [KnowledgeFile] {
    let prefix = Array((folder + "/").utf8)
    return entries.filter { entry in
      for (offset, byte) in prefix.enumerated() where UInt8(bitPattern: entry.name[offset]) != byte { return false }
      return true
    }.map(KnowledgeFile.init)
  }

  /// Negative, zero or positive as `left` comes before, at or after `right` in byte order.
  private static func compare(_ left: UnsafePointer<CChar>, _ right: String) -> Int {
    var offset = 0
    for byte in right.utf8 {
      let other = UInt8(bitPattern: left[offset])
      // What is looked for may hold a zero byte, at which the name has ended.
      if other != byte || other == 0 { return other == 0 ? -1 : Int(other) - Int(byte) }
      offset += 1
    }
    return Int(UInt8(bitPattern: left[offset]))
  }
}
