internal import Knowledge

/// The texts that an index is made of.
struct KnowledgeTexts {
  /// Those of the tasks.
  var tasks: [Column<UInt8>]
  /// What tells them from others without reading them: their names and sizes, the language files' included.
  var fingerprint: UInt64

  /// The embedded files.
  static func embedded() -> KnowledgeTexts {
    var hash = WordHash()
    var tasks: [Column<UInt8>] = []
    for folder in ["language", "tasks"] {
      for file in KnowledgeFile.all(in: folder) {
        for byte in file.name.utf8 { hash.add(byte) }
        for shift in stride(from: 0, to: 32, by: 8) { hash.add(UInt8(truncatingIfNeeded: file.bytes.count >> shift)) }
        if folder == "tasks" { tasks.append(Column(viewing: file.bytes)) }
      }
    }
    return KnowledgeTexts(tasks: tasks, fingerprint: hash.value)
  }
}
