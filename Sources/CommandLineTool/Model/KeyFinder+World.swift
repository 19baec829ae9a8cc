import LanguageModels
package import Settings

extension KeyFinder {
  /// The most bytes of a key's file.
  private static let fileLimit = 64 << 10

  /// The finder of a world: its variables, its shell, its files.
  init(world: World) {
    self.init(
      variable: { world.variable($0) },
      output: { world.programs.output("/bin/sh", ["-c", $0]) },
      file: { path in
        guard let contents = world.files.read(path, Self.fileLimit), let text = contents.text else { return nil }
        return (text, contents.mode)
      })
  }
}

extension ConfiguredModel {
  /// The model that the settings name in this world; nil where none is configured.
  package static func find(
    in settings: Settings, world: World, needsName: Bool = true
  ) throws -> ConfiguredModel? {
    try find(in: settings.model, finder: KeyFinder(world: world), needsName: needsName)
  }
}
