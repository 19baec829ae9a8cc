/// What is known of a provider, so that a reader need name only it, a model and a key.
package struct ProviderPreset: Sendable {
  /// Its name in the settings.
  package var name: String
  /// Its name in sentences.
  package var title: String
  /// How it is spoken to.
  package var wireProtocol: WireProtocol
  /// Its URL; nil where the reader must give it (Azure).
  package var baseURL: String?
  /// The environment's variables that may hold its key, the first found wins; empty where no key is needed.
  package var keyVariables: [String]
  /// Whether it refuses requests without a key.
  package var needsKey: Bool
  /// The model that is asked where the reader names none; nil where there is no sensible one.
  package var defaultModel: String?
  /// The most tokens of one request; nil where none is known.
  package var requestTokenLimit: Int?
  /// How its answers are forced into shape.
  package var structuredOutput: StructuredOutput
  /// Whether it runs on this machine: nothing leaves it.
  package var isLocal: Bool

  /// The presets, in the order they are listed.
  package static let all: [ProviderPreset] = []

  /// The preset of this name; nil where there is none.
  package static func named(_ name: String) -> ProviderPreset? { all.first { $0.name == name } }
}
