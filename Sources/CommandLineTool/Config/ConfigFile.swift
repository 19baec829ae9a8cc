import Platform
import Safeguards
import Settings

/// The reader's config file, there or not.
struct ConfigFile {
  /// What it holds.
  struct Contents {
    let text: String
    let mode: UInt32
  }

  /// The path that readers know.
  let path: String
  private let world: World

  /// The file of this world; throws `noFolder`.
  init(in world: World) throws(ConfigError) {
    guard let folder = world.folders.config else { throw .noFolder }
    path = folder + "/config.toml"
    self.world = world
  }

  /// Its contents; nil where there is no file.
  func contents() throws -> Contents? {
    guard let found = world.files.read(path, SettingsFile.limit + 1) else {
      guard world.machine.fileExists(path) else { return nil }
      throw ConfigError.unreadable(path: path)
    }
    return Contents(text: try SettingsFile.text(of: found.bytes, path: path), mode: found.mode)
  }

  /// Its text, else the commented one that a new file begins with.
  func textOrTemplate() throws -> String {
    try contents()?.text ?? SettingsTemplate.text(inKorean: world.machine.language == .korean)
  }

  /// Replaces it by `text`, where every setting must be right; a symbolic link stays one.
  func write(_ text: String) throws {
    let file = try SettingsFile(text: text, path: path)
    let settings = try SettingsReader().report(file: file, environment: [:]).settings
    _ = try PolicyLoader.source(.reader, settings, path: path)
    try world.files.writePrivately(text, world.files.linkTarget(path))
  }
}
