#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What a file of the cache holds.
struct KeptAnswer: Codable {
  /// The most bytes of one file.
  static let byteLimit = 64 << 10

  /// The whole hash of the request.
  let request: String
  /// The commands, best first.
  let commands: [String]
  /// A hash of both, by which damage is seen.
  let check: String

  init(request: String, commands: [String]) {
    self.request = request
    self.commands = commands
    check = Self.check(request, commands)
  }

  /// Reads a file; nil where it is damaged.
  init?(bytes: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(KeptAnswer.self, from: Data(bytes)), !answer.commands.isEmpty,
      answer.check == Self.check(answer.request, answer.commands)
    else { return nil }
    self = answer
  }

  /// The bytes of the file; nil where they would be too many.
  var bytes: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self), data.count <= Self.byteLimit else { return nil }
    return Array(data)
  }

  /// The lengths keep two commands apart from one that is both.
  private static func check(_ request: String, _ commands: [String]) -> String {
    SHA256.hex(of: Array(([request] + commands).map { "\($0.utf8.count):\($0)" }.joined().utf8))
  }
}
