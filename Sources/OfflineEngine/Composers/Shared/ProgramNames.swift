internal import Knowledge

/// The programs that something is known of.
enum ProgramNames {
  static func isKnown(_ name: String) -> Bool { KnowledgeFile.named("commands/" + name) != nil }
}
