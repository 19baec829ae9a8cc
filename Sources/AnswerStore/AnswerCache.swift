internal import PrivateFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Answers of models that are kept: one small file each, in a private folder, that may be deleted at any time.
package struct AnswerCache: Sendable {
  /// The most files.
  package static let fileLimit = 500
  /// The most bytes of all files.
  package static let byteLimit = 2 << 20
  /// How long an answer counts: 30 days.
  package static let lifetimeSeconds = 30 * 86_400

  let folder: String
  let epochSeconds: @Sendable () -> Int

  /// Makes a cache in `folder`, which is made when the first answer is kept.
  package init(folder: String, epochSeconds: @escaping @Sendable () -> Int = { Int(time(nil)) }) {
    self.folder = folder
    self.epochSeconds = epochSeconds
  }

  /// The commands kept for this request; nil where there are none or they are damaged.
  ///
  /// `request` is everything the answer depends on (the body as sent, the model, the URL).
  package func commands(for request: [UInt8]) -> [String]? {
    guard PrivateFolder(path: folder).isTrusted else { return nil }
    let hash = SHA256.hex(of: request)
    let path = path(of: hash)
    switch PrivateFile(path: path).read(limit: KeptAnswer.byteLimit) {
    case .missing: return nil
    case .contents(let contents) where counts(contents.epochSeconds):
      if let answer = KeptAnswer(bytes: contents.bytes) {
        // Another request whose hash begins alike: its answer is not damaged, but not ours.
        return answer.request == hash ? answer.commands : nil
      }
    case .contents, .unfit: break
    }
    unlink(path)
    return nil
  }

  /// Keeps the commands; a folder that cannot be written is no error.
  package func keep(_ commands: [String], for request: [UInt8]) {
    guard !commands.isEmpty, folder.hasPrefix("/") else { return }
    let hash = SHA256.hex(of: request)
    guard let bytes = KeptAnswer(request: hash, commands: commands).bytes, PrivateFolder(path: folder).prepare() else {
      return
    }
    if PrivateFile(path: path(of: hash)).replace(with: bytes) { prune() }
  }

  /// Whether an answer of this time still counts; one from the future is of a clock that was wrong.
  func counts(_ writtenSeconds: Int) -> Bool {
    (-86_400...Self.lifetimeSeconds).contains(epochSeconds() - writtenSeconds)
  }

  /// The first half of the hash is enough to tell names apart.
  private func path(of hash: String) -> String { folder + "/" + hash.prefix(32) + Self.ending }

  static let ending = ".json"
}
