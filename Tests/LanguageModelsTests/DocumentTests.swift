import Testing

@testable import LanguageModels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `docs/providers.md` and the presets say the same.
@Suite struct DocumentTests {
  private static func document() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/providers.md"), encoding: .utf8)
  }

  @Test("Every preset has a block of configuration, its title and its variables in the document")
  func presets() throws {
    let document = try Self.document()
    for preset in ProviderPreset.all {
      #expect(document.contains("[model]\nprovider = \"\(preset.name)\"\n"), "\(preset.name)")
      #expect(document.contains("\n### \(preset.title)\n"), "\(preset.title)")
      for variable in preset.keyVariables { #expect(document.contains("`\(variable)`"), "\(variable)") }
      if let model = preset.defaultModel, !preset.isLocal {
        #expect(document.contains("name = \"\(model)\"\n"), "\(model)")
      }
    }
  }
}
