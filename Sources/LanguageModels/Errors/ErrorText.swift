import HTTPTransport

/// Makes a server's words fit to be told: on one line, short, and without the key they may echo.
struct ErrorText: Sendable {
  static let characterLimit = 300
  private static let readLimit = 4 << 10
  /// The shortest piece of a key that is masked.
  private static let pieceLength = 8
  /// The shortest secret: servers that check no key are given words such as `no`.
  private static let secretLength = 4
  private static let stars = Array("****".utf8)

  private let secrets: [[UInt8]]

  /// Makes a teller that knows these secrets.
  init(secrets: [String]) { self.secrets = secrets.map { Array($0.utf8) }.filter { $0.count >= Self.secretLength } }

  /// `text` without secrets and control characters, shortened.
  func told(_ text: String) -> String {
    let start = Array(text.utf8.prefix(Self.readLimit))
    let masked = secrets.reduce(start) { Self.mask($1, in: $0) }
    let line = String(decoding: masked, as: UTF8.self)
      .split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } }
      .joined(separator: " ")
    guard line.count > Self.characterLimit else { return line }
    return line.prefix(Self.characterLimit - 1) + "…"
  }

  /// `text` with stars for the secret and for every longer piece of it, as an echo may be cut.
  private static func mask(_ secret: [UInt8], in text: [UInt8]) -> [UInt8] {
    let length = min(pieceLength, secret.count)
    let pieces = Set((0...(secret.count - length)).map { Array(secret[$0..<($0 + length)]) })
    var masked: [UInt8] = []
    var index = 0
    var secretEnd = 0
    while index < text.count {
      if index + length <= text.count, pieces.contains(Array(text[index..<(index + length)])) {
        if index >= secretEnd { masked += stars }
        secretEnd = index + length
      }
      if index >= secretEnd { masked.append(text[index]) }
      index += 1
    }
    return masked
  }
}

extension ModelEndpoint {
  /// Makes what a server says fit to be told.
  var errorText: ErrorText {
    let ownSecrets = headers.filter { $0.isSecret }.map(\.value)
    return ErrorText(secrets: [key?.value].compactMap { $0 } + ownSecrets)
  }
}
