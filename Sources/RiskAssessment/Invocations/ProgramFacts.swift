/// What the tables say of a program, read once for all of a script's invocations of it.
final class ProgramFacts: Sendable {
  /// What the tables of harm say.
  let harm: [HarmTable.Block]
  /// The entries of the allow-list.
  let safe: [SafePrograms.Entry]
  /// How it names another program to run.
  let wrappers: [Wrapper]
  /// Whether its words are names of files, other programs or texts.
  let takesFreeWords: Bool

  init(_ name: String?, tables: [HarmTable] = HarmTable.all) {
    harm = name.map { name in tables.compactMap { $0.block(of: name) } } ?? []
    safe = name.map(SafePrograms.named) ?? []
    wrappers = name.map(Wrapper.named) ?? []
    takesFreeWords = name.map(DestructiveVerbs.takesFreeWords.contains) ?? false
  }

  /// Of a program that nothing is known of.
  static let none = ProgramFacts(nil)
}
