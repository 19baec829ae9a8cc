import Platform

/// The reader's own rules for a model, from `instructions.md` beside the config file.
package struct Instructions: Hashable, Sendable {
  /// The most bytes that are read.
  package static let limit = 8 * 1024

  /// The rules.
  package let text: String
  /// Whether the file is longer than what is read.
  package let isCut: Bool
  /// Where they stand.
  package let path: String

  /// The rules of this world; nil where there are none.
  ///
  /// Throws a `ConfigError` where the file is there and cannot be read as text.
  package static func read(_ world: World) throws -> Instructions? {
    guard let folder = world.folders.config else { return nil }
    let path = folder + "/instructions.md"
    guard let contents = world.files.read(path, limit + 1) else {
      guard world.machine.fileExists(path) else { return nil }
      throw ConfigError.unreadable(path: path)
    }
    let isCut = contents.bytes.count > limit
    guard let text = text(of: contents.bytes.prefix(limit), isCut: isCut) else { throw ConfigError.notText(path: path) }
    return text.allSatisfy(\.isWhitespace) ? nil : Instructions(text: text, isCut: isCut, path: path)
  }

  /// A cut may go through a character, of which up to three bytes are then left over.
  private static func text(of bytes: ArraySlice<UInt8>, isCut: Bool) -> String? {
    guard !bytes.contains(0) else { return nil }
    for length in 0...(isCut ? 3 : 0) {
      if let text = String(validating: bytes.dropLast(length), as: UTF8.self) { return text }
    }
    return nil
  }
}
