package import Knowledge

/// Where the knowledge of commands comes from.
package struct CommandLibrary: Sendable {
  private let readRecords: @Sendable (_ file: String, _ parts: CommandParts) -> [KnowledgeRecord]?
  /// The file whose program is also called this, or nil.
  package var fileOfAlias: @Sendable (_ alias: String) -> String?

  /// Makes a library of files that are read as a whole.
  package init(
    records: @escaping @Sendable (_ file: String) -> [KnowledgeRecord]?,
    fileOfAlias: @escaping @Sendable (_ alias: String) -> String?
  ) {
    self.init(
      records: { file, parts in records(file)?.filter { parts.wants($0.fields.first?.key ?? "") } },
      fileOfAlias: fileOfAlias)
  }

  /// Makes a library.
  package init(
    records: @escaping @Sendable (_ file: String, _ parts: CommandParts) -> [KnowledgeRecord]?,
    fileOfAlias: @escaping @Sendable (_ alias: String) -> String?
  ) {
    readRecords = records
    self.fileOfAlias = fileOfAlias
  }

  /// The files in the binary.
  package static let embedded = CommandLibrary(
    records: { file, parts in
      guard let file = KnowledgeFile.named("commands/" + file) else { return nil }
      return parts == .all ? file.records : KnowledgeRecord.read(file.bytes, where: parts.wants)
    },
    fileOfAlias: CommandAlias.file(of:))

  /// These parts of the records of the file of this name (`git-commit`), or nil.
  package func records(_ file: String, _ parts: CommandParts = .all) -> [KnowledgeRecord]? { readRecords(file, parts) }

  /// What is known of a program, with its subcommands after it (`git commit`); nil where nothing is. Less is read where
  /// only some `parts` are wanted.
  package func command(_ name: String, _ parts: CommandParts = .all) -> CommandKnowledge? {
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let file = String(decoding: name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    if let records = records(file, parts), let knowledge = CommandKnowledge.read(records, isChecked: true).knowledge,
      knowledge.program == name || knowledge.aliases.contains(name)
    {
      return knowledge
    }
    return fileOfAlias(name).flatMap { records($0, parts) }
      .flatMap { CommandKnowledge.read($0, isChecked: true).knowledge }
  }
}
